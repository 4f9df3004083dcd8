package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Report;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/** An application that is a named module, opens nothing to us and tolerates no warning. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConsumerTest {

  private static final String DESCRIPTOR =
      """
      module consumer {
        requires fi.seloste.jackson;
        requires fi.seloste.validation;
      }
      """;

  private static final String PROGRAM =
      """
      package consumer;

      import fi.seloste.jackson.NoticeJson;
      import fi.seloste.model.PrivacyNotice;
      import fi.seloste.validation.Report;
      import fi.seloste.validation.rulesets.Rulesets;
      import java.time.LocalDate;
      import java.util.Locale;
      import tools.jackson.databind.json.JsonMapper;

      final class Program {

        private Program() {}

        public static void main(String[] arguments) {
          PrivacyNotice notice = NoticeJson.read("{\\"version\\": \\"7\\"}");
          Report report = Rulesets.notice().check(notice, LocalDate.of(2026, 11, 22));
          System.out.println(report.findings().get(0).message(Locale.forLanguageTag("sv")));
          JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
          System.out.println(mapper.readValue(mapper.writeValueAsString(notice), PrivacyNotice.class).equals(notice));
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void it_compiles_without_a_warning_and_runs_on_the_module_path() throws Exception {
    Path descriptor = Files.writeString(folder.resolve("module-info.java"), DESCRIPTOR);
    Path sources = Files.createDirectories(folder.resolve("consumer"));
    Path program = Files.writeString(sources.resolve("Program.java"), PROGRAM);
    Path classes = folder.resolve("classes");

    assertThat(
            compile(
                "--release",
                "17",
                "-Xlint:all",
                "-Werror",
                "--module-path",
                modules(),
                "-d",
                classes.toString(),
                descriptor.toString(),
                program.toString()))
        .isEmpty();
    assertThat(
            run(
                "--module-path",
                classes + File.pathSeparator + modules(),
                "--module",
                "consumer/consumer.Program"))
        .containsExactly("Den personuppgiftsansvarige har inte angetts.", "true");
  }

  private static String modules() throws IOException {
    return Stream.of(
            PrivacyNotice.class,
            NoticeJson.class,
            Report.class,
            JsonParser.class,
            ObjectMapper.class,
            com.fasterxml.jackson.annotation.JsonInclude.class)
        .map(ConsumerTest::home)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String compile(String... arguments) {
    StringWriter output = new StringWriter();
    PrintWriter writer = new PrintWriter(output);
    ToolProvider.findFirst("javac").orElseThrow().run(writer, writer, arguments);
    return output.toString();
  }

  private static List<String> run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dstdout.encoding=UTF-8");
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output.lines().toList();
  }
}
