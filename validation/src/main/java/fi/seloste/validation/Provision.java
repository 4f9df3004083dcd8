package fi.seloste.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in the law on which a rule rests, such as {@code GDPR 13(1)(c)}.
 *
 * @param act the act or the court, for instance {@code GDPR}; empty where a rule rests on no law
 * @param locator the place in it, for instance {@code 13(1)(c)}
 */
public record Provision(String act, String locator) {

  /**
   * Reads a citation in lawyers' form: acts apart by semicolons, places in one act by commas, as in
   * {@code "GDPR 13(1)(c), 14(1)(c); tietosuojalaki 6 §"}. An act begins with a letter, a place
   * with a digit; a part without a digit is a citation as it is. The number of an act belongs to
   * the act, so that each place in it is found by its number: {@code "kielilaki 423/2003 32 §, 6
   * §"}.
   */
  public static List<Provision> list(String citations) {
    List<Provision> provisions = new ArrayList<>();
    for (String citation : citations.split(";")) {
      String act = "";
      for (String part : BETWEEN_PROVISIONS.split(citation)) {
        String text = part.strip();
        int place = placeIn(text);
        if (place > 0) {
          act = text.substring(0, place).strip();
        }
        provisions.add(new Provision(act, text.substring(place)));
      }
    }
    return List.copyOf(provisions);
  }

  /** A comma that does not stand within parentheses. */
  private static final Pattern BETWEEN_PROVISIONS = Pattern.compile(",(?![^(]*\\))");

  private static final Pattern NUMBER_OF_ACT = Pattern.compile("\\d+/\\d+(?:/\\p{Lu}+)? ");

  /** Where the place in the act begins: after the name of the act, and after its number if any. */
  private static int placeIn(String text) {
    if (text.isEmpty() || Character.isDigit(text.charAt(0))) {
      return 0;
    }
    for (int i = 1; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) && text.charAt(i - 1) == ' ') {
        Matcher number = NUMBER_OF_ACT.matcher(text).region(i, text.length());
        return number.lookingAt() ? number.end() : i;
      }
    }
    return 0;
  }

  /** The citation, such as {@code GDPR 13(1)(c)}. */
  @Override
  public String toString() {
    return act.isEmpty() ? locator : act + " " + locator;
  }
}
