package fi.seloste.validation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.generators.Attribute;
import fi.seloste.generators.Shape;
import fi.seloste.jackson.NoticeJson;
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
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** No part, no reference and no string of a notice escapes the rules. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WalkTest {

  /** Everything that a walk came by. */
  private static final class Seen {
    private final Map<String, Integer> parts = new TreeMap<>();
    private final Map<String, String> strings = new TreeMap<>();
    private final Map<String, Class<?>> references = new TreeMap<>();
    private final Map<String, String> referencePlaces = new TreeMap<>();

    void come(At at) {
      assertThat(at.part()).isInstanceOf(at.kind().type());
      if (at.part() instanceof String string) {
        assertThat(strings.put(string, at.place().pointer())).as("string " + string).isNull();
      } else if (at.part() instanceof Reference reference) {
        String id = reference.id();
        assertThat(references.put(id, reference.target())).as("reference " + id).isNull();
        referencePlaces.put(id, at.place().pointer());
      } else {
        parts.merge(nameOf(at.part()), 1, Integer::sum);
      }
    }
  }

  /** A notice in which everything is filled, and what was put into it. */
  static final class Full {
    private final Disclosed.State state;
    private final boolean translated;
    private final Map<String, Integer> parts = new TreeMap<>();
    private final Map<String, String> strings = new TreeMap<>();
    private final Map<String, Class<?>> references = new TreeMap<>();
    private final PrivacyNotice notice;

    Full(Disclosed.State state, boolean translated) {
      this.state = state;
      this.translated = translated;
      this.notice = (PrivacyNotice) value(PrivacyNotice.class, "notice");
    }

    private Object value(Class<?> type, String what) {
      if (Shape.isValueType(type)) {
        List<Object> contents = new ArrayList<>();
        for (Attribute attribute : Shape.attributes(type)) {
          contents.add(contents(attribute));
        }
        return counted(Shape.value(type, contents));
      } else if (type == Name.class) {
        return counted(
            translated ? Name.of("fi", string(what), "en", string(what)) : Name.of(string(what)));
      } else if (type == LocalizedText.class) {
        return counted(
            translated
                ? LocalizedText.of("fi", string(what), "en", string(what))
                : LocalizedText.of(string(what)));
      } else if (type == CountryCode.class) {
        return counted(CountryCode.of(string(what)));
      } else if (type == LanguageTag.class) {
        return counted(LanguageTag.of(string(what)));
      } else if (type == String.class) {
        return string(what);
      }
      return plain(type);
    }

    private static Object plain(Class<?> type) {
      if (type.isEnum()) {
        return type.getEnumConstants()[0];
      } else if (type == LocalDate.class) {
        return LocalDate.of(2026, 11, 22);
      } else if (type == TimePeriod.class) {
        return TimePeriod.ofYears(1);
      } else if (type == Boolean.class) {
        return true;
      }
      assertThat(type).as("fill this kind of attribute").isEqualTo(Integer.class);
      return 1;
    }

    private Object contents(Attribute attribute) {
      Class<?> container = attribute.container();
      Class<?> element = attribute.element();
      if (container == OptionalInt.class) {
        return OptionalInt.of(1);
      }
      List<Class<?>> types =
          Shape.isChoice(element) ? List.of(element.getPermittedSubclasses()) : List.of(element);
      List<Object> items = new ArrayList<>();
      for (Class<?> type : types) {
        items.add(value(type, attribute.toString()));
      }
      target(attribute).ifPresent(target -> references.put((String) items.get(0), target));
      if (container == Optional.class) {
        return Optional.of(items.get(0));
      } else if (container == Disclosed.class) {
        return state == Disclosed.State.THESE
            ? Disclosed.of(items)
            : Disclosed.noneExcept(
                (LocalizedText) value(LocalizedText.class, attribute + " none"), items);
      }
      return items;
    }

    /** Strings named like a list of parts with ids are references to them. */
    private static Optional<Class<?>> target(Attribute attribute) {
      if (attribute.element() != String.class) {
        return Optional.empty();
      } else if (attribute.name().equals("partOf")) {
        return Optional.of(Register.class);
      } else if (attribute.name().equals("contactPoint")) {
        return Optional.of(ContactPoint.class);
      }
      return Stream.of(PrivacyNotice.class, Register.class)
          .flatMap(owner -> Shape.attributes(owner).stream())
          .filter(list -> list.name().equals(attribute.name()))
          .filter(list -> list.element() != String.class)
          .<Class<?>>map(Attribute::element)
          .findFirst();
    }

    @Override
    public String toString() {
      return state + (translated ? ", in two languages" : ", in one language");
    }

    private String string(String what) {
      String string = "string " + strings.size();
      strings.put(string, what);
      return string;
    }

    private Object counted(Object part) {
      parts.merge(nameOf(part), 1, Integer::sum);
      return part;
    }
  }

  private static String nameOf(Object part) {
    return Arrays.stream(part.getClass().getInterfaces())
        .filter(Shape::isValueType)
        .findFirst()
        .<Class<?>>map(type -> type)
        .orElse(part.getClass())
        .getSimpleName();
  }

  static List<Full> notices() {
    return List.of(
        new Full(Disclosed.State.THESE, false),
        new Full(Disclosed.State.THESE, true),
        new Full(Disclosed.State.NONE_EXCEPT, false),
        new Full(Disclosed.State.NONE_EXCEPT, true));
  }

  private static List<At> way(PrivacyNotice notice) {
    return new Examination(Ruleset.of(List.of()), notice, Case.TODAY).everything();
  }

  private static Seen walk(PrivacyNotice notice) {
    Seen seen = new Seen();
    way(notice).forEach(seen::come);
    return seen;
  }

  @ParameterizedTest
  @MethodSource("notices")
  void a_walk_comes_by_every_part_once(Full full) {
    assertThat(walk(full.notice).parts)
        .as("how often the walk came by each type: add what it misses beside Walk")
        .isEqualTo(full.parts);
  }

  @ParameterizedTest
  @MethodSource("notices")
  void a_walk_comes_by_every_string(Full full) {
    Map<String, String> missed = new HashMap<>(full.strings);
    missed.keySet().removeAll(walk(full.notice).strings.keySet());

    assertThat(new TreeSet<>(missed.values()))
        .as("attributes whose strings no walk visits: add them beside Walk")
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("notices")
  void a_walk_knows_what_every_reference_points_at(Full full) {
    assertThat(walk(full.notice).references).isEqualTo(full.references);
  }

  @ParameterizedTest
  @MethodSource("notices")
  void a_walk_comes_to_a_part_before_it_comes_to_what_is_in_it(Full full) {
    Set<At> earlier = Collections.newSetFromMap(new IdentityHashMap<>());

    for (At at : way(full.notice)) {
      for (At outer = at.outer(); outer != null; outer = outer.outer()) {
        assertThat(earlier).contains(outer);
        assertThat(at.place().isWithin(outer.place())).isTrue();
      }
      assertThat(at.outer() == null).isEqualTo(at.kind() == Kind.NOTICE);
      earlier.add(at);
    }
  }

  @ParameterizedTest
  @MethodSource("notices")
  void the_usual_walk_takes_the_same_down_as_the_one_by_everything(Full full) {
    At start = way(full.notice).get(0);
    Parts parts = Walk.through(start, new Index());
    List<At> everything = Walk.byEverything(start);

    for (Kind<?> kind : Kind.all()) {
      List<Object> theirs = kind.isLeaf() ? parts.leavesOf(kind) : parts(parts.of(kind));
      assertThat(theirs)
          .as(kind.type().getSimpleName())
          .isEqualTo(parts(everything.stream().filter(at -> at.kind() == kind).toList()));
    }
  }

  private static List<Object> parts(List<At> places) {
    return places.stream().map(At::part).toList();
  }

  @ParameterizedTest
  @MethodSource("notices")
  void every_place_is_where_the_written_notice_has_it(Full full) {
    Seen seen = walk(full.notice);
    JsonNode json = JsonMapper.shared().readTree(NoticeJson.write(full.notice));

    assertThat(seen.strings)
        .allSatisfy((string, pointer) -> assertThat(json.at(pointer).asString()).isEqualTo(string));
    assertThat(seen.referencePlaces)
        .allSatisfy((id, pointer) -> assertThat(json.at(pointer).asString()).isEqualTo(id));
  }

  @Test
  void a_reason_to_have_none_is_a_text_like_any_other() {
    PrivacyNotice notice =
        PrivacyNotice.builder()
            .transfers(Disclosed.none(LocalizedText.of("Everything stays here.")))
            .build();

    assertThat(walk(notice).strings).containsEntry("Everything stays here.", "/transfers/none");
  }
}
