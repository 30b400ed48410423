package io.vendorward.web;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.ISpringWebFluxTemplateEngine;

/** Sets the template engine up at the start; it would do so inside the first request, and block. */
@Component
final class TemplateSetup implements SmartInitializingSingleton {

  private final ISpringWebFluxTemplateEngine engine;

  TemplateSetup(ISpringWebFluxTemplateEngine engine) {
    this.engine = engine;
  }

  @Override
  public void afterSingletonsInstantiated() {
    engine.getConfiguration();
  }
}
