package io.vendorward.identity;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;

/** All addresses that begin alike, written as 192.0.2.0/24. */
public record Network(InetAddress first, int bits) {

  private static final int BITS_OF_BYTE = 8;
  private static final int IPV4_BYTES = 4;

  /** What one provider gives to one customer, or near enough: limits count by it. */
  private static final int USUAL_IPV4 = 24;

  private static final int USUAL_IPV6 = 48;

  public Network {
    if (bits < 0 || bits > first.getAddress().length * BITS_OF_BYTE) {
      throw new IllegalArgumentException("a network has as many bits as its address at the most");
    }
    first = begin(first, bits);
  }

  /** Reads {@code 192.0.2.0/24}, or one address alone. */
  public static Network parse(String text) {
    var parts = text.strip().split("/", 2);
    var address = InetAddress.ofLiteral(parts[0]);
    return new Network(
        address,
        parts.length == 2
            ? Integer.parseInt(parts[1])
            : address.getAddress().length * BITS_OF_BYTE);
  }

  /** The network that an address is in as far as limits go; empty when it is none. */
  public static Optional<Network> around(String address) {
    return literal(address)
        .map(found ->
            new Network(found, found.getAddress().length == IPV4_BYTES ? USUAL_IPV4 : USUAL_IPV6));
  }

  public boolean contains(String address) {
    return literal(address)
        .filter(found -> found.getAddress().length == first.getAddress().length)
        .filter(found -> begin(found, bits).equals(first))
        .isPresent();
  }

  /** The zone of a link-local address says nothing about where it is. */
  private static Optional<InetAddress> literal(String text) {
    try {
      return Optional.of(InetAddress.ofLiteral(text.split("%", 2)[0]));
    } catch (IllegalArgumentException noAddress) {
      return Optional.empty();
    }
  }

  private static InetAddress begin(InetAddress address, int bits) {
    byte[] bytes = address.getAddress();
    int whole = bits / BITS_OF_BYTE;
    if (whole < bytes.length) {
      bytes[whole] &= (byte) (0xff << (BITS_OF_BYTE - bits % BITS_OF_BYTE));
      Arrays.fill(bytes, whole + 1, bytes.length, (byte) 0);
    }
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  @Override
  public String toString() {
    return first.getHostAddress() + "/" + bits;
  }
}
