package io.vendorward.identity.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A bounded cache whose entries say themselves until when they may be believed. */
public final class ExpiringCache<K, V> {

  private record Entry<V>(V value, Instant until) {}

  private final Map<K, Entry<V>> entries = new ConcurrentHashMap<>();
  private final InstantSource clock;
  private final int bound;

  public ExpiringCache(InstantSource clock, int bound) {
    this.clock = clock;
    this.bound = bound;
  }

  public Optional<V> get(K key) {
    return Optional.ofNullable(entries.get(key))
        .filter(entry -> clock.instant().isBefore(entry.until()))
        .map(Entry::value);
  }

  public void put(K key, V value, Instant until) {
    if (entries.size() >= bound) {
      makeRoom();
    }
    entries.put(key, new Entry<>(value, until));
  }

  public void remove(K key) {
    entries.remove(key);
  }

  private void makeRoom() {
    var now = clock.instant();
    entries.values().removeIf(entry -> !now.isBefore(entry.until()));
    if (entries.size() >= bound) {
      entries.clear();
    }
  }
}
