package fi.seloste.validation.jakarta;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import fi.seloste.validation.Profile;
import fi.seloste.validation.Severity;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The privacy notice breaches no rule that weighs enough; each breach is a violation of its own.
 *
 * <p>What only a person can tell, and what the notice itself gives a reason for, is no violation.
 * {@code null} is valid. If a rule fails instead of judging, validation fails with a {@link
 * jakarta.validation.ValidationException}.
 */
@Documented
@Constraint(validatedBy = PublishableNoticeValidator.class)
@Repeatable(PublishableNotice.List.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
public @interface PublishableNotice {

  /**
   * The rules that are put to the notice, by document. The national rules that the notice calls for
   * are always added: {@link fi.seloste.validation.rulesets.Rulesets#national}.
   */
  Profile[] rules() default Profile.NOTICE;

  /**
   * The edition of the rules, such as {@code 2026.1}, which never changes; if empty, the newest, so
   * that an update of the library may bring more violations.
   */
  String edition() default "";

  /** How much a breach must weigh to be a violation. */
  Severity atLeast() default Severity.ERROR;

  /**
   * The day for which the law is taken, such as {@code 2026-11-22}; if empty, today by the clock of
   * the validator.
   */
  String asOf() default "";

  /**
   * What every violation says instead of what its finding says; if empty, each violation has the
   * template <code>{rule id}</code>. Breaches at one place that say the same are one violation.
   */
  String message() default "";

  /** The groups to which the constraint belongs. */
  Class<?>[] groups() default {};

  /** What the application ties to the constraint. */
  Class<? extends Payload>[] payload() default {};

  /** Several constraints on one notice, for instance one for each group. */
  @Documented
  @Retention(RetentionPolicy.RUNTIME)
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @interface List {

    /** The constraints. */
    PublishableNotice[] value();
  }
}
