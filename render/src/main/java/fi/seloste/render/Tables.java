package fi.seloste.render;

import java.util.ArrayList;
import java.util.List;

/** Tables without columns in which nothing stands. */
final class Tables {

  private Tables() {}

  /**
   * A table; nothing if it has no rows. A column in which no row says anything is left out.
   *
   * @param caption the key of what it shows
   * @param columns the labels of the columns, without {@code label.}
   */
  static List<Block> of(
      Language language, String caption, List<String> columns, List<List<List<Block>>> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    List<Integer> told = new ArrayList<>(columns.size());
    for (int column = 0; column < columns.size(); column++) {
      if (isTold(column, rows)) {
        told.add(column);
      }
    }
    List<List<List<Block>>> cells =
        told.size() == columns.size()
            ? rows
            : Several.each(rows, row -> Several.each(told, row::get));
    return List.of(
        new Block.Table(
            language.phrase(caption),
            Several.each(told, column -> language.words().get("label", columns.get(column))),
            true,
            cells));
  }

  private static boolean isTold(int column, List<List<List<Block>>> rows) {
    for (List<List<Block>> row : rows) {
      if (!row.get(column).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** Whether each cell holds a line at most, so that it fits where cells hold no more. */
  static boolean isSimple(Block.Table table) {
    return table.rows().stream()
        .flatMap(List::stream)
        .allMatch(
            cell ->
                cell.isEmpty()
                    || cell.size() == 1
                        && cell.get(0) instanceof Block.Paragraph paragraph
                        && paragraph.inlines().stream().noneMatch(Inline.Break.class::isInstance));
  }

  /**
   * The rows as a list: the heading of each row, then what stands under each column, with the
   * heading of the column if the table is labelled.
   */
  static Block.Items rows(Block.Table table) {
    List<List<Block>> items = new ArrayList<>();
    for (List<List<Block>> row : table.rows()) {
      List<Block> item = new ArrayList<>();
      List<Block> heading = row.get(0);
      int rest = 0;
      if (!heading.isEmpty() && heading.get(0) instanceof Block.Paragraph paragraph) {
        item.add(new Block.Paragraph(List.of(new Inline.Strong(paragraph.inlines()))));
        rest = 1;
      }
      item.addAll(heading.subList(rest, heading.size()));
      if (!table.labelled()) {
        row.subList(1, row.size()).forEach(item::addAll);
        items.add(item);
        continue;
      }
      List<Block.Definition> definitions = new ArrayList<>();
      if (!item.isEmpty() && item.get(item.size() - 1) instanceof Block.Definitions last) {
        definitions.addAll(last.definitions()); // one list with what follows
        item.remove(item.size() - 1);
      }
      for (int column = 1; column < row.size(); column++) {
        if (!row.get(column).isEmpty()) {
          definitions.add(
              new Block.Definition(Language.say(table.columns().get(column)), row.get(column)));
        }
      }
      if (!definitions.isEmpty()) {
        item.add(new Block.Definitions(definitions));
      }
      items.add(item);
    }
    return new Block.Items(Block.Items.UNNUMBERED, items);
  }
}
