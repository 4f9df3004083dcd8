package fi.seloste.validation;

import java.util.LinkedList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where in a notice to look: attribute names and list positions from the notice down.
 *
 * <p>The place of something that is absent is the place of the nearest part that is there, with the
 * name of what is {@linkplain #missing() missing}.
 */
public final class Place {

  private static final Place NOTICE = new Place(null, "", -1, null);

  private final @Nullable Place parent;
  private final String name;
  private final int index;
  private final int depth;
  private final @Nullable String missing;

  private Place(@Nullable Place parent, String name, int index, @Nullable String missing) {
    this.parent = parent;
    this.name = name;
    this.index = index;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.missing = missing;
  }

  /** The notice itself. */
  public static Place notice() {
    return NOTICE;
  }

  /**
   * The place that a JSON pointer means.
   *
   * @throws IllegalArgumentException if the text is no JSON pointer
   */
  public static Place at(String pointer) {
    if (!pointer.isEmpty() && pointer.charAt(0) != '/') {
      throw new IllegalArgumentException(
          "\"" + pointer + "\" is not a JSON pointer such as /registers/0.");
    }
    Place place = NOTICE;
    int from = 1;
    while (from <= pointer.length()) {
      int slash = pointer.indexOf('/', from);
      int to = slash < 0 ? pointer.length() : slash;
      String step = pointer.substring(from, to);
      place = isIndex(step) ? place.item(Integer.parseInt(step)) : place.attribute(name(step));
      from = to + 1;
    }
    return place;
  }

  private static boolean isIndex(String step) {
    boolean leadingZero = step.startsWith("0") && step.length() > 1;
    return !step.isEmpty()
        && !leadingZero
        && step.length() < 10
        && step.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static String name(String step) {
    return step.replace("~1", "/").replace("~0", "~");
  }

  /** The attribute, or the language of a text, that stands here under a name. */
  public Place attribute(String name) {
    return new Place(this, Objects.requireNonNull(name, "name"), -1, null);
  }

  /** The item of the list that stands here, counted from zero. */
  public Place item(int index) {
    return new Place(this, "", index, null);
  }

  /** This place, and there the attribute of that name that is not given. */
  public Place missing(String name) {
    return new Place(parent, this.name, index, name);
  }

  /** The name of the attribute that is not given here; absent if the part itself is meant. */
  public Optional<String> missing() {
    return Optional.ofNullable(missing);
  }

  /** The place of the part in which this one stands; absent for the notice. */
  public Optional<Place> parent() {
    return Optional.ofNullable(parent);
  }

  /** The places on the way from the notice to this one, which is the last; none for the notice. */
  public List<Place> steps() {
    LinkedList<Place> steps = new LinkedList<>();
    for (Place place = this; place.parent != null; place = place.parent) {
      steps.addFirst(place);
    }
    return List.copyOf(steps);
  }

  /** The position of this item in its list, counted from zero; absent unless it is an item. */
  public OptionalInt index() {
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** The name of this attribute, or the language; empty for the notice and for an item. */
  public String name() {
    return name;
  }

  /** Whether this place is the other one, or lies further into it; what is missing aside. */
  public boolean isWithin(Place outer) {
    Place place = this;
    while (place.parent != null && place.depth > outer.depth) {
      place = place.parent;
    }
    return place.isAt(outer);
  }

  boolean isNotice() {
    return parent == null;
  }

  /** Whether this place is the other one; what is missing aside. */
  boolean isAt(Place other) {
    @Nullable Place one = this;
    @Nullable Place two = other;
    while (one != two) {
      if (one == null || two == null || one.index != two.index || !one.name.equals(two.name)) {
        return false;
      }
      one = one.parent;
      two = two.parent;
    }
    return true;
  }

  /**
   * This place as a JSON pointer (RFC 6901), such as {@code /registers/0/purposes/2}; what is
   * missing is not part of it. The notice's own is the empty string.
   */
  public String pointer() {
    StringBuilder pointer = new StringBuilder();
    for (Place step : steps()) {
      pointer.append('/');
      if (step.index >= 0) {
        pointer.append(step.index);
      } else {
        pointer.append(step.name.replace("~", "~0").replace("/", "~1"));
      }
    }
    return pointer.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Place that && Objects.equals(missing, that.missing) && isAt(that);
  }

  @Override
  public int hashCode() {
    int hash = Objects.hashCode(missing);
    for (Place place = this; place.parent != null; place = place.parent) {
      hash = 31 * hash + place.name.hashCode() + place.index;
    }
    return hash;
  }

  /** The pointer, with what is missing behind it, such as {@code /controllers/0 (name)}. */
  @Override
  public String toString() {
    return missing == null ? pointer() : pointer() + " (" + missing + ")";
  }
}
