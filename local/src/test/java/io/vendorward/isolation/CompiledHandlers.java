package io.vendorward.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The handler methods in the application's jar, read from its class files: what the running
 * application answers to, without its classes on our path.
 */
final class CompiledHandlers {

  private static final String OURS = "BOOT-INF/classes/io/vendorward/";
  private static final String MAPPINGS = "Lorg/springframework/web/bind/annotation/";
  private static final String MAPPING = "Mapping;";
  private static final String NEEDS = "Lio/vendorward/identity/web/";

  /** What a handler says of its callers. */
  private static final Map<String, Route.Door> DOORS =
      Map.of(
          NEEDS + "Requires;", Route.Door.STAFF,
          NEEDS + "PortalOnly;", Route.Door.PORTAL,
          NEEDS + "Granted;", Route.Door.PORTAL,
          NEEDS + "Anonymous;", Route.Door.EVERYBODY);

  private CompiledHandlers() {}

  static List<Route> in(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream()
          .filter(entry -> entry.getName().startsWith(OURS))
          .filter(entry -> entry.getName().endsWith(".class"))
          .map(entry -> parse(file, entry))
          .flatMap(CompiledHandlers::handlers)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ClassModel parse(JarFile file, JarEntry entry) {
    try (InputStream in = file.getInputStream(entry)) {
      return ClassFile.of().parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Route> handlers(ClassModel type) {
    List<String> prefixes = mapping(type).map(CompiledHandlers::paths).orElse(List.of(""));
    return type.methods().stream()
        .flatMap(method ->
            mapping(method).stream()
                .flatMap(mapping ->
                    prefixes.stream()
                        .flatMap(prefix ->
                            paths(mapping).stream()
                                .map(path -> route(mapping, prefix + path, method)))));
  }

  private static Route route(Annotation mapping, String path, MethodModel method) {
    String verb = method(mapping);
    String mediaType =
        texts(mapping, "consumes").map(Route::inParts).findFirst().orElse(Route.FORM);
    Set<String> permissions =
        annotation(method, NEEDS + "Requires;").stream()
            .flatMap(requires -> values(requires, "value"))
            .map(permission -> ((AnnotationValue.OfEnum) permission).constantName().stringValue())
            .collect(Collectors.toSet());
    return new Route(verb + " " + path, verb, path, mediaType, door(method, path), permissions);
  }

  private static Route.Door door(MethodModel method, String path) {
    return annotations(method)
        .flatMap(said -> Optional.ofNullable(DOORS.get(name(said))).stream())
        .findFirst()
        .orElseThrow(() -> new AssertionError(path + " does not say who may call it"));
  }

  private static Optional<Annotation> mapping(AttributedElement element) {
    return annotations(element)
        .filter(one -> name(one).startsWith(MAPPINGS) && name(one).endsWith(MAPPING))
        .findFirst();
  }

  private static String method(Annotation mapping) {
    String verb =
        name(mapping).substring(MAPPINGS.length()).replace(MAPPING, "").toUpperCase(Locale.ROOT);
    if (verb.equals("REQUEST")) {
      throw new AssertionError("a handler that names no method: " + mapping);
    }
    return verb;
  }

  private static List<String> paths(Annotation mapping) {
    List<String> given =
        Stream.of("value", "path").flatMap(element -> texts(mapping, element)).toList();
    return given.isEmpty() ? List.of("") : given;
  }

  private static Stream<String> texts(Annotation annotation, String element) {
    return values(annotation, element).map(text -> ((AnnotationValue.OfString) text).stringValue());
  }

  private static Stream<AnnotationValue> values(Annotation annotation, String element) {
    return annotation.elements().stream()
        .filter(one -> one.name().equalsString(element))
        .map(AnnotationElement::value)
        .flatMap(value ->
            value instanceof AnnotationValue.OfArray several
                ? several.values().stream()
                : Stream.of(value));
  }

  private static Optional<Annotation> annotation(AttributedElement element, String name) {
    return annotations(element).filter(one -> name(one).equals(name)).findFirst();
  }

  private static Stream<Annotation> annotations(AttributedElement element) {
    return element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream()
        .flatMap(all -> all.annotations().stream());
  }

  private static String name(Annotation annotation) {
    return annotation.classSymbol().descriptorString();
  }
}
