package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What reading says of malformed texts. */
final class Malformed {

  private Malformed() {}

  /** The problems of a text, which must be the same from each kind of source. */
  static List<String> problems(String text) {
    List<String> problems = problemsOf(() -> NoticeJson.read(text));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(problemsOf(() -> NoticeJson.read(new ByteArrayInputStream(bytes))))
        .as("from bytes")
        .isEqualTo(problems);
    assertThat(problemsOf(() -> NoticeJson.read(new StringReader(text))))
        .as("from a reader")
        .isEqualTo(problems);
    assertThat(problemsOf(() -> NoticeJson.readDocument(text)))
        .as("as a document")
        .isEqualTo(problems);
    return problems;
  }

  static List<String> problemsOf(ThrowingCallable read) {
    MalformedNoticeException thrown = catchThrowableOfType(MalformedNoticeException.class, read);
    assertThat(thrown).as("the text is malformed").isNotNull().hasNoCause();
    return thrown.problems().stream().map(Problem::toString).toList();
  }
}
