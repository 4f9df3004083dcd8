package fi.seloste.validation.changes;

import fi.seloste.model.LanguageTag;
import fi.seloste.model.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts of two versions side by side: whether they say the same, as far as words can tell. */
final class Wordings {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern NEGATION = Pattern.compile("(?i)n['’]t\\b");

  /** Words that tell nothing by themselves, in the three languages. */
  private static final Set<String> SMALL =
      Set.copyOf(
          List.of(
              ("a an the of to in on for by with at from as and our your we you us it its this that these"
                      + " those is are be will has have which who so also"
                      + " ja sekä on ovat ole se ne tämä nämä että joka jotka me te meidän teidän sinun"
                      + " sinä myös kun jos niin tai"
                      + " och att det den de dem en ett som är vi ni du vår vårt våra din ditt dina er av"
                      + " på för i om med till från också så")
                  .split(" ")));

  /** Words that turn a sentence round, or narrow it. */
  private static final Set<String> TURNING =
      Set.copyOf(
          List.of(
              ("no not never none without cannot only unless except or if may must"
                      + " ei en et emme ette eivät älä älkää ilman vain paitsi tai jos ellei voi voivat"
                      + " inte ej icke aldrig ingen inget inga utan bara endast eller om får måste")
                  .split(" ")));

  private Wordings() {}

  /** The words of a text in small letters, without punctuation. */
  static List<String> words(String text) {
    String plain =
        Normalizer.normalize(NEGATION.matcher(text).replaceAll(" not"), Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    for (String word : NO_WORD.split(plain)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** Letters and digits alone, in small letters: a number or an address however it is set. */
  static String bare(String text) {
    return String.join(
        "", words(text.replaceAll("(?i)\\s*[(\\[]\\s*(?:at|ät|a)\\s*[)\\]]\\s*", "@")));
  }

  /** A text's strings by their languages; a plain one by the first language of its notice. */
  static Map<String, String> byLanguage(Text text, List<LanguageTag> languages) {
    Map<String, String> strings = new LinkedHashMap<>();
    if (text.languages().isEmpty()) {
      strings.put(languages.isEmpty() ? "" : key(languages.get(0)), text.strings().get(0));
    }
    for (int i = 0; i < text.languages().size(); i++) {
      strings.put(key(text.languages().get(i)), text.strings().get(i));
    }
    return strings;
  }

  private static String key(LanguageTag language) {
    return language.text().toLowerCase(Locale.ROOT);
  }

  /**
   * Whether two texts differ in spelling, inflection, punctuation and small words alone. Numbers,
   * the order, and words that turn or narrow what is said make more of a difference.
   */
  static boolean saySame(String before, String after) {
    List<String> one = words(before);
    List<String> two = words(after);
    if (one.isEmpty() || two.isEmpty()) {
      return before.strip().equals(after.strip());
    }
    one.removeIf(Wordings::isSmall);
    two.removeIf(Wordings::isSmall);
    if (one.size() != two.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(two.get(i)) && !isSpelling(one.get(i), two.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSmall(String word) {
    return SMALL.contains(word) && !TURNING.contains(word);
  }

  /** Whether one word is the other misspelt or inflected. */
  private static boolean isSpelling(String one, String two) {
    int longer = Math.max(one.length(), two.length());
    if (longer > 40
        || Math.min(one.length(), two.length()) < 4
        || TURNING.contains(one)
        || TURNING.contains(two)
        || (one + two).chars().anyMatch(Character::isDigit)) {
      return false;
    }
    int common = 0;
    while (common < Math.min(one.length(), two.length())
        && one.charAt(common) == two.charAt(common)) {
      common++;
    }
    return common >= 5 && common * 10 >= longer * 6 || edits(one, two) <= (longer > 7 ? 2 : 1);
  }

  /** How many letters have to be put in, left out, replaced or swapped with the next one. */
  private static int edits(String one, String two) {
    int[][] edits = new int[one.length() + 1][two.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= two.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        int replaced = edits[i - 1][j - 1] + (one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1);
        edits[i][j] = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == two.charAt(j - 2)
            && one.charAt(i - 2) == two.charAt(j - 1)) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[one.length()][two.length()];
  }

  /** The part of a text that differs from another, with some words before it. */
  static String excerpt(String text, String other) {
    int common = 0;
    int end = Math.min(text.length(), other.length());
    while (common < end && text.charAt(common) == other.charAt(common)) {
      common++;
    }
    int from = common - 25;
    if (from <= 0) {
      return text;
    }
    int word = text.indexOf(' ', from);
    return word < 0 || word >= common ? text : "… " + text.substring(word + 1);
  }
}
