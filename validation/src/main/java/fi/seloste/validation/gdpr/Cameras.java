package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;

import fi.seloste.model.PurposeKind;
import fi.seloste.validation.RegisterView;
import java.util.EnumSet;
import java.util.Set;

/** Registers of cameras: they see people and take nothing from them. */
final class Cameras {

  private static final Set<PurposeKind> WATCHING =
      EnumSet.of(PurposeKind.CAMERA_SURVEILLANCE, PurposeKind.SECURITY, PurposeKind.LEGAL_CLAIMS);

  private Cameras() {}

  /** Whether a register is kept for cameras and for nothing else. */
  static boolean areAll(RegisterView view) {
    return any(view.purposes(), it -> it.part().kinds().contains(PurposeKind.CAMERA_SURVEILLANCE))
        && all(
            view.purposes(),
            it -> !it.part().kinds().isEmpty() && WATCHING.containsAll(it.part().kinds()));
  }
}
