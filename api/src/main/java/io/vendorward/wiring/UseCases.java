package io.vendorward.wiring;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The use cases of all features, and the clock they get the time from. */
@Configuration(proxyBeanMethods = false)
public class UseCases {

  @Bean
  InstantSource clock() {
    return InstantSource.system();
  }
}
