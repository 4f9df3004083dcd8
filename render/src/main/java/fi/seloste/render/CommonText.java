package fi.seloste.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * The texts of a notice, which are CommonMark without raw HTML, as blocks.
 *
 * <p>What stands in angle brackets is text. A heading becomes a paragraph of strong words, since
 * the document has headings of its own; an image becomes a link to it, so that nothing is fetched;
 * a link leads only where {@link Address} lets it, else its address is told as words.
 */
final class CommonText {

  private static final Parser PARSER = Parser.builder().build();

  /** Deeper nesting is told as words in a row. */
  private static final int DEEPEST = 20;

  /** What may be markup wherever it stands; and white space that a line does not keep. */
  private static final boolean[] MARKUP = marks("\\`*_[]<>&\n\r\t\f\u000B\0");

  /** What may be markup at the beginning; digits are where a mark of an item follows. */
  private static final String BEGINNINGS = "#+-=~ ";

  private CommonText() {}

  /** The text as blocks; none if it is blank. */
  static List<Block> blocks(String text) {
    if (text.isBlank()) {
      return List.of();
    }
    return isPlain(text) ? List.of(new Block.Paragraph(words(text))) : parsed(text);
  }

  /** The parts of a text that follow each other, for a document that has its headings. */
  static List<Node> parts(String text) {
    List<Node> parts = new ArrayList<>();
    for (Node node = PARSER.parse(text).getFirstChild(); node != null; node = node.getNext()) {
      parts.add(node);
    }
    return parts;
  }

  /** A part as blocks. */
  static List<Block> blocks(Node part) {
    List<Block> blocks = new ArrayList<>();
    add(part, 0, blocks);
    return blocks;
  }

  /** The words of a part in a line. */
  static List<Inline> line(Node part) {
    return inlines(part, 0);
  }

  /** The text in a line, for a heading or a label; nothing if it is blank. */
  static List<Inline> line(String text) {
    if (text.isBlank()) {
      return List.of();
    } else if (isPlain(text)) {
      return words(text);
    }
    List<Inline> line = new ArrayList<>();
    flatten(parsed(text), line);
    return List.copyOf(line);
  }

  private static List<Inline> words(String text) {
    return List.of(new Inline.Words(text));
  }

  /** What the parser of CommonMark makes of a text. */
  static List<Block> parsed(String text) {
    return children(PARSER.parse(text), 0);
  }

  /** Whether nothing in the text can be markup, so that it need not be parsed; most are so. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < MARKUP.length && MARKUP[c]) {
        return false;
      }
    }
    return BEGINNINGS.indexOf(text.charAt(0)) < 0
        && text.charAt(text.length() - 1) != ' '
        && !beginsWithNumberOfItem(text);
  }

  private static boolean beginsWithNumberOfItem(String text) {
    int i = 0;
    while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
      i++;
    }
    return i > 0 && i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ')');
  }

  private static boolean[] marks(String characters) {
    boolean[] marks = new boolean[128];
    characters.chars().forEach(c -> marks[c] = true);
    return marks;
  }

  private static void flatten(List<Block> blocks, List<Inline> line) {
    for (Block block : blocks) {
      if (block instanceof Block.Paragraph paragraph) {
        space(line);
        paragraph
            .inlines()
            .forEach(
                inline ->
                    line.add(inline instanceof Inline.Break ? new Inline.Words(" ") : inline));
      } else if (block instanceof Block.Items items) {
        items.items().forEach(item -> flatten(item, line));
      } else if (block instanceof Block.Quote quote) {
        flatten(quote.blocks(), line);
      } else if (block instanceof Block.Listing listing) {
        space(line);
        line.add(new Inline.Code(listing.text().strip()));
      }
    }
  }

  private static void space(List<Inline> line) {
    if (!line.isEmpty()) {
      line.add(new Inline.Words(" "));
    }
  }

  private static List<Block> children(Node parent, int depth) {
    List<Block> blocks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      add(node, depth, blocks);
    }
    return blocks;
  }

  private static void add(Node node, int depth, List<Block> blocks) {
    if (depth > DEEPEST) {
      blocks.add(new Block.Paragraph(List.of(new Inline.Words(words(node)))));
    } else if (node instanceof Paragraph) {
      blocks.add(new Block.Paragraph(inlines(node, depth)));
    } else if (node instanceof Heading) {
      blocks.add(new Block.Paragraph(List.of(new Inline.Strong(inlines(node, depth)))));
    } else if (node instanceof BulletList list) {
      blocks.add(new Block.Items(Block.Items.UNNUMBERED, items(list, depth)));
    } else if (node instanceof OrderedList list) {
      Integer first = list.getMarkerStartNumber();
      blocks.add(new Block.Items(first == null ? 1 : first, items(list, depth)));
    } else if (node instanceof BlockQuote) {
      blocks.add(new Block.Quote(children(node, depth + 1)));
    } else if (node instanceof FencedCodeBlock code) {
      blocks.add(new Block.Listing(code.getLiteral()));
    } else if (node instanceof IndentedCodeBlock code) {
      blocks.add(new Block.Listing(code.getLiteral()));
    } else if (node instanceof HtmlBlock html) {
      blocks.add(new Block.Paragraph(List.of(new Inline.Words(html.getLiteral()))));
    }
    // A thematic break says nothing, and a definition of a link nothing beside the link.
  }

  private static List<List<Block>> items(ListBlock list, int depth) {
    List<List<Block>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(children(item, depth + 1));
    }
    return items;
  }

  private static List<Inline> inlines(Node parent, int depth) {
    List<Inline> inlines = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      addInline(node, depth + 1, inlines);
    }
    return List.copyOf(inlines);
  }

  private static void addTo(List<Inline> inlines, String words) {
    inlines.add(new Inline.Words(words));
  }

  private static void addInline(Node node, int depth, List<Inline> inlines) {
    if (depth > DEEPEST) {
      addTo(inlines, words(node));
    } else if (node instanceof Text text) {
      addTo(inlines, text.getLiteral());
    } else if (node instanceof org.commonmark.node.Code code) {
      inlines.add(new Inline.Code(code.getLiteral()));
    } else if (node instanceof Emphasis) {
      inlines.add(new Inline.Emphasis(inlines(node, depth)));
    } else if (node instanceof StrongEmphasis) {
      inlines.add(new Inline.Strong(inlines(node, depth)));
    } else if (node instanceof Link link) {
      addLink(link.getDestination(), node, depth, inlines);
    } else if (node instanceof Image image) {
      addLink(image.getDestination(), node, depth, inlines);
    } else if (node instanceof SoftLineBreak) {
      addTo(inlines, " ");
    } else if (node instanceof HardLineBreak) {
      inlines.add(new Inline.Break());
    } else if (node instanceof HtmlInline html) {
      addTo(inlines, html.getLiteral());
    }
  }

  /** A link; a link in its words would be none that a reader could follow, so these are words. */
  private static void addLink(String destination, Node node, int depth, List<Inline> inlines) {
    String words = words(node);
    Address.of(destination)
        .ifPresentOrElse(
            address ->
                inlines.add(
                    new Inline.Link(
                        address, List.of(new Inline.Words(words.isBlank() ? destination : words)))),
            () -> {
              inlines.addAll(inlines(node, depth));
              if (!destination.isBlank()) {
                addTo(inlines, (words.isBlank() ? "" : " ") + "(" + destination + ")");
              }
            });
  }

  /** The words in a node, however deep it goes. */
  private static String words(Node top) {
    StringBuilder words = new StringBuilder();
    Node node = top;
    while (node != null) {
      if (node instanceof Text text) {
        words.append(text.getLiteral());
      } else if (node instanceof org.commonmark.node.Code code) {
        words.append(code.getLiteral());
      } else if (node instanceof HtmlInline html) {
        words.append(html.getLiteral());
      } else if (node instanceof HtmlBlock html) {
        words.append(html.getLiteral());
      } else if (node instanceof FencedCodeBlock code) {
        words.append(code.getLiteral());
      } else if (node instanceof IndentedCodeBlock code) {
        words.append(code.getLiteral());
      } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        words.append(' ');
      }
      node = next(node, top);
    }
    return words.toString();
  }

  private static Node next(Node node, Node top) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node up = node;
    while (up != top && up.getNext() == null) {
      up = up.getParent();
    }
    return up == top ? null : up.getNext();
  }
}
