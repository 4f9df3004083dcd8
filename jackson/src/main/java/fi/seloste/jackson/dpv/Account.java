package fi.seloste.jackson.dpv;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * What of a notice has been said: every text, code, number and truth value in its JSON is accounted
 * for, so that nothing is lost in silence.
 */
final class Account {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private static final String FORMAT = "/seloste"; // the version of our format: nobody's statement

  private static final String NONE = "/none"; // what is said, and not a part of what is said

  /** A value of the notice, and what has become of it. */
  private static final class Leaf {

    final String pointer;
    final String value;
    boolean said;
    @Nullable String reason;

    Leaf(String pointer, String value) {
      this.pointer = pointer;
      this.value = value;
    }
  }

  private final List<Leaf> leaves = new ArrayList<>();
  private final NavigableMap<String, Leaf> byPointer = new TreeMap<>();

  Account(PrivacyNotice notice) {
    try (JsonParser parser =
        FACTORY.createParser(ObjectReadContext.empty(), NoticeJson.writeLine(notice))) {
      for (JsonToken token; (token = parser.nextToken()) != null; ) {
        if (token.isScalarValue()) {
          Leaf leaf =
              new Leaf(parser.streamReadContext().pathAsPointer().toString(), parser.getString());
          if (!leaf.pointer.equals(FORMAT)) {
            leaves.add(leaf);
            byPointer.put(leaf.pointer, leaf);
          }
        }
      }
    }
  }

  /** Notes that the value at a pointer, and all within it, stands in the document. */
  void said(String pointer) {
    for (Leaf leaf : within(pointer)) {
      leaf.said = true;
    }
  }

  /** Notes that the value at a pointer is said less exactly than in the notice. */
  void near(String pointer, String reason) {
    for (Leaf leaf : within(pointer)) {
      leaf.said = true;
      leaf.reason = reason;
    }
  }

  /** Notes why the value at a pointer is not said. */
  void lost(String pointer, String reason) {
    for (Leaf leaf : within(pointer)) {
      leaf.reason = reason;
    }
  }

  private List<Leaf> within(String pointer) {
    List<Leaf> within = new ArrayList<>(byPointer.subMap(pointer + "/", pointer + "0").values());
    Leaf leaf = byPointer.get(pointer);
    if (leaf != null) {
      within.add(leaf);
    }
    if (within.isEmpty()) {
      throw new IllegalStateException("The notice says nothing at " + pointer);
    }
    return within;
  }

  /**
   * The departures from the notice; an object or list that is omitted as a whole is one of them.
   *
   * @param whole the account of the whole notice, if this is one of a part of it
   */
  List<ExportEntry> entries(@Nullable Account whole) {
    Map<String, Departure> departures = wholly(whole);
    List<ExportEntry> entries = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      Departure departure = departure(i, whole);
      if (departure == Departure.APPROXIMATED) {
        entries.add(
            new ExportEntry(departure, leaf.pointer, leaf.value, String.valueOf(leaf.reason)));
      } else if (departure != null) {
        String pointer = widest(leaf, departure, departures);
        departure = departures.getOrDefault(pointer, departure);
        if (told.add(pointer)) {
          String value = pointer.equals(leaf.pointer) ? leaf.value : "";
          String message =
              departure == Departure.NOT_RECORDED
                  ? "no part of a record of processing under Article 30"
                  : leaf.reason != null ? leaf.reason : Gaps.reason(pointer);
          entries.add(new ExportEntry(departure, pointer, value, message));
        }
      }
    }
    return entries;
  }

  private @Nullable Departure departure(int index, @Nullable Account whole) {
    Leaf leaf = leaves.get(index);
    if (leaf.said) {
      return leaf.reason == null ? null : Departure.APPROXIMATED;
    }
    return whole != null && whole.leaves.get(index).said
        ? Departure.NOT_RECORDED
        : Departure.OMITTED;
  }

  /**
   * For each object and list of which nothing is said, why: what DPV could not say anyway does not
   * matter in a part that is not recorded.
   */
  private Map<String, Departure> wholly(@Nullable Account whole) {
    Map<String, Departure> departures = new HashMap<>();
    Set<String> mixed = new HashSet<>();
    for (int i = 0; i < leaves.size(); i++) {
      Departure departure = departure(i, whole);
      Leaf leaf = leaves.get(i);
      for (String above = above(leaf.pointer); !above.isEmpty(); above = above(above)) {
        if (departure == null || leaf.reason != null) {
          mixed.add(above);
        } else {
          departures.merge(above, departure, (a, b) -> a == b ? a : Departure.NOT_RECORDED);
        }
      }
    }
    departures.keySet().removeAll(mixed);
    return departures;
  }

  private static String widest(Leaf leaf, Departure departure, Map<String, Departure> departures) {
    String widest = leaf.pointer;
    for (String above = above(widest); departures.containsKey(above); above = above(above)) {
      if (widest.endsWith(NONE) && departures.getOrDefault(above, departure) == Departure.OMITTED) {
        break;
      }
      widest = above;
    }
    return widest;
  }

  private static String above(String pointer) {
    return pointer.substring(0, pointer.lastIndexOf('/'));
  }
}
