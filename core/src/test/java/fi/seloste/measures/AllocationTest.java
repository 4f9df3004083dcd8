package fi.seloste.measures;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AllocationTest {

  private byte @Nullable [] kept;

  @Test
  void an_array_counts_with_all_its_elements() throws Exception {
    assertThat(Allocation.of(() -> kept = new byte[100_000])).isBetween(100_000L, 110_000L);
    assertThat(kept).hasSize(100_000);
  }

  @Test
  void what_allocates_nothing_counts_next_to_nothing() throws Exception {
    assertThat(Allocation.of(() -> {})).isLessThan(10_000);
  }
}
