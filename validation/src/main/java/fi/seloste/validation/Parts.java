package fi.seloste.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** All that stands in a notice, in its order, and the parts of each kind. */
final class Parts {

  private final List<At> all = new ArrayList<>(512);
  private final @Nullable List<At>[] ofKind = lists(Kind.all().size());

  @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type
  private static @Nullable List<At>[] lists(int size) {
    return new List[size];
  }

  void add(At part) {
    all.add(part);
    int kind = Objects.requireNonNull(part.kind()).position();
    List<At> parts = ofKind[kind];
    if (parts == null) {
      parts = new ArrayList<>(part.kind() == Kind.STRING ? 256 : 8);
      ofKind[kind] = parts;
    }
    parts.add(part);
  }

  List<At> all() {
    return all;
  }

  List<At> of(Kind<?> kind) {
    List<At> parts = ofKind[kind.position()];
    return parts == null ? List.of() : parts;
  }
}
