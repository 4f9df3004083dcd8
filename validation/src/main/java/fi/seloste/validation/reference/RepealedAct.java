package fi.seloste.validation.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * An act that has been repealed.
 *
 * @param jurisdiction whose act it was: a country code such as {@code FI}, or {@code EU}
 * @param act its number, for instance {@code 523/1999}
 * @param title what it is called within a sentence
 * @param repealedOn the first day without it
 * @param successor what to cite instead
 * @param source where the row is from
 * @param unverified the columns of the row that were not verified
 * @param checked the day on which the row was checked
 */
public record RepealedAct(
    String jurisdiction,
    String act,
    Wording title,
    LocalDate repealedOn,
    Wording successor,
    String source,
    List<String> unverified,
    LocalDate checked) {

  /** Copies the list. */
  public RepealedAct {
    Objects.requireNonNull(jurisdiction, "jurisdiction");
    Objects.requireNonNull(act, "act");
    unverified = List.copyOf(unverified);
  }

  /**
   * What it is called within a sentence, with its number: once, as in {@code Directive 95/46/EC}.
   */
  public String name(Locale locale) {
    String words = title.in(locale);
    return words.contains(act) ? words : words + " (" + act + ")";
  }

  /** Whether it is no longer in force on that day. */
  public boolean isRepealed(LocalDate asOf) {
    return !asOf.isBefore(repealedOn);
  }
}
