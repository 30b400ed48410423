package io.vendorward.local.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** As much of SMTP as Keycloak and Jakarta Mail speak: no TLS, no login, every address accepted. */
public final class SmtpServer implements AutoCloseable {

  private final ServerSocket server = new ServerSocket();
  private final MailFolder folder;

  public SmtpServer(int port, MailFolder folder) throws IOException {
    this.folder = folder;
    server.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
    Thread.ofVirtual().name("smtp").start(this::accept);
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.ofVirtual().name("smtp-session").start(() -> converse(socket));
      } catch (SocketException e) {
        return; // closed
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private void converse(Socket socket) {
    try (socket) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      OutputStream out = socket.getOutputStream();
      say(out, "220 vendorward local mail");
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String verb = line.strip().split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        switch (verb) {
          case "DATA" -> {
            say(out, "354 end with a lone dot");
            folder.deliver(message(in));
            say(out, "250 delivered");
          }
          case "QUIT" -> {
            say(out, "221 goodbye");
            return;
          }
          case "EHLO", "HELO", "MAIL", "RCPT", "RSET", "NOOP" -> say(out, "250 ok");
          default -> say(out, "502 not understood");
        }
      }
    } catch (IOException e) {
      // The client is gone: what it had not finished sending does not count.
    }
  }

  private static byte[] message(BufferedReader in) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String line = in.readLine(); !".".equals(line); line = in.readLine()) {
      if (line == null) {
        throw new IOException("the message broke off");
      }
      text.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
    }
    return text.toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }
}
