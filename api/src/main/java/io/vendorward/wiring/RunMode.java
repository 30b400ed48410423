package io.vendorward.wiring;

import io.vendorward.VendorwardApplication;
import java.util.List;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/** What a process of the application jar is for, by its first words. */
public enum RunMode {
  SERVE {
    @Override
    public int run(String... arguments) {
      SpringApplication.run(VendorwardApplication.class, arguments);
      return 0;
    }
  },

  /** The schema, as its owner; its class is out of our sight, so it goes by name. */
  MIGRATE {
    @Override
    public int run(String... arguments) {
      var application = new SpringApplication();
      application.setSources(Set.of("io.vendorward.tenancy.postgres.MigrateMode"));
      application.setWebApplicationType(WebApplicationType.NONE);
      application.run(arguments).close();
      return 0;
    }
  },

  TENANT_CREATE {
    @Override
    public int run(String... arguments) {
      return TenantCommand.run(List.of(arguments).subList(2, arguments.length));
    }
  },

  UNKNOWN {
    @Override
    public int run(String... arguments) {
      System.err.println("Run modes: none (serves), 'migrate', 'tenant create'.");
      return 2;
    }
  };

  public static RunMode of(String... arguments) {
    var words = List.of(arguments);
    if (words.isEmpty() || words.getFirst().startsWith("--")) {
      return SERVE;
    }
    if (words.getFirst().equals("migrate")) {
      return MIGRATE;
    }
    return words.size() > 1 && words.subList(0, 2).equals(List.of("tenant", "create"))
        ? TENANT_CREATE
        : UNKNOWN;
  }

  /** Runs to the end, or starts what goes on by itself. Returns the exit status. */
  public abstract int run(String... arguments);
}
