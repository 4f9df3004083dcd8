package fi.seloste.jackson;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Prints the example in canonical form and a problem, under the default locale it is given. */
final class WritesExample {

  private WritesExample() {}

  public static void main(String[] arguments) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(System.getProperty("locale")));
    String example = RoundTripTest.resource("kuutamosaari.json");
    OutputStream out = System.out;
    NoticeJson.write(
        NoticeJson.read(new ByteArrayInputStream(example.getBytes(StandardCharsets.UTF_8))), out);
    for (String problem : Malformed.problemsOf(() -> NoticeJson.read("{       \"id\": 1}"))) {
      out.write((problem + "\n").getBytes(StandardCharsets.UTF_8));
    }
    out.flush();
  }
}
