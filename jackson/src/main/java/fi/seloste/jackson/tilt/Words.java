package fi.seloste.jackson.tilt;

import java.util.Locale;

/** How the constants of a report are called in its lines. */
final class Words {

  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
