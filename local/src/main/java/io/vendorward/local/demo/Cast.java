package io.vendorward.local.demo;

import java.util.List;

/** Who may log in to the demo. */
public record Cast(List<Person> people, List<MachineClient> clients) {

  public static final Cast NOBODY = new Cast(List.of(), List.of());

  public Cast {
    people = List.copyOf(people);
    clients = List.copyOf(clients);
  }
}
