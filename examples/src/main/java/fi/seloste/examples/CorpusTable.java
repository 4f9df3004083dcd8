package fi.seloste.examples;

import fi.seloste.examples.corpus.Counts;
import fi.seloste.examples.corpus.RuleCount;
import fi.seloste.examples.corpus.Summary;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What was found in a corpus, as a table for a terminal. */
final class CorpusTable {

  private final Words words;

  CorpusTable(Words words) {
    this.words = words;
  }

  /** Prints the sums, then a line for each rule that found something. */
  void print(Counts counts, PrintWriter out) {
    long all = counts.notices();
    printSum("notices", counts.notices(), out);
    printSum("publishable", counts.publishable(), out);
    printSum("unreadable", counts.unreadable(), out);
    if (counts.engineErrors() > 0) {
      printSum("engineErrors", counts.engineErrors(), out);
    }
    List<Map.Entry<String, RuleCount>> rules = Summary.rules(counts);
    if (rules.isEmpty()) {
      return;
    }
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            words.get("corpus.column.rule"),
            words.get("corpus.column.severity"),
            words.get("corpus.column.notices"),
            words.get("corpus.column.share"),
            words.get("corpus.column.breached"),
            words.get("corpus.column.waived"),
            words.get("corpus.column.undecided")));
    for (Map.Entry<String, RuleCount> rule : rules) {
      RuleCount count = rule.getValue();
      rows.add(
          List.of(
              rule.getKey(),
              words.get("corpus.severity." + count.severity()),
              words.number(count.notices()),
              share(count.notices(), all),
              words.number(count.breaches()),
              words.number(count.waived()),
              words.number(count.undecided())));
    }
    out.println();
    printRows(rows, out);
  }

  private void printSum(String key, long count, PrintWriter out) {
    out.println(words.get("corpus.sum." + key).replace("{count}", words.number(count)));
  }

  /** In per cent, down to tenths. */
  private String share(long part, long all) {
    long tenths = all == 0 ? 0 : (part * 2000 + all) / (all * 2);
    return tenths / 10 + words.get("corpus.point") + tenths % 10 + "\u00A0%";
  }

  private static void printRows(List<List<String>> rows, PrintWriter out) {
    int columns = rows.get(0).size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int i = 0; i < columns; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < columns; i++) {
        String form = i < 2 ? "%-" + widths[i] + "s" : "%" + widths[i] + "s";
        line.append(i == 0 ? "" : "  ").append(String.format(Locale.ROOT, form, row.get(i)));
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
