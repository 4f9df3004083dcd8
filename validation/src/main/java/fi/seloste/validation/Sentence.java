package fi.seloste.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A sentence of a bundle with what fills it, told when somebody asks for it.
 *
 * <p>Texts and strings of a notice are quoted, shortened and stripped of control characters, so
 * that a sentence never reads as if the notice spoke for the library; so is what is written for a
 * language and is none, while a language is told by its name. A {@link Localizable} stands as it
 * is.
 *
 * @param template the sentence, in which {@code {name}} stands for an argument
 * @param arguments what fills it, by name
 */
public record Sentence(Phrase template, Map<String, Object> arguments) implements Localizable {

  /** Copies the arguments. */
  public Sentence {
    Objects.requireNonNull(template, "template");
    arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
  }

  /** A sentence without arguments. */
  public static Sentence of(Phrase template) {
    return new Sentence(template, Map.of());
  }

  /** This sentence with an argument; it replaces one of the same name. */
  public Sentence with(String name, Object value) {
    Map<String, Object> all = new LinkedHashMap<>(arguments);
    all.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
    return new Sentence(template, all);
  }

  @Override
  public String in(Locale locale) {
    return Message.fill(template.in(locale), arguments, locale);
  }
}
