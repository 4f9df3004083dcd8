package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Report;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
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

  private static final String RENDERING_DESCRIPTOR =
      """
      module consumer {
        requires fi.seloste.jackson;
        requires fi.seloste.render;
        requires fi.seloste.validation;
      }
      """;

  private static final String RENDERING_PROGRAM =
      """
      package consumer;

      import fi.seloste.jackson.NoticeJson;
      import fi.seloste.model.PrivacyNotice;
      import fi.seloste.render.ChangeRenderer;
      import fi.seloste.render.NoticeRenderer;
      import fi.seloste.render.RecordRenderer;
      import fi.seloste.validation.changes.NoticeChanges;
      import fi.seloste.validation.report.ChangeWriter;
      import java.util.Locale;

      final class Program {

        private Program() {}

        public static void main(String[] arguments) {
          Locale swedish = Locale.forLanguageTag("sv");
          PrivacyNotice before = NoticeJson.read("{}");
          PrivacyNotice notice = NoticeJson.read(
              "{\\"registers\\": [{\\"name\\": \\"Kunder <b>\\", \\"purposes\\": [{\\"name\\": \\"*Leverans*\\"}]}]}");
          StringBuilder changes = new StringBuilder();
          new ChangeWriter(swedish).markdown(NoticeChanges.between(before, notice), changes);
          String page = NoticeRenderer.of(swedish).withChanges(changes.toString())
              .embedding(NoticeJson.write(notice)).page(notice);
          page.lines().filter(line -> line.startsWith("<title>") || line.contains("<em>Lev"))
              .distinct().forEach(System.out::println);
          System.out.println(NoticeJson.readHtml(page).equals(notice));
          System.out.println(RecordRenderer.of(swedish).csv(notice).lines().findFirst().orElseThrow());
          System.out.println(ChangeRenderer.of(swedish).fragment(notice, changes.toString())
              .lines().skip(1).findFirst().orElseThrow());
        }
      }
      """;

  private static final String VALIDATING_DESCRIPTOR =
      """
      module consumer {
        requires fi.seloste.jackson;
        requires fi.seloste.validation;
        requires jakarta.validation;
        requires org.hibernate.validator;
        opens consumer to org.hibernate.validator;
      }
      """;

  private static final String VALIDATING_PROGRAM =
      """
      package consumer;

      import fi.seloste.jackson.NoticeJson;
      import fi.seloste.model.PrivacyNotice;
      import fi.seloste.validation.Finding;
      import fi.seloste.validation.Profile;
      import fi.seloste.validation.Severity;
      import fi.seloste.validation.jakarta.PublishableNotice;
      import fi.seloste.validation.jakarta.PublishableNoticeMapping;
      import jakarta.validation.ConstraintViolation;
      import jakarta.validation.Validation;
      import jakarta.validation.Validator;
      import java.util.List;
      import java.util.Locale;
      import java.util.Set;
      import org.hibernate.validator.engine.HibernateConstraintViolation;
      import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

      final class Program {

        private final List<@PublishableNotice(rules = Profile.NOTICE, atLeast = Severity.ERROR) PrivacyNotice> notices;

        private Program(PrivacyNotice notice) {
          this.notices = List.of(notice);
        }

        public static void main(String[] arguments) {
          PrivacyNotice notice = NoticeJson.read("{\\"version\\": \\"7\\"}");
          for (String tag : List.of("fi", "sv", "en")) {
            Locale locale = Locale.forLanguageTag(tag);
            Validator validator = Validation.byDefaultProvider().configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
                .addProperty("hibernate.validator.constraint_mapping_contributors",
                    PublishableNoticeMapping.class.getName())
                .buildValidatorFactory().getValidator();
            validator.validate(new Program(notice)).forEach(Program::print);
            validator.validate(notice).forEach(Program::print);
          }
        }

        private static void print(ConstraintViolation<?> violation) {
          HibernateConstraintViolation<?> detail = violation.unwrap(HibernateConstraintViolation.class);
          if (detail.getDynamicPayload(Finding.class).rule().id().equals("gdpr-13-1-a-controller-identity-missing")) {
            System.out.println(violation.getPropertyPath() + " " + violation.getMessage());
          }
        }
      }
      """;

  private static final List<String> VIOLATIONS =
      List.of(
          "notices[0].<list element>.controllers Rekisterinpitäjää ei ole nimetty.",
          "controllers Rekisterinpitäjää ei ole nimetty.",
          "notices[0].<list element>.controllers Den personuppgiftsansvarige har inte angetts.",
          "controllers Den personuppgiftsansvarige har inte angetts.",
          "notices[0].<list element>.controllers The controller is not identified.",
          "controllers The controller is not identified.");

  private static final List<String> PUBLISHED =
      List.of(
          "<title>Dataskyddsbeskrivning</title>",
          "<p><em>Leverans</em></p>",
          "<th scope=\"row\"><em>Leverans</em></th>",
          "true",
          "Behandling,Ändamålen med behandlingen (30.1 b)",
          "<h2 class=\"seloste-title\">Vad som har ändrats: Dataskyddsbeskrivning</h2>");

  @TempDir private Path folder;

  @Test
  void it_compiles_without_a_warning_and_runs_on_the_module_path() throws Exception {
    assertThat(runAsModule(DESCRIPTOR, PROGRAM, modules()))
        .containsExactly("Den personuppgiftsansvarige har inte angetts.", "true");
  }

  @Test
  void it_publishes_a_notice_on_the_module_path() throws Exception {
    String path = modules() + File.pathSeparator + renderer();

    assertThat(runAsModule(RENDERING_DESCRIPTOR, RENDERING_PROGRAM, path))
        .containsExactlyElementsOf(PUBLISHED);
  }

  @Test
  void it_publishes_a_notice_on_the_class_path() throws Exception {
    assertThat(runOnClassPath(RENDERING_PROGRAM, modules() + File.pathSeparator + renderer()))
        .containsExactlyElementsOf(PUBLISHED);
  }

  @Test
  void it_needs_nothing_of_jakarta_validation_to_check_a_notice() throws Exception {
    assertThat(modules()).doesNotContain("hibernate-validator", "jakarta.validation");
    assertThat(runOnClassPath(PROGRAM, modules()))
        .containsExactly("Den personuppgiftsansvarige har inte angetts.", "true");
  }

  @Test
  void it_validates_with_the_validator_that_it_has_on_the_module_path() throws Exception {
    String path = modules() + File.pathSeparator + validator();

    assertThat(runAsModule(VALIDATING_DESCRIPTOR, VALIDATING_PROGRAM, path))
        .containsSubsequence(VIOLATIONS);
  }

  @Test
  void it_validates_with_the_validator_that_it_has_on_the_class_path() throws Exception {
    assertThat(runOnClassPath(VALIDATING_PROGRAM, modules() + File.pathSeparator + validator()))
        .containsSubsequence(VIOLATIONS);
  }

  private List<String> runAsModule(String descriptor, String program, String path)
      throws IOException, InterruptedException {
    Files.writeString(folder.resolve("module-info.java"), descriptor);
    Path classes = compile(program, "--module-path", path, "module-info.java");
    return run(
        "--module-path",
        classes + File.pathSeparator + path,
        "--module",
        "consumer/consumer.Program");
  }

  private List<String> runOnClassPath(String program, String path)
      throws IOException, InterruptedException {
    Path classes = compile(program, "--class-path", path);
    return run("--class-path", classes + File.pathSeparator + path, "consumer.Program");
  }

  private Path compile(String program, String kindOfPath, String path, String... more)
      throws IOException {
    Path source = Files.createDirectories(folder.resolve("consumer")).resolve("Program.java");
    Files.writeString(source, program);
    Path classes = folder.resolve("classes");
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--release", "17", "-Xlint:all", "-Werror", kindOfPath, path));
    arguments.addAll(List.of("-d", classes.toString(), source.toString()));
    for (String file : more) {
      arguments.add(folder.resolve(file).toString());
    }
    StringWriter output = new StringWriter();
    PrintWriter writer = new PrintWriter(output);
    ToolProvider.findFirst("javac")
        .orElseThrow()
        .run(writer, writer, arguments.toArray(String[]::new));
    assertThat(output.toString()).isEmpty();
    return classes;
  }

  private static String modules() throws IOException {
    return Stream.of(
            PrivacyNotice.class,
            NoticeJson.class,
            Report.class,
            JsonParser.class,
            ObjectMapper.class,
            com.fasterxml.jackson.annotation.JsonInclude.class)
        .map(OtherJvm::home)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String renderer() {
    return Stream.of(fi.seloste.render.NoticeRenderer.class, classFrom("org.commonmark.node.Node"))
        .map(OtherJvm::home)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String validator() {
    return Stream.of(
            jakarta.validation.Validation.class,
            org.hibernate.validator.HibernateValidator.class,
            classFrom("org.jboss.logging.Logger"),
            classFrom("com.fasterxml.classmate.TypeResolver"))
        .map(OtherJvm::home)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Of a library that another needs, and the programs do not. */
  private static Class<?> classFrom(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> run(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Duser.language=fi"); // which nothing may depend on
    command.add("-Dfile.encoding=UTF-8");
    command.add("-Dstdout.encoding=UTF-8");
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output.lines().toList();
  }
}
