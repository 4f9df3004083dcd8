package fi.seloste.examples;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Finding;
import fi.seloste.validation.jakarta.PublishableNotice;
import fi.seloste.validation.jakarta.PublishableNoticeMapping;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The rules as a constraint of Jakarta Validation, with Hibernate Validator. */
public final class BeanValidation {

  private static final Locale SWEDISH = Locale.forLanguageTag("sv");

  private BeanValidation() {}

  record Publication(@NotNull @PublishableNotice PrivacyNotice notice, String address) {}

  /** Validates a draft in something that holds it, and by itself. */
  public static void main(String[] args) {
    PrivacyNotice notice =
        NoticeJson.read(
            """
            {
              "languages": ["sv"],
              "registers": [{ "name": "Kunder", "purposes": [{ "name": "Leverans" }] }]
            }
            """);
    try (ValidatorFactory factory = validatorFactory()) {
      Validator validator = factory.getValidator();
      Publication publication = new Publication(notice, "https://esimerkki.example");
      for (ConstraintViolation<?> violation : validator.validate(publication)) {
        HibernateConstraintViolation<?> detail =
            violation.unwrap(HibernateConstraintViolation.class);
        Finding finding = detail.getDynamicPayload(Finding.class);
        if (finding.rule().id().equals("gdpr-13-1-c-legal-basis-missing")) {
          System.out.println(violation.getPropertyPath() + ": " + violation.getMessage());
          System.out.println(finding.rule().provisions());
        }
      }
      System.out.println("The notice itself is valid: " + validator.validate(notice).isEmpty());
    }
  }

  private static ValidatorFactory validatorFactory() {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator(Set.of(SWEDISH), SWEDISH, false))
        .addProperty(
            "hibernate.validator.constraint_mapping_contributors",
            PublishableNoticeMapping.class.getName())
        .buildValidatorFactory();
  }
}
