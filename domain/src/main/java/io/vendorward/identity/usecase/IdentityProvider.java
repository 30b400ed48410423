package io.vendorward.identity.usecase;

import io.vendorward.tenancy.TenantId;
import reactor.core.publisher.Mono;

/**
 * The part of the identity provider's administration that we need. Everything may be called again:
 * what is there already is found, not made twice. When the provider cannot be asked, each fails
 * with {@link IdentityProviderUnavailableException}.
 */
public interface IdentityProvider {

  /**
   * Creates the organization of a tenant, or finds the one that was created for this very tenant.
   *
   * @return its identifier; empty when the alias belongs to somebody else
   */
  Mono<String> createOrganization(TenantId tenant, String alias, String name);

  /** Creates a person, or finds the one with this address. Returns the subject. */
  Mono<String> createPerson(String email, String name);

  /**
   * Makes a person an unmanaged member: leaving the organization never deletes the person. Nothing
   * happens when the person belongs to another organization: whoever does is asked first, by {@link
   * #invite}.
   */
  Mono<Void> addToOrganization(String organization, String subject);

  /**
   * Mails the person a link: to set a password, or to join the organization when they belong to
   * another one. Nothing is mailed to somebody who belongs to this one and to others: they signed
   * in before.
   */
  Mono<Void> invite(String organization, String subject);

  /** Creates a machine client with this secret; one that exists gets the secret. */
  Mono<Void> createClient(String clientId, String name, String secret);

  /** Lets a machine client get tokens or not; nothing happens when there is no such client. */
  Mono<Void> enableClient(String clientId, boolean enabled);
}
