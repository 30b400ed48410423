package io.vendorward.agreement.usecase;

import io.vendorward.agreement.Agreement;
import io.vendorward.agreement.AgreementEdit;
import io.vendorward.agreement.AgreementVersion;
import io.vendorward.agreement.ReminderRules;
import io.vendorward.agreement.VersionState;
import io.vendorward.audit.Change;
import io.vendorward.audit.FieldText;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/** What is recorded of agreements. */
final class AgreementRecords {

  private AgreementRecords() {}

  static Change of(String type, Agreement agreement) {
    var data = new TreeMap<String, String>();
    data.put("number", agreement.number().toString());
    agreement.counterparty().vendor().ifPresent(vendor -> data.put("vendorId", vendor.toString()));
    return Change.of(
            type,
            "baa",
            agreement.id().value(),
            agreement.version(),
            agreement.revision().updatedAt())
        .withFields(fields(agreement))
        .withEventData(data);
  }

  /** That a date comes, or is over. */
  static Change of(Agreement agreement, ReminderRules.Reminder reminder, Instant at) {
    var data =
        switch (reminder) {
          case ReminderRules.Reminder.Coming(var on, var next) ->
              Map.of(
                  "date", next.day().toString(),
                  "dateIs", next.kind().name(),
                  "daysLeft", Long.toString(ChronoUnit.DAYS.between(on, next.day())));
          case ReminderRules.Reminder.Over(_, var lastDay) -> Map.of("date", lastDay.toString());
        };
    var type =
        switch (reminder) {
          case ReminderRules.Reminder.Coming _ -> "baa.expiring";
          case ReminderRules.Reminder.Over _ -> "baa.expired";
        };
    var change = of(type, agreement);
    return Change.of(type, "baa", agreement.id().value(), agreement.version(), at)
        .withEventData(change.eventData())
        .and(data, Map.of());
  }

  /** The fields whose value is another than before. */
  static Change of(AgreementEdit edit, Agreement before, Agreement after) {
    var known = fields(before);
    var changed = new TreeMap<>(fields(after));
    changed.entrySet().removeIf(field -> field.getValue().equals(known.get(field.getKey())));
    var change = of(type(edit, after), after).withFields(changed);
    return edit instanceof AgreementEdit.OfVersion ofVersion
        ? change.and(Map.of("agreementVersion", Integer.toString(ofVersion.number())), Map.of())
        : change;
  }

  private static String type(AgreementEdit edit, Agreement after) {
    return switch (edit) {
      case AgreementEdit.Relabel _ -> "baa.relabelled";
      case AgreementEdit.Redraft _ -> "baa.redrafted";
      case AgreementEdit.Negotiate _ -> "baa.negotiation_opened";
      case AgreementEdit.Send _ -> "baa.sent";
      case AgreementEdit.Recall _ -> "baa.recalled";
      case AgreementEdit.Withdraw _ -> "baa.withdrawn";
      case AgreementEdit.Sign(var number, _) ->
          after
                  .history()
                  .version(number)
                  .map(AgreementVersion::state)
                  .filter(VersionState.FullyExecuted.class::isInstance)
                  .isPresent()
              ? "baa.executed"
              : "baa.signed";
      case AgreementEdit.Amend _ -> "baa.amendment_drafted";
      case AgreementEdit.Correct _ -> "baa.corrected";
      case AgreementEdit.Review _ -> "baa.reviewed";
      case AgreementEdit.Terminate _ -> "baa.terminated";
      case AgreementEdit.Reinstate _ -> "baa.reinstated";
      case AgreementEdit.Survive _ -> "baa.survival_recorded";
    };
  }

  private static Map<String, String> fields(Agreement agreement) {
    var fields = new TreeMap<String, String>();
    fields.put("title", agreement.label().title());
    fields.put("notes", agreement.label().notes());
    fields.put("externalIds", new TreeMap<>(agreement.label().externalIds()).toString());
    fields.put("endings", FieldText.of(agreement.history().endings()));
    fields.put("survival", FieldText.of(agreement.history().survival()));
    agreement
        .history()
        .versions()
        .forEach(version -> fields.put("version" + version.number(), FieldText.of(version)));
    return fields;
  }
}
