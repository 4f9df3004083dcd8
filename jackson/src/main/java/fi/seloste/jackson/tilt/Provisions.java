package fi.seloste.jackson.tilt;

import fi.seloste.model.LawReference;
import fi.seloste.model.LawReferenceBuilder;
import fi.seloste.model.Name;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How TILT documents refer to law: {@code GDPR-6-1-f}, {@code BDSG-3}, or a sentence. */
final class Provisions {

  private static final Set<String> GDPR = Set.of("GDPR", "DSGVO", "EUDSGVO", "RGPD", "AVG");

  /** An act with article or section, paragraph and point, each told by a hyphen. */
  private static final Pattern CODE =
      Pattern.compile(
          "((?:EU-|DS-)?\\p{L}{2,12}(?:-[IVX]{1,5})?)((?:-[0-9]{1,4}[a-z]?){0,3}(?:-[a-z])?)");

  /** A section as Germans write it. */
  private static final Pattern SECTION =
      Pattern.compile(
          "§+ ?([0-9]{1,4} ?[a-z]?)(?:,? (?:Abs\\.?|Absatz) ?([0-9]{1,3}))?"
              + "(?:,? (?:Nr\\.?|Nummer|lit\\.?) ?([0-9]{1,3}|[a-z]\\b))?(?: des| der)? (\\p{Lu}\\p{L}{1,11})");

  private static final String LETTER = "\\(?([a-j])\\)?(?!\\p{L}|\\.\\p{L})";

  /** Article 6(1) or 9(2) with one point or several, in the ways in which notices write them. */
  private static final Pattern POINT =
      Pattern.compile(
          "\\b([69])[-., ]{0,2}\\(?(?:Abs(?:\\.|atz)?|para(?:\\.|graph)?|Nr\\.?)?\\s*\\(?([12])\\)?"
              + "(?:,?\\s*(?:S(?:atz|\\.)?|UAbs\\.?|sentence) ?1)?[-,.;]?\\s*"
              + "(?:lit(?:era)?\\.? ?|let(?:ter)?\\.? ?|Buchst(?:abe|\\.)? ?|points? )?"
              + LETTER
              + "((?:\\s*(?:,|;|/|&|-|und|and|or|oder|sowie|bzw\\.)\\s*"
              + "(?:lit\\.? ?|Buchst(?:abe|\\.)? ?|points? )?\\(?[a-j]\\)?(?!\\p{L}|\\.\\p{L})){0,9})",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern NEXT_LETTER =
      Pattern.compile("(?<!\\p{L})" + LETTER, Pattern.CASE_INSENSITIVE);

  /** What says nothing beside a point: the name of the GDPR and the word for an article. */
  private static final Pattern FILLING =
      Pattern.compile(
          "(?i)\\b(?:EU-?)?(?:DS-?GVO|GDPR|RGPD)\\b|\\bArt(?:ikel|icle)?\\b|\\b(?:the|of|der|des|EU|und|and)\\b"
              + "|[^\\p{L}\\p{N}]");

  /** Words that have the form of the name of an act. */
  private static final Set<String> NO_ACTS =
      Set.of("NA", "NONE", "NULL", "KEINE", "NO", "NEIN", "TBD", "TODO", "UNKNOWN", "UNBEKANNT");

  private static final Map<String, Character> WORDS =
      Map.ofEntries(
          Map.entry("consent", 'a'),
          Map.entry("einwilligung", 'a'),
          Map.entry("contract", 'b'),
          Map.entry("vertrag", 'b'),
          Map.entry("vertragserfüllung", 'b'),
          Map.entry("performance of a contract", 'b'),
          Map.entry("legal obligation", 'c'),
          Map.entry("rechtliche verpflichtung", 'c'),
          Map.entry("vital interests", 'd'),
          Map.entry("lebenswichtige interessen", 'd'),
          Map.entry("public interest", 'e'),
          Map.entry("öffentliches interesse", 'e'),
          Map.entry("legitimate interest", 'f'),
          Map.entry("legitimate interests", 'f'),
          Map.entry("berechtigtes interesse", 'f'),
          Map.entry("berechtigte interessen", 'f'));

  private Provisions() {}

  /** A point of Article 6(1) or of Article 9(2) of the GDPR. */
  record Point(int article, char letter) {

    String code() {
      return "GDPR-" + article + (article == 6 ? "-1-" : "-2-") + letter;
    }
  }

  /** What a code says; null if it does not have the form of one. */
  static @Nullable LawReference law(String written) {
    Matcher code = CODE.matcher(written);
    if (code.matches()) {
      return law(code.group(1), code.group(2));
    }
    Matcher section = SECTION.matcher(written);
    if (section.matches()) {
      LawReferenceBuilder law = LawReference.builder().title(Name.of(section.group(4)));
      law.section(section.group(1).replace(" ", ""));
      if (section.group(2) != null) {
        law.subsection(section.group(2));
      }
      if (section.group(3) != null) {
        law.point(section.group(3));
      }
      return law.build();
    }
    return null;
  }

  private static @Nullable LawReference law(String title, String steps) {
    boolean gdpr = isGdpr(title);
    boolean bare = steps.isEmpty();
    if (bare
        && !gdpr
        && (!title.equals(title.toUpperCase(Locale.ROOT)) || NO_ACTS.contains(title))) {
      return null; // a word
    }
    LawReferenceBuilder law = LawReference.builder().title(Name.of(title));
    if (gdpr) {
      law.number("2016/679").jurisdiction("EU");
    }
    String[] parts = steps.split("-");
    if (parts.length > 1) {
      law.section(parts[1]);
    }
    if (parts.length > 2 && isNumber(parts[2])) {
      law.subsection(parts[2]);
    }
    if (parts.length > 3) {
      law.point(parts[3]);
    } else if (parts.length > 2 && !isNumber(parts[2])) {
      law.point(parts[2]);
    }
    LawReference read = law.build();
    return (title + steps).equals(code(title, read)) ? read : null;
  }

  private static boolean isNumber(String part) {
    return Character.isDigit(part.charAt(0));
  }

  static boolean isGdpr(String title) {
    return GDPR.contains(title.replace("-", "").toUpperCase(Locale.ROOT));
  }

  /** The code that {@link #law} reads back. */
  private static String code(String title, LawReference law) {
    StringBuilder code = new StringBuilder(title);
    law.section().ifPresent(part -> code.append('-').append(part));
    law.subsection().ifPresent(part -> code.append('-').append(part));
    law.point().ifPresent(part -> code.append('-').append(part));
    return code.toString();
  }

  /** The point that a code names, such as {@code GDPR-6-1-f} or {@code DSGVO-9-2-a}. */
  static @Nullable Point point(LawReference law) {
    if (!law.number().orElse("").equals("2016/679") || law.point().isEmpty()) {
      return null;
    }
    String section = law.section().orElse("");
    String subsection = law.subsection().orElse("");
    String point = law.point().get();
    if (point.length() == 1 && section.equals("6") && subsection.equals("1")) {
      return point(6, point.charAt(0));
    }
    return point.length() == 1 && section.equals("9") && subsection.equals("2")
        ? point(9, point.charAt(0))
        : null;
  }

  private static @Nullable Point point(int article, char letter) {
    char last = article == 6 ? 'f' : 'j';
    return letter >= 'a' && letter <= last ? new Point(article, letter) : null;
  }

  /** The different points that a sentence names, in its order. */
  static List<Point> points(String sentence) {
    Character word = WORDS.get(sentence.strip().toLowerCase(Locale.ROOT));
    if (word != null) {
      return List.of(new Point(6, word));
    }
    Set<Point> points = new LinkedHashSet<>();
    Matcher matcher = POINT.matcher(sentence);
    while (matcher.find()) {
      int article = matcher.group(1).charAt(0) - '0';
      if (matcher.group(2).equals(article == 6 ? "1" : "2")) {
        Matcher letters = NEXT_LETTER.matcher(matcher.group(3) + matcher.group(4));
        while (letters.find()) {
          Point point = point(article, Character.toLowerCase(letters.group(1).charAt(0)));
          if (point != null) {
            points.add(point);
          }
        }
      }
    }
    return new ArrayList<>(points);
  }

  /** Whether a reference names points of the GDPR and says nothing else. */
  static boolean isPointsAlone(String reference) {
    return WORDS.containsKey(reference.strip().toLowerCase(Locale.ROOT))
        || FILLING.matcher(POINT.matcher(reference).replaceAll("")).replaceAll("").isEmpty();
  }
}
