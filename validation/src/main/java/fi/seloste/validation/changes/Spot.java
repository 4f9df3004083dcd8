package fi.seloste.validation.changes;

import fi.seloste.validation.Localizable;
import fi.seloste.validation.Place;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part that is in both versions, and where it stands in each.
 *
 * @param outer the part in which it stands; absent for the notice
 * @param attribute under which name it stands there; empty for the notice
 * @param element what stands under that name, such as a legal basis
 * @param before the part in the earlier version
 * @param after the part in the later version
 * @param placeBefore where it stands in the earlier version
 * @param placeAfter where it stands in the later version
 */
record Spot(
    @Nullable Spot outer,
    String attribute,
    Class<?> element,
    Object before,
    Object after,
    Place placeBefore,
    Place placeAfter) {

  /** The way from the notice to an attribute of this part, in words. */
  Localizable way(String attribute) {
    return locale -> {
      String way = way(this, locale) + Naming.attribute(attribute).in(locale);
      int first = way.offsetByCodePoints(0, 1);
      return way.substring(0, first).toUpperCase(Locale.ROOT) + way.substring(first);
    };
  }

  /** The way from the notice to this part itself, in words. */
  Localizable way() {
    Spot outside = outer;
    return outside == null ? way("notice") : outside.way(attribute);
  }

  private static String way(Spot spot, Locale locale) {
    Spot outside = spot.outer;
    if (outside == null) {
      return "";
    }
    return way(outside, locale)
        + Naming.attribute(spot.attribute).in(locale)
        + Naming.of(spot.after)
            .map(name -> " " + Naming.sentence("name").with("name", name).in(locale))
            .orElse("")
        + ", ";
  }
}
