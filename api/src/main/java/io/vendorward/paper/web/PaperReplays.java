package io.vendorward.paper.web;

import io.vendorward.agreement.AgreementId;
import io.vendorward.identity.Caller;
import io.vendorward.paper.Remark;
import io.vendorward.paper.RemarkId;
import io.vendorward.paper.ShownPaper;
import io.vendorward.paper.Signing;
import io.vendorward.paper.SigningId;
import io.vendorward.paper.usecase.ReadPaper;
import io.vendorward.web.Replay;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import reactor.core.publisher.Mono;

/** What was said and signed, as a repeated call of either side is answered. */
@Configuration(proxyBeanMethods = false)
class PaperReplays {

  @Bean
  Replay remarkReplay(ReadPaper readPaper) {
    return remarks(Replay.Side.STAFF, readPaper);
  }

  @Bean
  Replay vendorRemarkReplay(ReadPaper readPaper) {
    return remarks(Replay.Side.PORTAL, readPaper);
  }

  @Bean
  Replay signingReplay(ReadPaper readPaper) {
    return signings(Replay.Side.STAFF, readPaper);
  }

  @Bean
  Replay vendorSigningReplay(ReadPaper readPaper) {
    return signings(Replay.Side.PORTAL, readPaper);
  }

  @Bean
  Replay sharingReplay(ReadPaper readPaper) {
    return new Again(
        Replay.Side.STAFF,
        ShownPaper.KIND,
        (caller, id) ->
            readPaper
                .handle(caller, new AgreementId(id))
                .map(view -> ResponseEntity.ok(PaperBody.of(view.newest()))));
  }

  private static Replay remarks(Replay.Side side, ReadPaper readPaper) {
    return new Again(
        side,
        Remark.KIND,
        (caller, id) ->
            readPaper
                .remark(caller, new RemarkId(id))
                .map(remark -> ResponseEntity.ok(RemarkBody.of(remark))));
  }

  private static Replay signings(Replay.Side side, ReadPaper readPaper) {
    return new Again(
        side,
        Signing.KIND,
        (caller, id) ->
            readPaper
                .signing(caller, new SigningId(id))
                .map(signing -> ResponseEntity.ok(SigningBody.of(signing))));
  }

  private interface Rendering {
    Mono<? extends ResponseEntity<?>> of(Caller caller, UUID id);
  }

  private record Again(Side side, String resourceKind, Rendering rendering) implements Replay {
    @Override
    public Mono<? extends ResponseEntity<?>> render(Caller caller, UUID id, long version) {
      return rendering.of(caller, id);
    }
  }
}
