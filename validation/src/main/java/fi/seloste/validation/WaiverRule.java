package fi.seloste.validation;

import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.require;

import fi.seloste.model.Waiver;

/**
 * Whether a notice's own reasons to let a breach stand can be understood.
 *
 * <p>A waiver that breaches one of these has no effect, and cannot itself be waived.
 */
public enum WaiverRule implements Rule {

  /** A waiver says why. */
  REASON(
      Rule.named("waiver-reason-missing")
          .severity(Severity.WARNING)
          .provisions("seloste waivers")
          .profiles(Profile.NOTICE, Profile.RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              Waiver.class,
              (waiver, at) -> require(Words.says(waiver.reason()), at.missing("reason")))),

  /** A waiver names a rule that there is. */
  KNOWN_RULE(
      Rule.named("waiver-rule-unknown")
          .severity(Severity.WARNING)
          .provisions("seloste waivers")
          .profiles(Profile.NOTICE, Profile.RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              Waiver.class,
              (waiver, at) ->
                  waiver.rule().filter(rule -> !rule.isBlank()).isEmpty()
                      ? breached(at.missing("rule"), "none")
                      : require(
                              waiver.rule().filter(at::knowsRule).isPresent(),
                              at.place().attribute("rule"))
                          .with("rule", waiver.rule().orElse("")))),

  /** A waiver is for a part that there is. */
  KNOWN_PATH(
      Rule.named("waiver-path-unmatched")
          .severity(Severity.WARNING)
          .provisions("seloste waivers")
          .profiles(Profile.NOTICE, Profile.RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              Waiver.class,
              (waiver, at) ->
                  require(at.resolves(waiver.path().orElse("")), at.place().attribute("path"))
                      .with("path", waiver.path().orElse(""))));

  private final Declaration<?> declaration;

  WaiverRule(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }

  @Override
  public Sentences sentences() {
    return Words.SENTENCES;
  }
}
