package fi.seloste.validation.changes;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.measures.Allocation;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.validation.GoodNotice;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** To compare many registers costs so many times what it costs to compare one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ChangesGrowthTest {

  @ParameterizedTest(name = "with ids: {0}")
  @ValueSource(booleans = {true, false})
  void ten_times_the_registers_take_no_more_than_about_ten_times_the_memory(boolean ids)
      throws Exception {
    // Comparing all pairs would take a hundred times as much.
    assertThat(allocated(1000, ids)).isLessThan(20 * allocated(100, ids));
  }

  /** Every register is another in the second version; without ids they are told by likeness. */
  private static PrivacyNotice notice(int registers, boolean ids, String word) {
    return PrivacyNotice.builder()
        .registers(
            IntStream.range(0, registers)
                .mapToObj(
                    number ->
                        Register.builder()
                            .from(GoodNotice.register())
                            .id(ids ? Optional.of("register-" + number) : Optional.empty())
                            .name(LocalizedText.of("Customers of branch " + number + word))
                            .build())
                .toList())
        .build();
  }

  private static long allocated(int registers, boolean ids) throws Exception {
    PrivacyNotice before = notice(registers, ids, " before");
    PrivacyNotice after = notice(registers, ids, " after");
    assertThat(NoticeChanges.between(before, after).changes()).hasSize(registers);
    return Allocation.of(() -> NoticeChanges.between(before, after));
  }
}
