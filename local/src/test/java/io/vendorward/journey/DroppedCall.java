package io.vendorward.journey;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A call whose client does not wait for the answer: it resets the connection. */
record DroppedCall(URI base, String token) {

  void send(String method, String path, String more, String body, Duration patience)
      throws IOException, InterruptedException {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "%s /api/v1%s HTTP/1.1\r\nHost: %s:%d\r\nAuthorization: Bearer %s\r\n"
                .formatted(method, path, base.getHost(), base.getPort(), token)
            + "Content-Type: application/json\r\nContent-Length: %d\r\n%s\r\n"
                .formatted(content.length, more);
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setTcpNoDelay(true);
      socket.setSoLinger(true, 0);
      socket.getOutputStream().write((head + body).getBytes(StandardCharsets.UTF_8));
      Thread.sleep(patience);
    }
  }
}
