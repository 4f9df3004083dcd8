package fi.seloste.validation;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.each;
import static fi.seloste.validation.Among.first;
import static fi.seloste.validation.Among.is;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Among.none;
import static fi.seloste.validation.Among.those;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class AmongTest {

  @Property
  void answers_as_a_stream_would(@ForAll List<Integer> numbers) {
    assertThat(any(numbers, it -> it > 3)).isEqualTo(numbers.stream().anyMatch(it -> it > 3));
    assertThat(all(numbers, it -> it > 3)).isEqualTo(numbers.stream().allMatch(it -> it > 3));
    assertThat(none(numbers, it -> it > 3)).isEqualTo(numbers.stream().noneMatch(it -> it > 3));
    assertThat(first(numbers, it -> it > 3))
        .isEqualTo(numbers.stream().filter(it -> it > 3).findFirst());
    assertThat(those(numbers, it -> it > 3))
        .isEqualTo(numbers.stream().filter(it -> it > 3).toList());
    assertThat(each(numbers, Integer::toBinaryString))
        .isEqualTo(numbers.stream().map(Integer::toBinaryString).toList());
  }

  @Property
  void returns_lists_that_cannot_be_changed(@ForAll List<Integer> numbers) {
    assertThatThrownBy(() -> those(numbers, it -> true).add(1))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> each(numbers, it -> it).add(1))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Property
  void what_is_not_given_is_nothing_and_among_nothing(@ForAll int value) {
    assertThat(is(Optional.empty(), value)).isFalse();
    assertThat(is(Optional.of(value), value)).isTrue();
    assertThat(is(Optional.of(value), value + 1)).isFalse();
    assertThat(isAmong(Optional.<Integer>empty(), List.of(value))).isFalse();
    assertThat(isAmong(Optional.of(value), List.of(value))).isTrue();
    assertThat(isAmong(Optional.of(value), List.of(value + 1))).isFalse();
  }
}
