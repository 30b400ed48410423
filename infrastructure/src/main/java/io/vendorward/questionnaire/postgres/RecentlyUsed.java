package io.vendorward.questionnaire.postgres;

import io.vendorward.questionnaire.TemplateVersionId;
import io.vendorward.tenancy.TenantId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Keeps what never changes, up to a number of entries; the one not used for longest goes. */
final class RecentlyUsed<T> {

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Key, T> kept;

  private record Key(TenantId tenant, TemplateVersionId id) {}

  RecentlyUsed(int maximum) {
    kept =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<Key, T> eldest) {
            return size() > maximum;
          }
        };
  }

  Mono<T> get(TenantId tenant, TemplateVersionId id, Supplier<Mono<T>> load) {
    var key = new Key(tenant, id);
    return Mono.defer(() ->
        find(key)
            .map(Mono::just)
            .orElseGet(() -> load.get().doOnNext(loaded -> keep(key, loaded))));
  }

  private Optional<T> find(Key key) {
    lock.lock();
    try {
      return Optional.ofNullable(kept.get(key));
    } finally {
      lock.unlock();
    }
  }

  private void keep(Key key, T loaded) {
    lock.lock();
    try {
      kept.put(key, loaded);
    } finally {
      lock.unlock();
    }
  }
}
