package fi.seloste.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Severity;
import jakarta.validation.ClockProvider;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Payload;
import jakarta.validation.ValidationException;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a provider gets that offers no more than Jakarta Validation asks of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortableViolationsTest {

  @Constraint(validatedBy = ByPlainMeans.class)
  @Retention(RetentionPolicy.RUNTIME)
  @interface Publishable {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
  }

  /** Judges as ever, in a context that is nothing but a context of Jakarta Validation. */
  public static final class ByPlainMeans
      implements ConstraintValidator<Publishable, PrivacyNotice> {

    @Override
    public boolean isValid(PrivacyNotice notice, ConstraintValidatorContext context) {
      return new PublishableNoticeValidator().isValid(notice, new Plain(context));
    }
  }

  private record Plain(ConstraintValidatorContext context) implements ConstraintValidatorContext {

    @Override
    public void disableDefaultConstraintViolation() {
      context.disableDefaultConstraintViolation();
    }

    @Override
    public String getDefaultConstraintMessageTemplate() {
      return context.getDefaultConstraintMessageTemplate();
    }

    @Override
    public ClockProvider getClockProvider() {
      return context.getClockProvider();
    }

    @Override
    public ConstraintViolationBuilder buildConstraintViolationWithTemplate(String template) {
      return context.buildConstraintViolationWithTemplate(template);
    }

    @Override
    public <T> T unwrap(Class<T> type) {
      throw new ValidationException("This provider has no " + type.getName() + ".");
    }
  }

  record Publication(@Publishable PrivacyNotice notice) {}

  private static Set<ConstraintViolation<Publication>> validate(PrivacyNotice notice) {
    return PublishableNoticeTest.FACTORY.getValidator().validate(new Publication(notice));
  }

  @Test
  void are_finished_sentences_at_the_same_places() {
    PrivacyNotice notice = PublishableNoticeTest.withManyBreaches();
    List<Finding> breaches = PublishableNoticeTest.breaches(notice, Severity.ERROR);

    assertThat(validate(notice))
        .extracting(ConstraintViolation::getMessage)
        .containsExactlyInAnyOrderElementsOf(
            breaches.stream().map(finding -> finding.message(Locale.ENGLISH)).toList());
    assertThat(validate(notice))
        .extracting(violation -> violation.getPropertyPath().toString())
        .contains(
            "notice.registers[0].purposes[1].legalBases", "notice.registers[0].retentionRules");
  }

  @ParameterizedTest
  @ValueSource(strings = {"${7*7}", "{message}", "\\${7*7}", "\\\\{message}", "{", "}", "\\"})
  void hold_nothing_that_a_provider_could_resolve(String term) {
    PrivacyNotice notice = new Injection(term).into(PublishableNoticeTest.withManyBreaches());

    assertThat(validate(notice))
        .isNotEmpty()
        .allSatisfy(
            violation ->
                assertThat(violation.getMessage())
                    .isEqualTo(violation.getMessageTemplate())
                    .doesNotContain("{", "}", "\\", "49"));
  }
}
