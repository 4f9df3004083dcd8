package fi.seloste.validation.jakarta;

import fi.seloste.validation.Finding;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;

/**
 * Violations of Hibernate Validator: the finding is the payload, and the sentence is filled when
 * the validator knows its language.
 *
 * <p>A context keeps parameters and payload from one violation to the next, so that all of them are
 * set anew for each.
 */
final class HibernateViolations implements Violations {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.forLanguageTag("fi"), Locale.forLanguageTag("sv"));

  private final HibernateConstraintValidatorContext context;
  private final Set<String> names = new LinkedHashSet<>();

  private HibernateViolations(HibernateConstraintValidatorContext context) {
    this.context = context;
  }

  static Violations in(ConstraintValidatorContext context) {
    return new HibernateViolations(context.unwrap(HibernateConstraintValidatorContext.class));
  }

  @Override
  public ConstraintViolationBuilder of(Finding finding, String message) {
    names.addAll(finding.remark().arguments().keySet());
    for (String name : names) {
      for (Locale language : LANGUAGES) {
        context.addMessageParameter(
            name + "." + language.getLanguage(), new Argument(finding, name, language));
      }
    }
    context.withDynamicPayload(finding);
    return context
        .buildConstraintViolationWithTemplate(
            message.isEmpty() ? "{" + finding.key() + "}" : message)
        .enableExpressionLanguage(ExpressionLanguageFeatureLevel.NONE);
  }

  /** What stands for a name in the sentence of one language, written when it is asked for. */
  private record Argument(Finding finding, String name, Locale language) {

    @Override
    public String toString() {
      return finding.remark().arguments().containsKey(name) ? finding.argument(name, language) : "";
    }
  }
}
