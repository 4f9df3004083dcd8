package fi.seloste.generators;

import fi.seloste.model.Disclosed;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.PrivacyNotice;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Notices, and values of every type of the model. */
public final class Notices {

  private static final Values CARELESS = new Values(new CarelessAuthor());

  private static final Values CAREFUL = new Values(new CarefulAuthor());

  private Notices() {}

  /**
   * Any notice that can be built, at times an empty one: with blank and odd texts, references that
   * meet, miss and go in circles, and contradictions. Every attribute of every type is filled in
   * some and absent in others.
   */
  public static Arbitrary<PrivacyNotice> notices() {
    return Arbitraries.frequencyOf(
        Tuple.of(99, valuesOf(PrivacyNotice.class)),
        Tuple.of(1, Arbitraries.just(PrivacyNotice.builder().build())));
  }

  /**
   * Notices like real ones: one to three registers with purposes, bases, categories, recipients,
   * retention and rights, unique ids and references that mostly meet. They are sound in places and
   * faulty in others, so that rules are met by some and breached by some.
   */
  public static Arbitrary<PrivacyNotice> plausibleNotices() {
    synchronized (CAREFUL) {
      Arbitrary<PrivacyNotice> notices = CAREFUL.of(PrivacyNotice.class).map(Coherence::of);
      return Arbitraries.frequencyOf(Tuple.of(7, notices), Tuple.of(1, notices.map(Workplace::of)));
    }
  }

  /**
   * Any value of a value type, a sealed choice, an enum or a ground type of the model ({@code
   * String}, {@code Boolean}, {@code Integer}, {@code LocalDate} and the small values).
   *
   * @throws IllegalArgumentException if no notice holds such a thing
   */
  public static <T> Arbitrary<T> valuesOf(Class<T> type) {
    synchronized (CARELESS) {
      return CARELESS.of(type);
    }
  }

  /** Statements of all four states about items, with and without words. */
  public static <T> Arbitrary<Disclosed<T>> disclosed(Arbitrary<T> items) {
    return Values.disclosed(items, valuesOf(LocalizedText.class), 0.75, 2);
  }
}
