package fi.seloste.validation.reference;

import static fi.seloste.validation.Among.each;
import static fi.seloste.validation.Among.first;
import static fi.seloste.validation.Among.those;

import fi.seloste.model.CountryCode;
import fi.seloste.model.LawReference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds which acts of a table a reference cites: by number, or by a name that the table gives as it
 * is written; never by likeness.
 */
final class ActNames {

  private static final String UNION = "(?:EU|EC|EY|EG|ETY|EEC|EEG)";
  private static final Pattern FINNISH = Pattern.compile("(\\d{1,4})/((?:1[89]|20)\\d{2})");
  private static final Pattern OF_UNION = Pattern.compile("(\\d{2}|\\d{4})/(\\d{1,4})");

  private static final class Act {
    final String id;
    final String jurisdiction;
    final String number;
    final List<String> names;
    final Set<String> keys;
    private @Nullable Pattern written; // made when first looked for; twice does no harm

    Act(String jurisdiction, String number, List<String> names, Set<String> keys) {
      this.id = idOf(jurisdiction, number);
      this.jurisdiction = jurisdiction;
      this.number = number;
      this.names = names;
      this.keys = keys;
    }

    /** The pattern is looked for only where the figures stand with which each writing begins. */
    boolean standsIn(String text) {
      int slash = number.indexOf('/');
      return text.equals(number)
          || text.contains(slash < 0 ? number : number.substring(0, slash))
              && written().matcher(text).find();
    }

    private Pattern written() {
      Pattern made = written;
      if (made == null) {
        made = ActNames.written(jurisdiction, number);
        written = made;
      }
      return made;
    }
  }

  private final List<Act> all = new ArrayList<>();

  /** The acts, of several countries, that have a name. */
  private final Map<String, List<Act>> byName = new HashMap<>();

  /** The acts that may stand in a text without a slash: none of Finland and of the Union. */
  private final List<Act> withoutSlash = new ArrayList<>(0);

  /** The acts that stand in a text which is the number of an act, as most references have it. */
  private final Map<String, List<Act>> byNumber = new HashMap<>();

  /**
   * Adds an act, once or again with the same names.
   *
   * @throws IllegalArgumentException if the number is none, or a name is that of another act
   */
  void add(Row row) {
    String jurisdiction = row.text("jurisdiction");
    String number = row.text("act");
    List<String> names = row.list("names");
    Optional<Act> same =
        first(all, act -> act.jurisdiction.equals(jurisdiction) && act.number.equals(number));
    if (same.isPresent()) {
      if (!same.get().names.equals(names)) {
        throw row.malformed("names", "are others than those of the same act above");
      }
      return;
    }
    Set<String> keys = Set.copyOf(each(names, ActNames::key));
    namesake(jurisdiction, keys)
        .ifPresent(
            other -> {
              throw row.malformed("names", "also mean " + other.number);
            });
    requireNumber(row, jurisdiction, number);
    keep(new Act(jurisdiction, number, names, keys));
  }

  private void keep(Act act) {
    all.add(act);
    for (String key : act.keys) {
      byName.computeIfAbsent(key, name -> new ArrayList<>(1)).add(act);
    }
    if (act.number.indexOf('/') < 0) {
      withoutSlash.add(act);
    }
    byNumber.forEach(
        (number, acts) -> {
          if (act.standsIn(number)) {
            acts.add(act);
          }
        });
    byNumber.computeIfAbsent(
        act.number, number -> new ArrayList<>(those(all, it -> it.standsIn(number))));
  }

  private static void requireNumber(Row row, String jurisdiction, String number) {
    boolean fits =
        switch (jurisdiction) {
          case "FI" -> FINNISH.matcher(number).matches();
          case "EU" -> OF_UNION.matcher(number).matches();
          default -> jurisdiction.matches("[A-Z]{2}");
        };
    if (!fits) {
      throw row.malformed("act", jurisdiction + " \"" + number + "\" is not the number of an act");
    }
  }

  private static Pattern written(String jurisdiction, String number) {
    String digits = Pattern.quote(number).replace("/", "\\E\\s?/\\s?\\Q");
    if (!jurisdiction.equals("FI")) {
      return Pattern.compile("(?<![\\d/.,])" + digits + "(?!\\d)");
    }
    // 523/1999 and 523/99, but neither (EC) No 523/1999 nor 523/1999/EC
    String year = number.substring(number.indexOf('/') + 1);
    return Pattern.compile(
        "(?<!\\("
            + UNION
            + "\\)\\s{0,2}(?:[Nn]:?[or]\\.?\\s{0,2})?)(?<![\\d/.,])"
            + number.substring(0, number.indexOf('/'))
            + "\\s?/\\s?"
            + year.replaceFirst("^19", "(?:19)?")
            + "(?!\\d|/"
            + UNION
            + ")");
  }

  /** These acts and others: of one that the others have, their names alone. */
  ActNames and(ActNames others) {
    ActNames both = new ActNames();
    all.stream().filter(act -> !others.contains(act.jurisdiction, act.number)).forEach(both::keep);
    for (Act act : others.all) {
      both.namesake(act.jurisdiction, act.keys)
          .ifPresent(
              other -> {
                throw new IllegalArgumentException(
                    "A name of " + act.number + " also means " + other.number + ".");
              });
      both.keep(act);
    }
    return both;
  }

  boolean contains(String jurisdiction, String number) {
    return all.stream()
        .anyMatch(act -> act.jurisdiction.equals(jurisdiction) && act.number.equals(number));
  }

  private Optional<Act> namesake(String jurisdiction, Set<String> keys) {
    return first(
        all, act -> act.jurisdiction.equals(jurisdiction) && !Collections.disjoint(act.keys, keys));
  }

  private static String key(String name) {
    String key = Writing.key(name);
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  /**
   * The acts that a reference cites, as their jurisdiction and number ({@code FI 1336/1997}), each
   * once. A number decides; without one, numbers in the title; without any, the title as a whole.
   */
  Set<String> citedBy(LawReference law) {
    Set<String> cited = new LinkedHashSet<>();
    Optional<String> number = law.number().filter(text -> !text.isBlank());
    if (number.isPresent()) {
      numbersIn(number.get(), law, cited);
    } else if (law.title().isPresent()) {
      List<String> titles = law.title().get().strings();
      for (String title : titles) {
        numbersIn(title, law, cited);
      }
      if (cited.isEmpty()) {
        for (String title : titles) {
          named(title, law, cited);
        }
      }
    }
    return cited;
  }

  private void numbersIn(String text, LawReference law, Set<String> cited) {
    for (Act act : standingIn(text)) {
      if (isOf(act.jurisdiction, law)) {
        cited.add(act.id);
      }
    }
  }

  private List<Act> standingIn(String text) {
    List<Act> known = byNumber.get(text);
    if (known != null) {
      return known;
    }
    if (isNumberWithYear(text)) {
      return List.of();
    }
    return those(text.indexOf('/') < 0 ? withoutSlash : all, act -> act.standsIn(text));
  }

  /** Whether a text is a number such as 434/2003 and nothing else: then it is of that act alone. */
  private static boolean isNumberWithYear(String text) {
    int slash = text.length() - 5;
    for (int i = 0; i < text.length(); i++) {
      boolean fits =
          i == slash ? text.charAt(i) == '/' : text.charAt(i) >= '0' && text.charAt(i) <= '9';
      if (!fits) {
        return false;
      }
    }
    return slash > 0;
  }

  private void named(String title, LawReference law, Set<String> cited) {
    String key = key(title);
    for (Act act : byName.getOrDefault(key, List.of())) {
      if (isOf(act.jurisdiction, law)) {
        cited.add(act.id);
      }
    }
  }

  static String idOf(String jurisdiction, String number) {
    return jurisdiction + " " + number;
  }

  private static boolean isOf(String jurisdiction, LawReference law) {
    Optional<String> stated = law.jurisdiction().map(String::strip).filter(it -> !it.isEmpty());
    if (stated.isEmpty()) {
      return true;
    }
    String code = stated.get().toUpperCase(Locale.ROOT);
    return jurisdiction.equals("EU")
        ? code.equals("EU") || code.equals("EY")
        : Countries.standard()
            .find(CountryCode.of(stated.get()))
            .filter(country -> country.code().equals(jurisdiction))
            .isPresent();
  }
}
