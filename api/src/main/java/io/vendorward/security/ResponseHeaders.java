package io.vendorward.security;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.web.server.ServerHttpSecurity.HeaderSpec;
import org.springframework.security.web.server.header.CrossOriginOpenerPolicyServerHttpHeadersWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.server.header.CrossOriginResourcePolicyServerHttpHeadersWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.server.header.ReferrerPolicyServerHttpHeadersWriter.ReferrerPolicy;
import org.springframework.security.web.server.header.XFrameOptionsServerHttpHeadersWriter.Mode;

/** Headers of answers: nothing inline, nothing from elsewhere, nothing in frames. */
final class ResponseHeaders {

  private static final String NOTHING =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private ResponseHeaders() {}

  static Customizer<HeaderSpec> ofApi() {
    return with(NOTHING);
  }

  /** Chromium checks redirects after a form too, so {@code form-action} names the login server. */
  static Customizer<HeaderSpec> ofPages(String loginOrigin) {
    return with(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; base-uri 'none';"
            + " form-action 'self' "
            + loginOrigin
            + "; frame-ancestors 'none'");
  }

  /** Swagger UI styles itself inline and asks the login server for its token. */
  static Customizer<HeaderSpec> ofSwagger(String loginOrigin) {
    return with(
        "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self' "
            + loginOrigin
            + "; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
  }

  private static Customizer<HeaderSpec> with(String contentSecurityPolicy) {
    return headers ->
        headers
            .contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurityPolicy))
            .frameOptions(frames -> frames.mode(Mode.DENY))
            .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
            .permissionsPolicy(
                permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
            .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
            .crossOriginResourcePolicy(
                resources -> resources.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }
}
