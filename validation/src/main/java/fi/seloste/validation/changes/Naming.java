package fi.seloste.validation.changes;

import fi.seloste.model.Code;
import fi.seloste.model.CountryCode;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.Text;
import fi.seloste.model.TimePeriod;
import fi.seloste.validation.Bundle;
import fi.seloste.validation.Localizable;
import fi.seloste.validation.Phrase;
import fi.seloste.validation.Sentence;
import fi.seloste.validation.Words;
import fi.seloste.validation.reference.Countries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What things are called in the sentences. */
final class Naming {

  static final Bundle SENTENCES = Bundle.beside(Naming.class);

  /** Attributes by which a part is called, the best first. */
  private static final List<String> CALLED =
      List.of(
          "name", "title", "heading", "category", "kind", "type", "data", "number", "description");

  /** Of how many references the names are told. */
  private static final int MOST = 3;

  private Naming() {}

  static Phrase phrase(String key) {
    return new Phrase(SENTENCES, key);
  }

  static Sentence sentence(String key) {
    return Sentence.of(phrase(key));
  }

  static boolean has(String key) {
    return SENTENCES.find(key, "en").isPresent();
  }

  /** What an attribute, or an item of it, is called: of a type of part, or else of any. */
  static Phrase attribute(Class<?> element, String name) {
    String own = "attribute." + element.getSimpleName() + "." + name;
    return phrase(has(own) ? own : "attribute." + name);
  }

  /** What a new item of a list is called, such as "new recipient". */
  static Phrase added(String name) {
    return phrase("new." + name);
  }

  /** What a part of a list of choices is, such as "consent"; absent for other parts. */
  static Optional<Phrase> choice(Object part) {
    String key = "type." + camel(Attribute.typeOf(part));
    return has(key) ? Optional.of(phrase(key)) : Optional.empty();
  }

  /** The name of a type as it stands in JSON. */
  static String camel(Class<?> type) {
    String name = type.getSimpleName();
    return Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** What a part is called in a sentence; absent if it says nothing of itself. */
  static Optional<Object> of(Object part) {
    Optional<Phrase> choice = choice(part);
    if (choice.isPresent()) {
      return Optional.of(choice.get());
    }
    for (String name : CALLED) {
      for (Attribute attribute : Attribute.of(part)) {
        List<?> items = attribute.name().equals(name) ? attribute.items(part) : List.of();
        if (!items.isEmpty()
            && !attribute.isPart()
            && !(items.get(0) instanceof Text text && !Words.says(Optional.of(text)))) {
          return Optional.of(value(items.get(0)));
        }
      }
    }
    return Optional.empty();
  }

  /** What a part is called, or else those to which it refers, such as the data of a period. */
  static Optional<Object> of(Object part, Ids ids) {
    return of(part).or(() -> references(part, ids));
  }

  private static Optional<Object> references(Object part, Ids ids) {
    for (Attribute attribute : Attribute.of(part)) {
      List<?> items = attribute.isReference() ? attribute.items(part) : List.of();
      if (!items.isEmpty()) {
        List<Object> names = new ArrayList<>();
        for (Object item : items.subList(0, Math.min(MOST, items.size()))) {
          names.add(ids.find(attribute.name(), (String) item).flatMap(Naming::of).orElse(item));
        }
        if (items.size() > MOST) {
          names.add((Localizable) locale -> "…");
        }
        return Optional.of(names);
      }
    }
    return Optional.empty();
  }

  /** A value as it stands in a sentence. */
  static Object value(Object value) {
    if (value instanceof Boolean yes) {
      return phrase(yes ? "yes" : "no");
    } else if (value instanceof CountryCode country) {
      return Countries.standard()
          .find(country)
          .<Object>map(it -> (Localizable) it::name)
          .orElse(country.text());
    } else if (value instanceof Integer number) {
      return number;
    } else if (value instanceof Code code) {
      return (Localizable) code::label;
    } else if (value instanceof Text
        || value instanceof String
        || value instanceof LanguageTag
        || value instanceof LocalDate
        || value instanceof TimePeriod) {
      return value;
    }
    return of(value).orElse("");
  }

  /** The words of a part's name and description, to know it by. */
  static List<String> wordsOf(Object part) {
    List<String> words = new ArrayList<>();
    for (Attribute attribute : Attribute.of(part)) {
      if (attribute.name().equals("name") || attribute.name().equals("description")) {
        for (Object item : attribute.items(part)) {
          if (item instanceof Text text) {
            words.addAll(text.strings());
          }
        }
      }
    }
    return words;
  }
}
