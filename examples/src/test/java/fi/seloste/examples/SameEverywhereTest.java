package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Answer;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Report;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A notice is judged alike whatever the machine, and by however many threads. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SameEverywhereTest {

  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2019, 6, 1), LocalDate.of(2021, 10, 1), LocalDate.of(2026, 11, 22));

  /** Prints all that is said of the notices in the files that it is called with. */
  static final class Program {

    private Program() {}

    public static void main(String[] files) throws IOException {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      for (String file : files) {
        out.println(allThatIsSaidOf(NoticeJson.read(Path.of(file)), Rulesets.notice()));
      }
    }
  }

  private static String allThatIsSaidOf(PrivacyNotice notice, Ruleset rules) {
    StringBuilder said = new StringBuilder();
    Ruleset all = rules.and(Rulesets.finland());
    for (LocalDate day : DAYS) {
      Report report = all.check(notice, day);
      assertThat(report.engineErrors()).isEmpty();
      for (String language : List.of("en", "fi", "sv")) {
        Locale locale = Locale.forLanguageTag(language);
        for (Finding finding : report.findings()) {
          said.append(finding.outcome()).append(' ').append(finding.place()).append(' ');
          said.append(finding.message(locale)).append(' ').append(finding.fix(locale)).append('\n');
        }
        for (Answer answer : report.answers()) {
          said.append(answer.rule().id()).append(' ').append(answer.outcome()).append(' ');
          said.append(answer.reason(locale)).append('\n');
        }
      }
    }
    return said.toString();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> here = Files.walk(ExampleNotices.FOLDER)) {
      return here.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }

  @ParameterizedTest
  @CsvSource({"fi,FI,Europe/Helsinki", "tr,TR,Pacific/Kiritimati", "ar,EG,America/Anchorage"})
  void under_each_default_locale_and_time_zone(String language, String country, String zone)
      throws IOException, InterruptedException {
    StringBuilder here = new StringBuilder();
    for (Path file : files()) {
      here.append(allThatIsSaidOf(NoticeJson.read(file), Rulesets.notice())).append("\n");
    }

    assertThat(elsewhere(language, country, zone)).isEqualTo(here.toString());
  }

  private static String elsewhere(String language, String country, String zone)
      throws IOException, InterruptedException {
    List<String> options =
        List.of(
            "-Duser.language=" + language, "-Duser.country=" + country, "-Duser.timezone=" + zone);
    String output =
        OtherJvm.output(options, Program.class, files().stream().map(Path::toString).toList());
    return output.replace(System.lineSeparator(), "\n");
  }

  @Test
  void by_two_threads_that_share_one_rule_set() throws Exception {
    Ruleset shared = Rulesets.notice();
    List<PrivacyNotice> notices = new ArrayList<>();
    List<String> alone = new ArrayList<>();
    for (Path file : files()) {
      PrivacyNotice notice = NoticeJson.read(file);
      notices.add(notice);
      alone.add(allThatIsSaidOf(notice, shared));
    }
    Callable<List<String>> again =
        () -> notices.stream().map(notice -> allThatIsSaidOf(notice, shared)).toList();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<List<String>> together : threads.invokeAll(List.of(again, again, again, again))) {
        assertThat(together.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
