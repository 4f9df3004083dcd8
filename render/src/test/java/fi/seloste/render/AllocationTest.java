package fi.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.measures.Allocation;
import fi.seloste.model.PrivacyNotice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * How many bytes publishing allocates for each character of the page; the limits leave a half to a
 * virtual machine that does it otherwise.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AllocationTest {

  private static final NoticeRenderer FINNISH = NoticeRenderer.of(Locale.forLanguageTag("fi"));

  private static PrivacyNotice notice() throws IOException {
    return NoticeJson.read(Path.of("..", "examples", "notices", "well-written.json"));
  }

  @Test
  void a_page_of_html() throws Exception {
    PrivacyNotice notice = notice();

    assertThat((double) Allocation.of(() -> FINNISH.page(notice)) / FINNISH.page(notice).length())
        .isLessThan(24);
  }

  @Test
  void a_document_in_markdown() throws Exception {
    PrivacyNotice notice = notice();

    assertThat(
            (double) Allocation.of(() -> FINNISH.markdown(notice))
                / FINNISH.markdown(notice).length())
        .isLessThan(100);
  }
}
