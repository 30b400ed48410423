package io.vendorward.isolation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes requests of rows.
 *
 * @param etags that came with things
 */
record Composition(Story story, Map<String, String> etags) {

  /**
   * @param before what the owner looked at before
   */
  Request of(Route route, Row row, Optional<Reply> before) {
    List<String> values = row.arguments().stream().map(one -> story.find(one).orElse(one)).toList();
    String path = route.pathOf(values);
    String target = row.query().isEmpty() ? path : path + "?" + story.told(row.query());
    return new Request(
        route.method(), target, headers(route, row, before), body(route, row, path, before));
  }

  private Map<String, String> headers(Route route, Row row, Optional<Reply> before) {
    Map<String, String> headers = new HashMap<>();
    if (!route.isReading() && !route.method().equals("DELETE")) {
      headers.put(
          "Content-Type", row.contentType().isEmpty() ? route.mediaType() : row.contentType());
    }
    if (route.isPage()) {
      headers.put("Accept", "text/html, */*;q=0.8");
    } else {
      before.flatMap(read -> read.header("ETag")).ifPresent(etag -> headers.put("If-Match", etag));
    }
    if (!row.ifMatch().isEmpty()) {
      headers.put("If-Match", etags.getOrDefault(row.ifMatch(), row.ifMatch()));
    }
    if (row.isFirst()) {
      headers.put("If-None-Match", "*");
    }
    return headers;
  }

  private String body(Route route, Row row, String path, Optional<Reply> before) {
    if (!row.contentType().isEmpty()) {
      return row.body();
    }
    String told = story.told(row.body());
    return route.isPage() ? form(path, told, before).encoded() : told;
  }

  private static Form form(String path, String told, Optional<Reply> before) {
    Form typed = Form.typed(told);
    return before
        .map(page ->
            Form.to(path, page.body())
                .filter(form -> form.isMeantBy(typed))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no form leads to " + path)))
        .orElse(Form.EMPTY)
        .with(typed);
  }
}
