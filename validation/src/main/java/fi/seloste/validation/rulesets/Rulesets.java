package fi.seloste.validation.rulesets;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Edition;
import fi.seloste.validation.Profile;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.WaiverRule;
import fi.seloste.validation.finland.Derogations;
import fi.seloste.validation.finland.ElectronicCommunications;
import fi.seloste.validation.finland.Employment;
import fi.seloste.validation.finland.Finland;
import fi.seloste.validation.finland.FinnishRetention;
import fi.seloste.validation.finland.Outdated;
import fi.seloste.validation.gdpr.Children;
import fi.seloste.validation.gdpr.Clarity;
import fi.seloste.validation.gdpr.Consistency;
import fi.seloste.validation.gdpr.Contradictions;
import fi.seloste.validation.gdpr.Cookies;
import fi.seloste.validation.gdpr.Decisions;
import fi.seloste.validation.gdpr.Grounds;
import fi.seloste.validation.gdpr.Identity;
import fi.seloste.validation.gdpr.Parties;
import fi.seloste.validation.gdpr.ProcessingRecord;
import fi.seloste.validation.gdpr.Purposes;
import fi.seloste.validation.gdpr.Recipients;
import fi.seloste.validation.gdpr.Retention;
import fi.seloste.validation.gdpr.Rights;
import fi.seloste.validation.gdpr.Sources;
import fi.seloste.validation.gdpr.StoragePeriods;
import fi.seloste.validation.gdpr.Texts;
import fi.seloste.validation.gdpr.TransferInstruments;
import fi.seloste.validation.gdpr.Transfers;
import fi.seloste.validation.gdpr.Validity;
import fi.seloste.validation.reference.AdequacyDecisions;
import fi.seloste.validation.reference.AgesOfConsent;
import fi.seloste.validation.reference.Authorities;
import fi.seloste.validation.reference.AuthorityContacts;
import fi.seloste.validation.reference.EconomicArea;
import fi.seloste.validation.reference.PurposesOfActs;
import fi.seloste.validation.reference.RepealedActs;
import fi.seloste.validation.reference.StandardClauses;
import fi.seloste.validation.reference.StatutoryRetention;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rule sets of the library.
 *
 * <pre>{@code
 * Ruleset rules = Rulesets.notice("2026.1").and(Rulesets.national(notice, "2026.1"));
 * Report report = rules.check(notice, LocalDate.of(2026, 11, 22));
 * }</pre>
 */
public final class Rulesets {

  /** The rules of all editions. */
  private static final List<Rule> CATALOGUE =
      Stream.<Rule[]>of(
              Identity.values(),
              Parties.values(),
              Purposes.values(),
              Grounds.values(),
              Children.values(),
              Recipients.values(),
              Retention.values(),
              StoragePeriods.values(),
              Rights.values(),
              Decisions.values(),
              Sources.values(),
              Clarity.values(),
              Texts.values(),
              Validity.values(),
              Transfers.values(),
              TransferInstruments.values(),
              ProcessingRecord.values(),
              Cookies.values(),
              Finland.values(),
              Derogations.values(),
              Employment.values(),
              ElectronicCommunications.values(),
              FinnishRetention.values(),
              Outdated.values(),
              Consistency.values(),
              Contradictions.values(),
              WaiverRule.values())
          .flatMap(Arrays::stream)
          .toList();

  private static final List<Edition> EDITIONS = List.of(Edition.FIRST);
  private static final Edition NEWEST = EDITIONS.get(EDITIONS.size() - 1);

  private static final List<Rule> NEWEST_CATALOGUE = Ruleset.of(CATALOGUE, NEWEST).rules();

  private static final Map<Edition, Ruleset> NOTICE =
      inEachEdition(edition -> rulesFor(Profile.NOTICE, edition));
  private static final Map<Edition, Ruleset> RECORD =
      inEachEdition(edition -> rulesFor(Profile.RECORD, edition));
  private static final Map<Edition, Ruleset> FINLAND =
      inEachEdition(
          edition ->
              Ruleset.of(
                      CATALOGUE.stream()
                          .filter(rule -> rule.declaration().profiles().contains(Profile.FINLAND))
                          .toList(),
                      edition)
                  .asFor(Profile.FINLAND)
                  .usingWhenAsked(StatutoryRetention.class, StatutoryRetention::standard)
                  .usingWhenAsked(RepealedActs.class, RepealedActs::standard)
                  .usingWhenAsked(Authorities.class, Authorities::standard)
                  .usingWhenAsked(AuthorityContacts.class, AuthorityContacts::standard));
  private static final Ruleset NONE = Ruleset.of(List.of());

  private Rulesets() {}

  /** In order and not by hash: that of a record is made when it is first asked for, slowly. */
  private static Map<Edition, Ruleset> inEachEdition(Function<Edition, Ruleset> rules) {
    Map<Edition, Ruleset> sets = new TreeMap<>();
    for (Edition edition : EDITIONS) {
      sets.put(edition, rules.apply(edition));
    }
    return sets;
  }

  private static Ruleset rulesFor(Profile profile, Edition edition) {
    return Ruleset.of(
            CATALOGUE.stream()
                .filter(
                    rule ->
                        rule.declaration().profiles().contains(profile)
                            && !rule.declaration().profiles().contains(Profile.FINLAND))
                .toList(),
            edition)
        .asFor(profile)
        .knowing(CATALOGUE.stream().map(Rule::id).toList())
        .usingWhenAsked(EconomicArea.class, EconomicArea::standard)
        .usingWhenAsked(AdequacyDecisions.class, AdequacyDecisions::standard)
        .usingWhenAsked(StandardClauses.class, StandardClauses::standard)
        .usingWhenAsked(PurposesOfActs.class, PurposesOfActs::standard)
        .usingWhenAsked(StatutoryRetention.class, StatutoryRetention::standard)
        .usingWhenAsked(AgesOfConsent.class, AgesOfConsent::standard);
  }

  private static Ruleset of(Map<Edition, Ruleset> editions, String edition) {
    Ruleset rules = editions.get(Edition.of(edition));
    if (rules == null) {
      throw new IllegalArgumentException(
          "There is no edition " + edition + " of the rules; there are " + EDITIONS + ".");
    }
    return rules;
  }

  /** The editions of the rules, the newest last. */
  public static List<Edition> editions() {
    return EDITIONS;
  }

  /** Every rule of the newest edition, in the order of the law. */
  public static List<Rule> catalogue() {
    return NEWEST_CATALOGUE;
  }

  /**
   * The rules for the notice that people get, Articles 13 and 14 of the GDPR: the newest edition.
   */
  public static Ruleset notice() {
    return NOTICE.get(NEWEST);
  }

  /**
   * The rules for the notice as an edition has them, such as {@code 2026.1}. They never change, so
   * that an update of the library does not turn a build red.
   *
   * @throws IllegalArgumentException if there is no such edition
   */
  public static Ruleset notice(String edition) {
    return of(NOTICE, edition);
  }

  /** The rules for the record of processing activities, Article 30: the newest edition. */
  public static Ruleset record() {
    return RECORD.get(NEWEST);
  }

  /**
   * The rules for the record as an edition has them.
   *
   * @throws IllegalArgumentException if there is no such edition
   */
  public static Ruleset record(String edition) {
    return of(RECORD, edition);
  }

  /** The rules of Finnish law, to be added to one of the others: the newest edition. */
  public static Ruleset finland() {
    return FINLAND.get(NEWEST);
  }

  /**
   * The rules of Finnish law as an edition has them.
   *
   * @throws IllegalArgumentException if there is no such edition
   */
  public static Ruleset finland(String edition) {
    return of(FINLAND, edition);
  }

  /**
   * The national rules that a notice calls for: those of Finland if a controller is there or has a
   * Finnish business ID, or if the notice names the Finnish authority; else none.
   */
  public static Ruleset national(PrivacyNotice notice) {
    return Finland.concerns(notice) ? finland() : NONE;
  }

  /**
   * The national rules that a notice calls for, as an edition has them.
   *
   * @throws IllegalArgumentException if there is no such edition
   */
  public static Ruleset national(PrivacyNotice notice, String edition) {
    return Finland.concerns(notice) ? finland(edition) : NONE;
  }
}
