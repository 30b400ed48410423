package io.vendorward.console.settings;

import io.vendorward.console.FormCheck;
import io.vendorward.identity.RoleTable;
import io.vendorward.identity.usecase.CreateApiClient;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A machine client to make, as it was typed. */
public record ClientForm(String name, List<String> scopes) {

  public ClientForm(@Nullable String name, @Nullable List<String> scopes) {
    this.name = name == null ? "" : name;
    this.scopes = scopes == null ? List.of() : List.copyOf(scopes);
  }

  static ClientForm blank() {
    return new ClientForm(null, null);
  }

  /** Empty when the check found something wrong; a forged scope is left out. */
  Optional<CreateApiClient.Command> command(FormCheck check) {
    String checkedName = check.required("name", name, 200);
    var chosen =
        scopes.stream()
            .filter(RoleTable.scopes()::contains)
            .collect(Collectors.toUnmodifiableSet());
    if (chosen.isEmpty()) {
      check.wrong("scopes", "none-chosen");
    }
    return check.errors().any()
        ? Optional.empty()
        : Optional.of(new CreateApiClient.Command(checkedName, chosen, Optional.empty()));
  }
}
