package fi.seloste.render;

import java.util.ArrayList;
import java.util.List;

/** Writes editions as HTML: elements and classes alone, no style and no script. */
final class HtmlWriter {

  /** Levels of headings, in digits. */
  private static final List<String> LEVELS = List.of("0", "1", "2", "3", "4", "5", "6");

  private final StringBuilder out = new StringBuilder(48 * 1024); // most pages hold no more
  private String language = "";
  private boolean inLink;

  /** What was written. */
  String html() {
    return out.toString();
  }

  HtmlWriter raw(String markup) {
    out.append(markup);
    return this;
  }

  HtmlWriter text(String text) {
    out.append(HtmlText.escaped(text));
    return this;
  }

  /** The language in which what follows is written, for what stands out of a foreign text. */
  HtmlWriter language(String tag) {
    this.language = tag;
    return this;
  }

  /** Title and lead of an edition. */
  void head(Edition edition, int level) {
    raw("<h").raw(LEVELS.get(level)).raw(" class=\"seloste-title\">");
    inlines(edition.title());
    raw("</h").raw(LEVELS.get(level)).raw(">\n");
    blocks(edition.lead(), level + 1);
  }

  /** Summary, contents and full text of an edition, with headings from a level on. */
  void body(Edition edition, int level) {
    summary(edition, level);
    contents(edition, level);
    raw("<div class=\"seloste-sections\">\n");
    for (Block.Section section : edition.sections()) {
      section(section, level);
    }
    raw("</div>\n");
  }

  /** What stands at the end of an edition. */
  void foot(Edition edition, int level) {
    if (!edition.foot().isEmpty()) {
      raw("<footer class=\"seloste-foot\">\n");
      heading(level, edition.prefix() + "document", edition.words().get("heading.document"));
      blocks(edition.foot(), level + 1);
      raw("</footer>\n");
    }
  }

  private void heading(int level, String id, String words) {
    raw("<h").raw(LEVELS.get(level)).raw(" id=\"").text(id).raw("\">").text(words);
    raw("</h").raw(LEVELS.get(level)).raw(">\n");
  }

  private void summary(Edition edition, int level) {
    if (edition.summary().isEmpty()) {
      return;
    }
    String id = edition.prefix() + "summary";
    raw("<section class=\"seloste-summary\" aria-labelledby=\"").text(id).raw("\">\n");
    heading(level, id, edition.words().get("heading.summary"));
    raw("<div class=\"seloste-cards\">\n");
    for (Block.Section section : edition.summary()) {
      raw("<div class=\"seloste-card\">\n");
      headingOf(section, level + 1);
      blocks(section.blocks(), level + 2);
      raw("</div>\n");
    }
    raw("</div>\n</section>\n");
  }

  private void contents(Edition edition, int level) {
    if (edition.sections().isEmpty()) {
      return;
    }
    String id = edition.prefix() + "contents";
    raw("<nav class=\"seloste-contents\" aria-labelledby=\"").text(id).raw("\">\n");
    heading(level, id, edition.words().get("heading.contents"));
    entries(edition.sections(), true);
    raw("</nav>\n");
  }

  private void entries(List<Block.Section> sections, boolean deeper) {
    raw("<ol>\n");
    for (Block.Section section : sections) {
      raw("<li><a href=\"#").text(section.id()).raw("\">");
      inlinesOfLink(section.heading());
      raw("</a>");
      List<Block.Section> inner = section.sections();
      if (deeper && inner.size() > 1) {
        raw("\n");
        entries(inner, false);
      }
      raw("</li>\n");
    }
    raw("</ol>\n");
  }

  private void section(Block.Section section, int level) {
    if (section.look() == Block.Look.APART) {
      raw("<section class=\"seloste-section seloste-apart\" aria-labelledby=\"");
      text(section.id()).raw("\">\n");
    } else { // without a name, so that it is no landmark: too many are none
      raw("<section class=\"seloste-section\">\n");
    }
    headingOf(section, level);
    blocks(section.blocks(), level + 1);
    raw("</section>\n");
  }

  private void headingOf(Block.Section section, int level) {
    String rank = LEVELS.get(Math.min(level, 6));
    raw("<h").raw(rank).raw(" id=\"").text(section.id()).raw("\">");
    inlines(section.heading());
    raw("</h").raw(rank).raw(">\n");
  }

  void blocks(List<Block> blocks, int level) {
    for (int i = 0; i < blocks.size(); i++) {
      block(blocks.get(i), level);
    }
  }

  private void block(Block block, int level) {
    if (block instanceof Block.Section section) {
      section(section, level);
    } else if (block instanceof Block.Paragraph paragraph) {
      raw("<p>");
      inlines(paragraph.inlines());
      raw("</p>\n");
    } else if (block instanceof Block.Note note) {
      raw("<p class=\"seloste-note\">");
      inlines(note.inlines());
      raw("</p>\n");
    } else if (block instanceof Block.Items items) {
      items(items, level);
    } else if (block instanceof Block.Definitions definitions) {
      definitions(definitions, level);
    } else if (block instanceof Block.Table table) {
      table(table, level);
    } else if (block instanceof Block.Quote quote) {
      raw("<blockquote>\n");
      blocks(quote.blocks(), level);
      raw("</blockquote>\n");
    } else if (block instanceof Block.Listing listing) {
      raw("<pre><code>").text(listing.text()).raw("</code></pre>\n");
    } else if (block instanceof Block.Foreign foreign) {
      raw("<div lang=\"").text(foreign.language()).raw("\">\n");
      blocks(foreign.blocks(), level);
      raw("</div>\n");
    }
  }

  private void items(Block.Items items, int level) {
    boolean numbered = items.first() >= 0;
    raw(numbered ? "<ol" : "<ul");
    if (numbered && items.first() != 1) {
      raw(" start=\"").raw(Integer.toString(items.first())).raw("\"");
    }
    raw(">\n");
    for (List<Block> item : items.items()) {
      raw("<li>");
      cell(item, level);
      raw("</li>\n");
    }
    raw(numbered ? "</ol>\n" : "</ul>\n");
  }

  /** A paragraph that stands alone needs no element of its own. */
  private void cell(List<Block> blocks, int level) {
    if (blocks.size() == 1 && blocks.get(0) instanceof Block.Paragraph paragraph) {
      inlines(paragraph.inlines());
    } else {
      raw("\n");
      blocks(blocks, level);
    }
  }

  private void definitions(Block.Definitions definitions, int level) {
    raw("<dl class=\"seloste-facts\">\n");
    for (Block.Definition definition : definitions.definitions()) {
      raw("<div><dt>");
      inlines(definition.label());
      raw("</dt><dd>");
      cell(definition.blocks(), level);
      raw("</dd></div>\n");
    }
    raw("</dl>\n");
  }

  /** Without roles: HTML lets none say again what the element is, and browsers keep it in cards. */
  private void table(Block.Table table, int level) {
    raw("<table class=\"seloste-table\">\n<caption>");
    inlines(table.caption());
    raw("</caption>\n<thead>\n<tr>");
    for (String column : table.columns()) {
      raw("<th scope=\"col\">").text(column).raw("</th>");
    }
    raw("</tr>\n</thead>\n<tbody>\n");
    List<String> cells = cells(table);
    for (List<List<Block>> row : table.rows()) {
      raw("<tr>\n");
      for (int column = 0; column < row.size(); column++) {
        raw(cells.get(column));
        if (!row.get(column).isEmpty()) {
          cell(row.get(column), level);
        }
        raw(column == 0 ? "</th>\n" : "</td>\n");
      }
      raw("</tr>\n");
    }
    raw("</tbody>\n</table>\n");
  }

  /** How the cells of each column begin; those of the first are headings. */
  private static List<String> cells(Block.Table table) {
    List<String> cells = new ArrayList<>();
    for (String column : table.columns()) {
      String label = table.labelled() ? " data-label=\"" + HtmlText.escaped(column) + "\"" : "";
      cells.add(cells.isEmpty() ? "<th scope=\"row\">" : "<td" + label + ">");
    }
    return cells;
  }

  void inlines(List<Inline> inlines) {
    for (int i = 0; i < inlines.size(); i++) {
      inline(inlines.get(i));
    }
  }

  private void inline(Inline inline) {
    if (inline instanceof Inline.Words words) {
      text(words.text());
    } else if (inline instanceof Inline.Day day) {
      raw("<time datetime=\"").raw(day.date().toString()).raw("\">");
      text(day.words()).raw("</time>");
    } else if (inline instanceof Inline.Code code) {
      raw("<code>").text(code.text()).raw("</code>");
    } else if (inline instanceof Inline.Strong strong) {
      raw("<strong>");
      inlines(strong.inlines());
      raw("</strong>");
    } else if (inline instanceof Inline.Emphasis emphasis) {
      raw("<em>");
      inlines(emphasis.inlines());
      raw("</em>");
    } else if (inline instanceof Inline.Link link) {
      link(link);
    } else if (inline instanceof Inline.Foreign foreign) {
      raw("<span lang=\"").text(foreign.language()).raw("\">");
      inlines(foreign.inlines());
      raw("</span>");
    } else if (inline instanceof Inline.Remark remark && !inLink) { // it stands where a link leads
      raw(" <small class=\"seloste-remark\" lang=\"").text(language).raw("\">(");
      text(remark.text()).raw(")</small>");
    } else if (inline instanceof Inline.Break) {
      raw("<br>");
    }
  }

  /** A link; no link stands in another. */
  private void link(Inline.Link link) {
    if (inLink) {
      inlines(link.inlines());
      return;
    }
    raw(names(link) ? "<a class=\"seloste-named\" href=\"" : "<a href=\"");
    text(link.address()).raw("\">");
    inlinesOfLink(link.inlines());
    raw("</a>");
  }

  /** Whether the words of a link are other than where it leads, which paper has to tell. */
  private static boolean names(Inline.Link link) {
    String address = link.address();
    if (address.startsWith("#")) {
      return false;
    }
    String plain = plain(link.inlines()).strip();
    return address.startsWith("tel:")
        ? plain.chars().noneMatch(c -> c >= '0' && c <= '9')
        : !address.endsWith(plain) && !address.endsWith(plain + "/");
  }

  private void inlinesOfLink(List<Inline> inlines) {
    inLink = true;
    if (inlines.size() == 1
        && inlines.get(0) instanceof Inline.Words words
        && words.text().indexOf(' ') < 0) {
      address(words.text());
    } else {
      inlines(inlines);
    }
    inLink = false;
  }

  /** An address, which a narrow window may break where it has parts. */
  private void address(String address) {
    int from = 0;
    for (int i = 1; i < address.length(); i++) {
      char before = address.charAt(i - 1);
      char c = address.charAt(i);
      boolean part = c == '.' || before == '@' || before == '/' && c != '/';
      if (part && i - from > 3) {
        text(address.substring(from, i)).raw("<wbr>");
        from = i;
      }
    }
    text(address.substring(from));
  }

  /** The words of a line without any markup. */
  static String plain(List<Inline> inlines) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : inlines) {
      words.append(plain(inline));
    }
    return words.toString();
  }

  private static String plain(Inline inline) {
    if (inline instanceof Inline.Words words) {
      return words.text();
    } else if (inline instanceof Inline.Day day) {
      return day.words();
    } else if (inline instanceof Inline.Code code) {
      return code.text();
    } else if (inline instanceof Inline.Strong strong) {
      return plain(strong.inlines());
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return plain(emphasis.inlines());
    } else if (inline instanceof Inline.Link link) {
      return plain(link.inlines());
    } else if (inline instanceof Inline.Foreign foreign) {
      return plain(foreign.inlines());
    } else if (inline instanceof Inline.Remark remark) {
      return " (" + remark.text() + ")";
    }
    return " ";
  }
}
