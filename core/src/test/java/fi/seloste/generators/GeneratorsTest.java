package fi.seloste.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.model.Code;
import fi.seloste.model.CountryCode;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.model.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.Group;

/** What the properties of all modules rely on: the generators reach every corner of the model. */
class GeneratorsTest {

  private static final int SAMPLES = 1000;
  private static final int GEN_SIZE = 1000;

  @Group
  class Any_notices {

    private static final Sampled SAMPLED = Sampled.of(Notices.notices());

    @Example
    void hold_parts_of_every_type() {
      assertThat(missing(Shape.valueTypes(), SAMPLED.types)).isEmpty();
    }

    @Example
    void fill_every_attribute_in_some_parts() {
      assertThat(missing(attributes(), SAMPLED.filled)).isEmpty();
    }

    @Example
    void leave_every_attribute_empty_in_some_parts() {
      assertThat(missing(attributes(), SAMPLED.empty)).isEmpty();
    }

    @Example
    void say_every_code_of_every_closed_list() {
      Set<Object> codes = new HashSet<>();
      Shape.types().stream()
          .filter(Class::isEnum)
          .forEach(type -> codes.addAll(List.of(type.getEnumConstants())));
      assertThat(codes).isNotEmpty().allMatch(Code.class::isInstance);
      assertThat(missing(codes, SAMPLED.codes)).isEmpty();
    }

    @Example
    void make_statements_of_every_state_in_every_attribute_that_has_states() {
      Set<String> statements = new TreeSet<>();
      attributes().stream()
          .filter(attribute -> attribute.container() == Disclosed.class)
          .forEach(
              attribute ->
                  Stream.of(
                          "NOT_STATED",
                          "THESE",
                          "NONE",
                          "NONE with words",
                          "NONE_EXCEPT",
                          "NONE_EXCEPT with words")
                      .map(state -> attribute + " " + state)
                      .forEach(statements::add));
      assertThat(missing(statements, SAMPLED.statements)).isEmpty();
    }

    @Example
    void hold_blank_odd_and_long_strings_but_no_half_characters() {
      assertThat(SAMPLED.strings)
          .contains("", " ", "010190-900P", "{0}", "${7*7}", "%s %n %d")
          .anyMatch(string -> string.contains("\u2028"))
          .anyMatch(string -> string.contains("\u202e"))
          .anyMatch(string -> string.contains("\u0000"))
          .anyMatch(string -> string.contains("😀"))
          .anyMatch(string -> string.contains("\\"))
          .anyMatch(string -> string.length() > 5000)
          .noneMatch(GeneratorsTest::hasHalfCharacter);
    }

    @Example
    void hold_dates_before_and_after_the_law_changed() {
      assertThat(SAMPLED.dates)
          .anyMatch(date -> date.isBefore(LocalDate.of(2018, 5, 25)))
          .contains(LocalDate.of(2018, 5, 25), LocalDate.of(2022, 12, 27))
          .anyMatch(date -> date.isAfter(LocalDate.of(2028, 1, 1)));
    }

    @Example
    void hold_references_that_meet_and_that_miss() {
      assertThat(SAMPLED.notices).anyMatch(notice -> !met(notice).isEmpty());
      assertThat(SAMPLED.notices).anyMatch(notice -> !missed(notice).isEmpty());
    }

    @Example
    void hold_ids_that_stand_twice_in_one_list() {
      assertThat(SAMPLED.notices)
          .anyMatch(
              notice ->
                  notice.controllers().size() == 2
                      && notice.controllers().get(0).id().isPresent()
                      && notice.controllers().get(0).id().equals(notice.controllers().get(1).id()));
    }

    @Example
    void hold_registers_that_are_part_of_each_other() {
      assertThat(SAMPLED.notices).anyMatch(notice -> isPartOfItself(notice.registers()));
    }
  }

  @Group
  class Plausible_notices {

    private static final Sampled SAMPLED = Sampled.of(Notices.plausibleNotices());

    @Example
    void have_one_to_three_registers() {
      assertThat(SAMPLED.notices)
          .allSatisfy(notice -> assertThat(notice.registers()).hasSizeBetween(1, 3));
    }

    @Example
    void hold_parts_of_every_type() {
      assertThat(missing(Shape.valueTypes(), SAMPLED.types)).isEmpty();
    }

    @Example
    void have_no_id_twice() {
      assertThat(SAMPLED.notices)
          .allSatisfy(notice -> assertThat(ids(notice)).doesNotHaveDuplicates());
    }

    @Example
    void refer_to_what_is_there_and_now_and_then_to_what_is_not() {
      int met = SAMPLED.notices.stream().mapToInt(notice -> met(notice).size()).sum();
      int missed = SAMPLED.notices.stream().mapToInt(notice -> missed(notice).size()).sum();
      assertThat(missed).isPositive();
      assertThat(met).isGreaterThan(10 * missed);
    }

    @Example
    void have_no_register_that_is_part_of_itself() {
      assertThat(SAMPLED.notices).noneMatch(notice -> isPartOfItself(notice.registers()));
    }

    @Example
    void speak_the_languages_of_the_notice() {
      assertThat(SAMPLED.notices)
          .filteredOn(notice -> notice.languages().size() > 1 && notice.title().isPresent())
          .isNotEmpty()
          .filteredOn(notice -> notice.title().orElseThrow().plain().isEmpty())
          .isNotEmpty()
          .allSatisfy(
              notice ->
                  assertThat(notice.title().orElseThrow().languages())
                      .isEqualTo(notice.languages()));
    }
  }

  @Example
  void every_type_that_a_notice_can_hold_is_generated_alone() {
    for (Class<?> type : Shape.types()) {
      assertThat(sample(Notices.valuesOf(type), 5)).allMatch(type::isInstance);
    }
  }

  @Example
  void what_no_notice_holds_is_refused() {
    assertThatThrownBy(() -> Notices.valuesOf(StringBuilder.class))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Example
  void statements_about_any_items_have_all_four_states() {
    assertThat(sample(Notices.disclosed(Arbitraries.of("a", "b")), 200))
        .extracting(Disclosed::state)
        .contains(Disclosed.State.values());
  }

  /** What was met in many notices. */
  private static final class Sampled {
    private final List<PrivacyNotice> notices = new ArrayList<>();
    private final Set<Class<?>> types = new HashSet<>();
    private final Set<Attribute> filled = new HashSet<>();
    private final Set<Attribute> empty = new HashSet<>();
    private final Set<Object> codes = new HashSet<>();
    private final Set<String> statements = new HashSet<>();
    private final Set<String> strings = new HashSet<>();
    private final Set<LocalDate> dates = new HashSet<>();

    static Sampled of(Arbitrary<PrivacyNotice> arbitrary) {
      Sampled sampled = new Sampled();
      for (PrivacyNotice notice : sample(arbitrary, SAMPLES)) {
        sampled.notices.add(notice);
        sampled.visit(notice);
      }
      return sampled;
    }

    private void visit(Object value) {
      Class<?> type = Shape.typeOf(value);
      types.add(type);
      for (Attribute attribute : Shape.attributes(type)) {
        (attribute.isFilled(value) ? filled : empty).add(attribute);
        if (attribute.of(value) instanceof Disclosed<?> disclosed) {
          String words = disclosed.wording().isPresent() ? " with words" : "";
          statements.add(attribute + " " + disclosed.state() + words);
        }
        for (Object item : attribute.items(value)) {
          if (attribute.isPart()) {
            visit(item);
          } else if (item instanceof Code) {
            codes.add(item);
          } else if (item instanceof LocalDate date) {
            dates.add(date);
          } else if (item instanceof Text text) {
            strings.addAll(text.strings());
          } else if (item instanceof String
              || item instanceof CountryCode
              || item instanceof LanguageTag) {
            strings.add(item.toString());
          }
        }
      }
    }
  }

  private static <T> List<T> sample(Arbitrary<T> arbitrary, int size) {
    var generator = arbitrary.generator(GEN_SIZE);
    Random random = new Random(42);
    return Stream.generate(() -> generator.next(random).value()).limit(size).toList();
  }

  private static List<Attribute> attributes() {
    return Shape.valueTypes().stream().flatMap(type -> Shape.attributes(type).stream()).toList();
  }

  /** The names of what was not reached, for the failure text. */
  private static List<String> missing(Collection<?> wanted, Set<?> reached) {
    return wanted.stream()
        .filter(one -> !reached.contains(one))
        .map(
            one -> one instanceof Enum<?> code ? code.getClass().getSimpleName() + "." + code : one)
        .map(Objects::toString)
        .sorted()
        .toList();
  }

  private static boolean hasHalfCharacter(String string) {
    return string
        .codePoints()
        .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }

  private static List<String> ids(Object value) {
    return strings(value, Attribute::isId);
  }

  private static List<String> met(PrivacyNotice notice) {
    Set<String> ids = new HashSet<>(ids(notice));
    return strings(notice, References::isReference).stream().filter(ids::contains).toList();
  }

  private static List<String> missed(PrivacyNotice notice) {
    Set<String> ids = new HashSet<>(ids(notice));
    return strings(notice, References::isReference).stream()
        .filter(id -> !ids.contains(id))
        .toList();
  }

  private static List<String> strings(Object value, Predicate<Attribute> where) {
    List<String> found = new ArrayList<>();
    for (Attribute attribute : Shape.attributes(Shape.typeOf(value))) {
      for (Object item : attribute.items(value)) {
        if (attribute.isPart()) {
          found.addAll(strings(item, where));
        } else if (where.test(attribute)) {
          found.add((String) item);
        }
      }
    }
    return found;
  }

  private static boolean isPartOfItself(List<Register> registers) {
    Map<String, String> whole = new HashMap<>();
    for (Register register : registers) {
      if (register.id().isPresent() && register.partOf().isPresent()) {
        whole.put(register.id().get(), register.partOf().get());
      }
    }
    for (String start : whole.keySet()) {
      String at = whole.get(start);
      for (int steps = 0; at != null && steps <= whole.size(); steps++) {
        if (at.equals(start)) {
          return true;
        }
        at = whole.get(at);
      }
    }
    return false;
  }
}
