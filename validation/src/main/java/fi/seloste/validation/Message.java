package fi.seloste.validation;

import fi.seloste.model.LanguageTag;
import fi.seloste.model.Text;
import fi.seloste.model.TimePeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;

/**
 * Fills a sentence with its arguments.
 *
 * <p>What comes from the notice is quoted, shortened and stripped of control characters, so that a
 * message never reads as if the notice spoke for the library.
 */
final class Message {

  private static final int LONGEST = 80;
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private Message() {}

  /** The language of a locale in which there are sentences: Finnish, Swedish, else English. */
  static String language(Locale locale) {
    return switch (locale.getLanguage()) {
      case "fi" -> "fi";
      case "sv" -> "sv";
      default -> "en";
    };
  }

  /** The sentence for a key, in English if the language has none. */
  static String sentence(Sentences sentences, String key, Locale locale) {
    return find(sentences, key, locale)
        .orElseThrow(
            () ->
                new MissingResourceException(
                    "There is no sentence \"" + key + "\".", Sentences.class.getName(), key));
  }

  static Optional<String> find(Sentences sentences, String key, Locale locale) {
    return sentences.find(key, language(locale)).or(() -> sentences.find(key, "en"));
  }

  static String fill(String template, Map<String, Object> arguments, Locale locale) {
    StringBuilder message = new StringBuilder();
    int from = 0;
    for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
      int close = template.indexOf('}', open);
      if (close < 0) {
        break;
      }
      Object argument = arguments.get(template.substring(open + 1, close));
      message.append(template, from, open);
      if (argument == null) {
        message.append(template, open, close + 1);
      } else {
        message.append(words(argument, locale));
      }
      from = close + 1;
    }
    return message.append(template, from, template.length()).toString();
  }

  private static String words(Object argument, Locale locale) {
    if (argument instanceof Localizable localizable) {
      return localizable.in(locale);
    } else if (argument instanceof Text text) {
      return quote(text.forReader(LanguageTag.of(language(locale))), locale);
    } else if (argument instanceof String string) {
      return quote(string, locale);
    } else if (argument instanceof LanguageTag tag) {
      return tag.name(locale).orElseGet(() -> quote(tag.text(), locale));
    } else if (argument instanceof LocalDate date) {
      return date(date, locale);
    } else if (argument instanceof TimePeriod period) {
      return PeriodWords.of(period, locale);
    } else if (argument instanceof List<?> list) {
      StringBuilder all = new StringBuilder();
      for (Object item : list) {
        all.append(all.length() == 0 ? "" : ", ").append(words(item, locale));
      }
      return all.toString();
    }
    return argument.toString();
  }

  private static String quote(String string, Locale locale) {
    StringBuilder line = new StringBuilder();
    string.strip().codePoints().forEach(c -> line.appendCodePoint(PlainText.isPlain(c) ? c : ' '));
    String text = line.toString().replaceAll("\\s+", " ");
    if (text.codePointCount(0, text.length()) > LONGEST) {
      text = text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)).strip() + "…";
    }
    return language(locale).equals("en") ? "“" + text + "”" : "”" + text + "”";
  }

  private static String date(LocalDate date, Locale locale) {
    return language(locale).equals("en")
        ? date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear()
        : date.getDayOfMonth() + "." + date.getMonthValue() + "." + date.getYear();
  }
}
