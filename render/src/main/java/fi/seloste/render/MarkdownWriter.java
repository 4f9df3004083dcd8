package fi.seloste.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes editions as CommonMark with tables as on GitHub.
 *
 * <p>A table whose cells hold more than a line becomes a list of its rows. What leads to another
 * place of the document is told as words: each program makes anchors of its own.
 */
final class MarkdownWriter {

  private static final String MARKUP = "\\`*_[]<>|~&$";
  private static final Pattern BEGINNING = Pattern.compile("(?:\\d{1,9}(?=[.)])|(?=[-+=#]))");
  private static final Pattern BACKTICKS = Pattern.compile("`+");

  private final List<String> lines = new ArrayList<>();

  /** What was written. */
  String markdown() {
    return String.join("\n", lines) + "\n";
  }

  void edition(Edition edition) {
    if (!lines.isEmpty()) {
      part(List.of("---"));
    }
    heading(1, edition.title());
    blocks(edition.lead(), 2);
    if (!edition.summary().isEmpty()) {
      heading(2, Language.say(edition.words().get("heading.summary")));
      for (Block.Section section : edition.summary()) {
        section(section, 3);
      }
    }
    for (Block.Section section : edition.sections()) {
      section(section, 2);
    }
    if (!edition.foot().isEmpty()) {
      heading(2, Language.say(edition.words().get("heading.document")));
      blocks(edition.foot(), 3);
    }
  }

  private void heading(int level, List<Inline> words) {
    part(List.of("#".repeat(Math.min(level, 6)) + " " + line(words)));
  }

  void section(Block.Section section, int level) {
    heading(level, section.heading());
    blocks(section.blocks(), level + 1);
  }

  void blocks(List<Block> blocks, int level) {
    for (Block block : blocks) {
      if (block instanceof Block.Section section) {
        section(section, level);
      } else {
        part(lines(block));
      }
    }
  }

  private void part(List<String> part) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.addAll(part);
  }

  private List<String> lines(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return List.of(begin(line(paragraph.inlines())).split("\n"));
    } else if (block instanceof Block.Note note) {
      return indented(List.of(begin(line(note.inlines())).split("\n")), "> ", "> ");
    } else if (block instanceof Block.Items items) {
      return items(items);
    } else if (block instanceof Block.Definitions definitions) {
      return definitions(definitions);
    } else if (block instanceof Block.Table table) {
      return table(table);
    } else if (block instanceof Block.Quote quote) {
      return indented(all(quote.blocks()), "> ", "> ");
    } else if (block instanceof Block.Listing listing) {
      return listing(listing.text());
    } else if (block instanceof Block.Foreign foreign) {
      return all(foreign.blocks());
    } else if (block instanceof Block.Section section) {
      MarkdownWriter inner = new MarkdownWriter();
      inner.section(section, 6);
      return inner.lines;
    }
    throw new IllegalArgumentException("No form for " + block);
  }

  /** Between fences, which may stand right after a paragraph, as an indented listing may not. */
  private static List<String> listing(String text) {
    String fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    List<String> all = new ArrayList<>(List.of(fence));
    text.lines().forEach(all::add);
    all.add(fence);
    return all;
  }

  private static int longestRun(String text) {
    return BACKTICKS
        .matcher(text)
        .results()
        .mapToInt(run -> run.end() - run.start())
        .max()
        .orElse(0);
  }

  private List<String> all(List<Block> blocks) {
    List<String> all = new ArrayList<>();
    Block before = null;
    for (Block block : blocks) {
      if (before != null && !(isList(block) && before instanceof Block.Paragraph)) {
        all.add("");
      }
      all.addAll(lines(block));
      before = block;
    }
    return all;
  }

  private static boolean isList(Block block) {
    return block instanceof Block.Items items && items.first() < 2
        || block instanceof Block.Definitions;
  }

  private static List<String> indented(List<String> lines, String first, String further) {
    List<String> indented = new ArrayList<>();
    for (String line : lines) {
      String indent = indented.isEmpty() ? first : further;
      indented.add(line.isEmpty() ? indent.stripTrailing() : indent + line);
    }
    return indented;
  }

  /** Lists of items have another mark than labels, so that one after the other are two lists. */
  private List<String> items(Block.Items items) {
    List<String> all = new ArrayList<>();
    int number = items.first();
    for (List<Block> item : items.items()) {
      String mark = items.first() < 0 ? "* " : number++ + ". ";
      all.addAll(indented(orEmpty(all(item)), mark, " ".repeat(mark.length())));
    }
    return all;
  }

  private static List<String> orEmpty(List<String> lines) {
    return lines.isEmpty() ? List.of("") : lines;
  }

  private List<String> definitions(Block.Definitions definitions) {
    List<String> all = new ArrayList<>();
    for (Block.Definition definition : definitions.definitions()) {
      String label = "**" + line(definition.label()) + ":**";
      List<Block> blocks = definition.blocks();
      if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph) {
        all.addAll(
            indented(List.of((label + " " + line(paragraph.inlines())).split("\n")), "- ", "  "));
      } else {
        all.add("- " + label);
        boolean list = isList(blocks.get(0));
        if (!list) {
          all.add("");
        }
        all.addAll(indented(all(blocks), "  ", "  "));
      }
    }
    return all;
  }

  private List<String> table(Block.Table table) {
    if (!Tables.isSimple(table)) {
      return items(Tables.rows(table));
    }
    List<String> all = new ArrayList<>();
    all.add(row(table.columns().stream().map(MarkdownWriter::escaped).toList()));
    all.add(row(table.columns().stream().map(column -> "---").toList()));
    for (List<List<Block>> cells : table.rows()) {
      all.add(row(cells.stream().map(this::cell).toList()));
    }
    return all;
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  private String cell(List<Block> cell) {
    return cell.isEmpty() ? "" : line(((Block.Paragraph) cell.get(0)).inlines());
  }

  private String line(List<Inline> inlines) {
    StringBuilder line = new StringBuilder();
    for (Inline inline : inlines) {
      append(line, inline);
    }
    return line.toString();
  }

  private void append(StringBuilder line, Inline inline) {
    if (inline instanceof Inline.Words words) {
      line.append(escaped(words.text()));
    } else if (inline instanceof Inline.Day day) {
      line.append(escaped(day.words()));
    } else if (inline instanceof Inline.Code code) {
      line.append(code(code.text()));
    } else if (inline instanceof Inline.Strong strong) {
      line.append("**").append(line(strong.inlines()).strip()).append("**");
    } else if (inline instanceof Inline.Emphasis emphasis) {
      line.append("*").append(line(emphasis.inlines()).strip()).append("*");
    } else if (inline instanceof Inline.Link link) {
      if (link.address().startsWith("#")) {
        line.append(line(link.inlines()));
      } else {
        line.append("[").append(line(link.inlines())).append("](<");
        line.append(link.address()).append(">)");
      }
    } else if (inline instanceof Inline.Foreign foreign) {
      line.append(line(foreign.inlines()));
    } else if (inline instanceof Inline.Remark remark) {
      line.append(" (").append(escaped(remark.text())).append(")");
    } else if (inline instanceof Inline.Break) {
      line.append("\\\n");
    }
  }

  /** The text on one line, without anything that would be markup inside a line. */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (MARKUP.indexOf(c) >= 0) {
        escaped.append('\\');
      }
      escaped.append(TextWriter.isControl(c) ? ' ' : c);
    }
    return escaped.toString();
  }

  /** A line to stand at the beginning of a paragraph, where more is markup. */
  private static String begin(String line) {
    String stripped = line.strip();
    Matcher beginning = BEGINNING.matcher(stripped);
    if (!beginning.lookingAt()) {
      return stripped;
    }
    return stripped.substring(0, beginning.end()) + "\\" + stripped.substring(beginning.end());
  }

  private static String code(String text) {
    String line = text.replaceAll("\\s+", " ");
    String fence = "`".repeat(longestRun(line) + 1);
    return line.isBlank() ? "" : fence + " " + line.replace("|", "\\|") + " " + fence;
  }
}
