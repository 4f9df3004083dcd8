package fi.seloste.validation.reference;

import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.each;

import fi.seloste.model.Address;
import fi.seloste.model.CountryCode;
import fi.seloste.model.Name;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How supervisory authorities can be reached, and how they once could.
 *
 * <p>Columns of {@code authority-contacts.csv}:
 *
 * <ul>
 *   <li>{@code country}: ISO 3166-1 alpha-2, one of {@link Countries#standard()}
 *   <li>{@code kind}: an {@link AuthorityContact.Kind}
 *   <li>{@code value_en}, {@code value_fi}, {@code value_sv}: the address or number; a postal code
 *       of an address follows a comma
 *   <li>{@code until}: the first day on which it no longer serves; empty if it serves
 *   <li>{@code source}, {@code checked}: where the row is from and when it was checked
 *   <li>{@code unverified}: the columns of this row that were not verified
 *   <li>{@code remark}: for the reader of the file
 * </ul>
 */
public final class AuthorityContacts {

  private static final Pattern BOX =
      Pattern.compile("(?iu)(?=[pb])(?:pl|pb|p\\.?\\s?o\\.?\\s?box|box|postilokero)\\s*(\\d+)");
  private static final Pattern POSTAL_CODE = Pattern.compile("(?=\\d)(?<!\\d)\\d{5}(?!\\d)");
  private static final Pattern BETWEEN_PIECES = Pattern.compile("[,;\n]");
  private static final Pattern WRITTEN_AT = Pattern.compile("\\s*[(\\[]at[)\\]]\\s*");

  /** One writing of a contact: what of it is compared with what a notice says. */
  private record Writings(String key, Set<String> boxes, Set<String> codes) {

    static Writings of(AuthorityContact.Kind kind, String value) {
      return switch (kind) {
        case VISITING_ADDRESS -> of(Writing.key(value.split(",")[0]));
        case POSTAL_ADDRESS ->
            new Writings("", found(BOX, List.of(value)), found(POSTAL_CODE, List.of(value)));
        case PHONE -> of(digits(value));
        case EMAIL -> of(email(value));
        case WEB_ADDRESS ->
            of(
                value.endsWith("*")
                    ? web(value.substring(0, value.length() - 1)) + "/*"
                    : web(value));
      };
    }

    private static Writings of(String key) {
      return new Writings(key, Set.of(), Set.of());
    }

    boolean isKey(String written) {
      return key.endsWith("/*")
          ? written.startsWith(key.substring(0, key.length() - 1))
          : key.equals(written);
    }
  }

  private record Known(AuthorityContact contact, List<Writings> writings) {

    static Known of(AuthorityContact contact) {
      return new Known(
          contact,
          values(contact).distinct().map(value -> Writings.of(contact.kind(), value)).toList());
    }
  }

  private final List<AuthorityContact> all;
  private final Map<String, List<Known>> known;

  private AuthorityContacts(List<AuthorityContact> all) {
    this.all = List.copyOf(all);
    this.known = new HashMap<>();
    for (AuthorityContact contact : all) {
      known.computeIfAbsent(contact.country(), code -> new ArrayList<>()).add(Known.of(contact));
    }
  }

  /** The table in the jar. */
  public static AuthorityContacts standard() {
    return Standard.TABLE;
  }

  /**
   * Reads a table of one's own; the reader is left open.
   *
   * @throws IllegalArgumentException if a row is malformed; the message names the line
   */
  public static AuthorityContacts read(Reader reader) throws IOException {
    List<AuthorityContact> all = new ArrayList<>();
    for (Row row :
        Csv.rows(
            reader,
            "country",
            "kind",
            "value_en",
            "value_fi",
            "value_sv",
            "until",
            "source",
            "unverified",
            "checked",
            "remark")) {
      all.add(contact(row));
    }
    return new AuthorityContacts(all);
  }

  private static AuthorityContact contact(Row row) {
    AuthorityContact contact =
        new AuthorityContact(
            row.text("country"),
            row.constant(AuthorityContact.Kind.class, "kind"),
            row.requiredWording("value"),
            row.optionalDate("until"),
            row.text("source"),
            row.list("unverified"),
            row.date("checked"));
    String country = contact.country();
    if (Countries.standard().all().stream().noneMatch(known -> known.code().equals(country))) {
      throw row.malformed("country", "\"" + country + "\" is not the code of a country");
    }
    boolean hasPostalCode =
        values(contact).allMatch(value -> POSTAL_CODE.matcher(value).find() && value.contains(","));
    boolean hasBox = values(contact).allMatch(value -> BOX.matcher(value).lookingAt());
    boolean whole =
        switch (contact.kind()) {
          case VISITING_ADDRESS -> hasPostalCode;
          case POSTAL_ADDRESS -> hasPostalCode && hasBox;
          case PHONE, EMAIL, WEB_ADDRESS -> true;
        };
    if (!whole) {
      throw row.malformed("value_en", "is not an address such as PL 1, 00100 Helsinki");
    }
    return contact;
  }

  /** This table and another: of a country that the other has, its rows alone. */
  public AuthorityContacts and(AuthorityContacts other) {
    Set<String> replaced =
        other.all.stream().map(AuthorityContact::country).collect(Collectors.toSet());
    List<AuthorityContact> merged = new ArrayList<>(all);
    merged.removeIf(contact -> replaced.contains(contact.country()));
    merged.addAll(other.all);
    return new AuthorityContacts(merged);
  }

  /** How the authority of a country can be reached on a day, in the order of the table. */
  public List<AuthorityContact> current(CountryCode country, LocalDate asOf) {
    return in(country).filter(contact -> !contact.isOutdated(asOf)).toList();
  }

  /**
   * The contacts that an address is: the street of a visiting address, the post office box and the
   * postal code of a postal one, in any language; those that no longer serve too, in the order of
   * the table. None if the table knows no such address.
   */
  public List<AuthorityContact> recognise(CountryCode country, Address address) {
    List<String> pieces = new ArrayList<>();
    addPieces(address.street(), pieces);
    addPieces(address.postOfficeBox(), pieces);
    addPieces(address.city(), pieces);
    List<String> streets = each(pieces, Writing::key);
    Set<String> boxes = found(BOX, pieces);
    address.postalCode().ifPresent(pieces::add);
    Set<String> codes = found(POSTAL_CODE, pieces);
    return recognise(
        country,
        (kind, writing) ->
            switch (kind) {
              case VISITING_ADDRESS -> streets.contains(writing.key());
              case POSTAL_ADDRESS ->
                  boxes.containsAll(writing.boxes()) && codes.containsAll(writing.codes());
              case PHONE, EMAIL, WEB_ADDRESS -> false;
            });
  }

  private static void addPieces(Optional<Name> text, List<String> pieces) {
    if (text.isPresent()) {
      for (String string : text.get().strings()) {
        pieces.addAll(Arrays.asList(BETWEEN_PIECES.split(string)));
      }
    }
  }

  /** What the first group of the pattern finds in the texts, or else the whole: always digits. */
  private static Set<String> found(Pattern pattern, List<String> texts) {
    Set<String> found = new HashSet<>(4);
    for (String text : texts) {
      if (!digitsIn(text).isEmpty()) {
        for (Matcher match = pattern.matcher(text); match.find(); ) {
          found.add(match.groupCount() == 0 ? match.group() : match.group(1));
        }
      }
    }
    return found;
  }

  /**
   * The contacts that a telephone number, an e-mail address or a web address is, those that no
   * longer serve too; none if the table knows no such contact.
   */
  public List<AuthorityContact> recognise(
      CountryCode country, AuthorityContact.Kind kind, String written) {
    String key =
        switch (kind) {
          case PHONE -> digits(written);
          case EMAIL -> email(written);
          case WEB_ADDRESS -> web(written);
          case VISITING_ADDRESS, POSTAL_ADDRESS -> "";
        };
    return key.isEmpty()
        ? List.of()
        : recognise(country, (its, writing) -> its == kind && writing.isKey(key));
  }

  private List<AuthorityContact> recognise(
      CountryCode written, BiPredicate<AuthorityContact.Kind, Writings> isMeant) {
    List<Known> there =
        Countries.standard().find(written).map(here -> known.get(here.code())).orElse(List.of());
    List<AuthorityContact> recognised = new ArrayList<>(0);
    for (Known it : there) {
      AuthorityContact.Kind kind = it.contact().kind();
      if (any(it.writings(), writing -> isMeant.test(kind, writing))) {
        recognised.add(it.contact());
      }
    }
    return recognised;
  }

  private static String digitsIn(String text) {
    StringBuilder digits = new StringBuilder(16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      }
    }
    return digits.toString();
  }

  /** The digits of a number, without the prefix of its country. */
  private static String digits(String phone) {
    String digits = digitsIn(phone);
    String international = without(digits, "00");
    return international.startsWith("358")
        ? "0" + without(without(international, "358"), "0")
        : digits;
  }

  private static String email(String address) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    boolean plain = lower.indexOf('(') < 0 && lower.indexOf('[') < 0;
    return plain ? lower : WRITTEN_AT.matcher(lower).replaceAll("@");
  }

  private static String web(String address) {
    String lower = address.strip().toLowerCase(Locale.ROOT);
    String protocol = lower.startsWith("https") ? "https://" : "http://";
    String name = without(without(lower, protocol), "www.");
    int end = name.length();
    while (end > 0 && name.charAt(end - 1) == '/') {
      end--;
    }
    return name.substring(0, end);
  }

  private static String without(String text, String beginning) {
    return text.startsWith(beginning) ? text.substring(beginning.length()) : text;
  }

  private Stream<AuthorityContact> in(CountryCode written) {
    return Countries.standard().find(written).stream()
        .flatMap(country -> all.stream().filter(it -> it.country().equals(country.code())));
  }

  private static Stream<String> values(AuthorityContact contact) {
    Wording value = contact.value();
    return Stream.of(value.english(), value.finnish(), value.swedish());
  }

  /** All contacts in the order of the table. */
  public List<AuthorityContact> all() {
    return all;
  }

  private static final class Standard {
    static final AuthorityContacts TABLE =
        Csv.standard("authority-contacts.csv", AuthorityContacts::read);
  }
}
