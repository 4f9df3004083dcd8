package fi.seloste.render;

import java.util.List;

/**
 * A document in one language, ready to be written.
 *
 * @param language the language of its headings, such as {@code fi}
 * @param prefix begins each id in it
 * @param title what it is
 * @param lead what stands under the title
 * @param summary the first layer; its heading is told, its sections are few and short
 * @param sections the full text
 * @param foot what stands at the end
 * @param words the words of its language
 */
record Edition(
    String language,
    String prefix,
    List<Inline> title,
    List<Block> lead,
    List<Block.Section> summary,
    List<Block.Section> sections,
    List<Block> foot,
    Words words) {}
