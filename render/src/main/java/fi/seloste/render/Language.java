package fi.seloste.render;

import fi.seloste.model.Code;
import fi.seloste.model.CountryCode;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LawReference;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The language of one document made of one notice: its words, and the texts of the notice as its
 * reader gets them.
 *
 * <p>A text that is not in the language is told in one that it is in, and marked: its language is
 * set, and named where the notice as such claims to be in the reader's language. Remembers which
 * other languages came up; so it serves one document and one thread.
 */
final class Language {

  private final Words words;
  private final LanguageTag wanted;
  private final @Nullable LanguageTag main;
  private final boolean claimed;
  private final Set<String> others = new LinkedHashSet<>();

  Language(Words words, PrivacyNotice notice) {
    this.words = words;
    this.wanted = LanguageTag.of(words.language());
    this.main = notice.languages().isEmpty() ? null : notice.languages().get(0);
    boolean claims = false;
    for (LanguageTag tag : notice.languages()) {
      claims |= wanted.includes(tag);
    }
    this.claimed = claims;
  }

  /** The language of the headings, such as {@code fi}. */
  String tag() {
    return words.language();
  }

  Words words() {
    return words;
  }

  /** The other languages in which texts have been told so far, as their names. */
  List<String> others() {
    return others.stream().map(tag -> name(LanguageTag.of(tag))).toList();
  }

  // ---- words of the document

  String word(String key) {
    return words.get(key);
  }

  List<Inline> phrase(String key) {
    return say(words.get(key));
  }

  /** The words for a key in two parts. */
  List<Inline> phrase(String family, String name) {
    return say(words.get(family, name));
  }

  static List<Inline> say(String words) {
    return List.of(new Inline.Words(words));
  }

  static Block paragraph(String words) {
    return new Block.Paragraph(say(words));
  }

  static Block paragraph(List<Inline> inlines) {
    return new Block.Paragraph(inlines);
  }

  String of(Code code) {
    return words.of(code);
  }

  Inline day(LocalDate day) {
    return new Inline.Day(day, words.of(day));
  }

  /** The name of a country, or what was written. */
  String name(CountryCode country) {
    return country.name(words.locale()).orElse(country.text());
  }

  /** The name of a language, or what was written. */
  String name(LanguageTag language) {
    return language.name(words.locale()).orElse(language.text());
  }

  String countries(List<CountryCode> countries) {
    return words.list(Several.each(countries, this::name));
  }

  // ---- texts of the notice

  /** The text as blocks; none if it is blank. */
  List<Block> prose(LocalizedText text) {
    Reading reading = read(text);
    List<Block> blocks = CommonText.blocks(reading.string());
    if (reading.language() == null || blocks.isEmpty()) {
      return blocks;
    }
    List<Block> marked = new ArrayList<>(blocks);
    remark(reading.language())
        .ifPresent(
            remark -> {
              int last = marked.size() - 1;
              if (marked.get(last) instanceof Block.Paragraph paragraph) {
                marked.set(last, paragraph(append(paragraph.inlines(), remark)));
              } else {
                marked.add(paragraph(List.of(remark)));
              }
            });
    return List.of(new Block.Foreign(reading.language(), marked));
  }

  List<Block> prose(Optional<LocalizedText> text) {
    return text.isPresent() ? prose(text.get()) : List.of();
  }

  /** The text in a line; nothing if it is blank. */
  List<Inline> line(LocalizedText text) {
    Reading reading = read(text);
    return marked(reading, CommonText.line(reading.string()));
  }

  /** A name in a line, which is no CommonMark. */
  List<Inline> line(Name name) {
    Reading reading = read(name);
    return marked(reading, reading.string().isBlank() ? List.of() : say(reading.string()));
  }

  /** The text in a line, if it is told and anything of it is to be seen. */
  Optional<List<Inline>> told(Optional<LocalizedText> text) {
    return text.filter(it -> !it.isBlank()).map(this::line).filter(it -> !it.isEmpty());
  }

  /** Whether a text is told in another language than the reader's, for it is not in that. */
  boolean isForeign(LocalizedText text) {
    return read(text).language() != null;
  }

  private List<Inline> marked(Reading reading, List<Inline> line) {
    if (reading.language() == null || line.isEmpty()) {
      return line;
    }
    List<Inline> inlines =
        remark(reading.language()).map(remark -> append(line, remark)).orElse(line);
    return List.of(new Inline.Foreign(reading.language(), inlines));
  }

  private Optional<Inline> remark(String language) {
    return claimed
        ? Optional.of(
            new Inline.Remark(words.get("only", "language", name(LanguageTag.of(language)))))
        : Optional.empty();
  }

  private static List<Inline> append(List<Inline> line, Inline last) {
    List<Inline> appended = new ArrayList<>(line);
    appended.add(last);
    return appended;
  }

  /** A string and its language; null if it is the document's, or holds in every one. */
  private record Reading(String string, @Nullable String language) {}

  private Reading read(Text text) {
    Optional<String> translated = text.translation(wanted);
    if (translated.isPresent()) {
      return new Reading(translated.get(), null);
    }
    if (text.plain().isPresent()) {
      String plain = text.plain().get();
      return text instanceof Name || main == null || wanted.includes(main)
          ? new Reading(plain, null)
          : foreign(plain, main);
    }
    Optional<String> inMain = main == null ? Optional.empty() : text.translation(main);
    return inMain
        .map(string -> foreign(string, main))
        .orElseGet(() -> foreign(text.strings().get(0), text.languages().get(0)));
  }

  private Reading foreign(String string, LanguageTag language) {
    if (string.isBlank()) {
      return new Reading(string, null);
    }
    others.add(language.text());
    return new Reading(string, language.text());
  }

  // ---- references to laws

  /** A reference, such as "Accounting Act (1336/1997, Finland), chapter 2, section 10". */
  List<Inline> line(LawReference law) {
    boolean union =
        law.jurisdiction().map(whose -> whose.strip().equalsIgnoreCase("EU")).orElse(false);
    String form = union ? "law.eu." : "law.";
    List<Inline> line = new ArrayList<>();
    law.title().ifPresent(title -> line.addAll(line(title)));
    List<String> brackets = new ArrayList<>();
    law.number().ifPresent(brackets::add);
    law.jurisdiction()
        .ifPresent(whose -> brackets.add(union ? word("law.eu") : name(CountryCode.of(whose))));
    if (!brackets.isEmpty()) {
      String bracket = String.join(", ", brackets);
      line.add(new Inline.Words(line.isEmpty() ? bracket : " (" + bracket + ")"));
    }
    List<String> places = new ArrayList<>();
    law.chapter().ifPresent(it -> places.add(words.get(form + "chapter", "number", it)));
    if (union && law.section().isPresent()) {
      places.add(article(law.section().get(), law.subsection(), law.point()));
    } else {
      law.section().ifPresent(it -> places.add(words.get(form + "section", "number", it)));
      law.subsection().ifPresent(it -> places.add(words.get(form + "subsection", "number", it)));
      law.point().ifPresent(it -> places.add(words.get(form + "point", "number", it)));
    }
    if (!places.isEmpty()) {
      String place = String.join(" ", places);
      line.add(new Inline.Words(line.isEmpty() ? place : ", " + place));
    }
    law.url().ifPresent(url -> addUrl(line, url));
    return line;
  }

  /** A provision of Union law as it is cited: "Article 6(1)(f)", "artikel 6.1 f". */
  private String article(String number, Optional<String> subsection, Optional<String> point) {
    if (subsection.isEmpty() && point.filter(it -> it.matches("\\d+")).isPresent()) {
      return article(number, point, Optional.empty()); // a definition of Article 4, such as 4(7)
    }
    boolean whole = subsection.isEmpty() && point.isEmpty();
    String article = words.get(whole ? "law.eu.section" : "law.eu.section.of", "number", number);
    if (subsection.isPresent()) {
      article =
          within(
              point.isEmpty() ? "law.eu.within.subsection" : "law.eu.within.subsection.of",
              article,
              subsection.get());
    }
    return point.isEmpty() ? article : within("law.eu.within.point", article, point.get());
  }

  private String within(String key, String before, String number) {
    return words.get(key, "before", before).replace("{number}", number);
  }

  private static void addUrl(List<Inline> line, String url) {
    if (!line.isEmpty()) {
      line.add(new Inline.Words(", "));
    }
    line.add(web(url));
  }

  /** A web address, as a link if one may lead there. */
  static Inline web(String written) {
    return linked(written, Address.web(written));
  }

  static Inline mail(String written) {
    return linked(written, Address.mail(written));
  }

  static Inline phone(String written) {
    return linked(written, Address.phone(written));
  }

  private static Inline linked(String written, Optional<String> address) {
    Inline words = new Inline.Words(written);
    return address.<Inline>map(to -> new Inline.Link(to, List.of(words))).orElse(words);
  }
}
