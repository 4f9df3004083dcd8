package fi.seloste.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A whole page: works without script and without anything from elsewhere, under a policy that lets
 * nothing in but its own style sheet.
 */
final class HtmlPage {

  private static final String STYLE = style();
  private static final String POLICY =
      "default-src 'none'; style-src 'sha256-"
          + sha256(STYLE)
          + "'; base-uri 'none'; form-action 'none'";

  private HtmlPage() {}

  /** The policy that the page states for itself; a server may send the same. */
  static String policy() {
    return POLICY;
  }

  /** A page in one language. */
  static String of(Edition edition, List<DataBlock> data) {
    HtmlWriter writer = new HtmlWriter().language(edition.language());
    begin(writer, edition, HtmlWriter.plain(edition.title()));
    writer.raw("<header class=\"seloste-head\">\n");
    writer.head(edition, 1);
    writer.raw("</header>\n<main class=\"seloste-main\" id=\"content\">\n");
    writer.body(edition, 2);
    writer.raw("</main>\n");
    writer.foot(edition, 2);
    end(writer, data);
    return writer.html();
  }

  /** A page in several languages, one beside the other. */
  static String of(List<Edition> editions, List<DataBlock> data) {
    Edition first = editions.get(0);
    HtmlWriter writer = new HtmlWriter().language(first.language());
    begin(
        writer,
        first,
        String.join(
            " – ", editions.stream().map(it -> HtmlWriter.plain(it.title())).distinct().toList()));
    writer.raw("<header class=\"seloste-head\">\n<h1 class=\"seloste-title\">");
    String between = "";
    Set<String> titles = new HashSet<>();
    for (Edition edition : editions) {
      if (!titles.add(HtmlWriter.plain(edition.title()))) {
        continue; // the same in another language
      }
      writer.raw(between).raw("<span lang=\"" + edition.language() + "\">");
      writer.language(edition.language()).inlines(edition.title());
      writer.raw("</span>");
      between = " – ";
    }
    writer.raw("</h1>\n<nav class=\"seloste-languages\" aria-label=\"");
    writer.text(first.words().get("languages")).raw("\">\n<ul>\n");
    for (Edition edition : editions) {
      writer
          .raw("<li><a href=\"#" + edition.prefix() + "edition\" lang=\"")
          .raw(edition.language() + "\" hreflang=\"" + edition.language() + "\">")
          .text(edition.words().get("language.name"))
          .raw("</a></li>\n");
    }
    writer.raw("</ul>\n</nav>\n</header>\n");
    writer.raw("<main class=\"seloste-main seloste-editions\" id=\"content\">\n");
    for (Edition edition : editions) {
      writer
          .raw("<article class=\"seloste-edition\" id=\"" + edition.prefix() + "edition\" lang=\"")
          .raw(edition.language() + "\">\n");
      writer.language(edition.language());
      writer.head(edition, 2);
      writer.body(edition, 3);
      writer.foot(edition, 3);
      writer.raw("</article>\n");
    }
    writer.raw("</main>\n");
    end(writer, data);
    return writer.html();
  }

  /** A part of a page of somebody else's. */
  static String fragment(List<Edition> editions, List<DataBlock> data) {
    HtmlWriter writer = new HtmlWriter();
    for (Edition edition : editions) {
      writer
          .language(edition.language())
          .raw("<article class=\"seloste seloste-edition\" lang=\"" + edition.language() + "\">\n");
      writer.head(edition, 2);
      writer.body(edition, 3);
      writer.foot(edition, 3);
      writer.raw("</article>\n");
    }
    data(writer, data);
    return writer.html();
  }

  private static void begin(HtmlWriter writer, Edition edition, String title) {
    writer
        .raw("<!DOCTYPE html>\n<html lang=\"" + edition.language() + "\">\n<head>\n")
        .raw("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .text(POLICY)
        .raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
        .text(title)
        .raw("</title>\n<style>")
        .raw(STYLE)
        .raw("</style>\n</head>\n<body class=\"seloste\">\n")
        .raw("<a class=\"seloste-skip\" href=\"#content\">")
        .text(edition.words().get("skip"))
        .raw("</a>\n");
  }

  private static void end(HtmlWriter writer, List<DataBlock> data) {
    data(writer, data);
    writer.raw("</body>\n</html>\n");
  }

  private static void data(HtmlWriter writer, List<DataBlock> data) {
    for (DataBlock block : data) {
      writer.raw("<script type=\"" + block.type() + "\" id=\"" + block.id() + "\">");
      writer.raw(HtmlText.json(block.json())).raw("</script>\n");
    }
  }

  private static String style() {
    String file = "page.css";
    try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
