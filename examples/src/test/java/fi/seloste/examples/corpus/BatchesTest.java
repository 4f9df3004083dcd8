package fi.seloste.examples.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BatchesTest {

  private static final int LONGEST = 100_000;

  private static List<Batch> batches(byte[] text, long offset, long lines, int longest, int most)
      throws IOException {
    Batches batches = new Batches(dribble(text, most), offset, lines, longest);
    List<Batch> all = new ArrayList<>();
    for (Batch next = batches.next(); next != null; next = batches.next()) {
      all.add(next);
    }
    return all;
  }

  /** A stream that hands out no more than so many bytes at once. */
  private static InputStream dribble(byte[] text, int most) {
    return new ByteArrayInputStream(text) {
      @Override
      public int read(byte[] buffer, int offset, int length) {
        return super.read(buffer, offset, Math.min(length, most));
      }
    };
  }

  @Provide
  Arbitrary<byte[]> corpora() {
    return Arbitraries.integers()
        .between(0, 3000)
        .list()
        .ofMaxSize(200)
        .map(
            lengths -> {
              StringBuilder text = new StringBuilder();
              for (int length : lengths) {
                text.append("x".repeat(length)).append('\n');
              }
              int cut = lengths.isEmpty() ? 0 : lengths.get(0) % 2;
              return text.substring(0, Math.max(0, text.length() - cut))
                  .getBytes(StandardCharsets.UTF_8);
            });
  }

  @Property(tries = 200)
  void the_batches_are_the_corpus_cut_between_lines(
      @ForAll("corpora") byte[] corpus, @ForAll @IntRange(min = 1, max = 70_000) int most)
      throws IOException {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    long lines = 7;
    for (Batch batch : batches(corpus, 1000, 7, LONGEST, most)) {
      assertThat(batch.linesBefore()).isEqualTo(lines);
      assertThat(batch.lines()).isPositive();
      lines += batch.lines();
      joined.write(batch.text());
      assertThat(batch.end()).isEqualTo(1000 + joined.size());
      boolean isLast = joined.size() == corpus.length;
      assertThat(isLast || batch.text()[batch.text().length - 1] == '\n').isTrue();
    }
    assertThat(joined.toByteArray()).isEqualTo(corpus);
    assertThat(lines - 7).isEqualTo(new String(corpus, StandardCharsets.UTF_8).lines().count());
  }

  @Property(tries = 200)
  void of_a_too_long_line_the_beginning_is_kept_and_the_rest_passed_over(
      @ForAll @IntRange(min = 0, max = 200_000) int length,
      @ForAll @IntRange(min = 1, max = 70_000) int most)
      throws IOException {
    byte[] corpus = ("a\n" + "b".repeat(length) + "\nc").getBytes(StandardCharsets.UTF_8);

    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    long end = 0;
    for (Batch batch : batches(corpus, 0, 0, 1000, most)) {
      joined.write(batch.text());
      end = batch.end();
    }

    assertThat(end).isEqualTo(corpus.length);
    String kept = joined.toString(StandardCharsets.UTF_8);
    assertThat(kept).startsWith("a\nb".substring(0, length == 0 ? 2 : 3)).endsWith("\nc");
    assertThat(kept.split("\n", -1)[1]).hasSize(Math.min(length, 1000));
  }
}
