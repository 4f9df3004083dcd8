package fi.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.PrivacyNotice;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What documents look like, whole. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GoldenDocumentTest {

  private static final Path WRITTEN = Path.of("target", "golden");

  /** The other forms of a few; a fragment has no style sheet, and so changes only as words do. */
  private static final List<String> OTHER_FORMS =
      List.of(
          "well-written.fi.html",
          "well-written.sv.fragment",
          "well-written.fi.txt",
          "000-kompetek.fi.html",
          "003-productive-software-solutions.sv.fragment",
          "004-jn-qualityexpert.en.fragment",
          "full.fi.fragment",
          "full.sv.fragment",
          "full.en.fragment",
          "web-shop.en.txt",
          "municipality.fi.txt",
          "no-processing.fi.html",
          "no-processing.en.txt",
          "web-shop.fi.record.csv",
          "well-written.en.record.md",
          "employer.fi.record.md",
          "full.sv.record.md");

  /** Each notice in each language as Markdown, which is easiest to read and to compare. */
  static Stream<String> documents() throws IOException {
    return Stream.concat(
        Pages.notices().keySet().stream()
            .filter(name -> !name.equals("empty") && !name.equals("full otherwise"))
            .flatMap(name -> Stream.of("fi", "sv", "en").map(tag -> name + "." + tag + ".md")),
        OTHER_FORMS.stream());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void a_document_is_what_it_was(String file) throws IOException {
    String document = document(file);

    Files.createDirectories(WRITTEN);
    Files.writeString(WRITTEN.resolve(file), document);
    assertThat(document)
        .as("if this is meant, copy it from %s", WRITTEN.resolve(file))
        .isEqualTo(golden(file));
  }

  private static String document(String file) throws IOException {
    String[] parts = file.split("\\.", 3);
    PrivacyNotice notice = Pages.notices().get(parts[0]);
    Locale language = Locale.forLanguageTag(parts[1]);
    NoticeRenderer renderer = NoticeRenderer.of(language);
    return switch (parts[2]) {
      case "html" -> renderer.page(notice);
      case "fragment" -> renderer.fragment(notice);
      case "md" -> renderer.markdown(notice);
      case "txt" -> renderer.text(notice);
      case "record.csv" -> RecordRenderer.of(language).csv(notice);
      case "record.md" -> RecordRenderer.of(language).markdown(notice);
      default -> throw new IllegalArgumentException(file);
    };
  }

  private static String golden(String file) throws IOException {
    try (InputStream in = GoldenDocumentTest.class.getResourceAsStream("golden/" + file)) {
      return new String(
          Objects.requireNonNull(in, file + " is missing").readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
