package io.vendorward.console.phi;

import io.vendorward.phi.CoveredFlow;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The flows of a vendor as a picture: systems on the left, services on the right, and a line for
 * each flow. The list below it says the same in words.
 *
 * @param height of the picture, whose width is 600
 */
public record FlowMap(List<Stop> systems, List<Stop> services, List<Line> lines, int height) {

  private static final int STEP = 48;
  private static final int HALF = STEP / 2;

  /** A system or a service, and how far down it stands. */
  public record Stop(String name, int y) {}

  /** A flow from a system to a service. */
  public record Line(int fromY, int toY, String colour, String status, String name) {}

  /** Systems that nobody named have an empty name, and stand last. */
  static FlowMap of(List<CoverageListPage.Line> flows) {
    var systems = stops(flows.stream().map(line -> system(line.flow())));
    var services = stops(flows.stream().map(line -> line.flow().serviceName()));
    return new FlowMap(
        systems,
        services,
        flows.stream()
            .map(line ->
                new Line(
                    y(systems, system(line.flow())),
                    y(services, line.flow().serviceName()),
                    line.coverage().colour(),
                    line.coverage().status(),
                    line.flow().flow().map(CoveredFlow.Named::name).orElse("")))
            .toList(),
        STEP * Math.max(systems.size(), services.size()));
  }

  private static String system(CoveredFlow flow) {
    return flow.flow().map(CoveredFlow.Named::source).orElse("");
  }

  private static List<Stop> stops(Stream<String> names) {
    var inOrder =
        names
            .distinct()
            .sorted(Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder()))
            .toList();
    return IntStream.range(0, inOrder.size())
        .mapToObj(at -> new Stop(inOrder.get(at), at * STEP + HALF))
        .toList();
  }

  private static int y(List<Stop> stops, String name) {
    return stops.stream()
        .filter(stop -> stop.name().equals(name))
        .findFirst()
        .map(Stop::y)
        .orElseThrow();
  }
}
