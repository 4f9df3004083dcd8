package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import java.io.IOException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KompetekNoticeTest {

  @Test
  void the_notice_built_in_java_is_the_one_in_json() throws IOException {
    assertThat(KompetekNotice.notice())
        .isEqualTo(NoticeJson.read(ExampleNotices.notice("000-kompetek")));
  }
}
