package fi.seloste.validation.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One way in which a supervisory authority can be reached, or once could.
 *
 * @param country ISO 3166-1 alpha-2 in capital letters
 * @param kind what it is
 * @param value the address or number, as the authority writes it in each language
 * @param until the first day on which it no longer serves; empty if it serves
 * @param source where the row is from
 * @param unverified the columns of the row that were not verified
 * @param checked the day on which the row was checked
 */
public record AuthorityContact(
    String country,
    Kind kind,
    Wording value,
    Optional<LocalDate> until,
    String source,
    List<String> unverified,
    LocalDate checked) {

  /** The ways in which an authority can be reached. */
  public enum Kind {
    /** Street and number, then postal code and town. */
    VISITING_ADDRESS,
    /** Post office box, then its postal code and town. */
    POSTAL_ADDRESS,
    /** A telephone number. */
    PHONE,
    /** An e-mail address. */
    EMAIL,
    /** A web address; one that ends in {@code *} means all that begin so. */
    WEB_ADDRESS
  }

  /** Copies the list. */
  public AuthorityContact {
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
    unverified = List.copyOf(unverified);
  }

  /** Whether it no longer serves on that day. */
  public boolean isOutdated(LocalDate asOf) {
    return until.filter(end -> !asOf.isBefore(end)).isPresent();
  }
}
