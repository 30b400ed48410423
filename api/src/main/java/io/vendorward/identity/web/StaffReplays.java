package io.vendorward.identity.web;

import io.vendorward.identity.Caller;
import io.vendorward.identity.usecase.ReadStaff;
import io.vendorward.web.Replay;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** Members and machine clients as repeated calls are answered; a client's secret is not. */
@Configuration(proxyBeanMethods = false)
class StaffReplays {

  @Bean
  Replay memberReplay(ReadStaff readStaff) {
    return new Members(readStaff);
  }

  @Bean
  Replay apiClientReplay(ReadStaff readStaff) {
    return new Clients(readStaff);
  }

  private record Members(ReadStaff readStaff) implements Replay {

    @Override
    public String resourceKind() {
      return "member";
    }

    @Override
    public Mono<? extends ResponseEntity<?>> render(Caller caller, UUID id, long version) {
      return readStaff
          .memberAt(caller, id, version)
          .map(member ->
              version == 1 ? MemberController.created(member) : MemberController.ok(member));
    }
  }

  private record Clients(ReadStaff readStaff) implements Replay {

    @Override
    public String resourceKind() {
      return "api_client";
    }

    @Override
    public Mono<? extends ResponseEntity<?>> render(Caller caller, UUID id, long version) {
      return readStaff
          .clientAt(caller, id, version)
          .map(client ->
              version == 1
                  ? ApiClientController.created(client, ApiClientView.of(client))
                  : ApiClientController.ok(client));
    }
  }
}
