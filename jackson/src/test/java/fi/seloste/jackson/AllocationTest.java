package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.measures.Allocation;
import fi.seloste.model.PrivacyNotice;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/**
 * How many bytes reading and writing allocate for each byte of text.
 *
 * <p>The limits leave a half to a virtual machine that does it otherwise. If one is passed, look
 * for a list that is copied twice, a message that nobody asked for, a string decoded again.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AllocationTest {

  private static final byte[] JSON = json();

  private static byte[] json() {
    try {
      Path file = Path.of("..", "examples", "notices", "well-written.json");
      String line = NoticeJson.writeLine(NoticeJson.read(Files.readString(file)));
      return line.getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static double perByte(Allocation.Work work) throws Exception {
    return (double) Allocation.of(work) / JSON.length;
  }

  @Test
  void reading() throws Exception {
    assertThat(perByte(() -> NoticeJson.read(new ByteArrayInputStream(JSON)))).isLessThan(12);
  }

  @Test
  void reading_with_the_place_of_every_part() throws Exception {
    assertThat(perByte(() -> NoticeJson.readDocument(new ByteArrayInputStream(JSON))))
        .isLessThan(17);
  }

  @Test
  void reading_from_a_string() throws Exception {
    String text = new String(JSON, StandardCharsets.UTF_8);

    assertThat(perByte(() -> NoticeJson.read(text))).isLessThan(14);
  }

  @Test
  void writing() throws Exception {
    PrivacyNotice notice = NoticeJson.read(new ByteArrayInputStream(JSON));

    assertThat(perByte(() -> NoticeJson.write(notice, new ByteArrayOutputStream()))).isLessThan(8);
  }
}
