package fi.seloste.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place and a sentence about it, kept as key and arguments until somebody asks for the text. */
public final class Remark {

  /** An argument and those given before it. */
  private record Argument(@Nullable Argument before, String name, Object value) {

    Map<String, Object> all() {
      Map<String, Object> all = before == null ? new LinkedHashMap<>() : before.all();
      all.put(name, value);
      return all;
    }
  }

  private final Place place;
  private final String key;
  private final @Nullable Argument last;

  private Remark(Place place, String key, @Nullable Argument last) {
    this.place = Objects.requireNonNull(place, "place");
    this.key = Objects.requireNonNull(key, "key");
    this.last = last;
  }

  /**
   * A remark on a place, without arguments.
   *
   * @param key which sentence of the rule; empty for the rule's own message
   */
  public static Remark of(Place place, String key) {
    return new Remark(place, key, null);
  }

  /** This remark with an argument for its sentence; it replaces one of the same name. */
  public Remark with(String name, Object value) {
    return new Remark(
        place,
        key,
        new Argument(last, Objects.requireNonNull(name), Objects.requireNonNull(value)));
  }

  /** This remark on another place. */
  Remark at(Place place) {
    return new Remark(place, key, last);
  }

  /** What it is about. */
  public Place place() {
    return place;
  }

  /** Which sentence of the rule; empty for the rule's own message. */
  public String key() {
    return key;
  }

  /** What fills the sentence, in the order in which it was given. */
  public Map<String, Object> arguments() {
    return last == null ? Map.of() : Collections.unmodifiableMap(last.all());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Remark that
            && place.equals(that.place)
            && key.equals(that.key)
            && (last == that.last || arguments().equals(that.arguments()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(place, key, arguments());
  }

  /** The place, the key and the arguments. */
  @Override
  public String toString() {
    return "Remark[" + place + ", " + key + ", " + arguments() + "]";
  }
}
