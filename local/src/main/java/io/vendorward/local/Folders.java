package io.vendorward.local;

import java.nio.file.Path;

/**
 * Where things lie: the checkout, the cache of unpacked distributions (may be shared, outlives a
 * reset) and the data of one running stack.
 */
public record Folders(Path root, Path cache, Path data) {

  public static Folders ofCheckout(Path root) {
    return new Folders(root, root.resolve(".local/cache"), root.resolve(".local/data"));
  }

  Path logs() {
    return data.resolve("logs");
  }

  Path pids() {
    return data.resolve("pids");
  }

  Path postgres() {
    return data.resolve("postgresql");
  }

  Path keycloak() {
    return data.resolve("keycloak");
  }

  Path application() {
    return data.resolve("application");
  }

  Path mail() {
    return data.resolve("mail");
  }

  Path secrets() {
    return data.resolve("secrets.properties");
  }

  Path demo() {
    return data.resolve("demo.json");
  }

  /** Beside the data, where scripts look for it. */
  Path runFile() {
    return data.resolveSibling("run.json");
  }
}
