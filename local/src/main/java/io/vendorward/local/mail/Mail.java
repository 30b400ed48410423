package io.vendorward.local.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** Mail server and mailbox over one folder. */
public final class Mail implements AutoCloseable {

  private final Path folder;
  private final int smtpPort;
  private final int mailboxPort;
  private final List<AutoCloseable> open = new ArrayList<>();

  public Mail(Path folder, int smtpPort, int mailboxPort) {
    this.folder = folder;
    this.smtpPort = smtpPort;
    this.mailboxPort = mailboxPort;
  }

  public void open() {
    try {
      MailFolder mail = new MailFolder(folder, InstantSource.system());
      open.add(new SmtpServer(smtpPort, mail));
      open.add(new MailboxServer(mailboxPort, mail));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    for (AutoCloseable server : open) {
      try {
        server.close();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
