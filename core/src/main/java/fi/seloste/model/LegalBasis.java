package fi.seloste.model;

import java.util.List;
import java.util.Optional;

/**
 * A ground that makes processing lawful under Article 6(1) (oikeusperuste), to be told under
 * Articles 13(1)(c) and 14(1)(c).
 *
 * <p>There is one type for each of the points (a) to (f), and {@link UnrecognisedBasis} for words
 * that are none of them. In JSON {@code "type"} comes first: {@code consent}, {@code contract},
 * {@code legalObligation}, {@code vitalInterests}, {@code publicTask}, {@code legitimateInterests}
 * or {@code unrecognisedBasis}.
 *
 * <p>A basis stands where the notice states it: on the purpose if tied to it, on the data category,
 * source or recipient if stated for these alone, else on the register. Purposes without bases of
 * their own inherit the register's list; bases on categories, sources and recipients are inherited
 * by nothing.
 */
public sealed interface LegalBasis
    permits Consent,
        Contract,
        LegalObligation,
        VitalInterests,
        PublicTask,
        LegitimateInterests,
        UnrecognisedBasis {

  /** The words of the notice. */
  Optional<LocalizedText> description();

  /** The law behind the basis. Points (c) and (e) need one: Article 6(3). */
  List<LawReference> laws();

  /**
   * Ids of the {@linkplain DataSubjectCategory data subject categories} for whom the basis holds;
   * none: for all.
   */
  List<String> dataSubjectCategories();
}
