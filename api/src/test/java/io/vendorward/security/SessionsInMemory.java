package io.vendorward.security;

import io.vendorward.identity.usecase.EndSession;
import io.vendorward.identity.usecase.InMemorySessions;
import io.vendorward.identity.usecase.OpenSession;
import io.vendorward.identity.usecase.RandomTokens;
import io.vendorward.identity.usecase.UseSession;
import io.vendorward.tenancy.InMemoryTables;
import java.time.InstantSource;

/** The use cases of sessions over one memory. */
record SessionsInMemory(
    OpenSession openSession, UseSession useSession, EndSession endSession, InstantSource clock) {

  SessionsInMemory(RandomTokens tokens, InstantSource clock) {
    this(tokens, clock, new InMemoryTables());
  }

  private SessionsInMemory(RandomTokens tokens, InstantSource clock, InMemoryTables tables) {
    this(
        new OpenSession(new InMemorySessions(tables), tokens, tables, clock),
        new UseSession(new InMemorySessions(tables), tables, clock),
        new EndSession(new InMemorySessions(tables), tables, clock),
        clock);
  }

  LiveSessions liveSessions() {
    return new LiveSessions(useSession, endSession, clock);
  }
}
