package io.vendorward.portal.mail;

import io.vendorward.portal.Letter;
import io.vendorward.portal.Mail;
import io.vendorward.portal.usecase.Letters;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

@Component
class TemplateLetters implements Letters {

  private final TemplateEngine engine = engine();
  private final LetterComposer composer;

  TemplateLetters(@Value("${vendorward.base-url:http://127.0.0.1:8080}") String baseUrl) {
    composer = new LetterComposer(baseUrl.replaceAll("/+$", ""));
  }

  @Override
  public Mono<Mail> write(Letter letter) {
    return Mono.fromCallable(() -> render(letter)).subscribeOn(Schedulers.boundedElastic());
  }

  private Mail render(Letter letter) {
    var page = composer.compose(letter);
    var variables = Map.<String, Object>of("page", page, "language", "en");
    var html = engine.process("letter", new Context(Locale.US, variables));
    return page.mail(letter.address(), html);
  }

  private static TemplateEngine engine() {
    var resolver = new ClassLoaderTemplateResolver(TemplateLetters.class.getClassLoader());
    resolver.setPrefix("mail/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(resolver);
    return engine;
  }
}
