package io.vendorward.portal.web;

import io.swagger.v3.oas.annotations.media.Schema;
import io.vendorward.portal.Grant;
import io.vendorward.portal.Inbox;
import io.vendorward.tenancy.GrantKind;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

@Schema(name = "Inbox")
record InboxView(@Schema(description = "What is to be done first") List<Item> data) {

  @Schema(name = "InboxItem")
  record Item(
      GrantKind kind,
      @Schema(description = "Id of the assessment or other work") UUID resourceId,
      @Schema(description = "Who asks", example = "St. Mary's Hospital", maxLength = 200)
          String hospital,
      @Schema(example = "Security questionnaire", maxLength = 500) String title,
      @Schema(description = "The hospital's person", example = "Ana Ruiz", maxLength = 200)
          String sender,
      @Nullable LocalDate dueOn,
      @Schema(example = "IN_PROGRESS", maxLength = 40) String state,
      @Schema(example = "41") int answered,
      @Schema(example = "120") int total) {

    static Item of(Grant grant) {
      var progress = grant.progress();
      return new Item(
          grant.kind(),
          grant.resource(),
          grant.hospital(),
          grant.title(),
          grant.sender(),
          progress.dueOn().orElse(null),
          progress.state(),
          progress.answered(),
          progress.total());
    }
  }

  static InboxView of(Inbox inbox) {
    return new InboxView(
        Stream.concat(inbox.open().stream(), inbox.done().stream()).map(Item::of).toList());
  }
}
