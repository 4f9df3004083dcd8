package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.generators.Notices;
import fi.seloste.model.PrivacyNotice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class RoundTripPropertyTest {

  @Provide
  Arbitrary<PrivacyNotice> notices() {
    return Notices.notices();
  }

  @Property(tries = 150)
  void a_written_notice_reads_back_equal(@ForAll("notices") PrivacyNotice notice)
      throws IOException {
    String json = NoticeJson.write(notice);
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThat(NoticeJson.read(json)).isEqualTo(notice);
    assertThat(NoticeJson.read(new ByteArrayInputStream(bytes))).isEqualTo(notice);
    assertThat(NoticeJson.read(new StringReader(json))).isEqualTo(notice);
    assertThat(NoticeJson.write(NoticeJson.read(json))).isEqualTo(json);
  }

  @Property(tries = 100)
  void a_line_reads_back_equal(@ForAll("notices") PrivacyNotice notice) {
    String line = NoticeJson.writeLine(notice);
    assertThat(line).doesNotContain("\n", "\r");
    assertThat(NoticeJson.read(line)).isEqualTo(notice);
    assertThat(NoticeJson.lines(new StringReader(line + "\n" + line)).map(NoticeLine::notice))
        .hasSize(2)
        .allSatisfy(read -> assertThat(read).contains(notice));
  }

  @Property(tries = 100)
  void lenient_reading_of_a_faultless_text_is_strict_reading(
      @ForAll("notices") PrivacyNotice notice) {
    NoticeDocument document =
        NoticeJson.readDocument(NoticeJson.write(notice), ReadOptions.strict().lenient());
    assertThat(document.notice()).isEqualTo(notice);
    assertThat(document.warnings()).isEmpty();
  }

  /** Every value that a plain parser meets is located where that parser meets it. */
  @Property(tries = 60)
  void every_value_is_located(@ForAll("notices") PrivacyNotice notice) throws IOException {
    String json = NoticeJson.write(notice);
    NoticeDocument fromText = NoticeJson.readDocument(json);
    NoticeDocument fromBytes =
        NoticeJson.readDocument(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token; (token = parser.nextToken()) != null; ) {
        if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
          String pointer = parser.streamReadContext().pathAsPointer().toString();
          Position position =
              new Position(
                  parser.currentTokenLocation().getLineNr(),
                  parser.currentTokenLocation().getColumnNr());
          assertThat(fromText.locate(pointer)).as(pointer).contains(position);
          assertThat(fromBytes.locate(pointer)).as(pointer).contains(position);
        }
      }
    }
  }

  /**
   * A text from anywhere, with its middle cut out, is read or refused but never breaks anything.
   */
  @Property(tries = 300)
  void a_damaged_text_is_refused_with_problems_or_read(
      @ForAll("notices") PrivacyNotice notice, @ForAll int from, @ForAll byte put) {
    byte[] bytes = NoticeJson.writeLine(notice).getBytes(StandardCharsets.UTF_8);
    bytes[Math.floorMod(from, bytes.length)] = put;
    List<String> seen = new ArrayList<>();
    for (int length : new int[] {bytes.length, Math.floorMod(from, bytes.length)}) {
      byte[] damaged = Arrays.copyOf(bytes, length);
      try {
        NoticeJson.read(new ByteArrayInputStream(damaged));
      } catch (MalformedNoticeException e) {
        assertThat(e.problems()).isNotEmpty();
        seen.add(e.getMessage());
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    assertThat(seen).noneMatch(message -> message.contains("cannot be read on from here"));
  }
}
