package fi.seloste.render;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a link may lead: {@code http}, {@code https}, {@code mailto} and {@code tel}, and nowhere
 * else.
 */
final class Address {

  private static final Pattern SCHEME = Pattern.compile("(?i)(https?://|mailto:|tel:)[^\\s]+");

  /** Gives no part back once it is read: that would take a call for each part. */
  private static final Pattern HOST =
      Pattern.compile("(?i)(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)++[a-z]{2,}(?:[/?#][^\\s]*)?");

  private static final Pattern MAIL =
      Pattern.compile("[\\p{L}\\p{N}.!#$'*+/=^_`{|}~-]+@[\\p{L}\\p{N}.-]+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()./\\u00A0\\u2013-]{2,}");

  private Address() {}

  /** The address if a link may lead there; characters that no address has are percent-encoded. */
  static Optional<String> of(String written) {
    String address = written.strip();
    return SCHEME.matcher(address).matches() ? Optional.of(encoded(address)) : Optional.empty();
  }

  /** A web address, which people write without {@code https://} too. */
  static Optional<String> web(String written) {
    String address = written.strip();
    String scheme = address.toLowerCase(Locale.ROOT);
    if (scheme.startsWith("http://") || scheme.startsWith("https://")) {
      return of(address);
    }
    return HOST.matcher(address).matches() ? of("https://" + address) : Optional.empty();
  }

  /** An address of electronic mail. */
  static Optional<String> mail(String written) {
    String address = written.strip();
    return MAIL.matcher(address).matches()
        ? Optional.of("mailto:" + address.replace("?", "%3F").replace("/", "%2F"))
        : Optional.empty();
  }

  /** A telephone number, with whatever people group digits by. */
  static Optional<String> phone(String written) {
    String number = written.strip();
    return PHONE.matcher(number).matches()
        ? Optional.of("tel:" + dialled(number.replace("(0)", "")))
        : Optional.empty();
  }

  private static String dialled(String number) {
    StringBuilder dialled = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char c = number.charAt(i);
      if (c == '+' || c >= '0' && c <= '9') {
        dialled.append(c);
      }
    }
    return dialled.toString();
  }

  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      switch (c) {
        case '"' -> encoded.append("%22");
        case '<' -> encoded.append("%3C");
        case '>' -> encoded.append("%3E");
        case '\\' -> encoded.append("%5C");
        case '`' -> encoded.append("%60");
        default -> {
          if (!Character.isISOControl(c)) {
            encoded.append(c);
          }
        }
      }
    }
    return encoded.toString();
  }
}
