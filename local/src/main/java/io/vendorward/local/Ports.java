package io.vendorward.local;

import io.vendorward.local.process.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;

/** The port of each part. */
public record Ports(
    int application, int keycloak, int keycloakManagement, int mailbox, int smtp, int postgres) {

  static final Ports DEFAULTS = new Ports(8080, 8081, 8082, 8025, 2525, 5442);

  private static final int TRIES = 200;

  /** Says which port took the place of one that was taken. */
  @FunctionalInterface
  interface Replaced {
    void by(String part, int wanted, int chosen);
  }

  static Ports choose(Ports wanted, IntPredicate free, Replaced replaced) {
    Choice choice = new Choice(free, replaced);
    return new Ports(
        choice.of("application", wanted.application),
        choice.of("Keycloak", wanted.keycloak),
        choice.of("Keycloak's management", wanted.keycloakManagement),
        choice.of("mailbox", wanted.mailbox),
        choice.of("mail server", wanted.smtp),
        choice.of("PostgreSQL", wanted.postgres));
  }

  /** Any free ports, away from the defaults, for a stack beside another one. */
  public static Ports anywhere() {
    Ports high = new Ports(18080, 18180, 18280, 18380, 18480, 18580);
    return choose(high, Ports::isFree, (part, from, to) -> {});
  }

  static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private record Choice(IntPredicate free, Replaced replaced, Set<Integer> given) {

    Choice(IntPredicate free, Replaced replaced) {
      this(free, replaced, new HashSet<>());
    }

    int of(String part, int wanted) {
      for (int port = wanted; port < wanted + TRIES && port < 65536; port++) {
        if (!given.contains(port) && free.test(port)) {
          given.add(port);
          if (port != wanted) {
            replaced.by(part, wanted, port);
          }
          return port;
        }
      }
      throw new Failure("No free port for the " + part + " from " + wanted + " on.");
    }
  }
}
