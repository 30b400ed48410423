package io.vendorward.security;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** The address by which people reach the application. */
@ConfigurationProperties("vendorward")
record PublicUrl(@DefaultValue("http://127.0.0.1:8080") URI baseUrl) {

  boolean isSecure() {
    return "https".equals(baseUrl.getScheme());
  }

  String at(String path) {
    return baseUrl.toString().replaceAll("/+$", "") + path;
  }

  String origin() {
    return originOf(baseUrl);
  }

  static String originOf(URI url) {
    return url.getScheme() + "://" + url.getAuthority();
  }
}
