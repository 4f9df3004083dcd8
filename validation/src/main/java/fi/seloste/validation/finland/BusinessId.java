package fi.seloste.validation.finland;

import java.util.regex.Pattern;

/**
 * The Finnish business ID (Y-tunnus), such as {@code 2905951-6}: seven digits and a check digit.
 * Government Decree 288/2001, section 3.
 */
final class BusinessId {

  private static final Pattern FORM = Pattern.compile("\\d{6,7}-\\d");
  private static final Pattern VAT_NUMBER = Pattern.compile("FI\\d{8}");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

  private BusinessId() {}

  /** Whether a text has the form that only Finnish business IDs have. */
  static boolean looksLikeOne(String text) {
    return FORM.matcher(text.strip()).matches();
  }

  /** Whether a text is a business ID, also with six digits or as a VAT number. */
  static boolean isValid(String text) {
    String id = text.strip();
    if (id.startsWith("FI") && VAT_NUMBER.matcher(id).matches()) {
      id = id.substring(2, 9) + "-" + id.substring(9);
    } else if (!looksLikeOne(id)) {
      return false;
    }
    String digits = "0".repeat(9 - id.length()) + id;
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (digits.charAt(i) - '0');
    }
    int rest = sum % 11;
    return rest != 1 && (11 - rest) % 11 == digits.charAt(8) - '0';
  }
}
