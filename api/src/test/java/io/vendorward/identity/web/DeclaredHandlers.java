package io.vendorward.identity.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Finds every handler method, whether or not a test starts what it belongs to. */
final class DeclaredHandlers {

  private DeclaredHandlers() {}

  /** Controllers of tests are nested in them; those of the application stand alone. */
  static List<DeclaredHandler> ofTheApplication() {
    var scanner = new ClassPathScanningCandidateComponentProvider(false);
    scanner.addIncludeFilter(new AnnotationTypeFilter(Controller.class));
    return scanner.findCandidateComponents("io.vendorward").stream()
        .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
        .filter(type -> !type.isMemberClass() && !type.getPackageName().contains(".planted"))
        .flatMap(type -> of(type).stream())
        .toList();
  }

  static List<DeclaredHandler> of(Class<?> type) {
    var above = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
    return Arrays.stream(type.getDeclaredMethods())
        .flatMap(method -> {
          var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
          if (mapping == null) {
            return Stream.of();
          }
          var need = HandlerNeed.of(method, type);
          var name = type.getSimpleName() + "." + method.getName();
          return paths(above == null ? new String[] {""} : above.path())
              .flatMap(prefix -> paths(mapping.path()).map(path -> prefix + path))
              .map(path ->
                  new DeclaredHandler(
                      name, method(mapping), path, need, method.getGenericReturnType()));
        })
        .toList();
  }

  private static Stream<String> paths(String[] paths) {
    return paths.length == 0 ? Stream.of("") : Arrays.stream(paths);
  }

  private static RequestMethod method(RequestMapping mapping) {
    return mapping.method().length == 0 ? RequestMethod.GET : mapping.method()[0];
  }
}
