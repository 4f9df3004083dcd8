package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What the README shows is what the code is, and what it prints. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReadmeTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern BLOCK =
      Pattern.compile(
          "<!-- (code|output): (\\S+) -->\\n```(?:java|text)\\n(.*?)```", Pattern.DOTALL);

  private record Block(String kind, String source, String content) {}

  private static List<Block> blocks() throws IOException {
    Matcher block = BLOCK.matcher(Files.readString(ROOT.resolve("README.md")));
    List<Block> blocks = new ArrayList<>();
    while (block.find()) {
      blocks.add(new Block(block.group(1), block.group(2), block.group(3)));
    }
    return blocks;
  }

  @Test
  void every_piece_of_java_comes_from_a_program() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));

    assertThat(blocks()).filteredOn(block -> block.kind().equals("code")).isNotEmpty();
    assertThat(readme.split("```java", -1))
        .hasSize((int) blocks().stream().filter(b -> b.kind().equals("code")).count() + 1);
    for (Block block : blocks()) {
      if (block.kind().equals("code")) {
        assertThat(Files.readString(ROOT.resolve(block.source()))).contains(block.content());
      }
    }
  }

  @Test
  void every_output_is_what_the_program_prints() throws Exception {
    assertThat(blocks()).filteredOn(block -> block.kind().equals("output")).isNotEmpty();
    for (Block block : blocks()) {
      if (block.kind().equals("output")) {
        assertThat(output(block.source())).isEqualTo(block.content());
      }
    }
  }

  private static String output(String program) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
    try {
      Class.forName(program).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }
}
