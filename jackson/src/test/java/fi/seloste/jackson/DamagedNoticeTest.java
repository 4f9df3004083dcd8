package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.measures.Allocation;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A good notice with something wrong in every place where something can be wrong. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DamagedNoticeTest {

  private static final String TEXT = RoundTripTest.resource("kuutamosaari.json");
  private static final byte[] WHOLE = TEXT.getBytes(StandardCharsets.UTF_8);
  private static final JsonNode TREE = JsonMapper.shared().readTree(TEXT);

  /** Reading a damaged notice may take so many times the memory that the whole one takes. */
  private static final int MOST_TIMES = 10;

  private static ReadingLaws.Read read(byte[] text) {
    return ReadingLaws.attempt(() -> NoticeJson.read(new ByteArrayInputStream(text)));
  }

  @Test
  void a_notice_cut_off_after_any_byte_is_refused_with_one_problem_at_its_end() {
    assertThat(TEXT).endsWith("}\n");
    for (int end = 0; end < WHOLE.length - 1; end++) {
      byte[] cut = Arrays.copyOf(WHOLE, end);
      List<Problem> problems = read(cut).problems();
      assertThat(problems).as("cut off after %d bytes", end).hasSize(1);
      assertThat(problems.get(0).message())
          .as("cut off after %d bytes", end)
          .startsWith(
              end == 0
                  ? "the text is empty"
                  : ReadingLaws.decoded(cut) == null ? "the byte 0x" : "the text ends too early");
      if (end % 997 == 0) {
        ReadingLaws.hold(cut);
      }
    }
    assertThat(read(Arrays.copyOf(WHOLE, WHOLE.length - 1)).notice()).isNotNull();
  }

  /** Calls with the JSON pointer of every value in the notice, the root first. */
  private static void eachValue(JsonNode node, String pointer, Consumer<String> found) {
    found.accept(pointer);
    if (node.isObject()) {
      for (var property : node.properties()) {
        String name = property.getKey().replace("~", "~0").replace("/", "~1");
        eachValue(property.getValue(), pointer + "/" + name, found);
      }
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        eachValue(node.get(i), pointer + "/" + i, found);
      }
    }
  }

  private static List<String> pointers() {
    List<String> pointers = new ArrayList<>();
    eachValue(TREE, "", pointers::add);
    return pointers;
  }

  /** The notice with a value replaced, or with a property that stands again at the end. */
  private static String with(
      JsonNode node, String here, String pointer, @Nullable String replacement) {
    if (here.equals(pointer) && replacement != null) {
      return replacement;
    }
    if (!pointer.startsWith(here)) {
      return node.toString();
    }
    List<String> parts = new ArrayList<>();
    String again = null;
    if (node.isObject()) {
      for (var property : node.properties()) {
        String at = here + "/" + property.getKey().replace("~", "~0").replace("/", "~1");
        String name = "\"" + property.getKey() + "\":";
        parts.add(name + with(property.getValue(), at, pointer, replacement));
        if (at.equals(pointer) && replacement == null) {
          again = name + property.getValue();
        }
      }
      if (again != null) {
        parts.add(again);
      }
      return "{" + String.join(",", parts) + "}";
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        parts.add(with(node.get(i), here + "/" + i, pointer, replacement));
      }
      return "[" + String.join(",", parts) + "]";
    }
    return node.toString();
  }

  private static String parent(String pointer) {
    return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "-5",
        "\"zz\"",
        "[]",
        "{}",
        "[[]]",
        "[null]",
        "{\"zz\": 1}",
        "{\"type\": []}"
      })
  void a_value_of_another_kind_is_read_or_refused_where_it_stands(String other) {
    int refused = 0;
    for (String pointer : pointers()) {
      String text = with(TREE, "", pointer, other);
      List<Problem> problems = ReadingLaws.attempt(() -> NoticeJson.read(text)).problems();
      if (problems != null) {
        refused++;
        // a choice that does not say what it is, and what then does not belong to it
        String top = pointer.endsWith("/type") ? parent(pointer) : pointer;
        assertThat(problems)
            .as(text)
            .allMatch(
                problem ->
                    problem.pointer().startsWith(top) || problem.pointer().equals(parent(pointer)));
        if (!pointer.isEmpty() && !pointer.equals("/seloste")) {
          ReadOptions lenient = ReadOptions.strict().lenient();
          assertThat(NoticeJson.readDocument(text, lenient).warnings()).isEqualTo(problems);
        }
      }
    }
    assertThat(refused).isPositive();
  }

  @Test
  void a_property_that_stands_twice_is_told_at_every_level() {
    int properties = 0;
    for (String pointer : pointers()) {
      if (!pointer.isEmpty() && TREE.at(parent(pointer)).isObject()) {
        String text = with(TREE, "", pointer, null);
        List<Problem> problems = ReadingLaws.attempt(() -> NoticeJson.read(text)).problems();
        assertThat(problems).as(pointer).hasSize(1);
        assertThat(problems.get(0).pointer()).isEqualTo(pointer);
        assertThat(problems.get(0).message()).endsWith(" stands twice");
        properties++;
      }
    }
    assertThat(properties).isGreaterThan(400);
  }

  private static final List<String> PIECES =
      List.of(
          "{",
          "[",
          "\"",
          ",",
          "null",
          "\\u",
          "\u202E",
          "\n".repeat(500),
          "9".repeat(1000),
          "[".repeat(100),
          "{\"zz\":1},".repeat(100),
          "\"contactDetailz\":1,".repeat(100),
          "{\"type\":\"consnt\"},".repeat(100),
          "\"nimikkeistösanasto\",".repeat(150));

  private static byte[] damaged(Random random) {
    byte[] text = WHOLE;
    for (int times = 1 + random.nextInt(3); times > 0; times--) {
      int at = random.nextInt(text.length);
      int to = Math.min(text.length, at + random.nextInt(400));
      byte[] piece =
          switch (random.nextInt(4)) {
            case 0 -> new byte[] {(byte) random.nextInt(256)};
            case 1 -> Arrays.copyOfRange(text, at, to);
            case 2 -> new byte[0];
            default -> PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
          };
      int rest = random.nextBoolean() ? at : to;
      byte[] next = Arrays.copyOf(text, at + piece.length + text.length - rest);
      System.arraycopy(piece, 0, next, at, piece.length);
      System.arraycopy(text, rest, next, at + piece.length, text.length - rest);
      text = next;
    }
    return text;
  }

  @Test
  void a_damaged_notice_keeps_the_laws_of_reading() {
    Random random = new Random(4);
    for (int i = 0; i < 100; i++) {
      ReadingLaws.hold(damaged(random));
    }
  }

  /** What reading does is seen in what it allocates: the same every time, unlike the time. */
  @Test
  void reading_a_damaged_notice_takes_no_more_than_ten_times_the_whole_one() throws Exception {
    long whole = allocated(WHOLE);
    assertThat(whole).isGreaterThan(WHOLE.length);
    for (int end = 0; end < WHOLE.length; end += 7) {
      assertThat(allocated(Arrays.copyOf(WHOLE, end)))
          .as("cut off after %d bytes", end)
          .isLessThan(MOST_TIMES * whole);
    }
    Random random = new Random(5);
    for (int i = 0; i < 2_000; i++) {
      byte[] text = damaged(random);
      assertThat(allocated(text)).as("damaged notice %d", i).isLessThan(MOST_TIMES * whole);
    }
  }

  private static long allocated(byte[] text) throws Exception {
    return Allocation.of(() -> read(text));
  }
}
