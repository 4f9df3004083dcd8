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
 */
public record NoticeChanges(List<Change> changes) {

  /** Used where no notice tells a day: the newest that the tables know. */
  private static final LocalDate NEWEST = LocalDate.of(9999, 12, 31);

  /** Copies the list. */
  public NoticeChanges {
    changes = List.copyOf(changes);
  }

  /**
   * What differs between two versions, by the law as of the day on which the later one says that it
   * is valid, published, updated or prepared; if it tells no day, as the tables know it last.
   */
  public static NoticeChanges between(PrivacyNotice before, PrivacyNotice after) {
    LocalDate day =
        Stream.of(after.validFrom(), after.publishedOn(), after.updatedOn(), after.preparedOn())
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(NEWEST);
    return between(before, after, day);
  }

  /**
   * What differs between two versions.
   *
   * @param asOf the day for which it is asked which countries are third countries
   */
  public static NoticeChanges between(PrivacyNotice before, PrivacyNotice after, LocalDate asOf) {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
    return new NoticeChanges(Comparison.of(before, after, asOf));
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
