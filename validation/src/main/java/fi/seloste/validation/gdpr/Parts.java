package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.any;

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

  private static final Localizable UNNAMED_CONTROLLER = GdprRule.phrase("controller.unnamed");
  private static final Localizable UNNAMED_PURPOSE = GdprRule.phrase("purpose.unnamed");
  private static final Localizable UNNAMED_CATEGORY = GdprRule.phrase("category.unnamed");
  private static final Localizable UNNAMED_PEOPLE = GdprRule.phrase("people.unnamed");
  private static final Localizable UNNAMED_BASIS = GdprRule.phrase("basis.unnamed");
  private static final Localizable UNNAMED_RECIPIENT = GdprRule.phrase("recipient.unnamed");
  private static final Localizable UNNAMED_NOTICE = GdprRule.phrase("notice.unnamed");

  private Parts() {}

  static Object nameOf(Controller controller) {
    return Words.nameOf(controller.name(), controller.description(), UNNAMED_CONTROLLER);
  }

  static Object nameOf(Purpose purpose) {
    return Words.nameOf(purpose.name(), purpose.description(), UNNAMED_PURPOSE);
  }

  static Object nameOf(Profiling profiling) {
    return Words.nameOf(profiling.description(), Optional.empty(), UNNAMED_PURPOSE);
  }

  static Object nameOf(DataCategory category) {
    return Words.nameOf(category.name(), category.description(), UNNAMED_CATEGORY);
  }

  static Object nameOf(DataSubjectCategory category) {
    return Words.nameOf(category.name(), category.description(), UNNAMED_PEOPLE);
  }

  /** The words in which a basis is given. */
  static Object wordingOf(LegalBasis basis) {
    return Words.nameOf(basis.description(), Optional.empty(), UNNAMED_BASIS);
  }

  static Object nameOf(Recipient recipient) {
    return Words.says(recipient.name())
        ? recipient.name().orElseThrow()
        : Words.nameOf(recipient.category(), recipient.description(), UNNAMED_RECIPIENT);
  }

  /**
   * Whether a law is named: a reference that has neither title nor number nor address names none.
   */
  static boolean nameALaw(List<LawReference> laws) {
    return any(
        laws,
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
        : at.register().map(RegisterView::name).orElseGet(() -> UNNAMED_NOTICE);
  }
}
