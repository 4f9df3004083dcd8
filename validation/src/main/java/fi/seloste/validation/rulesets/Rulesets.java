package fi.seloste.validation.rulesets;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Profile;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.WaiverRule;
import fi.seloste.validation.finland.Finland;
import fi.seloste.validation.gdpr.Clarity;
import fi.seloste.validation.gdpr.Consistency;
import fi.seloste.validation.gdpr.Contradictions;
import fi.seloste.validation.gdpr.Decisions;
import fi.seloste.validation.gdpr.Identity;
import fi.seloste.validation.gdpr.ProcessingRecord;
import fi.seloste.validation.gdpr.Purposes;
import fi.seloste.validation.gdpr.Recipients;
import fi.seloste.validation.gdpr.Retention;
import fi.seloste.validation.gdpr.Rights;
import fi.seloste.validation.gdpr.Sources;
import fi.seloste.validation.gdpr.Transfers;
import fi.seloste.validation.reference.AdequacyDecisions;
import fi.seloste.validation.reference.EconomicArea;
import fi.seloste.validation.reference.StandardClauses;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rule sets of the library.
 *
 * <pre>{@code
 * Ruleset rules = Rulesets.notice().and(Rulesets.national(notice));
 * Report report = rules.check(notice, LocalDate.of(2026, 11, 22));
 * }</pre>
 */
public final class Rulesets {

  private static final List<Rule> CATALOGUE =
      Stream.<Rule[]>of(
              Identity.values(),
              Purposes.values(),
              Recipients.values(),
              Retention.values(),
              Rights.values(),
              Decisions.values(),
              Sources.values(),
              Clarity.values(),
              Transfers.values(),
              ProcessingRecord.values(),
              Finland.values(),
              Consistency.values(),
              Contradictions.values(),
              WaiverRule.values())
          .flatMap(Arrays::stream)
          .toList();

  private static final Ruleset NOTICE = rulesFor(Profile.NOTICE);
  private static final Ruleset RECORD = rulesFor(Profile.RECORD);
  private static final Ruleset FINLAND =
      Ruleset.of(
              CATALOGUE.stream()
                  .filter(rule -> rule.declaration().profiles().contains(Profile.FINLAND))
                  .toList())
          .asFor(Profile.FINLAND);
  private static final Ruleset NONE = Ruleset.of(List.of());

  private Rulesets() {}

  private static Ruleset rulesFor(Profile profile) {
    return Ruleset.of(
            CATALOGUE.stream()
                .filter(
                    rule ->
                        rule.declaration().profiles().contains(profile)
                            && !rule.declaration().profiles().contains(Profile.FINLAND))
                .toList())
        .asFor(profile)
        .knowing(CATALOGUE.stream().map(Rule::id).toList())
        .using(EconomicArea.class, EconomicArea.standard())
        .using(AdequacyDecisions.class, AdequacyDecisions.standard())
        .using(StandardClauses.class, StandardClauses.standard());
  }

  /** Every rule of the library, in the order of the law. */
  public static List<Rule> catalogue() {
    return CATALOGUE;
  }

  /** The rules for the notice that people get: Articles 13 and 14 of the GDPR. */
  public static Ruleset notice() {
    return NOTICE;
  }

  /** The rules for the record of processing activities: Article 30. */
  public static Ruleset record() {
    return RECORD;
  }

  /** The rules of Finnish law, to be added to one of the others. */
  public static Ruleset finland() {
    return FINLAND;
  }

  /**
   * The national rules that a notice calls for: those of Finland if a controller is there or has a
   * Finnish business ID, or if the notice names the Finnish authority; else none.
   */
  public static Ruleset national(PrivacyNotice notice) {
    return Finland.concerns(notice) ? FINLAND : NONE;
  }
}
