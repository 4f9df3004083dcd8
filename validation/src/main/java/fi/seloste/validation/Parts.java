package fi.seloste.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a notice, by kind and in the order of the notice: the parts with where they stand,
 * texts, strings and references without.
 */
final class Parts {

  private static final int MANY = 128;

  private final @Nullable List<At>[] parts = lists();
  private final @Nullable List<Object>[] leaves = lists();

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static <T> @Nullable List<T>[] lists() {
    return new List[Kind.all().size()];
  }

  void add(At part) {
    add(parts, Objects.requireNonNull(part.kind()), part);
  }

  void addLeaf(Kind<?> kind, Object leaf) {
    add(leaves, kind, leaf);
  }

  private static <T> void add(@Nullable List<T>[] lists, Kind<?> kind, T part) {
    List<T> list = lists[kind.position()];
    if (list == null) {
      list = new ArrayList<>(kind.isLeaf() ? MANY : 8);
      lists[kind.position()] = list;
    }
    list.add(part);
  }

  /** The parts of a kind that is no leaf. */
  List<At> of(Kind<?> kind) {
    List<At> list = parts[kind.position()];
    return list == null ? List.of() : list;
  }

  /** The texts, strings or references. */
  List<Object> leavesOf(Kind<?> kind) {
    List<Object> list = leaves[kind.position()];
    return list == null ? List.of() : list;
  }
}
