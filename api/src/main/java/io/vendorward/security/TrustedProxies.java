package io.vendorward.security;

import io.vendorward.identity.Network;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.adapter.ForwardedHeaderTransformer;

/**
 * Believes what X-Forwarded headers say only of the proxies in front of us: anybody can send one.
 * The client is who spoke to the outermost proxy of ours; what stands further left, it made up or
 * passed on. The headers are taken away in either case.
 */
final class TrustedProxies extends ForwardedHeaderTransformer {

  private static final String FOR = "X-Forwarded-For";
  private static final int UNKNOWN_PORT = 0;

  private final List<Network> proxies;
  private final ForwardedHeaderTransformer remover = new ForwardedHeaderTransformer();

  TrustedProxies(List<String> networks) {
    proxies = networks.stream().map(Network::parse).toList();
    remover.setRemoveOnly(true);
  }

  @Override
  public ServerHttpRequest apply(ServerHttpRequest request) {
    return areOurs(host(request.getRemoteAddress()))
        ? super.apply(asToldByThem(request))
        : remover.apply(request);
  }

  private ServerHttpRequest asToldByThem(ServerHttpRequest request) {
    var client = client(request.getHeaders());
    var told =
        request
            .mutate()
            .headers(headers -> {
              headers.remove("Forwarded");
              headers.remove(FOR);
            });
    client.ifPresent(
        address -> told.remoteAddress(InetSocketAddress.createUnresolved(address, UNKNOWN_PORT)));
    return told.build();
  }

  private Optional<String> client(HttpHeaders headers) {
    var hops =
        headers.getOrEmpty(FOR).stream()
            .flatMap(line -> Arrays.stream(line.split(",")))
            .map(String::strip)
            .filter(hop -> !hop.isEmpty())
            .toList();
    return hops.reversed().stream()
        .filter(hop -> !areOurs(hop))
        .findFirst()
        .or(() -> hops.stream().findFirst());
  }

  private boolean areOurs(String address) {
    return proxies.stream().anyMatch(network -> network.contains(address));
  }

  private static String host(@Nullable InetSocketAddress address) {
    return address == null ? "" : address.getHostString();
  }
}
