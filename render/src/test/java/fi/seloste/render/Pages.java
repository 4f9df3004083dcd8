package fi.seloste.render;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The pages of every example, of notices in which everything is filled, and of an empty one. */
final class Pages {

  static final Locale FINNISH = Locale.forLanguageTag("fi");
  static final Locale SWEDISH = Locale.forLanguageTag("sv");

  /** What a page is of. */
  enum Kind {
    NOTICE,
    /** A draft in three languages, with changes and with what programs read. */
    SIDE_BY_SIDE,
    RECORD,
    CHANGES
  }

  /** A page by what it is of. */
  record Page(String of, String language, Kind kind, String html) {

    @Override
    public String toString() {
      return of + ", " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ", " + language;
    }
  }

  private Pages() {}

  static Map<String, PrivacyNotice> notices() throws IOException {
    Map<String, PrivacyNotice> notices = new LinkedHashMap<>(Examples.all());
    notices.put("full", new Full(0).notice());
    notices.put("full otherwise", new Full(1).notice());
    notices.put("empty", PrivacyNotice.builder().build());
    return notices;
  }

  /** All pages, each made when it is asked for. */
  static Stream<Page> all() throws IOException {
    return notices().entrySet().stream()
        .flatMap(entry -> of(entry.getKey(), entry.getValue()).stream());
  }

  private static List<Page> of(String name, PrivacyNotice notice) {
    List<Page> pages = new ArrayList<>();
    for (Locale language : List.of(FINNISH, SWEDISH, Locale.ENGLISH)) {
      pages.add(
          new Page(
              name, language.getLanguage(), Kind.NOTICE, NoticeRenderer.of(language).page(notice)));
      pages.add(
          new Page(
              name, language.getLanguage(), Kind.RECORD, RecordRenderer.of(language).html(notice)));
    }
    pages.add(
        new Page(
            name,
            "fi sv en",
            Kind.SIDE_BY_SIDE,
            NoticeRenderer.of(FINNISH)
                .beside(SWEDISH, Locale.ENGLISH)
                .draft(true)
                .withChanges("# Muutos\n\n* Uusi vastaanottaja")
                .embedding(NoticeJson.write(notice))
                .page(notice)));
    pages.add(
        new Page(
            name,
            "sv",
            Kind.CHANGES,
            ChangeRenderer.of(SWEDISH)
                .page(notice, "## Nytt\n\n### Viktigt\n\n- A\n\n### Annat\n\n- B")));
    return pages;
  }
}
