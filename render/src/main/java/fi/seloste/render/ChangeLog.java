package fi.seloste.render;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;

/**
 * What has changed, as a part of a document: the first heading of the Markdown is its heading, and
 * the further ones begin its sections.
 *
 * @param heading its words; empty if the Markdown does not begin with a heading
 * @param blocks what stands before the first section, then the sections
 */
record ChangeLog(List<Inline> heading, List<Block> blocks) {

  /**
   * Takes Markdown apart.
   *
   * @param id begins the ids of the sections
   */
  static ChangeLog of(String markdown, String id) {
    List<Node> parts = CommonText.parts(markdown);
    List<Inline> heading =
        parts.size() > 1 && parts.get(0) instanceof Heading first
            ? CommonText.line(first)
            : List.of();
    List<Block> blocks = new ArrayList<>();
    List<Block> current = blocks;
    int level = 0; // of the headings that begin sections, once there is one
    for (Node part : parts.subList(heading.isEmpty() ? 0 : 1, parts.size())) {
      if (part instanceof Heading next && (level == 0 || next.getLevel() <= level)) {
        List<Inline> words = CommonText.line(next);
        if (!words.isEmpty()) {
          level = next.getLevel();
          current = new ArrayList<>();
          blocks.add(new Block.Section(id + "-" + (blocks.size() + 1), words, current));
        }
      } else {
        current.addAll(CommonText.blocks(part));
      }
    }
    return new ChangeLog(heading, blocks);
  }
}
