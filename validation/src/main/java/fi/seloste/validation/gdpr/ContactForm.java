package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.is;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.Address;
import fi.seloste.model.AddressKind;
import fi.seloste.model.ContactDetails;
import fi.seloste.model.Controller;
import fi.seloste.model.CountryCode;
import fi.seloste.model.Representative;
import fi.seloste.model.SupervisoryAuthority;
import fi.seloste.validation.At;
import fi.seloste.validation.Place;
import fi.seloste.validation.Profile;
import fi.seloste.validation.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Whether contact details are whole: nothing that a reader would have to guess. */
final class ContactForm {

  private static final CountryCode FINLAND = CountryCode.of("FI");
  private static final CountryCode IRELAND = CountryCode.of("IE");
  private static final Pattern LOCAL_PART = Pattern.compile("[^\\s@<>(),;:]+");

  /** "At", as people write it to keep address harvesters off. */
  private static final Pattern WRITTEN_AT =
      Pattern.compile("\\s*(?:[(\\[{]\\s*(?:at|ät|@)\\s*[)\\]}]|\\sat\\s)\\s*");

  private static final Pattern AROUND_ADDRESS = Pattern.compile("[\\s<>(),;]+");

  private ContactForm() {}

  static Verdict judge(ContactDetails details, At at) {
    List<Verdict> verdicts = new ArrayList<>(0);
    addMalformed(
        details.emails(), "emails", it -> isEmail(it) ? "" : "contact.email", at, verdicts);
    boolean finnish =
        !details.phones().isEmpty()
            && at.isFor(Profile.FINLAND)
            && country(at).filter(c -> !c.equals(FINLAND)).isEmpty();
    addMalformed(details.phones(), "phones", it -> faultOfPhone(it, finnish), at, verdicts);
    addMalformed(
        details.webAddresses(),
        "webAddresses",
        it -> Domains.ofWebAddress(it).isPresent() ? "" : "contact.web",
        at,
        verdicts);
    addMalformed(details.addresses(), "addresses", it -> missing(it, at), at, verdicts);
    return verdicts.isEmpty() ? met() : gravest(verdicts);
  }

  /**
   * Adds a breach for each contact that is at fault.
   *
   * @param fault the key of what is the matter with a contact; empty if nothing is
   */
  private static <T> void addMalformed(
      List<T> contacts, String name, Function<T, String> fault, At at, List<Verdict> verdicts) {
    for (int i = 0; i < contacts.size(); i++) {
      String key = fault.apply(contacts.get(i));
      if (!key.isEmpty()) {
        Place place = at.place().attribute(name).item(i);
        verdicts.add(malformed(place, valueOf(contacts.get(i)), key));
      }
    }
  }

  private static Object valueOf(Object contact) {
    return contact instanceof Address address
        ? address.street().or(address::postOfficeBox).orElseThrow()
        : contact;
  }

  private static String faultOfPhone(String phone, boolean finnish) {
    if (phone.chars().noneMatch(Character::isDigit)) {
      return "contact.no-number";
    }
    return finnish && lacksPrefix(phone) ? "contact.phone" : "";
  }

  private static Verdict malformed(Place place, Object value, String detail) {
    return breached(place).with("value", value).with("detail", GdprRule.phrase(detail));
  }

  /** The words around an address ("urgent matters: …") do no harm. */
  private static boolean isEmail(String email) {
    if (isOneWord(email)) {
      int sign = email.indexOf('@');
      return sign > 0 && sign == email.lastIndexOf('@') && isHost(email.substring(sign + 1));
    }
    for (String word : AROUND_ADDRESS.split(WRITTEN_AT.matcher(email).replaceAll("@"))) {
      int sign = word.lastIndexOf('@');
      if (sign > 0
          && LOCAL_PART.matcher(word.substring(0, sign)).matches()
          && isHost(word.substring(sign + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing in a string parts words or stands around an "at". */
  private static boolean isOneWord(String string) {
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c <= ' ' || "<>(),;:[]{}".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text is made of letters, digits and hyphens, in two parts or more between dots. */
  static boolean isHost(String host) {
    int dots = 0;
    int letters = 0; // since the last dot
    for (int i = 0; i < host.length(); ) {
      int c = host.codePointAt(i);
      if (isLetterOrNumber(c) || c == '-' && i > 0) {
        letters++;
      } else if (c == '.' && letters > 0) {
        dots++;
        letters = 0;
      } else {
        return false;
      }
      i += Character.charCount(c);
    }
    return dots > 0 && letters > 0;
  }

  private static boolean isLetterOrNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetter(c);
    };
  }

  /** Numbers of up to six digits, such as 116117, are dialled as they are. */
  private static boolean lacksPrefix(String phone) {
    int dialled = 0;
    for (int i = 0; i < phone.length(); i++) {
      char c = phone.charAt(i);
      if (c == '+' || c >= '0' && c <= '9') {
        if (dialled == 0 && (c == '0' || c == '+')) {
          return false;
        }
        dialled++;
      }
    }
    return dialled > 6;
  }

  /** Where those are whose contact details these are, as far as the notice says. */
  private static Optional<CountryCode> country(At at) {
    return at.enclosing(Controller.class)
        .flatMap(Controller::country)
        .or(() -> at.enclosing(SupervisoryAuthority.class).flatMap(SupervisoryAuthority::country))
        .or(() -> at.enclosing(Representative.class).flatMap(Representative::country));
  }

  /**
   * What an address lacks; empty if nothing. Postal codes are in use in all of the European
   * Economic Area; in Ireland many addresses are given without.
   */
  private static String missing(Address address, At at) {
    boolean wholeInOneLine =
        address.street().filter(it -> all(it.strings(), s -> s.contains(","))).isPresent();
    if (!says(address.street()) && !says(address.postOfficeBox()) || wholeInOneLine) {
      return "";
    } else if (!says(address.city())) {
      return address.postalCode().isPresent() ? "contact.town" : "contact.town-and-postal-code";
    } else if (address.postalCode().isPresent()) {
      return "";
    }
    boolean toVisit = is(address.kind(), AddressKind.VISITING);
    boolean usesPostalCodes =
        address
            .country()
            .or(() -> country(at))
            .filter(it -> ThirdCountries.isInside(it, at) && !it.equals(IRELAND))
            .isPresent();
    return usesPostalCodes && !toVisit ? "contact.postal-code" : "";
  }
}
