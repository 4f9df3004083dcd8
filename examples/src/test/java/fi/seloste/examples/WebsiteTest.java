package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fi.seloste.jackson.NoticeJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WebsiteTest {

  private static final Path NOTICE = ExampleNotices.notice("well-written");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;

  @Test
  void the_page_holds_the_notice_and_the_next_one_tells_what_has_changed() throws IOException {
    Path page = folder.resolve("page.html");
    Website.publish(NOTICE, page, DAY);

    assertThat(NoticeJson.readHtml(page)).isEqualTo(NoticeJson.read(NOTICE));
    assertThat(page).content().doesNotContain("Mitä on muuttunut");

    Path later = folder.resolve("later.json");
    Files.writeString(later, Files.readString(NOTICE).replace("2026-09-14", "2026-11-20"));
    Website.publish(later, page, DAY);

    assertThat(NoticeJson.readHtml(page)).isEqualTo(NoticeJson.read(later));
    assertThat(page).content().contains("Mitä on muuttunut");
  }

  @Test
  void a_notice_that_may_not_be_published_leaves_the_page_as_it_was() throws IOException {
    Path page = Files.writeString(folder.resolve("page.html"), "before");

    assertThatIllegalStateException()
        .isThrownBy(() -> Website.publish(ExampleNotices.notice("000-kompetek"), page, DAY));
    assertThat(page).hasContent("before");
  }
}
