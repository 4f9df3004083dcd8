package fi.seloste.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.generators.Attribute;
import fi.seloste.generators.Notices;
import fi.seloste.generators.Shape;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for the values of every type of the model. */
class ValueTypesTest {

  private static final int TRIES = 1000;

  @Property(tries = TRIES)
  void a_builder_filled_from_a_value_builds_an_equal_one(@ForAll("values") Object value)
      throws ReflectiveOperationException {
    Class<?> type = Shape.typeOf(value);
    Object builder = Shape.builder(type);
    builder.getClass().getMethod("from", type).invoke(builder, value);

    assertThat(Shape.build(builder)).isEqualTo(value).hasSameHashCodeAs(value);
  }

  @Property(tries = TRIES)
  void a_value_built_anew_attribute_by_attribute_is_equal(@ForAll("values") Object value) {
    Class<?> type = Shape.typeOf(value);
    Object again =
        Shape.value(
            type, Shape.attributes(type).stream().map(attribute -> attribute.of(value)).toList());

    assertThat(again).isEqualTo(value).hasSameHashCodeAs(value).hasToString(value.toString());
  }

  @Property(tries = TRIES)
  void a_value_that_lacks_an_attribute_is_another_value(@ForAll("values") Object value) {
    Class<?> type = Shape.typeOf(value);
    Object empty = Shape.build(Shape.builder(type));
    for (Attribute attribute : Shape.attributes(type)) {
      if (attribute.isFilled(value)) {
        Object without =
            Shape.value(
                type,
                Shape.attributes(type).stream()
                    .map(other -> other.of(other.equals(attribute) ? empty : value))
                    .toList());

        assertThat(without).as("without %s", attribute).isNotEqualTo(value);
      }
    }
  }

  @Property(tries = TRIES)
  void the_lists_of_a_value_cannot_be_changed(@ForAll("values") Object value) {
    for (Attribute attribute : Shape.attributes(Shape.typeOf(value))) {
      Object held = attribute.of(value);
      if (held instanceof Disclosed<?> disclosed) {
        held = disclosed.items();
      }
      if (held instanceof List<?> list) {
        assertThatThrownBy(() -> list.add(null))
            .as("adding to %s", attribute)
            .isInstanceOf(UnsupportedOperationException.class);
        if (!list.isEmpty()) {
          assertThatThrownBy(() -> list.remove(0))
              .as("removing from %s", attribute)
              .isInstanceOf(UnsupportedOperationException.class);
        }
      }
    }
  }

  @Example
  void an_empty_builder_builds_a_value_that_says_nothing() {
    for (Class<?> type : Shape.valueTypes()) {
      Object empty = Shape.build(Shape.builder(type));

      assertThat(empty).isInstanceOf(type).isEqualTo(Shape.build(Shape.builder(type)));
      assertThat(Shape.attributes(type)).noneMatch(attribute -> attribute.isFilled(empty));
    }
  }

  @Example
  void empty_values_of_different_types_are_different() {
    List<Object> empty =
        Shape.valueTypes().stream().map(type -> Shape.build(Shape.builder(type))).toList();

    assertThat(empty).doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<Object> values() {
    List<Arbitrary<Object>> all =
        Shape.valueTypes().stream().map(type -> Notices.valuesOf(type).asGeneric()).toList();
    return Arbitraries.oneOf(all);
  }
}
