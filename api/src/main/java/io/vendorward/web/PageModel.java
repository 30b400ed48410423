package io.vendorward.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webflux.error.DefaultErrorAttributes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.reactive.function.server.ServerRequest;

/** Gives every page, those of errors too, the addresses of its {@code assets}. */
@ControllerAdvice({
  "io.vendorward.console",
  "io.vendorward.portal",
  "io.vendorward.security",
  "io.vendorward.identity.web"
})
class PageModel {

  private final Assets assets;

  PageModel(Assets assets) {
    this.assets = assets;
  }

  @ModelAttribute
  void assets(Model model) {
    model.addAttribute("assets", assets);
  }

  /** What the error pages know: nothing of the cause. */
  @Configuration(proxyBeanMethods = false)
  static class OfErrors {

    @Bean
    DefaultErrorAttributes errorAttributes(Assets assets) {
      return new DefaultErrorAttributes() {
        @Override
        public Map<String, @Nullable Object> getErrorAttributes(
            ServerRequest request, ErrorAttributeOptions options) {
          var attributes = super.getErrorAttributes(request, options);
          attributes.put("assets", assets);
          attributes.put("traceId", TraceFilter.traceId(request.exchange()));
          attributes.putAll(ErrorModel.of(request.exchange()));
          return attributes;
        }
      };
    }
  }
}
