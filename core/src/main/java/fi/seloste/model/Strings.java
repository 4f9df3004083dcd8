package fi.seloste.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The content of a {@link Text}: one string without a language, or one for each language. */
record Strings(List<LanguageTag> languages, List<String> strings) {

  static Strings plain(String plain) {
    return new Strings(List.of(), List.of(plain));
  }

  static Strings of(String... languagesAndStrings) {
    int count = languagesAndStrings.length / 2;
    LanguageTag[] languages = new LanguageTag[count];
    String[] strings = new String[count];
    for (int i = 0; i < count; i++) {
      languages[i] = LanguageTag.of(languagesAndStrings[2 * i]);
      strings[i] = Objects.requireNonNull(languagesAndStrings[2 * i + 1], "string");
      for (int before = 0; before < i; before++) {
        if (languages[before].equals(languages[i])) {
          throw new IllegalArgumentException("The language " + languages[i] + " stands twice.");
        }
      }
    }
    return new Strings(List.of(languages), List.of(strings));
  }

  static Strings of(Map<LanguageTag, String> translations) {
    if (translations.isEmpty()) {
      throw new IllegalArgumentException("A text needs a string in at least one language.");
    }
    return new Strings(List.copyOf(translations.keySet()), List.copyOf(translations.values()));
  }

  Optional<String> plain() {
    return languages.isEmpty() ? Optional.of(strings.get(0)) : Optional.empty();
  }

  @Override
  public boolean equals(@Nullable Object other) { // that of a record is made at first use, slowly
    return other instanceof Strings that
        && languages.equals(that.languages)
        && strings.equals(that.strings);
  }

  @Override
  public int hashCode() {
    return 31 * languages.hashCode() + strings.hashCode();
  }

  @Override
  public String toString() {
    if (languages.isEmpty()) {
      return strings.get(0);
    }
    StringBuilder all = new StringBuilder("{");
    for (int i = 0; i < languages.size(); i++) {
      all.append(i == 0 ? "" : ", ").append(languages.get(i)).append('=').append(strings.get(i));
    }
    return all.append('}').toString();
  }
}
