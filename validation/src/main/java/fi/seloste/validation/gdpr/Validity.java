package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;

import fi.seloste.model.Controller;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.At;
import fi.seloste.validation.Place;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether what has an end in the notice has not come to it. */
public enum Validity implements GdprRule {

  /** The notice still holds. */
  NOTICE_HOLDS(
      Rule.named("notice-validity-ended")
          .severity(WARNING)
          .provisions("GDPR 12(1), 5(1)(a)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, Validity::noticeHolds)),

  /** A register has a controller on the day of the check. */
  CONTROLLERS_HOLD(
      Rule.named("cons-controller-validity-ended")
          .severity(WARNING)
          .provisions("GDPR 13(1)(a), 14(1)(a), 30(1)(a)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Controller.class, Validity::controllerIsFollowed));

  private static Verdict noticeHolds(PrivacyNotice notice, At at) {
    return reversed(notice.validFrom(), notice.validUntil(), at.place())
        .orElseGet(
            () ->
                notice
                    .validUntil()
                    .map(end -> isNotOver(end, at))
                    .orElseGet(() -> notApplicable("no-end-told")));
  }

  private static Verdict controllerIsFollowed(Controller controller, At at) {
    boolean ofNotice = any(at.notice().controllers(), it -> it == controller);
    if (!ofNotice || controller.validUntil().isEmpty()) {
      return notApplicable("no-end-told");
    }
    return reversed(controller.validFrom(), controller.validUntil(), at.place())
        .orElseGet(
            () ->
                any(at.registers(), view -> isLeftAlone(view, controller, at))
                    ? isNotOver(controller.validUntil().get(), at)
                        .with("controller", Parts.nameOf(controller))
                    : Verdict.met());
  }

  /** Whether the register is the controller's, and nobody else's on the day of the check. */
  private static boolean isLeftAlone(RegisterView view, Controller controller, At at) {
    List<String> ids =
        view.lineage().stream()
            .map(register -> register.part().controllers())
            .filter(named -> !named.isEmpty())
            .findFirst()
            .orElse(List.of());
    boolean theirs = ids.isEmpty() || isAmong(controller.id(), ids);
    return theirs && view.controllers().isEmpty();
  }

  /** An end before the beginning is a slip, on whatever day. */
  private static Optional<Verdict> reversed(
      Optional<LocalDate> from, Optional<LocalDate> until, Place place) {
    return until
        .filter(end -> from.filter(end::isBefore).isPresent())
        .map(end -> breached(place.attribute("validUntil"), "reversed").with("date", end));
  }

  private static Verdict isNotOver(LocalDate end, At at) {
    return require(!end.isBefore(at.asOf()), at.place().attribute("validUntil")).with("date", end);
  }

  private final Declaration<?> declaration;

  Validity(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
