package fi.seloste.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An application that has this jar and the JDK, and nothing else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConsumerTest {

  private static final String DESCRIPTOR = "module consumer { requires fi.seloste.core; }\n";

  private static final String PROGRAM =
      """
      package consumer;

      import fi.seloste.model.Consent;
      import fi.seloste.model.Controller;
      import fi.seloste.model.ControllerKind;
      import fi.seloste.model.Disclosed;
      import fi.seloste.model.LegalBasis;
      import fi.seloste.model.LocalizedText;
      import fi.seloste.model.Name;
      import fi.seloste.model.PrivacyNotice;
      import fi.seloste.model.Purpose;
      import fi.seloste.model.Recipient;
      import fi.seloste.model.Register;
      import fi.seloste.model.RetentionRule;
      import fi.seloste.model.TimePeriod;

      final class Program {

        private Program() {}

        public static void main(String[] arguments) {
          LegalBasis consent = Consent.builder().build();
          PrivacyNotice notice =
              PrivacyNotice.builder()
                  .title(LocalizedText.of("fi", "Tietosuojaseloste", "en", "Privacy notice"))
                  .addController(
                      Controller.builder()
                          .name(Name.of("Esimerkki Oy"))
                          .kind(ControllerKind.COMPANY)
                          .establishedInUnion(true)
                          .build())
                  .addRegister(
                      Register.builder()
                          .addPurpose(Purpose.builder().addLegalBasis(consent).build())
                          .recipients(Disclosed.of(Recipient.builder().build()))
                          .addRetentionRule(
                              RetentionRule.builder().period(TimePeriod.ofYears(6)).build())
                          .build())
                  .build();
          PrivacyNotice changed = PrivacyNotice.builder().from(notice).version("2").build();
          System.out.println(changed.version().orElseThrow());
          System.out.println(changed.registers().equals(notice.registers()));
          System.out.println(changed);
        }
      }
      """;

  @TempDir private Path folder;

  @Test
  void it_compiles_without_a_warning_and_runs() throws Exception {
    Path descriptor = Files.writeString(folder.resolve("module-info.java"), DESCRIPTOR);
    Path program = program();
    Path classes = folder.resolve("classes");

    assertThat(compilerOutput(classes, "--module-path", core(), descriptor, program)).isEmpty();
    assertThat(programOutput("--module-path", classes, "--module", "consumer/consumer.Program"))
        .startsWith("2", "true")
        .hasSize(3)
        .anyMatch(line -> line.startsWith("PrivacyNotice{title={fi=Tietosuojaseloste, "));
  }

  @Test
  void the_class_path_does_as_well() throws Exception {
    Path classes = folder.resolve("classes");

    assertThat(compilerOutput(classes, "--class-path", core(), program())).isEmpty();
    assertThat(programOutput("--class-path", classes, "consumer.Program"))
        .startsWith("2", "true")
        .hasSize(3);
  }

  @Test
  void the_module_needs_the_jdk_alone_and_opens_nothing() {
    var module = ModuleFinder.of(core()).find("fi.seloste.core").orElseThrow().descriptor();

    assertThat(module.requires())
        .filteredOn(required -> !required.modifiers().contains(Requires.Modifier.STATIC))
        .extracting(Requires::name)
        .containsExactly("java.base");
    assertThat(module.requires())
        .noneMatch(required -> required.modifiers().contains(Requires.Modifier.TRANSITIVE));
    assertThat(module.exports()).extracting(Exports::source).containsExactly("fi.seloste.model");
    assertThat(module.opens()).isEmpty();
  }

  private Path program() throws IOException {
    Path sources = Files.createDirectories(folder.resolve("consumer"));
    return Files.writeString(sources.resolve("Program.java"), PROGRAM);
  }

  /** What the compiler says when it is as strict as can be; empty if it is content. */
  private static String compilerOutput(Path classes, Object... pathAndSources) {
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("--release", "17", "-Xlint:all", "-Werror", "-d", classes.toString()));
    Stream.of(pathAndSources).map(Object::toString).forEach(arguments::add);
    StringWriter output = new StringWriter();
    PrintWriter writer = new PrintWriter(output, true);
    int code =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(writer, writer, arguments.toArray(String[]::new));
    return code == 0 ? output.toString() : "exit code " + code + "\n" + output;
  }

  /** What the program prints, line by line, in a JVM that has core and the program alone. */
  private List<String> programOutput(String option, Path classes, String... start)
      throws IOException, InterruptedException {
    Path output = folder.resolve("output.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(option, core() + File.pathSeparator + classes));
    command.addAll(List.of(start));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int code = process.waitFor();
    String printed = Files.readString(output, StandardCharsets.US_ASCII);
    assertThat(code).as(printed).isZero();
    return printed.lines().toList();
  }

  /** The classes of this module, and nothing else. */
  private static Path core() {
    try {
      return Path.of(
          PrivacyNotice.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
