package fi.seloste.validation.finland;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Which strings hold a personal identity code.
 *
 * <p>No code here is or was anybody's: they are the sample of the authorities, the same with
 * another sign, codes of the years 1800 to 1899, and codes with the numbers from 900 on, which are
 * for tests.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PersonalIdentityCodeTest {

  private static final String CHECK_CHARACTERS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

  private static String code(String date, char sign, int number) {
    String digits = String.format(Locale.ROOT, "%03d", number);
    return date + sign + digits + CHECK_CHARACTERS.charAt(Integer.parseInt(date + digits) % 31);
  }

  @ParameterizedTest
  @ValueSource(chars = {'+', '-', 'Y', 'X', 'W', 'V', 'U', 'A', 'B', 'C', 'D', 'E', 'F'})
  void every_sign_of_a_century_is_known(char sign) {
    assertThat(PersonalIdentityCode.standsIn("131052" + sign + "308T")).isTrue();
    assertThat(PersonalIdentityCode.standsIn(("131052" + sign + "308T").toLowerCase(Locale.ROOT)))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'G', 'T', 'Z', '*', ' ', '/', '.', '0', 'Å'})
  void no_other_sign_is(char sign) {
    assertThat(PersonalIdentityCode.standsIn("131052" + sign + "308T")).isFalse();
  }

  @Test
  void numbers_that_people_get_are_002_to_899() {
    assertThat(IntStream.range(0, 1000))
        .filteredOn(number -> PersonalIdentityCode.standsIn(code("131052", '+', number)))
        .containsExactlyElementsOf(IntStream.range(2, 900).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"010100", "131052", "290200", "311299"})
  void codes_for_tests_are_nobodys_in_any_century(String date) {
    for (char sign : "+-YXWVUABCDEF".toCharArray()) {
      for (int number = 900; number < 1000; number++) {
        assertThat(PersonalIdentityCode.standsIn(code(date, sign, number))).isFalse();
      }
    }
  }

  @Test
  void only_one_check_character_is_right() {
    assertThat("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".chars().mapToObj(Character::toString))
        .filteredOn(check -> PersonalIdentityCode.standsIn("131052-308" + check))
        .containsExactly("T");
  }

  @Test
  void the_day_is_one_of_its_century() {
    assertThat(PersonalIdentityCode.standsIn(code("290252", '+', 308))).isTrue(); // leap year
    assertThat(PersonalIdentityCode.standsIn(code("290200", '+', 308))).isFalse(); // 1800 was none
    assertThat(PersonalIdentityCode.standsIn(code("290200", '-', 308))).isFalse(); // nor was 1900
  }

  @ParameterizedTest
  @ValueSource(strings = {"000152", "320152", "010052", "011352", "310452", "290253"})
  void a_day_that_is_none_makes_no_code(String date) {
    assertThat(PersonalIdentityCode.standsIn(code(date, '+', 308))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(131052-308T)",
        "tunnus:131052-308T,",
        "131052-308T.",
        "_131052-308T_",
        "1-131052-308T-1",
        "131052 131052-308T",
        "131052-952K, 131052-308T", // the first is for tests
        "a\n131052-308T\nb"
      })
  void a_code_is_found_among_other_words(String text) {
    assertThat(PersonalIdentityCode.standsIn(text)).isTrue();
  }

  @Property
  void a_code_is_found_whatever_stands_before_and_behind_it(
      @ForAll @Chars({'0', '7', '-', 'T', ' '}) @StringLength(max = 30) String before,
      @ForAll @Chars({'0', '7', '-', 'T', ' '}) @StringLength(max = 30) String behind) {
    assertThat(PersonalIdentityCode.standsIn(before + " 131052-308T " + behind)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "henkilötunnus",
        "131052",
        "131052-",
        "131052-30",
        "131052-308",
        "131052-308TX",
        "131052-308T1",
        "131052-308Tä",
        "A131052-308T",
        "ä131052-308T",
        "9131052-308T",
        "0131052-308T",
        "13105-308T",
        "131052--308T",
        "131052-3O8T", // a letter for the zero
        "131052- 308T",
        "2026-11-22",
        "+358 50 000 0000",
        "2905951-6",
        "FI21 1234 5600 0007 85"
      })
  void other_strings_hold_none(String text) {
    assertThat(PersonalIdentityCode.standsIn(text)).isFalse();
  }
}
