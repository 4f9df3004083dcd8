package fi.seloste.render;

import fi.seloste.model.PrivacyNotice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Makes of what has changed in a notice a page of its own, or a part of a page.
 *
 * <p>What has changed comes as Markdown, as {@code ChangeWriter} of {@code seloste-validation}
 * writes it, and is treated as {@link NoticeRenderer} treats the texts of a notice, but for
 * headings: the first one, if the Markdown begins with it, is that of the document, and further
 * ones begin its sections. A section in the notice itself is made by {@link
 * NoticeRenderer#withChanges(String)}.
 *
 * <p>A renderer is immutable and can be used by several threads.
 */
public final class ChangeRenderer {

  private final Words words;

  private ChangeRenderer(Words words) {
    this.words = words;
  }

  /**
   * Writes in Finnish, Swedish or English.
   *
   * @throws IllegalArgumentException if the locale is of another language
   */
  public static ChangeRenderer of(Locale language) {
    return new ChangeRenderer(Words.in(language));
  }

  /**
   * A whole page in HTML, with the style sheet and the Content-Security-Policy of a notice.
   *
   * @param notice the later version, for the name of the notice, its controllers and its day
   * @param markdown what has changed, in the language of this renderer
   */
  public String page(PrivacyNotice notice, String markdown) {
    return HtmlPage.of(edition(notice, markdown, ""), List.of());
  }

  /**
   * A part of a page in HTML, with headings from {@code h2} on and the classes of a notice.
   *
   * @param notice the later version, for the name of the notice, its controllers and its day
   * @param markdown what has changed, in the language of this renderer
   */
  public String fragment(PrivacyNotice notice, String markdown) {
    return HtmlPage.fragment(List.of(edition(notice, markdown, "seloste-")), List.of());
  }

  private Edition edition(PrivacyNotice notice, String markdown, String prefix) {
    return new NoticeComposer(notice, words, prefix, false, Optional.empty()).changeLog(markdown);
  }
}
