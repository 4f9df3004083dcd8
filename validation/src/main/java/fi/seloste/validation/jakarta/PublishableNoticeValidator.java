package fi.seloste.validation.jakarta;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.EngineError;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Profile;
import fi.seloste.validation.Report;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.Severity;
import fi.seloste.validation.rulesets.Rulesets;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Puts the rules that {@link PublishableNotice} names to a notice. */
public final class PublishableNoticeValidator
    implements ConstraintValidator<PublishableNotice, PrivacyNotice> {

  private static final String NEWEST =
      Rulesets.editions().get(Rulesets.editions().size() - 1).toString();

  private final BiFunction<Profile, String, Ruleset> rulesFor;
  private String edition = NEWEST;
  private Ruleset rules = Rulesets.notice();
  private Severity atLeast = Severity.ERROR;
  private Optional<LocalDate> asOf = Optional.empty();
  private String message = "";

  /** A validator with the defaults of the annotation, until it is initialized. */
  public PublishableNoticeValidator() {
    this(PublishableNoticeValidator::rulesFor);
  }

  PublishableNoticeValidator(BiFunction<Profile, String, Ruleset> rulesFor) {
    this.rulesFor = rulesFor;
  }

  /**
   * Takes over what the annotation says.
   *
   * @throws ConstraintDeclarationException if it names no rules, an edition that there is not, or a
   *     day that is none
   */
  @Override
  public void initialize(PublishableNotice constraint) {
    edition = constraint.edition().isEmpty() ? NEWEST : constraint.edition();
    rules = rules(constraint.rules());
    atLeast = constraint.atLeast();
    asOf = day(constraint.asOf());
    message = constraint.message();
  }

  private Ruleset rules(Profile... profiles) {
    try {
      return Arrays.stream(profiles)
          .map(profile -> rulesFor.apply(profile, edition))
          .reduce(Ruleset::and)
          .orElseThrow(
              () -> new ConstraintDeclarationException("@PublishableNotice names no rules."));
    } catch (IllegalArgumentException e) {
      throw new ConstraintDeclarationException(
          "edition of @PublishableNotice: " + e.getMessage(), e);
    }
  }

  private static Ruleset rulesFor(Profile profile, String edition) {
    return switch (profile) {
      case NOTICE -> Rulesets.notice(edition);
      case RECORD -> Rulesets.record(edition);
      case FINLAND -> Rulesets.finland(edition);
    };
  }

  private static Optional<LocalDate> day(String text) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      throw new ConstraintDeclarationException(
          "asOf of @PublishableNotice is not a day such as 2026-11-22: \"" + text + "\".", e);
    }
  }

  /**
   * Whether no breach weighs enough; if some do, each becomes a violation.
   *
   * @throws ValidationException if a rule failed instead of judging
   */
  @Override
  public boolean isValid(@Nullable PrivacyNotice notice, ConstraintValidatorContext context) {
    if (notice == null) {
      return true;
    }
    Clock clock = context.getClockProvider().getClock();
    Report report =
        rules
            .and(Rulesets.national(notice, edition))
            .check(notice, asOf.orElseGet(() -> LocalDate.now(clock)));
    requireEveryRuleJudged(report.engineErrors());
    List<Finding> breaches = report.breaches(atLeast);
    if (!breaches.isEmpty()) {
      context.disableDefaultConstraintViolation();
      Violations violations = Violations.in(context);
      for (Finding breach : breaches) {
        ConstraintViolationBuilder violation = violations.of(breach, message);
        PropertyPath.add(breach.place(), violation);
      }
    }
    return breaches.isEmpty();
  }

  private static void requireEveryRuleJudged(List<EngineError> errors) {
    if (!errors.isEmpty()) {
      EngineError first = errors.get(0);
      ValidationException failure =
          new ValidationException(
              "The rule "
                  + first.rule().id()
                  + " failed at \""
                  + first.place()
                  + "\", so that the notice could not be judged.",
              first.cause());
      errors.stream().skip(1).forEach(error -> failure.addSuppressed(error.cause()));
      throw failure;
    }
  }
}
