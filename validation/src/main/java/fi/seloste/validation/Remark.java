package fi.seloste.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * A place and a sentence about it, kept as key and arguments until somebody asks for the text.
 *
 * @param place what it is about
 * @param key which sentence of the rule; empty for the rule's own message
 * @param arguments what fills the sentence, in the order in which it was given
 */
public record Remark(Place place, String key, Map<String, Object> arguments) {

  /** Copies the arguments. */
  public Remark {
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(key, "key");
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments)); // keeps their order
  }

  Remark with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(arguments);
    more.put(name, value);
    return new Remark(place, key, more);
  }
}
