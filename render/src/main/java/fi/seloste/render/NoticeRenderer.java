package fi.seloste.render;

import fi.seloste.model.PrivacyNotice;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes of a notice what people read: a page, a part of a page, Markdown or plain text.
 *
 * <pre>{@code
 * String page = NoticeRenderer.of(Locale.forLanguageTag("fi")).page(notice);
 * }</pre>
 *
 * <p>All forms say the same, in the order of a reader: in short who, what for, which rights and how
 * to reach the controller; then everything that the notice holds. What the notice does not state is
 * not told; where it states that there is none, that is told. Waivers and ids are not told: they
 * are nobody's but the author's.
 *
 * <p>Headings and standard sentences are in Finnish, Swedish or English. A text that the notice
 * does not have in that language is told in one that it has, with the language set and named.
 *
 * <p>Texts of the notice are CommonMark without raw HTML: what looks like HTML is told as text.
 * Links lead to {@code http}, {@code https}, {@code mailto} and {@code tel} alone. No document
 * holds a script that runs, an event handler, a {@code style} attribute or anything that is
 * fetched.
 *
 * <p>The same notice gives the same characters on every machine. A renderer is immutable and can be
 * used by several threads.
 */
public final class NoticeRenderer {

  private static final String EVERY_LANGUAGE = "";
  private static final Pattern ID_PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

  private final List<Words> languages;
  private final boolean draft;
  private final Map<String, String> changes;
  private final Optional<String> json;
  private final Optional<String> linkedData;

  private NoticeRenderer(
      List<Words> languages,
      boolean draft,
      Map<String, String> changes,
      Optional<String> json,
      Optional<String> linkedData) {
    this.languages = languages;
    this.draft = draft;
    this.changes = changes;
    this.json = json;
    this.linkedData = linkedData;
  }

  /**
   * Writes in Finnish, Swedish or English.
   *
   * @throws IllegalArgumentException if the locale is of another language
   */
  public static NoticeRenderer of(Locale language) {
    return new NoticeRenderer(
        List.of(Words.in(language)), false, Map.of(), Optional.empty(), Optional.empty());
  }

  /**
   * Writes these languages too: beside the first one in HTML, where the window is wide enough, and
   * after it in the other forms. A language that is there already is not added.
   *
   * @throws IllegalArgumentException if a locale is of a language other than Finnish, Swedish and
   *     English
   */
  public NoticeRenderer beside(Locale... others) {
    List<Words> all =
        Stream.concat(languages.stream(), Stream.of(others).map(Words::in)).distinct().toList();
    return new NoticeRenderer(all, draft, changes, json, linkedData);
  }

  /**
   * Marks documents as drafts, or does so no longer. A notice whose own status is draft is marked
   * anyway.
   */
  public NoticeRenderer draft(boolean isDraft) {
    return new NoticeRenderer(languages, isDraft, changes, json, linkedData);
  }

  /**
   * Adds a section on what has changed, the same in each language.
   *
   * @param markdown CommonMark, treated as the texts of the notice are, but for headings: the first
   *     one, if the Markdown begins with it, is that of the section, and further ones stand below
   *     it
   */
  public NoticeRenderer withChanges(String markdown) {
    return withChanges(EVERY_LANGUAGE, markdown);
  }

  /**
   * Adds a section on what has changed to what is written in one language.
   *
   * @param markdown see {@link #withChanges(String)}; it takes its place in this language
   * @throws IllegalArgumentException if the locale is of a language other than Finnish, Swedish and
   *     English
   */
  public NoticeRenderer withChanges(Locale language, String markdown) {
    return withChanges(Words.in(language).language(), markdown);
  }

  private NoticeRenderer withChanges(String language, String markdown) {
    Map<String, String> all = new HashMap<>(changes);
    all.put(language, Objects.requireNonNull(markdown, "markdown"));
    return new NoticeRenderer(languages, draft, Map.copyOf(all), json, linkedData);
  }

  /**
   * Puts the notice's JSON into HTML, for programs: a {@code script} element of type {@code
   * application/json} with the id {@code seloste}. No browser runs it.
   *
   * @param noticeJson what {@code NoticeJson} writes; it stands there with {@code <}, {@code >} and
   *     {@code &} as escapes, and so is the same JSON
   */
  public NoticeRenderer embedding(String noticeJson) {
    Objects.requireNonNull(noticeJson, "noticeJson");
    return new NoticeRenderer(languages, draft, changes, Optional.of(noticeJson), linkedData);
  }

  /**
   * Puts JSON-LD into HTML, for search engines and programs: a {@code script} element of type
   * {@code application/ld+json} with the id {@code seloste-linked-data}.
   */
  public NoticeRenderer embeddingLinkedData(String jsonLd) {
    Objects.requireNonNull(jsonLd, "jsonLd");
    return new NoticeRenderer(languages, draft, changes, json, Optional.of(jsonLd));
  }

  /** A whole page in HTML, with its style sheet and a Content-Security-Policy. */
  public String page(PrivacyNotice notice) {
    List<Edition> editions = editions(notice, "");
    return editions.size() == 1
        ? HtmlPage.of(editions.get(0), data())
        : HtmlPage.of(editions, data());
  }

  /**
   * A part of a page in HTML, for a page that has a style sheet and an {@code h1} of its own: one
   * {@code article} for each language, with headings from {@code h2} on. {@code docs/publishing.md}
   * lists its classes.
   */
  public String fragment(PrivacyNotice notice) {
    return fragment(notice, "seloste-");
  }

  /**
   * A part of a page in HTML, for a page that has fragments of several notices, each of which needs
   * ids of its own.
   *
   * @param idPrefix what each id begins with, such as {@code customers-}: an ASCII letter, then
   *     letters, digits, hyphens and underscores
   * @throws IllegalArgumentException if the prefix has other characters
   */
  public String fragment(PrivacyNotice notice, String idPrefix) {
    if (!ID_PREFIX.matcher(idPrefix).matches()) {
      throw new IllegalArgumentException(
          "Ids begin with an ASCII letter, followed by letters, digits, hyphens and underscores, and"
              + " not with \""
              + idPrefix
              + "\".");
    }
    return HtmlPage.fragment(editions(notice, idPrefix), data());
  }

  /** A document in CommonMark with tables as on GitHub. */
  public String markdown(PrivacyNotice notice) {
    MarkdownWriter writer = new MarkdownWriter();
    editions(notice, "").forEach(writer::edition);
    return writer.markdown();
  }

  /** A document in plain text, in lines of at most 78 characters where words allow. */
  public String text(PrivacyNotice notice) {
    TextWriter writer = new TextWriter();
    editions(notice, "").forEach(writer::edition);
    return writer.text();
  }

  /**
   * The Content-Security-Policy that each page states for itself, for servers that send one:
   * nothing is let in but the page's own style sheet.
   */
  public static String contentSecurityPolicy() {
    return HtmlPage.policy();
  }

  private List<Edition> editions(PrivacyNotice notice, String beginning) {
    List<Edition> editions = new ArrayList<>();
    for (Words words : languages) {
      String prefix = beginning + (languages.size() == 1 ? "" : words.language() + "-");
      Optional<String> changed =
          Optional.ofNullable(changes.get(words.language()))
              .or(() -> Optional.ofNullable(changes.get(EVERY_LANGUAGE)));
      editions.add(new NoticeComposer(notice, words, prefix, draft, changed).edition());
    }
    return editions;
  }

  private List<DataBlock> data() {
    return Stream.concat(
            json.stream().map(it -> new DataBlock("application/json", "seloste", it)),
            linkedData.stream()
                .map(it -> new DataBlock("application/ld+json", "seloste-linked-data", it)))
        .toList();
  }
}
