package fi.seloste.validation.reference;

import fi.seloste.model.PurposeKind;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * An act, and the purposes that processing cannot have if it rests on this act.
 *
 * @param number the number in the Statutes of Finland, for instance {@code 1336/1997}
 * @param name what the act is called
 * @param inForceFrom the day of its entry into force
 * @param unfitPurposes the kinds of purposes for which it sets neither a duty nor a task
 * @param source where the row is from
 * @param unverified the columns of the row that were not verified
 * @param checked the day on which the row was checked
 */
public record ActPurposes(
    String number,
    Wording name,
    LocalDate inForceFrom,
    Set<PurposeKind> unfitPurposes,
    String source,
    List<String> unverified,
    LocalDate checked) {

  /** Copies the set and the list. */
  public ActPurposes {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(name, "name");
    Set<PurposeKind> kinds = EnumSet.noneOf(PurposeKind.class);
    kinds.addAll(unfitPurposes);
    unfitPurposes = Collections.unmodifiableSet(kinds);
    unverified = List.copyOf(unverified);
  }

  /**
   * Whether it is certain that processing for a purpose of these kinds cannot rest on the act: it
   * is told of what kind the purpose is, and none of the kinds fits.
   */
  public boolean isUnfitFor(Collection<PurposeKind> kinds) {
    return !kinds.isEmpty() && unfitPurposes.containsAll(kinds);
  }
}
