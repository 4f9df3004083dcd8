package fi.seloste.validation.report;

import fi.seloste.jackson.NoticeDocument;
import fi.seloste.jackson.NoticeJson;
import fi.seloste.validation.Case;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.bookshop.ShopRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The notice of a bookshop with one of each thing that a report can hold, and files beside it. */
final class Bookshop {

  static final Artifact FILE = Artifact.file(Path.of("notices", "kirja kauppa.json"));

  /** Two faults at places in a file, and one of a file as such. */
  static final List<CheckedArtifact> UNREADABLE =
      List.of(
          new CheckedArtifact.Unreadable(
              Artifact.file(Path.of("notices/draft.json")),
              List.of(
                  new Fault(
                      "/controlers",
                      Optional.of(new Location(1, 3)),
                      "unknown property; did you mean 'controllers'?"),
                  new Fault("/languages", Optional.empty(), "expected a list but found {0} `7`"))),
          new CheckedArtifact.Unreadable(
              Artifact.standardInput(),
              List.of(Fault.of("the file could not be read to its end"))));

  private Bookshop() {}

  /** What all rules of the shop find in its notice. */
  static CheckedArtifact.Judged judged() {
    return judged(ShopRule.values());
  }

  static CheckedArtifact.Judged judged(Rule... rules) {
    NoticeDocument document = NoticeJson.readDocument(resource("bookshop.json"));
    return new CheckedArtifact.Judged(
        FILE,
        Ruleset.of(List.of(rules)).check(document.notice(), Case.TODAY),
        pointer -> document.locate(pointer).map(it -> new Location(it.line(), it.column())));
  }

  /** Everything in one document. */
  static List<CheckedArtifact> everything() {
    List<CheckedArtifact> everything = new ArrayList<>(List.of(judged()));
    everything.addAll(UNREADABLE);
    return everything;
  }

  static String write(
      Function<Appendable, ReportWriter> format, List<? extends CheckedArtifact> artifacts) {
    StringBuilder out = new StringBuilder();
    ReportWriter writer = format.apply(out);
    artifacts.forEach(writer::add);
    writer.end();
    return out.toString();
  }

  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Bookshop.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
