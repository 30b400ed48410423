package io.vendorward.phi.usecase;

import io.vendorward.audit.Change;
import io.vendorward.phi.FlowSubject;
import io.vendorward.phi.Outlook;
import java.time.Instant;
import java.util.TreeMap;

/** What is recorded, and told to subscribers, of coverage gained and lost. */
final class CoverageRecords {

  private CoverageRecords() {}

  static Change of(String type, FlowSubject subject, Outlook outlook, Instant at) {
    var data = new TreeMap<String, String>();
    data.put("vendorId", subject.vendor().toString());
    data.put("engagementId", subject.engagement().toString());
    outlook
        .today()
        .ifPresent(coverage -> {
          data.put("status", coverage.status().name());
          coverage.rests().ifPresent(rests -> data.put("baaId", rests.agreement().toString()));
        });
    outlook.fails().ifPresent(day -> data.put("failsFrom", day.toString()));
    var change =
        switch (subject) {
          case FlowSubject.Described(var flow) -> {
            data.put("number", flow.number().toString());
            yield Change.of(type, "phi_flow", flow.id().value(), flow.version(), at);
          }
          case FlowSubject.Implied(var service, _) -> {
            data.put("implied", "true");
            yield Change.of(type, "engagement", service.id().value(), service.version(), at);
          }
        };
    return change.withEventData(data);
  }
}
