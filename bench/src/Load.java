import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Clients that save as fast as they are answered, each on one connection, its slots in turn. */
record Load(URI server, List<List<Slot>> clients, AtomicLong saved) {

  Load(URI server, List<List<Slot>> clients) {
    this(server, clients, new AtomicLong());
  }

  /** Saves a second. */
  double run(int seconds) throws Exception {
    long before = saved.get();
    long start = System.nanoTime();
    long end = start + seconds * 1_000_000_000L;
    List<Callable<Void>> work = new ArrayList<>();
    clients.forEach(slots -> work.add(() -> save(slots, end)));
    try (var threads = Executors.newFixedThreadPool(clients.size())) {
      for (var client : threads.invokeAll(work)) {
        client.get();
      }
    }
    return (saved.get() - before) / ((System.nanoTime() - start) / 1e9);
  }

  private Void save(List<Slot> slots, long end) throws Exception {
    try (var wire = new Wire(server)) {
      for (int turn = 0; System.nanoTime() < end; turn++) {
        Slot slot = slots.get(turn % slots.size());
        if (!slot.save(wire)) {
          throw new IllegalStateException("an answer was refused: " + slot);
        }
        saved.incrementAndGet();
      }
    }
    return null;
  }
}
