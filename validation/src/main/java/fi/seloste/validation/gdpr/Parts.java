package fi.seloste.validation.gdpr;

import fi.seloste.model.Controller;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.LawReference;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.Profiling;
import fi.seloste.model.Purpose;
import fi.seloste.model.Recipient;
import fi.seloste.validation.At;
import fi.seloste.validation.Localizable;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Words;
import java.util.List;
import java.util.Optional;

/** What parts are called in messages. */
final class Parts {

  private Parts() {}

  static Object nameOf(Controller controller) {
    return Words.nameOf(controller.name(), controller.description(), unnamed("controller"));
  }

  static Object nameOf(Purpose purpose) {
    return Words.nameOf(purpose.name(), purpose.description(), unnamed("purpose"));
  }

  static Object nameOf(Profiling profiling) {
    return Words.nameOf(profiling.description(), Optional.empty(), unnamed("purpose"));
  }

  static Object nameOf(DataCategory category) {
    return Words.nameOf(category.name(), category.description(), unnamed("category"));
  }

  static Object nameOf(DataSubjectCategory category) {
    return Words.nameOf(category.name(), category.description(), unnamed("people"));
  }

  /** The words in which a basis is given. */
  static Object wordingOf(LegalBasis basis) {
    return Words.nameOf(basis.description(), Optional.empty(), unnamed("basis"));
  }

  static Object nameOf(Recipient recipient) {
    return Words.says(recipient.name())
        ? recipient.name().orElseThrow()
        : Words.nameOf(recipient.category(), recipient.description(), unnamed("recipient"));
  }

  private static Localizable unnamed(String part) {
    return GdprRule.phrase(part + ".unnamed");
  }

  /**
   * Whether a law is named: a reference that has neither title nor number nor address names none.
   */
  static boolean nameALaw(List<LawReference> laws) {
    return laws.stream()
        .anyMatch(
            law ->
                Words.says(law.title())
                    || law.number().filter(number -> !number.isBlank()).isPresent()
                    || law.url().filter(url -> !url.isBlank()).isPresent());
  }

  /** What a basis or a duty is stated for: the purpose, the data category, or else the register. */
  static Object nameOfSubject(At at) {
    Optional<Purpose> purpose = at.enclosing(Purpose.class);
    if (purpose.isPresent()) {
      return nameOf(purpose.get());
    }
    Optional<DataCategory> category = at.enclosing(DataCategory.class);
    if (category.isPresent()) {
      return nameOf(category.get());
    }
    Optional<Recipient> recipient = at.enclosing(Recipient.class);
    return recipient.isPresent()
        ? nameOf(recipient.get())
        : at.register().map(RegisterView::name).orElseGet(() -> unnamed("notice"));
  }
}
