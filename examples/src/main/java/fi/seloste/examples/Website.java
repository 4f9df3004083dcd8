package fi.seloste.examples;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.render.NoticeRenderer;
import fi.seloste.validation.changes.NoticeChanges;
import fi.seloste.validation.report.ChangeWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** The step of a build that puts a notice into a website. */
public final class Website {

  private Website() {}

  /** Publishes a notice: its file and the file of the page, which holds the version before. */
  public static void main(String[] args) throws IOException {
    publish(Path.of(args[0]), Path.of(args[1]), LocalDate.now());
  }

  /**
   * Writes the page of a notice in Finnish, with what has changed since the page was written last.
   *
   * @throws IllegalStateException if the notice may not be published; the page is left as it was
   */
  static void publish(Path file, Path page, LocalDate asOf) throws IOException {
    Gate.requirePublishable(file, asOf);
    PrivacyNotice notice = NoticeJson.read(file);
    Locale finnish = Locale.forLanguageTag("fi");
    NoticeRenderer renderer = NoticeRenderer.of(finnish).embedding(NoticeJson.write(notice));
    if (Files.exists(page)) {
      PrivacyNotice before = NoticeJson.readHtml(page); // which was embedded the last time
      StringBuilder changes = new StringBuilder();
      new ChangeWriter(finnish).markdown(NoticeChanges.between(before, notice), changes);
      renderer = renderer.withChanges(changes.toString());
    }
    Files.writeString(page, renderer.page(notice));
  }
}
