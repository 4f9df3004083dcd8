package fi.seloste.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes tables as RFC 4180: fields in quotation marks where need be, records ended by carriage
 * return and line feed.
 *
 * <p>A field that a spreadsheet would take for a formula gets an apostrophe before it, so that
 * nothing in a notice is ever computed.
 */
final class CsvWriter {

  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final StringBuilder out = new StringBuilder();

  /** What was written. */
  String csv() {
    return out.toString();
  }

  void row(List<String> fields) {
    String between = "";
    for (String field : fields) {
      out.append(between);
      append(harmless(field));
      between = ",";
    }
    out.append("\r\n");
  }

  private void append(String field) {
    boolean plain =
        field.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\t');
    if (plain) {
      out.append(field);
    } else {
      out.append('"').append(field.replace("\"", "\"\"")).append('"');
    }
  }

  private static String harmless(String field) {
    String stripped = field.stripLeading();
    boolean formula =
        !field.isEmpty() && FORMULA.indexOf(field.charAt(0)) >= 0
            || !stripped.isEmpty() && FORMULA.indexOf(stripped.charAt(0)) >= 0;
    return formula ? "'" + field : field;
  }

  /** Blocks in a field: one line for each, and what belongs together in one line. */
  static String field(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Items items) {
        items.items().forEach(item -> lines.add(line(item)));
      } else {
        lines.add(line(List.of(block)));
      }
    }
    return String.join("\n", lines.stream().filter(line -> !line.isBlank()).toList());
  }

  private static String line(List<Block> blocks) {
    List<String> parts = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        parts.add(words(paragraph.inlines()));
      } else if (block instanceof Block.Items items) {
        items.items().forEach(item -> parts.add(line(item)));
      } else if (block instanceof Block.Definitions definitions) {
        definitions
            .definitions()
            .forEach(it -> parts.add(words(it.label()) + ": " + line(it.blocks())));
      } else if (block instanceof Block.Quote quote) {
        parts.add(line(quote.blocks()));
      } else if (block instanceof Block.Foreign foreign) {
        parts.add(line(foreign.blocks()));
      } else if (block instanceof Block.Listing listing) {
        parts.add(clean(listing.text()));
      }
    }
    return String.join("; ", parts.stream().filter(part -> !part.isBlank()).toList());
  }

  private static String words(List<Inline> inlines) {
    return clean(HtmlWriter.plain(inlines));
  }

  private static String clean(String text) {
    return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
  }
}
