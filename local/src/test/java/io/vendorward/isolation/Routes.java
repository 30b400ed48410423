package io.vendorward.isolation;

import io.vendorward.journey.Stack;
import io.vendorward.local.application.ApplicationJar;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every operation of the served document, and every handler of the application that serves it. */
record Routes(List<Route> operations, List<Route> handlers) {

  Routes {
    operations = List.copyOf(operations);
    handlers = List.copyOf(handlers);
  }

  static Routes of(Stack stack) {
    Path jar = ApplicationJar.built(Path.of(System.getProperty("vendorward.root")));
    return new Routes(ServedDocument.operations(stack), CompiledHandlers.in(jar));
  }

  List<Route> pages() {
    return handlers.stream().filter(Route::isPage).toList();
  }

  /** Handlers of the API that the document does not tell of. */
  List<String> undocumented() {
    Set<String> documented =
        operations.stream()
            .map(operation -> operation.method() + " " + operation.path())
            .collect(Collectors.toSet());
    return handlers.stream()
        .filter(handler -> !handler.isPage())
        .map(Route::name)
        .filter(name -> !documented.contains(name))
        .toList();
  }

  Stream<Route> all() {
    return Stream.concat(operations.stream(), pages().stream());
  }

  Route named(String name) {
    return all()
        .filter(route -> route.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no operation or page " + name));
  }
}
