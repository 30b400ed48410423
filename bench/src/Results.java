import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Prints a figure's cases and writes bench/results/FIGURE.json. */
final class Results {

  private final String figure;
  private final List<Map<String, Object>> cases = new ArrayList<>();

  Results(String figure) {
    this.figure = figure;
  }

  boolean isEmpty() {
    return cases.isEmpty();
  }

  /** Pairs of ours and the floor; the figure is the median of their ratios. */
  void ratio(String name, Double target, List<double[]> pairs) {
    double[] ratios = pairs.stream().mapToDouble(pair -> pair[0] / pair[1]).sorted().toArray();
    var row = new LinkedHashMap<String, Object>();
    row.put("case", name);
    row.put("median", round(ratios[ratios.length / 2]));
    row.put("min", round(ratios[0]));
    row.put("max", round(ratios[ratios.length - 1]));
    row.put("target", target);
    row.put("pairs", pairs.stream().map(pair -> List.of(round(pair[0]), round(pair[1]))).toList());
    cases.add(row);
  }

  /** Something counted, which has to be zero. */
  void zero(String name, long count) {
    var row = new LinkedHashMap<String, Object>();
    row.put("case", name);
    row.put("median", count);
    row.put("min", count);
    row.put("max", count);
    row.put("target", 0);
    row.put("pairs", List.of());
    cases.add(row);
  }

  void write() throws Exception {
    cases.forEach(row ->
        System.out.printf(
            "%-40s %10s  (%s to %s, target %s)%n",
            row.get("case"), row.get("median"), row.get("min"), row.get("max"), row.get("target")));
    var all = new LinkedHashMap<String, Object>();
    all.put("id", figure);
    all.put("cases", cases);
    all.put("machine", machine());
    all.put("date", LocalDate.now().toString());
    all.put("commit", System.getProperty("commit"));
    Files.writeString(
        Path.of("bench/results/" + figure + ".json"),
        new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
  }

  private static String machine() throws Exception {
    double load =
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return "%d cores of %s, %s; load average %.1f at the end"
        .formatted(
            Runtime.getRuntime().availableProcessors(), cpu(), System.getProperty("os.name"), load);
  }

  private static String cpu() throws Exception {
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.exists(info)) {
      return System.getProperty("os.arch");
    }
    try (var lines = Files.lines(info)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse(System.getProperty("os.arch"));
    }
  }

  private static double round(double value) {
    return Math.round(value * 1000) / 1000.0;
  }
}
