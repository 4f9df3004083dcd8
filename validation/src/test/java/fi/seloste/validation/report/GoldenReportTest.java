package fi.seloste.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each format looks like, whole, for the bookshop's notice and two files beside it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoldenReportTest {

  private static final Path WRITTEN = Path.of("target", "golden");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report.en.txt",
        "report.en.md",
        "report.fi.md",
        "report.sv.md",
        "report.en.json",
        "report.en.sarif",
        "faults.en.txt"
      })
  void a_document_is_what_it_was(String file) throws IOException {
    String document = document(file);

    Files.createDirectories(WRITTEN);
    Files.writeString(WRITTEN.resolve(file), document);
    assertThat(document)
        .as("if this is meant, copy it from %s", WRITTEN.resolve(file))
        .isEqualTo(Bookshop.resource(file));
  }

  @Test
  void a_document_is_the_same_wherever_it_is_written() {
    String here = document("report.en.sarif") + document("report.sv.md");
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      assertThat(document("report.en.sarif") + document("report.sv.md")).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String document(String file) {
    String[] name = file.split("\\.");
    Locale locale = Locale.forLanguageTag(name[1]);
    return Bookshop.write(
            out ->
                switch (name[0] + "." + name[2]) {
                  case "report.txt" -> ReportWriter.text(out, locale);
                  case "report.md" -> ReportWriter.markdown(out, locale);
                  case "report.json" -> ReportWriter.json(out, locale);
                  case "report.sarif" -> ReportWriter.sarif(out, locale);
                  default -> ReportWriter.faults(out, "check: ", locale);
                },
            Bookshop.everything())
        .replace("\"version\": \"" + Version.TEXT + "\"", "\"version\": \"1.2.3\"");
  }
}
