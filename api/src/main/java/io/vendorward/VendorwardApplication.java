package io.vendorward;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application. */
@SpringBootApplication
public class VendorwardApplication {

  public static void main(String[] arguments) {
    SpringApplication.run(VendorwardApplication.class, arguments);
  }
}
