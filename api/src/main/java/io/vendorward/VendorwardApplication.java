package io.vendorward;

import io.vendorward.wiring.RunMode;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. Without arguments it serves; {@link RunMode} knows what else it does. */
@SpringBootApplication
public class VendorwardApplication {

  public static void main(String[] arguments) {
    int status = RunMode.of(arguments).run(arguments);
    if (status != 0) {
      System.exit(status);
    }
  }
}
