package io.vendorward;

import reactor.blockhound.BlockHound;
import reactor.blockhound.integration.BlockHoundIntegration;

/** Reads of libraries on request threads that happen once, or never wait. */
public final class BlockingAllowed implements BlockHoundIntegration {

  @Override
  public void applyTo(BlockHound.Builder builder) {
    builder
        .allowBlockingCallsInside("java.security.SecureRandom", "nextBytes")
        .allowBlockingCallsInside(
            "org.hibernate.validator.resourceloading.PlatformResourceBundleLocator",
            "getResourceBundle")
        .allowBlockingCallsInside("org.springdoc.api.AbstractOpenApiResource", "getOpenApi")
        .allowBlockingCallsInside("org.thymeleaf.templateparser.reader.BlockAwareReader", "read")
        .allowBlockingCallsInside(
            "org.thymeleaf.spring6.templateresource.SpringResourceTemplateResource", "reader")
        .allowBlockingCallsInside("io.vendorward.web.IcuMessageSource", "format")
        .allowBlockingCallsInside("java.lang.ClassLoader", "loadClass");
  }
}
