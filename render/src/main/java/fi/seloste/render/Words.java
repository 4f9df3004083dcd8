package fi.seloste.render;

import fi.seloste.model.Code;
import fi.seloste.model.TimePeriod;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of documents in one language: headings, labels, sentences, and how days and lengths of
 * time are written.
 *
 * <p>Kept in UTF-8 properties files {@code words_en}, {@code _fi} and {@code _sv}. Not a {@code
 * ResourceBundle}: that falls back to the default locale of the machine.
 */
final class Words {

  /** The languages that there are words in. */
  static final Set<String> LANGUAGES = Set.of("en", "fi", "sv");

  private static final Map<String, Words> READ = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Map<String, String> words = new HashMap<>();
  private final Map<String, Map<String, String>> families = new HashMap<>();
  private final Map<Code, String> codes = new ConcurrentHashMap<>();
  private final Map<Code, String> capitals = new ConcurrentHashMap<>();

  private Words(String language) {
    this.locale = Locale.forLanguageTag(language);
    Properties read = new Properties();
    String file = "words_" + language + ".properties";
    try (InputStream in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
      read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    for (String key : read.stringPropertyNames()) {
      String value = read.getProperty(key);
      words.put(key, value);
      int dot = key.indexOf('.');
      if (dot > 0) {
        families
            .computeIfAbsent(key.substring(0, dot), family -> new HashMap<>())
            .put(key.substring(dot + 1), value);
      }
    }
  }

  /**
   * The words in Finnish, Swedish or English.
   *
   * @throws IllegalArgumentException if the locale is of another language
   */
  static Words in(Locale locale) {
    String language = locale.getLanguage();
    if (!LANGUAGES.contains(language)) {
      throw new IllegalArgumentException(
          "Documents are written in fi, sv or en and not in \"" + locale.toLanguageTag() + "\".");
    }
    return READ.computeIfAbsent(language, Words::new);
  }

  Locale locale() {
    return locale;
  }

  /** The language as a tag, such as {@code fi}. */
  String language() {
    return locale.getLanguage();
  }

  /** The words for a key. */
  String get(String key) {
    return Objects.requireNonNull(words.get(key), () -> "no words for " + key);
  }

  /**
   * The words for a key in two parts, such as {@code label} and {@code purposes}: documents ask for
   * hundreds of labels and headings, and need not put the key together for each.
   */
  String get(String family, String name) {
    String found = families.getOrDefault(family, Map.of()).get(name);
    return found == null ? get(family + "." + name) : found; // which tells what is not there
  }

  boolean has(String key) {
    return words.containsKey(key);
  }

  Set<String> keys() {
    return words.keySet();
  }

  /** The words for a key, with a value put in for its name in braces. */
  String get(String key, String name, String value) {
    return get(key).replace("{" + name + "}", value);
  }

  /** What a word of a closed list is called, in the form that documents need if they have one. */
  String of(Code code) {
    String word = codes.get(code); // without a lock, as almost always
    return word == null ? codes.computeIfAbsent(code, this::find) : word;
  }

  private String find(Code code) {
    String form = words.get(code.getClass().getSimpleName() + "." + code.code());
    return form == null ? code.label(locale) : form;
  }

  /** What a word of a closed list is called, with a capital letter at the beginning. */
  String capital(Code code) {
    String word = capitals.get(code);
    return word == null ? capitals.computeIfAbsent(code, it -> capital(of(it))) : word;
  }

  /** Several words of closed lists, with a capital letter at the beginning. */
  String capital(List<? extends Code> those) {
    return those.size() == 1 ? capital(those.get(0)) : capital(of(those));
  }

  /** Several words of closed lists, such as "name, signature and form". */
  String of(List<? extends Code> those) {
    return those.size() == 1 ? of(those.get(0)) : list(Several.each(those, this::of));
  }

  /**
   * A list in a sentence, such as "one, two and three"; "one and two; three" if an item is a list
   * itself.
   */
  String list(List<String> items) {
    int last = items.size() - 1;
    if (last < 1) {
      return String.join("", items);
    }
    String and = " " + get("and") + " ";
    for (String item : items) {
      if (item.contains(and) || item.contains(", ")) {
        return String.join("; ", items);
      }
    }
    return String.join(", ", items.subList(0, last)) + and + items.get(last);
  }

  /** A length of time, such as "1 year 6 months". */
  String of(TimePeriod period) {
    String counted = counted(period, "period.");
    return counted.isEmpty() ? count(0, "days") : counted;
  }

  /** How often something is done, such as "every year" and "every 6 months". */
  String every(TimePeriod period) {
    String once =
        switch (period.toString()) {
          case "P1Y" -> "years";
          case "P1M" -> "months";
          case "P1W" -> "weeks";
          case "P1D" -> "days";
          case "PT1H" -> "hours";
          default -> "";
        };
    if (!once.isEmpty()) {
      return get("period.each." + once);
    }
    String counted = counted(period, "period.every.");
    return counted.isEmpty() ? of(period) : get("period.every", "period", counted);
  }

  private String counted(TimePeriod period, String family) {
    List<String> parts = new ArrayList<>();
    add(parts, period.years(), family + "years");
    add(parts, period.months(), family + "months");
    add(parts, period.weeks(), family + "weeks");
    add(parts, period.days(), family + "days");
    add(parts, period.hours(), family + "hours");
    return String.join(" ", parts);
  }

  private void add(List<String> parts, int number, String unit) {
    if (number > 0) {
      parts.add(inForm(number, unit));
    }
  }

  /** A number of years, months or the like. */
  String count(int number, String unit) {
    return inForm(number, "period." + unit);
  }

  private String inForm(int number, String unit) {
    return get(unit + (number == 1 ? ".one" : ".many"), "number", Integer.toString(number));
  }

  /** A day, such as "22 November 2026". */
  String of(LocalDate day) {
    return get("date")
        .replace("{day}", Integer.toString(day.getDayOfMonth()))
        .replace("{number}", Integer.toString(day.getMonthValue()))
        .replace("{month}", get("month." + day.getMonthValue()))
        .replace("{year}", Integer.toString(day.getYear()));
  }

  /** The words with a capital letter at the beginning. */
  static String capital(String words) {
    if (words.isEmpty()) {
      return words;
    }
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }
}
