package fi.seloste.validation.reference;

import fi.seloste.model.Address;
import fi.seloste.model.CountryCode;
import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
      Pattern.compile("(?iu)(?:pl|pb|p\\.?\\s?o\\.?\\s?box|box|postilokero)\\s*(\\d+)");
  private static final Pattern POSTAL_CODE = Pattern.compile("(?<!\\d)\\d{5}(?!\\d)");

  private final List<AuthorityContact> all;

  private AuthorityContacts(List<AuthorityContact> all) {
    this.all = List.copyOf(all);
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
    List<String> pieces =
        Stream.of(address.street(), address.postOfficeBox(), address.city())
            .flatMap(Optional::stream)
            .flatMap(text -> text.strings().stream())
            .flatMap(string -> Stream.of(string.split("[,;\n]")))
            .toList();
    Set<String> streets = pieces.stream().map(Writing::key).collect(Collectors.toSet());
    Set<String> boxes = found(BOX, pieces.stream());
    Set<String> codes =
        found(POSTAL_CODE, Stream.concat(pieces.stream(), address.postalCode().stream()));
    return in(country)
        .filter(
            contact ->
                values(contact)
                    .anyMatch(
                        value ->
                            switch (contact.kind()) {
                              case VISITING_ADDRESS ->
                                  streets.contains(Writing.key(value.split(",")[0]));
                              case POSTAL_ADDRESS ->
                                  boxes.containsAll(found(BOX, Stream.of(value)))
                                      && codes.containsAll(found(POSTAL_CODE, Stream.of(value)));
                              case PHONE, EMAIL, WEB_ADDRESS -> false;
                            }))
        .toList();
  }

  /** What the first group of the pattern finds in the texts, or else the whole. */
  private static Set<String> found(Pattern pattern, Stream<String> texts) {
    return texts
        .flatMap(text -> pattern.matcher(text).results())
        .map(match -> match.groupCount() == 0 ? match.group() : match.group(1))
        .collect(Collectors.toSet());
  }

  /**
   * The contacts that a telephone number, an e-mail address or a web address is, those that no
   * longer serve too; none if the table knows no such contact.
   */
  public List<AuthorityContact> recognise(
      CountryCode country, AuthorityContact.Kind kind, String written) {
    return in(country)
        .filter(contact -> contact.kind() == kind)
        .filter(contact -> values(contact).anyMatch(value -> isSame(kind, value, written)))
        .toList();
  }

  private static boolean isSame(AuthorityContact.Kind kind, String value, String written) {
    return switch (kind) {
      case PHONE -> digits(value).equals(digits(written));
      case EMAIL -> email(value).equals(email(written));
      case WEB_ADDRESS ->
          value.endsWith("*")
              ? web(written).startsWith(web(value.substring(0, value.length() - 1)) + "/")
              : web(value).equals(web(written));
      case VISITING_ADDRESS, POSTAL_ADDRESS -> false;
    };
  }

  /** The digits of a number, without the prefix of its country. */
  private static String digits(String phone) {
    return phone.replaceAll("[^0-9]", "").replaceFirst("^(?:00)?3580?", "0");
  }

  private static String email(String address) {
    return address.strip().toLowerCase(Locale.ROOT).replaceAll("\\s*[(\\[]at[)\\]]\\s*", "@");
  }

  private static String web(String address) {
    return address
        .strip()
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^https?://", "")
        .replaceFirst("^www\\.", "")
        .replaceFirst("/+$", "");
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
