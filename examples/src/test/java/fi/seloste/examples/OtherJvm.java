package fi.seloste.examples;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Report;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import tools.jackson.core.JsonParser;

/** Runs programs of these tests and of this module in a JVM with other settings. */
final class OtherJvm {

  private OtherJvm() {}

  /** What a program that ends well writes to its standard output. */
  static String output(List<String> options, Class<?> program, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("--class-path");
    command.add(
        Stream.of(
                OtherJvm.class,
                Gate.class,
                PrivacyNotice.class,
                NoticeJson.class,
                Report.class,
                JsonParser.class,
                CommandLine.class,
                org.assertj.core.api.Assertions.class)
            .map(OtherJvm::home)
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(program.getName());
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    process.getInputStream().transferTo(output);
    assertThat(process.waitFor()).isZero();
    return output.toString(StandardCharsets.UTF_8);
  }

  /** The jar or folder that a class is from. */
  static String home(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
