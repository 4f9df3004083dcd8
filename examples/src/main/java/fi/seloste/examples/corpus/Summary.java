package fi.seloste.examples.corpus;

import java.io.OutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** What was found in a corpus, rule by rule: the gravest first, then the most frequent. */
public final class Summary {

  private static final List<String> SEVERITIES = List.of("ERROR", "WARNING", "INFO");

  private static final Comparator<Map.Entry<String, RuleCount>> ORDER =
      Comparator.comparingInt(
              (Map.Entry<String, RuleCount> rule) -> SEVERITIES.indexOf(rule.getValue().severity()))
          .thenComparing(rule -> -rule.getValue().notices())
          .thenComparing(Map.Entry::getKey);

  private Summary() {}

  /** The rules that found something, in that order. */
  public static List<Map.Entry<String, RuleCount>> rules(Counts counts) {
    return counts.rules().entrySet().stream().sorted(ORDER).toList();
  }

  /** Writes all counts as a JSON object on one line. */
  public static void writeJson(Counts counts, OutputStream to) {
    try (JsonGenerator out = new JsonFactory().createGenerator(ObjectWriteContext.empty(), to)) {
      out.writeStartObject();
      out.writeNumberProperty("notices", counts.notices());
      out.writeNumberProperty("publishable", counts.publishable());
      out.writeNumberProperty("unreadable", counts.unreadable());
      out.writeNumberProperty("engineErrors", counts.engineErrors());
      out.writeArrayPropertyStart("rules");
      for (Map.Entry<String, RuleCount> rule : rules(counts)) {
        out.writeStartObject();
        out.writeStringProperty("rule", rule.getKey());
        out.writeStringProperty("severity", rule.getValue().severity());
        out.writeNumberProperty("notices", rule.getValue().notices());
        out.writeNumberProperty("breached", rule.getValue().breaches());
        out.writeNumberProperty("waived", rule.getValue().waived());
        out.writeNumberProperty("undecided", rule.getValue().undecided());
        out.writeEndObject();
      }
      out.writeEndArray();
      out.writeEndObject();
      out.writeRaw('\n');
    }
  }
}
