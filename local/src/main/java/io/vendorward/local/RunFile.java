package io.vendorward.local;

import io.vendorward.local.demo.MachineClient;
import io.vendorward.local.demo.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What scripts outside learn about a running stack: <code>.local/run.json</code>. */
public record RunFile(
    String baseUrl,
    String mailboxUrl,
    String tokenUrl,
    List<MachineClient> clients,
    List<Person> people,
    Database database,
    Map<String, Long> pids) {

  /** The database as its owner, for a look inside. */
  public record Database(String host, int port, String name, String user, String password) {}

  public RunFile {
    clients = List.copyOf(clients);
    people = List.copyOf(people);
    pids = Map.copyOf(pids);
  }

  public static RunFile read(Path file) {
    try {
      return new JsonMapper().readValue(Files.readString(file), RunFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void write(Path file) {
    JsonMapper json = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    Path half = file.resolveSibling(file.getFileName() + ".half");
    try {
      Files.writeString(half, json.writeValueAsString(this) + "\n");
      Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
