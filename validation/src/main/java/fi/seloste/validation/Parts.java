package fi.seloste.validation;

import fi.seloste.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a notice, by kind and in the order of the notice: the parts with where they stand,
 * strings and references without.
 */
final class Parts {

  private static final int MANY = 128;

  private final @Nullable List<At>[] parts = lists();
  private final @Nullable List<Object>[] leaves = lists();
  private final List<At> texts = new ArrayList<>(MANY);

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static <T> @Nullable List<T>[] lists() {
    return new List[Kind.all().size()];
  }

  void add(At part) {
    add(parts, Objects.requireNonNull(part.kind()), part);
    if (part.part() instanceof Text) {
      texts.add(part);
    }
  }

  void addLeaf(Kind<?> kind, Object leaf) {
    add(leaves, kind, leaf);
  }

  private static <T> void add(@Nullable List<T>[] lists, Kind<?> kind, T part) {
    List<T> list = lists[kind.position()];
    if (list == null) {
      list = new ArrayList<>(kind.isLeaf() || kind == Kind.LOCALIZED_TEXT ? MANY : 8);
      lists[kind.position()] = list;
    }
    list.add(part);
  }

  /** The parts of a kind that is no leaf. */
  List<At> of(Kind<?> kind) {
    List<At> list = parts[kind.position()];
    return list == null ? List.of() : list;
  }

  /** How many parts there are of a kind. */
  int count(Kind<?> kind) {
    return kind.isLeaf() ? leavesOf(kind).size() : of(kind).size();
  }

  /** The texts and names. */
  List<At> texts() {
    return texts;
  }

  /** The strings or references. */
  List<Object> leavesOf(Kind<?> kind) {
    List<Object> list = leaves[kind.position()];
    return list == null ? List.of() : list;
  }
}
