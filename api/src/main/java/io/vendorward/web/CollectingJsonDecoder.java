package io.vendorward.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.codec.CodecCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.codec.json.JacksonJsonDecoder;
import org.springframework.util.MimeType;
import tools.jackson.databind.JavaType;

/** Decodes request bodies through {@link CollectingJson}. */
final class CollectingJsonDecoder extends JacksonJsonDecoder {

  /** JSON bodies above this are refused with 413. */
  static final int MAXIMUM_BYTES = 1024 * 1024;

  private final CollectingJson json;

  private CollectingJsonDecoder(CollectingJson json) {
    super(json.mapper());
    this.json = json;
    setMaxInMemorySize(MAXIMUM_BYTES);
  }

  @Override
  public Object decode(
      DataBuffer buffer,
      ResolvableType type,
      @Nullable MimeType media,
      @Nullable Map<String, Object> hints) {
    try {
      JavaType target = json.mapper().constructType(type.getType());
      return json.read(buffer.asInputStream(), target);
    } finally {
      DataBufferUtils.release(buffer);
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Registration {

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    CodecCustomizer collectingJsonCodec(CollectingJson json) {
      return configurer ->
          configurer.defaultCodecs().jacksonJsonDecoder(new CollectingJsonDecoder(json));
    }
  }
}
