package fi.seloste.jackson;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The notice that a page holds for programs. */
final class EmbeddedNotice {

  private static final String ID = "seloste";
  private static final String TYPE = "application/json";
  private static final String ELEMENT = "<script type=\"" + TYPE + "\" id=\"" + ID + "\">";

  private EmbeddedNotice() {}

  /**
   * The text of the one notice in a page.
   *
   * @throws MalformedNoticeException if there is not one
   */
  static Source find(Source page, ReadOptions options) {
    Problems problems = new Problems(page, false);
    Source notice = find(page, options, problems);
    problems.warnings(); // throws
    if (notice == null) {
      throw new IllegalStateException("No notice was found, and no problem either.");
    }
    return notice;
  }

  private static @Nullable Source find(Source page, ReadOptions options, Problems problems) {
    if (page.isLongerThan(options.most())) {
      String most = Integer.toString(options.most());
      return refuse(page.start, "the page is longer than ".concat(most).concat(" bytes"), problems);
    } else if (page.isWide()) {
      return refuse(page.start, "the page is in UTF-16 or UTF-32; save it as UTF-8", problems);
    }
    HtmlScripts scripts = new HtmlScripts(page);
    Source notice = null;
    int first = -1;
    int otherType = -1;
    String type = "";
    while (scripts.next()) {
      if (!scripts.id().equals(ID)) {
        continue;
      } else if (!isJson(scripts.type())) {
        otherType = scripts.tag();
        type = scripts.type();
      } else if (notice != null) {
        String where = page.position(first).toString();
        return refuse(
            scripts.tag(),
            "another notice stands here, and the first at "
                .concat(where)
                .concat("; a page holds one"),
            problems);
      } else if (scripts.isCutOff()) {
        return refuse(
            scripts.tag(), "the page ends before the notice that begins here does", problems);
      } else {
        notice = scripts.text();
        first = scripts.tag();
      }
    }
    if (notice == null && otherType >= 0) {
      return refuse(
          otherType,
          "this script has the id of a notice, but its type is "
              .concat(Quoting.quote(type))
              .concat(" and not ")
              .concat(TYPE),
          problems);
    } else if (notice == null) {
      return refuse(
          page.start,
          "the page holds no notice for programs, which stands in ".concat(ELEMENT),
          problems);
    }
    return notice;
  }

  private static <T> @Nullable T refuse(int offset, String message, Problems problems) {
    problems.fatal(offset, "", message);
    return null;
  }

  /** Parameters of the type say nothing more of JSON. */
  private static boolean isJson(String type) {
    int semicolon = type.indexOf(';');
    String essence = semicolon < 0 ? type : type.substring(0, semicolon);
    return essence.strip().toLowerCase(Locale.ROOT).equals(TYPE);
  }
}
