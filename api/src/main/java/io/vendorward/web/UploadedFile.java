package io.vendorward.web;

import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A file that somebody sends, as the whole body of a request or as a part of a form. */
public final class UploadedFile {

  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int MAXIMUM_BYTES = 10 * 1024 * 1024;

  private UploadedFile() {}

  /** The bytes, 413 when they are too many, 400 when there are none. */
  public static Mono<byte[]> bytes(ServerHttpRequest request) {
    return bytes(request.getBody())
        .switchIfEmpty(
            Mono.error(() -> Problems.invalid("", "required", "must be the file itself")));
  }

  /** The bytes, 413 when they are too many, empty when there are none. */
  public static Mono<byte[]> bytes(Flux<DataBuffer> content) {
    return DataBufferUtils.join(content, MAXIMUM_BYTES)
        .map(UploadedFile::bytes)
        .filter(bytes -> bytes.length > 0);
  }

  public static String mediaType(HttpHeaders headers) {
    var type = headers.getContentType();
    return (type == null ? MediaType.APPLICATION_OCTET_STREAM : type).toString();
  }

  private static byte[] bytes(DataBuffer buffer) {
    try {
      var bytes = new byte[buffer.readableByteCount()];
      buffer.read(bytes);
      return bytes;
    } finally {
      DataBufferUtils.release(buffer);
    }
  }
}
