package io.vendorward.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** How far the demo has been told; kept with the data, so that each part is told once. */
final class DemoState {

  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;
  private final List<Opened> opened;

  /** A hospital with its tenant made, and perhaps seeded. */
  record Opened(String tenantId, MachineClient client, List<Person> people, boolean seeded) {

    Opened {
      people = List.copyOf(people);
    }
  }

  private record Kept(List<Opened> hospitals) {}

  DemoState(Path file) {
    this.file = file;
    try {
      this.opened =
          new ArrayList<>(
              Files.exists(file)
                  ? JSON.readValue(Files.readString(file), Kept.class).hospitals()
                  : List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Opened> of(String hospital) {
    return opened.stream().filter(one -> one.client().tenant().equals(hospital)).findFirst();
  }

  void put(Opened hospital) {
    opened.removeIf(one -> one.client().tenant().equals(hospital.client().tenant()));
    opened.add(hospital);
    try {
      Path half = file.resolveSibling(file.getFileName() + ".half");
      Files.writeString(half, JSON.writeValueAsString(new Kept(opened)));
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Cast cast() {
    return new Cast(
        opened.stream().flatMap(one -> one.people().stream()).toList(),
        opened.stream().map(Opened::client).toList());
  }
}
