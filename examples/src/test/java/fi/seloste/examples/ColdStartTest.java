package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Report;
import jakarta.validation.Validation;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import picocli.CommandLine;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.ObjectMapper;

/**
 * What a process loads that checks one notice and ends, seen in the list of classes that its
 * virtual machine writes. What is not loaded costs nothing, on any machine.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ColdStartTest {

  private static final Pattern LOADED =
      Pattern.compile("^(?:\\[[^]]*\\])*\\s*([\\w.$]+)(?:[/+]\\S*)? source:");

  @TempDir static Path folder;

  private static List<String> loaded = List.of();

  @BeforeAll
  static void check_one_notice_in_a_process_of_its_own() throws Exception {
    Path list = folder.resolve("classes.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load:file=" + list.toString().replace(":", "\\:"));
    command.add("-cp");
    command.add(
        String.join(
            File.pathSeparator,
            where(Check.class),
            where(PrivacyNotice.class),
            where(NoticeJson.class),
            where(Report.class),
            where(JsonParser.class),
            where(ObjectMapper.class),
            where(Load.class),
            where(Validation.class),
            where(HibernateValidator.class),
            where(CommandLine.class)));
    command.add(Check.class.getName());
    command.add("--as-of");
    command.add("2026-11-22");
    command.add(Path.of("notices", "well-written.json").toString());
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("output.txt").toFile())
            .start();
    assertThat(process.waitFor())
        .as(() -> text(folder.resolve("output.txt")))
        .isEqualTo(Judging.PUBLISHABLE);
    loaded =
        Files.readAllLines(list).stream()
            .map(LOADED::matcher)
            .filter(Matcher::find)
            .map(found -> found.group(1))
            .toList();
  }

  private static String where(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void the_list_tells_what_was_loaded() {
    assertThat(loaded)
        .contains(
            "java.lang.Object", NoticeJson.class.getName(), "fi.seloste.validation.gdpr.Purposes");
  }

  @Test
  void neither_databind_nor_a_validator_nor_yaml_is_loaded_for_a_notice_in_json() {
    assertThat(loaded)
        .noneMatch(it -> it.startsWith("tools.jackson.databind."))
        .noneMatch(it -> it.startsWith("com.fasterxml.jackson."))
        .noneMatch(it -> it.startsWith("org.hibernate."))
        .noneMatch(it -> it.startsWith("jakarta."))
        .noneMatch(it -> it.startsWith("org.snakeyaml."));
  }

  @Test
  void what_reads_and_writes_other_formats_is_not_loaded() {
    assertThat(loaded)
        .doesNotContain(
            "fi.seloste.jackson.tilt.TiltReader",
            "fi.seloste.jackson.tilt.TiltWriter",
            "fi.seloste.jackson.dpv.DpvWriter",
            "fi.seloste.jackson.NoticeYaml");
  }

  @Test
  void tables_that_the_notice_does_not_ask_for_are_not_read() {
    assertThat(loaded)
        .doesNotContain(
            "fi.seloste.validation.reference.AgesOfConsent$Standard",
            "fi.seloste.validation.reference.Authorities$Standard")
        .contains("fi.seloste.validation.reference.Countries$Standard");
  }

  @Test
  void no_record_is_compared_as_java_compares_records_which_it_learns_at_first_use() {
    assertThat(loaded).doesNotContain("java.lang.runtime.ObjectMethods");
  }

  /** Some twenty are left, of lambdas; texts put together by Java and accessors made eighty. */
  @Test
  void few_method_handles_are_made() {
    assertThat(loaded.stream().filter("java.lang.invoke.LambdaForm$MH"::equals))
        .hasSizeLessThan(40);
  }

  /** Each takes some tens of microseconds, a lambda more: what is added here is added at starts. */
  @Test
  void classes_of_ours_are_not_many_more_than_they_were() {
    long ours = loaded.stream().filter(it -> it.startsWith("fi.seloste.")).count();

    assertThat(ours).isBetween(300L, 1250L);
  }
}
