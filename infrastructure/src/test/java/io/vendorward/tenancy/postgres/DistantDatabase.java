package io.vendorward.tenancy.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A relay to the tests' server that takes its time, as a network does: each way, each piece. */
final class DistantDatabase implements AutoCloseable {

  private final Duration delay;
  private final ServerSocket door;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  DistantDatabase(Duration delay) throws IOException {
    this.delay = delay;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::accept);
  }

  int port() {
    return door.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        Socket near = door.accept();
        Socket far = new Socket(door.getInetAddress(), TestServer.port());
        threads.execute(() -> relay(near, far));
        threads.execute(() -> relay(far, near));
      }
    } catch (IOException closed) {
      // the test is over
    }
  }

  private void relay(Socket from, Socket to) {
    try (from;
        to) {
      byte[] piece = new byte[8192];
      for (int size = from.getInputStream().read(piece); size >= 0; ) {
        Thread.sleep(delay);
        to.getOutputStream().write(piece, 0, size);
        size = from.getInputStream().read(piece);
      }
    } catch (IOException closed) {
      // one side hung up: so does the other
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    threads.shutdownNow();
  }
}
