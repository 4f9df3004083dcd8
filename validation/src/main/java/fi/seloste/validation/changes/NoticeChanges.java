package fi.seloste.validation.changes;

import fi.seloste.model.PrivacyNotice;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What differs between two versions of a notice, in the order of the later one.
 *
 * <p>Parts are matched by their ids; those without, by what they say. What is told in another place
 * has moved. A text without a language and the same text in the notice's first language do not
 * differ, nor do ids that are renamed together with all that refers to them.
 *
 * @param changes each difference once; a part that was added or removed stands for all that is in
 *     it
 * @param earlierDay the day of the earlier version: from which it says that it is valid, or else on
 *     which it says that it was published, updated or prepared; absent if it tells no day
 * @param laterDay the day of the later version, told in the same way
 * @param appliesFrom the day from which the later version says that it is valid; absent if it does
 *     not say so, or if the earlier one says the same day
 */
public record NoticeChanges(
    List<Change> changes,
    Optional<LocalDate> earlierDay,
    Optional<LocalDate> laterDay,
    Optional<LocalDate> appliesFrom) {

  /** Used where no notice tells a day: the newest that the tables know. */
  private static final LocalDate NEWEST = LocalDate.of(9999, 12, 31);

  /** Copies the list. */
  public NoticeChanges {
    changes = List.copyOf(changes);
    Objects.requireNonNull(earlierDay, "earlierDay");
    Objects.requireNonNull(laterDay, "laterDay");
    Objects.requireNonNull(appliesFrom, "appliesFrom");
  }

  /**
   * What differs between two versions, by the law as of the day on which the later one says that it
   * is valid, published, updated or prepared; if it tells no day, as the tables know it last.
   */
  public static NoticeChanges between(PrivacyNotice before, PrivacyNotice after) {
    return between(before, after, day(after).orElse(NEWEST));
  }

  private static Optional<LocalDate> day(PrivacyNotice notice) {
    return Stream.of(
            notice.validFrom(), notice.publishedOn(), notice.updatedOn(), notice.preparedOn())
        .flatMap(Optional::stream)
        .findFirst();
  }

  /**
   * What differs between two versions.
   *
   * @param asOf the day for which it is asked which countries are third countries
   */
  public static NoticeChanges between(PrivacyNotice before, PrivacyNotice after, LocalDate asOf) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    return new NoticeChanges(
        Comparison.of(before, after, asOf),
        day(before),
        day(after),
        after.validFrom().filter(day -> !before.validFrom().equals(Optional.of(day))));
  }

  /** Whether the two versions say the same. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** The changes that people must be told of before they apply. */
  public List<Change> mustBeTold() {
    return of(Change.Judgement.MUST_BE_TOLD);
  }

  /** The changes of each judgement, the gravest first; an empty list where there is none. */
  public Map<Change.Judgement, List<Change>> byJudgement() {
    Map<Change.Judgement, List<Change>> all = new EnumMap<>(Change.Judgement.class);
    for (Change.Judgement judgement : Change.Judgement.values()) {
      all.put(judgement, of(judgement));
    }
    return all;
  }

  private List<Change> of(Change.Judgement judgement) {
    return changes.stream().filter(change -> change.judgement() == judgement).toList();
  }
}
