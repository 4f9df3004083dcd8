package fi.seloste.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Pages are HTML and CSS as the standards have it, by the Nu Html Checker. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ValidHtmlTest {

  /**
   * The checker takes JSON in a {@code script} element for a script, which it is not; {@link
   * BrowserSafetyTest} asks a browser whether a policy is kept.
   */
  private static final String MISTAKE = "Inline script violates Content Security Policy";

  /** What the checker says, errors and warnings alike. */
  private static final class Findings implements ErrorHandler {

    private final List<String> told = new ArrayList<>();

    private void tell(SAXParseException finding) {
      if (!finding.getMessage().startsWith(MISTAKE)) {
        told.add(
            finding.getLineNumber()
                + ":"
                + finding.getColumnNumber()
                + ": "
                + finding.getMessage());
      }
    }

    @Override
    public void warning(SAXParseException finding) {
      tell(finding);
    }

    @Override
    public void error(SAXParseException finding) {
      tell(finding);
    }

    @Override
    public void fatalError(SAXParseException finding) {
      tell(finding);
    }
  }

  private static SimpleDocumentValidator checker;

  @BeforeAll
  static void readTheSchema() throws Exception {
    checker = new SimpleDocumentValidator();
    checker.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new Findings());
  }

  private static List<String> findings(String html) throws IOException, SAXException {
    Findings findings = new Findings();
    checker.setUpValidatorAndParsers(findings, false, false);
    InputSource source =
        new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    source.setSystemId("page.html");
    checker.checkHtmlInputSource(source);
    return findings.told;
  }

  @ParameterizedTest
  @MethodSource("fi.seloste.render.Pages#all")
  void a_page_has_no_errors_and_no_warnings(Pages.Page page) throws IOException, SAXException {
    assertThat(findings(page.html())).isEmpty();
  }

  @Test
  void the_checker_tells_errors_of_markup_and_of_style() throws IOException, SAXException {
    assertThat(
            findings(
                "<!DOCTYPE html><html lang=\"en\"><title>x</title><style>p { colour: red }</style>"
                    + "<p><ul></ul></p><img src=\"x.png\">"))
        .anyMatch(it -> it.contains("colour"))
        .anyMatch(it -> it.contains("element in scope but a"))
        .anyMatch(it -> it.contains("alt"));
  }
}
