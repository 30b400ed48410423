package io.vendorward.portal.limit;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.vendorward.portal.AddressHmac;
import io.vendorward.portal.usecase.LinkThrottle;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts in this process: with several replicas each has its own count, so the limit is a little
 * wider than written.
 */
@Component
class BucketThrottle implements LinkThrottle {

  private static final Bandwidth OF_ADDRESS =
      Bandwidth.builder().capacity(3).refillGreedy(3, Duration.ofMinutes(30)).build();
  private static final Bandwidth OF_NETWORK =
      Bandwidth.builder().capacity(20).refillGreedy(20, Duration.ofMinutes(10)).build();

  private final Map<Object, Bucket> buckets = new LeastRecentlyUsed();

  @Override
  public boolean permits(AddressHmac address, String network) {
    return bucket("network " + network, OF_NETWORK).tryConsume(1)
        && bucket(address, OF_ADDRESS).tryConsume(1);
  }

  private Bucket bucket(Object key, Bandwidth limit) {
    synchronized (buckets) {
      return buckets.computeIfAbsent(key, _ -> Bucket.builder().addLimit(limit).build());
    }
  }

  /** Forgets whoever asked longest ago, so that many askers cannot fill the memory. */
  private static final class LeastRecentlyUsed extends LinkedHashMap<Object, Bucket> {

    private static final int MOST = 50_000;

    LeastRecentlyUsed() {
      super(64, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Object, Bucket> eldest) {
      return size() > MOST;
    }
  }
}
