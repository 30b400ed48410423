package io.vendorward.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** An identity provider in the test: a key, a server that publishes it, and tokens as asked for. */
public final class Issuer implements AutoCloseable {

  private static final String REALM = "/realms/vendorward";

  private final HttpServer server;
  private volatile RSAKey key;
  private final AtomicInteger keyReadings = new AtomicInteger();
  private volatile String idToken = "";
  private volatile String tokenRequest = "";
  private volatile boolean failing;

  public Issuer() {
    try {
      key = newKey("k1");
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          REALM + "/protocol/openid-connect/certs",
          exchange -> {
            keyReadings.incrementAndGet();
            answer(exchange, new JWKSet(key.toPublicJWK()).toString());
          });
      server.createContext(
          REALM + "/protocol/openid-connect/token",
          exchange -> {
            tokenRequest = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            if (failing) {
              exchange.sendResponseHeaders(502, -1);
              exchange.close();
              return;
            }
            answer(
                exchange,
                """
                {"access_token":"unused","token_type":"Bearer","expires_in":60,"id_token":"%s"}
                """
                    .formatted(idToken));
          });
      server.start();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static RSAKey newKey(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** Signs by another key from now on, and publishes that one alone. */
  public void changeKey(String id) {
    key = newKey(id);
  }

  /** How often the keys were asked for. */
  public int keyReadings() {
    return keyReadings.get();
  }

  private static void answer(HttpExchange exchange, String json) throws IOException {
    byte[] body = json.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  /** The id token that the next code is exchanged for. */
  public void nextIdToken(JWTClaimsSet.Builder claims) {
    idToken = sign(claims);
  }

  /** The form that the last code came in. */
  public String tokenRequest() {
    return tokenRequest;
  }

  public String baseUrl() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** A good claim set of a person, for the test to spoil. */
  public JWTClaimsSet.Builder person(String subject, String organization) {
    return claims(subject).claim("org", Map.of("clinic", Map.of("id", organization)));
  }

  public JWTClaimsSet.Builder machine(String clientId) {
    return claims("service-account-" + clientId).claim("client_id", clientId);
  }

  private JWTClaimsSet.Builder claims(String subject) {
    return new JWTClaimsSet.Builder()
        .subject(subject)
        .issuer(baseUrl() + REALM)
        .audience("vendorward-api")
        .issueTime(Date.from(Instant.now()))
        .expirationTime(Date.from(Instant.now().plusSeconds(120)));
  }

  public String sign(JWTClaimsSet.Builder claims) {
    return sign(claims, JWSAlgorithm.RS256, key.getKeyID(), rsa(key));
  }

  /** Signed by a key that this issuer does not publish, under the name of one that it does. */
  public static String signByAnother(JWTClaimsSet.Builder claims) {
    return sign(claims, JWSAlgorithm.RS256, "k1", rsa(newKey("k1")));
  }

  /** The old trick: the published key taken for a shared secret. */
  public String signWithPublicKeyAsSecret(JWTClaimsSet.Builder claims) {
    try {
      var signer = new MACSigner(key.toRSAPublicKey().getEncoded());
      return sign(claims, JWSAlgorithm.HS256, key.getKeyID(), signer);
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  public static String unsigned(JWTClaimsSet.Builder claims) {
    return new PlainJWT(claims.build()).serialize();
  }

  private static String sign(
      JWTClaimsSet.Builder claims, JWSAlgorithm algorithm, String keyId, JWSSigner signer) {
    try {
      var token =
          new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims.build());
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static JWSSigner rsa(RSAKey key) {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** From now on codes are answered by whatever stands before it. */
  public void failTokens() {
    failing = true;
  }

  /** From now on nobody answers at its address. */
  public void goDown() {
    server.stop(0);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
