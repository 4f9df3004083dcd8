package fi.seloste.render;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a document, as every form has it.
 *
 * <p>Composers make a tree of these from a notice; the writers make HTML, Markdown and text of the
 * tree. So all forms say the same.
 */
sealed interface Block {

  /** What marks a section off from the others. */
  enum Look {
    PLAIN,
    /** Set apart, as Article 21(4) demands of the right to object. */
    APART
  }

  /**
   * A part with a heading. How deep it stands gives the level of the heading.
   *
   * @param id what links lead to, unique in the document
   */
  record Section(String id, Look look, List<Inline> heading, List<Block> blocks) implements Block {
    Section(String id, List<Inline> heading, List<Block> blocks) {
      this(id, Look.PLAIN, heading, blocks);
    }

    /** The sections in it. */
    List<Section> sections() {
      List<Section> sections = new ArrayList<>();
      for (Block block : blocks) {
        if (block instanceof Section section) {
          sections.add(section);
        }
      }
      return sections;
    }
  }

  /** Words in a row. */
  record Paragraph(List<Inline> inlines) implements Block {}

  /** What is to be seen first: a draft, the language of the texts. */
  record Note(List<Inline> inlines) implements Block {}

  /**
   * A list.
   *
   * @param first the number of the first item; negative if items have no numbers
   */
  record Items(int first, List<List<Block>> items) implements Block {
    static final int UNNUMBERED = -1;
  }

  /** Labels, each with what is said under it. */
  record Definitions(List<Definition> definitions) implements Block {}

  /** A label and what is said under it. */
  record Definition(List<Inline> label, List<Block> blocks) {}

  /**
   * Rows under headings. The first cell of each row is its heading.
   *
   * @param caption what the table shows
   * @param labelled whether a cell is told with the heading of its column where rows are no longer
   *     rows; not so where the heading of the row says it all
   */
  record Table(
      List<Inline> caption, List<String> columns, boolean labelled, List<List<List<Block>>> rows)
      implements Block {}

  /** Words of somebody else. */
  record Quote(List<Block> blocks) implements Block {}

  /** Lines as they are. */
  record Listing(String text) implements Block {}

  /** Blocks in another language than what is around them. */
  record Foreign(String language, List<Block> blocks) implements Block {}
}
