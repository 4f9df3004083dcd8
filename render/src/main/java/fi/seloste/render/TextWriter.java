package fi.seloste.render;

import java.util.ArrayList;
import java.util.List;

/** Writes editions as plain text, in lines that a mail program need not break. */
final class TextWriter {

  private static final int WIDTH = 78;
  private static final String UNDERLINES = "=-";

  private final List<String> lines = new ArrayList<>();

  /** What was written. */
  String text() {
    return String.join("\n", lines) + "\n";
  }

  void edition(Edition edition) {
    if (!lines.isEmpty()) {
      lines.add("");
      lines.add("");
      lines.add("*".repeat(WIDTH));
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
    List<String> heading = new ArrayList<>(wrapped(line(words), WIDTH));
    if (level <= UNDERLINES.length()) {
      int longest = heading.stream().mapToInt(String::length).max().orElse(0);
      heading.add(UNDERLINES.substring(level - 1, level).repeat(longest));
    }
    if (level == 2 && !lines.isEmpty()) {
      lines.add("");
    }
    part(heading);
  }

  private void section(Block.Section section, int level) {
    heading(level, section.heading());
    blocks(section.blocks(), level + 1);
  }

  private void blocks(List<Block> blocks, int level) {
    for (Block block : blocks) {
      if (block instanceof Block.Section section) {
        section(section, level);
      } else {
        part(lines(block, WIDTH));
      }
    }
  }

  private void part(List<String> part) {
    if (!lines.isEmpty()) {
      lines.add("");
    }
    lines.addAll(part);
  }

  private List<String> lines(Block block, int width) {
    if (block instanceof Block.Paragraph paragraph) {
      return wrapped(line(paragraph.inlines()), width);
    } else if (block instanceof Block.Note note) {
      return indented(wrapped(line(note.inlines()), width - 4), "*** ", "    ");
    } else if (block instanceof Block.Items items) {
      return items(items, width);
    } else if (block instanceof Block.Definitions definitions) {
      return definitions(definitions, width);
    } else if (block instanceof Block.Table table) {
      return items(Tables.rows(table), width);
    } else if (block instanceof Block.Quote quote) {
      return indented(all(quote.blocks(), width - 2), "> ", "> ");
    } else if (block instanceof Block.Listing listing) {
      return listing.text().lines().map(line -> "    " + clean(line)).toList();
    } else if (block instanceof Block.Foreign foreign) {
      return all(foreign.blocks(), width);
    } else if (block instanceof Block.Section section) {
      List<String> all = new ArrayList<>(wrapped(line(section.heading()), width));
      all.addAll(all(section.blocks(), width));
      return all;
    }
    throw new IllegalArgumentException("No form for " + block);
  }

  private List<String> all(List<Block> blocks, int width) {
    List<String> all = new ArrayList<>();
    for (Block block : blocks) {
      all.addAll(lines(block, Math.max(width, WIDTH / 3)));
    }
    return all;
  }

  private static List<String> indented(List<String> lines, String first, String further) {
    List<String> indented = new ArrayList<>();
    for (String line : lines) {
      indented.add(((indented.isEmpty() ? first : further) + line).stripTrailing());
    }
    return indented;
  }

  private List<String> items(Block.Items items, int width) {
    List<String> all = new ArrayList<>();
    int number = items.first();
    for (List<Block> item : items.items()) {
      String mark = items.first() < 0 ? "- " : number++ + ". ";
      List<String> lines = all(item, width - mark.length());
      if (lines.size() > 2 && !all.isEmpty()) {
        all.add("");
      }
      all.addAll(indented(lines, mark, " ".repeat(mark.length())));
    }
    return all;
  }

  private List<String> definitions(Block.Definitions definitions, int width) {
    List<String> all = new ArrayList<>();
    for (Block.Definition definition : definitions.definitions()) {
      String label = line(definition.label()) + ":";
      List<Block> blocks = definition.blocks();
      if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph) {
        all.addAll(indented(wrapped(label + " " + line(paragraph.inlines()), width - 2), "", "  "));
      } else {
        all.add(label);
        all.addAll(indented(all(blocks, width - 2), "  ", "  "));
      }
    }
    return all;
  }

  private static String line(List<Inline> inlines) {
    StringBuilder line = new StringBuilder();
    for (Inline inline : inlines) {
      append(line, inline);
    }
    return line.toString();
  }

  private static void append(StringBuilder line, Inline inline) {
    if (inline instanceof Inline.Words words) {
      line.append(clean(words.text()));
    } else if (inline instanceof Inline.Day day) {
      line.append(day.words());
    } else if (inline instanceof Inline.Code code) {
      line.append(clean(code.text()));
    } else if (inline instanceof Inline.Strong strong) {
      line.append(line(strong.inlines()));
    } else if (inline instanceof Inline.Emphasis emphasis) {
      line.append(line(emphasis.inlines()));
    } else if (inline instanceof Inline.Link link) {
      link(line, link);
    } else if (inline instanceof Inline.Foreign foreign) {
      line.append(line(foreign.inlines()));
    } else if (inline instanceof Inline.Remark remark) {
      line.append(" (").append(remark.text()).append(")");
    } else if (inline instanceof Inline.Break) {
      line.append('\n');
    }
  }

  /** The words, and where they lead unless the words tell it or it is in the document. */
  private static void link(StringBuilder line, Inline.Link link) {
    String words = line(link.inlines());
    line.append(words);
    String address = link.address();
    if (!address.startsWith("#") && !address.startsWith("tel:") && !address.endsWith(words)) {
      line.append(" (").append(address).append(")");
    }
  }

  /** Control characters mean something to terminals. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      if (isControl(text.charAt(i))) {
        clean.setCharAt(i, ' ');
      }
    }
    return clean.toString();
  }

  /** Whether a character tells a program something; the ends of lines and paragraphs do. */
  static boolean isControl(char c) {
    return Character.isISOControl(c) || c == '\u2028' || c == '\u2029';
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String piece : text.split("\n", -1)) {
      wrap(piece.strip(), width, lines);
    }
    return lines;
  }

  private static void wrap(String piece, int width, List<String> lines) {
    StringBuilder line = new StringBuilder(width);
    int at = 0;
    while (at < piece.length()) {
      int end = at;
      while (end < piece.length() && piece.charAt(end) != ' ' && piece.charAt(end) != '\t') {
        end++;
      }
      if (end > at) {
        if (line.length() > 0 && line.length() + 1 + end - at > width) {
          lines.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() > 0 ? " " : "").append(piece, at, end);
      }
      at = end + 1;
    }
    lines.add(line.toString());
  }
}
