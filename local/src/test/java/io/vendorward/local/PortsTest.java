package io.vendorward.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vendorward.local.process.Failure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

  private final List<String> said = new ArrayList<>();

  private Ports choose(Set<Integer> taken) {
    return Ports.choose(
        Ports.DEFAULTS,
        port -> !taken.contains(port),
        (part, wanted, chosen) -> said.add(part + " " + wanted + " -> " + chosen));
  }

  @Test
  void keepsTheDefaultsWhenAllAreFree() {
    assertThat(choose(Set.of())).isEqualTo(Ports.DEFAULTS);
    assertThat(said).isEmpty();
  }

  @Test
  void takesTheNextFreePortAndSaysSo() {
    assertThat(choose(Set.of(8025, 8026)).mailbox()).isEqualTo(8027);
    assertThat(said).containsExactly("mailbox 8025 -> 8027");
  }

  @Test
  void neverGivesOnePortToTwoParts() {
    Ports ports = choose(Set.of(8080));
    assertThat(ports.application()).isEqualTo(8081);
    assertThat(ports.keycloak()).isEqualTo(8082);
    assertThat(ports.keycloakManagement()).isEqualTo(8083);
  }

  @Test
  void givesUpWithAMessage() {
    assertThatThrownBy(() -> Ports.choose(Ports.DEFAULTS, _ -> false, (_, _, _) -> {}))
        .isInstanceOf(Failure.class)
        .hasMessageContaining("No free port for the application");
  }

  @Test
  void seesAListeningSocket() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
      assertThat(Ports.isFree(socket.getLocalPort())).isFalse();
    }
  }
}
