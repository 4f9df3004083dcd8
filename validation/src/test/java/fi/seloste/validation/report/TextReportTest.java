package fi.seloste.validation.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.validation.PlainText;
import fi.seloste.validation.bookshop.ShopRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextReportTest {

  private static String text(List<? extends CheckedArtifact> artifacts, TextOption... options) {
    return Bookshop.write(out -> ReportWriter.text(out, Locale.ENGLISH, options), artifacts);
  }

  @Test
  void colours_change_nothing_but_the_colours() {
    String coloured = text(Bookshop.everything(), TextOption.COLOURS);

    assertThat(coloured).contains("\u001b[1;31merror\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(text(Bookshop.everything()));
  }

  @Test
  void faults_can_be_told_elsewhere() {
    assertThat(text(Bookshop.everything(), TextOption.FAULTS_ELSEWHERE))
        .doesNotContain("controllers", "shop-defect failed", "<stdin>")
        .contains("1 rule failure, 2 unreadable");
  }

  @Test
  void a_name_or_a_message_cannot_steer_the_terminal() {
    CheckedArtifact hostile =
        new CheckedArtifact.Unreadable(
            Artifact.named("a\u001b[2J\nb"),
            List.of(new Fault("/x\u202e", Optional.empty(), "bad\u001b]0;title\u0007\r")));

    for (String output :
        List.of(
            text(List.of(hostile)),
            Bookshop.write(out -> ReportWriter.markdown(out, Locale.ENGLISH), List.of(hostile)),
            Bookshop.write(
                out -> ReportWriter.faults(out, "check: ", Locale.ENGLISH), List.of(hostile)))) {
      assertThat(output.replace("\n", "").codePoints()).allMatch(PlainText::isPlain);
    }
  }

  @Test
  void each_finding_is_written_as_soon_as_it_is_added() {
    StringBuilder out = new StringBuilder();
    ReportWriter writer = ReportWriter.text(out, Locale.ENGLISH);

    writer.add(Bookshop.judged(ShopRule.BASIS));

    assertThat(out.toString()).contains("shop-basis-missing").doesNotContain("Publishable");
  }

  @Test
  void an_output_that_cannot_be_written_is_no_silent_end() {
    Writer full =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    assertThatThrownBy(
            () -> ReportWriter.text(full, Locale.ENGLISH).add(Bookshop.judged(ShopRule.BASIS)))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("full");
  }
}
