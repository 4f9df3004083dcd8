package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.ERROR;
import static fi.seloste.validation.Severity.INFO;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.Activity;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Recipient;
import fi.seloste.model.RecipientRole;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Who gets the data: Articles 13(1)(e), 14(1)(e) and 30(1)(d). */
public enum Recipients implements GdprRule {

  /** Recipients, or their categories, are told; or that there are none. */
  RECIPIENTS(
      Rule.named("gdpr-13-1-e-recipients-missing")
          .severity(ERROR)
          .provisions("GDPR 13(1)(e), 14(1)(e), 30(1)(d)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(Recipients::recipientsAreTold))),

  /** A category of recipients says what they do. */
  CATEGORY(
      Rule.named("gdpr-13-1-e-recipient-category-generic")
          .severity(WARNING)
          .provisions("GDPR 13(1)(e), 12(1); WP260 annex; CJEU C-154/21")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Recipient.class, GdprRule.ofController(Recipients::categorySaysWhatTheyDo))),

  /** What a recipient does and where it is located can be seen. */
  DESCRIPTION(
      Rule.named("gdpr-13-1-e-recipient-description-thin")
          .severity(INFO)
          .provisions("GDPR 13(1)(e); WP260 annex (activity, sector, location)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Recipient.class, GdprRule.ofController(Recipients::recipientIsDescribed)));

  /** The controller's own people are no recipients: compare Article 4(9) and CJEU C-579/21. */
  private static final Set<RecipientRole> OWN =
      EnumSet.of(RecipientRole.INTERNAL_STAFF, RecipientRole.SAME_CONTROLLER);

  /** Roles that say who it is without a name. */
  private static final Set<RecipientRole> TELLING =
      EnumSet.of(RecipientRole.AUTHORITY, RecipientRole.PUBLIC, RecipientRole.DATA_SUBJECTS);

  private static Verdict recipientsAreTold(RegisterView view) {
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    }
    List<Verdict> verdicts = new ArrayList<>();
    boolean others = false;
    for (Located<Recipient> recipient : view.recipients().items()) {
      if (!isAmong(recipient.part().role(), OWN)) {
        others = true;
        verdicts.add(require(isIdentified(recipient.part()), recipient.place().missing("name")));
      }
    }
    if (!others) {
      verdicts.add(require(view.recipients().isClosed(), view.place().missing("recipients")));
    }
    return gravest(verdicts);
  }

  private static Verdict categorySaysWhatTheyDo(Recipient recipient, At at) {
    if (says(recipient.name())) {
      return notApplicable("recipient-named");
    } else if (isSelfExplanatory(recipient)) {
      return notApplicable("recipient-known-by-role");
    }
    return require(!recipient.activities().isEmpty(), at)
        .with("recipient", () -> Parts.nameOf(recipient));
  }

  private static Verdict recipientIsDescribed(Recipient recipient, At at) {
    if (isSelfExplanatory(recipient)) {
      return notApplicable("recipient-known-by-role");
    }
    boolean located = recipient.country().isPresent() || !recipient.processingLocations().isEmpty();
    boolean mayBeAbroad = any(at.registersConcerned(), Recipients::mayTransfer);
    boolean thin =
        (says(recipient.name()) && recipient.activities().isEmpty()) || (!located && mayBeAbroad);
    return require(!thin, at).with("recipient", () -> Parts.nameOf(recipient));
  }

  /** Whether a reader cannot tell that all others stay within the European Economic Area. */
  private static boolean mayTransfer(RegisterView view) {
    return !view.transfers().isClosed()
        || any(view.transfers().items(), transfer -> ThirdCountries.isReserve(transfer.part()));
  }

  private static boolean isSelfExplanatory(Recipient recipient) {
    return recipient.role().filter(r -> OWN.contains(r) || TELLING.contains(r)).isPresent();
  }

  private static boolean isIdentified(Recipient recipient) {
    return says(recipient.name())
        || says(recipient.category())
        || says(recipient.description())
        || any(recipient.activities(), activity -> activity != Activity.OTHER)
        || isAmong(recipient.role(), TELLING);
  }

  private final Declaration<?> declaration;

  Recipients(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
