package fi.seloste.render;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What is told of several things: one after the other, in a list or in a line.
 *
 * <p>Plain loops, since most lists of a notice hold nothing or one thing, and a document asks
 * hundreds of them.
 */
final class Several {

  private Several() {}

  /** What each part gives. */
  static <T, U> List<U> each(List<T> parts, Function<? super T, ? extends U> what) {
    if (parts.isEmpty()) {
      return List.of();
    }
    List<U> all = new ArrayList<>(parts.size());
    for (T part : parts) {
      all.add(what.apply(part));
    }
    return all;
  }

  /** What is told of each part, without those of which nothing is told. */
  static <T, U> List<List<U>> told(List<T> parts, Function<? super T, List<U>> what) {
    if (parts.isEmpty()) {
      return List.of();
    }
    List<List<U>> all = new ArrayList<>(parts.size());
    for (T part : parts) {
      List<U> told = what.apply(part);
      if (!told.isEmpty()) {
        all.add(told);
      }
    }
    return all;
  }

  /** One list after the other. */
  static <T> List<T> both(List<T> first, List<T> then) {
    if (first.isEmpty() || then.isEmpty()) {
      return first.isEmpty() ? then : first;
    }
    List<T> both = new ArrayList<>(first.size() + then.size());
    both.addAll(first);
    both.addAll(then);
    return both;
  }

  /** What is told of each part: as it is if it is one, else in a list; nothing if it is nothing. */
  static <T> List<Block> blocks(List<T> parts, Function<? super T, List<Block>> what) {
    List<List<Block>> told = told(parts, what);
    return switch (told.size()) {
      case 0 -> List.of();
      case 1 -> told.get(0);
      default -> List.of(items(told));
    };
  }

  /** A line, or a list of several; nothing if there is none. */
  static List<Block> lines(List<List<Inline>> lines) {
    return switch (lines.size()) {
      case 0 -> List.of();
      case 1 -> List.of(Language.paragraph(lines.get(0)));
      default -> List.of(items(each(lines, line -> List.of(Language.paragraph(line)))));
    };
  }

  /** A list without numbers. */
  static Block items(List<List<Block>> items) {
    return new Block.Items(Block.Items.UNNUMBERED, items);
  }

  /** Lines in one line. */
  static List<Inline> joined(List<List<Inline>> lines, String between) {
    if (lines.size() < 2) {
      return lines.isEmpty() ? List.of() : lines.get(0);
    }
    List<Inline> joined = new ArrayList<>();
    for (List<Inline> line : lines) {
      if (!line.isEmpty()) {
        if (!joined.isEmpty()) {
          joined.add(new Inline.Words(between));
        }
        joined.addAll(line);
      }
    }
    return joined;
  }
}
