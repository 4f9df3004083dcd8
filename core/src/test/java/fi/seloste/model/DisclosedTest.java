package fi.seloste.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.model.Disclosed.State;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisclosedTest {

  private static final LocalizedText WORDING = LocalizedText.of("Tietoja ei luovuteta.");
  private static final Name A = Name.of("Esimerkki Oy");
  private static final Name B = Name.of("Toinen Oy");

  @Test
  void silence_states_nothing_and_closes_nothing() {
    Disclosed<Name> silence = Disclosed.notStated();
    assertThat(silence.state()).isEqualTo(State.NOT_STATED);
    assertThat(silence.isStated()).isFalse();
    assertThat(silence.isClosed()).isFalse();
    assertThat(silence.items()).isEmpty();
    assertThat(silence.wording()).isEmpty();
  }

  @Test
  void these_are_stated_but_perhaps_not_all() {
    Disclosed<Name> these = Disclosed.of(A, B);
    assertThat(these.state()).isEqualTo(State.THESE);
    assertThat(these.isStated()).isTrue();
    assertThat(these.isClosed()).isFalse();
    assertThat(these.items()).containsExactly(A, B);
    assertThat(these.wording()).isEmpty();
  }

  @Test
  void none_is_stated_and_closed() {
    Disclosed<Name> none = Disclosed.none();
    assertThat(none.state()).isEqualTo(State.NONE);
    assertThat(none.isStated()).isTrue();
    assertThat(none.isClosed()).isTrue();
    assertThat(none.items()).isEmpty();
    assertThat(none.wording()).isEmpty();
  }

  @Test
  void none_can_be_said_in_words() {
    Disclosed<Name> none = Disclosed.none(WORDING);
    assertThat(none.state()).isEqualTo(State.NONE);
    assertThat(none.wording()).contains(WORDING);
  }

  @Test
  void none_but_these_is_closed_and_has_items() {
    Disclosed<Name> except = Disclosed.noneExcept(A);
    assertThat(except.state()).isEqualTo(State.NONE_EXCEPT);
    assertThat(except.isStated()).isTrue();
    assertThat(except.isClosed()).isTrue();
    assertThat(except.items()).containsExactly(A);
    assertThat(except.wording()).isEmpty();
  }

  @Test
  void none_but_these_can_be_said_in_words() {
    Disclosed<Name> except = Disclosed.noneExcept(WORDING, A, B);
    assertThat(except.state()).isEqualTo(State.NONE_EXCEPT);
    assertThat(except.items()).containsExactly(A, B);
    assertThat(except.wording()).contains(WORDING);
    assertThat(except).isEqualTo(Disclosed.noneExcept(WORDING, List.of(A, B)));
  }

  @Test
  void an_empty_list_of_items_is_silence() {
    assertThat(Disclosed.of()).isEqualTo(Disclosed.notStated());
    assertThat(Disclosed.of(List.of())).isEqualTo(Disclosed.notStated());
  }

  @Test
  void none_but_an_empty_list_is_none() {
    assertThat(Disclosed.<Name>noneExcept(List.of())).isEqualTo(Disclosed.none());
    assertThat(Disclosed.<Name>noneExcept(WORDING, List.of())).isEqualTo(Disclosed.none(WORDING));
  }

  @Test
  void the_four_states_and_the_words_are_told_apart() {
    assertThat(
            List.of(
                Disclosed.<Name>notStated(),
                Disclosed.of(A),
                Disclosed.of(A, B),
                Disclosed.of(B, A),
                Disclosed.<Name>none(),
                Disclosed.<Name>none(WORDING),
                Disclosed.noneExcept(A),
                Disclosed.noneExcept(WORDING, A)))
        .doesNotHaveDuplicates();
  }

  @Test
  void the_same_statement_is_equal() {
    assertThat(Disclosed.of(A, B))
        .isEqualTo(Disclosed.of(List.of(A, B)))
        .hasSameHashCodeAs(Disclosed.of(List.of(A, B)));
    assertThat(Disclosed.noneExcept(WORDING, A))
        .isEqualTo(Disclosed.noneExcept(WORDING, A))
        .hasSameHashCodeAs(Disclosed.noneExcept(WORDING, A));
  }

  @Test
  void the_items_cannot_be_changed() {
    List<Name> items = new ArrayList<>(List.of(A));
    Disclosed<Name> these = Disclosed.of(items);
    items.add(B);
    assertThat(these.items()).containsExactly(A);
    assertThatThrownBy(() -> these.items().add(B))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  @SuppressWarnings("NullAway") // that null is refused is what is tested
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> Disclosed.of(A, null));
    assertThatNullPointerException().isThrownBy(() -> Disclosed.none(null));
    assertThatNullPointerException()
        .isThrownBy(() -> Disclosed.noneExcept((LocalizedText) null, A));
  }

  @Test
  void the_string_shows_the_state_and_what_belongs_to_it() {
    assertThat(Disclosed.notStated()).hasToString("NOT_STATED");
    assertThat(Disclosed.of(A)).hasToString("THESE[Esimerkki Oy]");
    assertThat(Disclosed.none()).hasToString("NONE");
    assertThat(Disclosed.noneExcept(A)).hasToString("NONE_EXCEPT[Esimerkki Oy]");
  }
}
