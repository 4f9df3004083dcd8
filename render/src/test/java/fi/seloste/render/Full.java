package fi.seloste.render;

import fi.seloste.generators.Attribute;
import fi.seloste.generators.Shape;
import fi.seloste.model.Code;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.CountryCode;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.model.TimePeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A notice in which everything is filled, by the shape of the model, and what was put into it: each
 * leaf with its place in the model.
 *
 * <p>The variant decides which word of a list, which truth and which state of a disclosure is put
 * where there can be only one.
 */
final class Full {

  /** As many as the longest list of words of which only one can be put. */
  static final int VARIANTS = 24;

  private final int variant;
  private final Predicate<Attribute> filled;
  private final UnaryOperator<String> wording;
  private final Map<String, String> strings = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final Map<Code, String> codes = new LinkedHashMap<>();
  private final Map<LocalDate, String> days = new LinkedHashMap<>();
  private final Map<TimePeriod, String> periods = new LinkedHashMap<>();
  private final Map<String, Boolean> flags = new LinkedHashMap<>();
  private final Map<String, Integer> numbered = new HashMap<>();
  private int count;
  private final PrivacyNotice notice;

  Full(int variant) {
    this(variant, attribute -> true);
  }

  Full(int variant, Predicate<Attribute> filled) {
    this(variant, filled, UnaryOperator.identity());
  }

  /**
   * @param wording makes the text of a leaf of a word that stands nowhere else
   */
  Full(int variant, Predicate<Attribute> filled, UnaryOperator<String> wording) {
    this.variant = variant;
    this.filled = filled;
    this.wording = wording;
    this.notice = (PrivacyNotice) value(PrivacyNotice.class, "notice");
  }

  PrivacyNotice notice() {
    return notice;
  }

  /** Each string that people are to read. */
  Map<String, String> strings() {
    return strings;
  }

  Map<String, String> ids() {
    return ids;
  }

  Map<Code, String> codes() {
    return codes;
  }

  Map<LocalDate, String> days() {
    return days;
  }

  Map<TimePeriod, String> periods() {
    return periods;
  }

  /** Each flag by type and attribute. */
  Map<String, Boolean> flags() {
    return flags;
  }

  private Object value(Class<?> type, String what) {
    if (Shape.isValueType(type)) {
      List<Object> contents = new ArrayList<>();
      for (Attribute attribute : Shape.attributes(type)) {
        contents.add(filled.test(attribute) ? contents(attribute) : nothing(attribute));
      }
      return Shape.value(type, contents);
    } else if (type == Name.class) {
      return Name.of(string(what));
    } else if (type == LocalizedText.class) {
      return LocalizedText.of(string(what));
    } else if (type == CountryCode.class) {
      return CountryCode.of(string(what));
    } else if (type == LanguageTag.class) {
      return LanguageTag.of(string(what));
    } else if (type == String.class) {
      return string(what);
    } else if (type == LocalDate.class) {
      LocalDate day = LocalDate.of(2000, 1, 1).plusDays(++count);
      days.put(day, what);
      return day;
    } else if (type == TimePeriod.class) {
      TimePeriod period = TimePeriod.ofDays(1000 + ++count);
      periods.put(period, what);
      return period;
    } else if (type == Boolean.class) {
      flags.put(what, variant % 2 == 0);
      return variant % 2 == 0;
    } else if (type == Integer.class) {
      int number = 5000 + ++count;
      strings.put(Integer.toString(number), what);
      return number;
    }
    throw new IllegalArgumentException("Fill " + type + " of " + what);
  }

  private static Object nothing(Attribute attribute) {
    Class<?> container = attribute.container();
    if (container == OptionalInt.class) {
      return OptionalInt.empty();
    } else if (container == Optional.class) {
      return Optional.empty();
    }
    return container == Disclosed.class ? Disclosed.notStated() : List.of();
  }

  private Object contents(Attribute attribute) {
    Class<?> container = attribute.container();
    List<Object> items = items(attribute);
    if (container == OptionalInt.class) {
      return OptionalInt.of((Integer) items.get(0));
    } else if (container == Optional.class) {
      return Optional.of(items.get(0));
    } else if (container == Disclosed.class) {
      return variant % 2 == 0
          ? Disclosed.of(items)
          : Disclosed.noneExcept(
              (LocalizedText) value(LocalizedText.class, attribute + " none"), items);
    }
    return items;
  }

  private List<Object> items(Attribute attribute) {
    Class<?> element = attribute.element();
    String what = attribute.toString();
    Optional<String> target = target(attribute);
    if (target.isPresent()) {
      return List.of(target.get());
    } else if (what.endsWith(".id")) {
      String owner = attribute.owner().getSimpleName();
      String id = "hidden" + owner + numbered.merge(owner, 1, Integer::sum);
      ids.put(id, what);
      return List.of(id);
    } else if (what.equals("PrivacyNotice.languages")) {
      return List.of(LanguageTag.of("fi"), LanguageTag.of("sv"), LanguageTag.of("en"));
    } else if (element.isEnum()) {
      Object[] all = element.getEnumConstants();
      List<Object> put =
          attribute.container() == List.class ? List.of(all) : List.of(all[variant % all.length]);
      put.forEach(code -> codes.put((Code) code, what));
      return put;
    }
    List<Object> items = new ArrayList<>();
    for (Class<?> type :
        Shape.isChoice(element)
            ? List.of(element.getPermittedSubclasses())
            : List.<Class<?>>of(element)) {
      items.add(value(type, what));
    }
    return items;
  }

  /** What a reference leads to: the first part of its type. */
  private static Optional<String> target(Attribute attribute) {
    if (attribute.element() != String.class) {
      return Optional.empty();
    } else if (attribute.name().equals("partOf")) {
      return Optional.of("hidden" + Register.class.getSimpleName() + "1");
    } else if (attribute.name().equals("contactPoint")) {
      return Optional.of("hidden" + ContactPoint.class.getSimpleName() + "1");
    }
    return Stream.of(PrivacyNotice.class, Register.class)
        .flatMap(owner -> Shape.attributes(owner).stream())
        .filter(list -> list.name().equals(attribute.name()))
        .filter(list -> list.element() != String.class)
        .map(list -> "hidden" + list.element().getSimpleName() + "1")
        .findFirst();
  }

  private String string(String what) {
    String leaf = String.format(java.util.Locale.ROOT, "Leaf%04dx", ++count);
    String told = wording.apply(leaf);
    strings.put(told, what);
    return told;
  }

  @Override
  public String toString() {
    return "variant " + variant;
  }
}
