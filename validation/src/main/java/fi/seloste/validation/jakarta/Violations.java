package fi.seloste.validation.jakarta;

import fi.seloste.validation.Finding;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ValidationException;

/** Begins violations in the way of the provider at hand. */
interface Violations {

  /**
   * A violation for a finding, still without its place.
   *
   * @param message the template of the application; empty for what the finding says
   */
  ConstraintViolationBuilder of(Finding finding, String message);

  /** Hibernate Validator's way if it is that provider that asks, else what every provider knows. */
  static Violations in(ConstraintValidatorContext context) {
    try {
      return HibernateViolations.in(context);
    } catch (ValidationException | LinkageError anotherProvider) {
      return new PortableViolations(context);
    }
  }
}
