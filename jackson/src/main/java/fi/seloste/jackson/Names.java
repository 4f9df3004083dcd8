package fi.seloste.jackson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** The properties that one kind of object may have, each with the kind of its value. */
final class Names {

  final String[] names;
  final Kind[] kinds;
  final PropertyNameMatcher matcher;
  private final Map<String, Integer> indexes = new HashMap<>();

  Names(List<String> names, List<Kind> kinds) {
    if (names.size() > Long.SIZE) {
      throw new IllegalStateException("More than 64 properties: " + names);
    }
    this.names = names.toArray(new String[0]);
    this.kinds = kinds.toArray(new Kind[0]);
    List<Named> named = new ArrayList<>(names.size());
    for (int i = 0; i < this.names.length; i++) {
      named.add(Named.fromString(this.names[i]));
      indexes.put(this.names[i], i);
    }
    this.matcher = NoticeJson.FACTORY.constructNameMatcher(named, false);
  }

  int size() {
    return names.length;
  }

  /** The place of a name, or what the matcher says of an unknown one. */
  int indexOf(String name) {
    Integer index = indexes.get(name);
    return index == null ? PropertyNameMatcher.MATCH_UNKNOWN_NAME : index;
  }

  /** That a name is not among these, and which was probably meant. */
  String unknown(String name) {
    return guess("unknown property", Quoting.nearest(name, Arrays.asList(names)));
  }

  /** A message with a guess at what was meant, if there is one. */
  static String guess(String message, @Nullable String meant) {
    return meant == null
        ? message
        : message.concat("; did you mean ").concat(Quoting.quote(meant)).concat("?");
  }
}
