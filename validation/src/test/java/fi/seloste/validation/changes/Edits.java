package fi.seloste.validation.changes;

import fi.seloste.generators.Attribute;
import fi.seloste.generators.Shape;
import fi.seloste.model.CountryCode;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.TimePeriod;
import fi.seloste.validation.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Every single edit of a notice: each thing in it left out, and each made another. */
final class Edits {

  /**
   * One edit.
   *
   * @param place what was edited
   * @param notice the notice with it
   */
  record Edit(Place place, PrivacyNotice notice) {}

  private record Edited(Place place, Object value) {}

  private Edits() {}

  static List<Edit> of(PrivacyNotice notice) {
    return edits(notice, Place.notice()).stream()
        .map(edited -> new Edit(edited.place(), (PrivacyNotice) edited.value()))
        .toList();
  }

  private static List<Edited> edits(Object part, Place at) {
    List<Edited> edits = new ArrayList<>();
    List<Attribute> attributes = Shape.attributes(Shape.typeOf(part));
    for (int i = 0; i < attributes.size(); i++) {
      Attribute attribute = attributes.get(i);
      // An id is no content: renaming one is another test.
      if (attribute.isFilled(part) && !attribute.name().equals("id")) {
        for (Edited held : held(attribute, part, at.attribute(attribute.name()))) {
          List<Object> contents = new ArrayList<>();
          attributes.forEach(each -> contents.add(each.of(part)));
          contents.set(i, held.value());
          edits.add(new Edited(held.place(), Shape.value(Shape.typeOf(part), contents)));
        }
      }
    }
    return edits;
  }

  private static List<Edited> held(Attribute attribute, Object part, Place at) {
    Object held = attribute.of(part);
    List<Edited> edits = new ArrayList<>();
    if (held instanceof Optional<?> one) {
      edits.add(new Edited(at, Optional.empty()));
      others(one.get(), at)
          .forEach(other -> edits.add(new Edited(other.place(), Optional.of(other.value()))));
    } else if (held instanceof OptionalInt number) {
      edits.add(new Edited(at, OptionalInt.empty()));
      edits.add(new Edited(at, OptionalInt.of(number.getAsInt() + 1)));
    } else if (held instanceof List<?> list) {
      lists(list, at).forEach(edits::add);
    } else if (held instanceof Disclosed<?> told) {
      edits.add(new Edited(at, Disclosed.notStated()));
      Place items = told.isClosed() ? at.attribute("except") : at;
      for (Edited other : lists(told.items(), items)) {
        edits.add(new Edited(other.place(), told(told, (List<?>) other.value())));
      }
      if (told.isClosed() && !told.items().isEmpty()) {
        edits.add(new Edited(at.attribute("none"), Disclosed.of(told.items())));
      }
    }
    return edits;
  }

  private static Disclosed<?> told(Disclosed<?> told, List<?> items) {
    if (!told.isClosed()) {
      return Disclosed.of(items);
    }
    return told.wording().isPresent()
        ? Disclosed.noneExcept(told.wording().get(), items)
        : Disclosed.noneExcept(items);
  }

  private static List<Edited> lists(List<?> list, Place at) {
    List<Edited> edits = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      List<Object> without = new ArrayList<>(list);
      without.remove(i);
      edits.add(new Edited(at.item(i), without));
      for (Edited other : others(list.get(i), at.item(i))) {
        List<Object> with = new ArrayList<>(list);
        with.set(i, other.value());
        edits.add(new Edited(other.place(), with));
      }
    }
    return edits;
  }

  private static List<Edited> others(Object value, Place at) {
    return Arrays.stream(value.getClass().getInterfaces()).anyMatch(Shape::isValueType)
        ? edits(value, at)
        : List.of(new Edited(at, other(value)));
  }

  private static Object other(Object value) {
    if (value instanceof Enum<?> code) {
      Object[] all = code.getDeclaringClass().getEnumConstants();
      return all[(code.ordinal() + 1) % all.length];
    } else if (value instanceof Boolean yes) {
      return !yes;
    } else if (value instanceof Integer number) {
      return number + 1;
    } else if (value instanceof LocalDate date) {
      return date.equals(LocalDate.MAX) ? date.minusDays(1) : date.plusDays(1);
    } else if (value instanceof TimePeriod period) {
      return new TimePeriod(
          period.years() == 3 ? 4 : 3, period.months(), period.weeks(), period.days(), 0);
    } else if (value instanceof CountryCode) {
      return CountryCode.of(value.toString().equals("BR") ? "CL" : "BR");
    } else if (value instanceof LanguageTag) {
      return LanguageTag.of(value.toString().equals("et") ? "lv" : "et");
    } else if (value instanceof LocalizedText) {
      return LocalizedText.of("kirsikkapuu 7");
    } else if (value instanceof Name) {
      return Name.of("kirsikkapuu 7");
    }
    return "kirsikkapuu 7";
  }
}
