package fi.seloste.validation.jakarta;

import fi.seloste.validation.Finding;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Locale;

/**
 * Violations of any provider: Jakarta Validation gives a constraint neither message parameters nor
 * the locale, so that the finished English sentence is the message.
 */
final class PortableViolations implements Violations {

  private final ConstraintValidatorContext context;

  PortableViolations(ConstraintValidatorContext context) {
    this.context = context;
  }

  @Override
  public ConstraintViolationBuilder of(Finding finding, String message) {
    return context.buildConstraintViolationWithTemplate(
        message.isEmpty() ? withoutTerms(finding.message(Locale.ENGLISH)) : message);
  }

  /**
   * Without braces and backslashes there is nothing in a template that a provider could resolve.
   */
  private static String withoutTerms(String sentence) {
    return sentence.replace('{', '(').replace('}', ')').replace('\\', '/');
  }
}
