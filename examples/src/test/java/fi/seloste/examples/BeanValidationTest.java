package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.jakarta.PublishableNoticeMapping;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ExpressionLanguageFeatureLevel;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * A validator with the default interpolator and everything allowed that an application may allow.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BeanValidationTest {

  record Sum(@NotNull(message = "${7*7}") @Nullable String held) {}

  private final Validator validator =
      Validation.byProvider(HibernateValidator.class)
          .configure()
          .defaultLocale(Locale.ENGLISH)
          .constraintExpressionLanguageFeatureLevel(ExpressionLanguageFeatureLevel.BEAN_METHODS)
          .customViolationExpressionLanguageFeatureLevel(
              ExpressionLanguageFeatureLevel.BEAN_METHODS)
          .addProperty(
              "hibernate.validator.constraint_mapping_contributors",
              PublishableNoticeMapping.class.getName())
          .buildValidatorFactory()
          .getValidator();

  @Test
  void an_expression_in_a_notice_is_text_although_there_is_an_expression_language() {
    assertThat(validator.validate(new Sum(null)))
        .extracting(ConstraintViolation::getMessage)
        .containsExactly("49");
    PrivacyNotice notice =
        NoticeJson.read("{\"registers\": [{\"name\": \"${7*7} {message} \\\\${7*7}\"}]}");

    Set<ConstraintViolation<PrivacyNotice>> violations = validator.validate(notice);

    assertThat(violations)
        .extracting(ConstraintViolation::getMessage)
        .contains("No purpose of processing is given for “${7*7} {message} \\${7*7}”.")
        .noneMatch(message -> message.contains("49"));
  }
}
