package fi.seloste.validation.changes;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.validation.Localizable;
import fi.seloste.validation.Place;
import fi.seloste.validation.Sentence;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part that is in both versions, and where it stands in each.
 *
 * @param outer the part in which it stands; absent for the notice
 * @param attribute under which name it stands there; empty for the notice
 * @param element what stands under that name, such as a legal basis
 * @param ids by which it is named, to tell it from others of its kind; absent if there are no
 *     others
 * @param before the part in the earlier version
 * @param after the part in the later version
 * @param placeBefore where it stands in the earlier version
 * @param placeAfter where it stands in the later version
 */
record Spot(
    @Nullable Spot outer,
    String attribute,
    Class<?> element,
    @Nullable Ids ids,
    Object before,
    Object after,
    Place placeBefore,
    Place placeAfter) {

  /** By what people tell it from others of its kind; null if there are none, or no words for it. */
  private @Nullable Object name() {
    return ids == null ? null : Naming.of(after, ids).orElse(null);
  }

  /** The way to an attribute of this part, in words, from the register in which it stands. */
  Localizable way(String attribute) {
    return locale -> {
      String way = way(this, locale);
      String last = Naming.attribute(element, attribute).in(locale);
      return last.isEmpty() && !way.isEmpty() ? way : join(way, last);
    };
  }

  /** The way to what is new in a list of this part. */
  Localizable wayToNew(String attribute) {
    return locale -> join(way(this, locale), Naming.added(attribute).in(locale));
  }

  /** The way to this part itself, in words; to the notice, its word. */
  Localizable way() {
    Spot outside = outer;
    return outside == null ? way("notice") : outside.way(attribute);
  }

  private static String way(Spot spot, Locale locale) {
    Spot outside = spot.outer;
    if (outside == null || spot.element == Register.class) {
      return "";
    }
    String way =
        join(way(outside, locale), Naming.attribute(outside.element, spot.attribute).in(locale));
    Object name = spot.name();
    if (name == null) {
      return way;
    }
    String words = Naming.sentence("name").with("name", name).in(locale);
    return way + (name instanceof Localizable ? " (" + words + ")" : " " + words);
  }

  private static String join(String way, String next) {
    return way.isEmpty() ? next : way + ", " + next;
  }

  /**
   * The register in which this part stands, in words; absent if it stands in none, or if neither
   * version has several.
   */
  Optional<Localizable> register() {
    Spot register = null;
    Spot notice = this;
    for (Spot outside = outer; outside != null; outside = outside.outer) {
      register = notice.element == Register.class ? notice : register;
      notice = outside;
    }
    if (register == null || !hasSeveralRegisters(notice)) {
      return Optional.empty();
    }
    Object name = register.name();
    Sentence words =
        name == null
            ? Naming.sentence("register.number")
                .with("number", register.placeAfter.index().orElseThrow() + 1)
            : Naming.sentence("register").with("name", name);
    return Optional.of(words);
  }

  private static boolean hasSeveralRegisters(Spot notice) {
    return ((PrivacyNotice) notice.before).registers().size() > 1
        || ((PrivacyNotice) notice.after).registers().size() > 1;
  }
}
