package fi.seloste.render;

import fi.seloste.model.ChangePolicy;
import fi.seloste.model.ContactDetails;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.ContactPointKind;
import fi.seloste.model.Controller;
import fi.seloste.model.CookieGroup;
import fi.seloste.model.DataProtectionOfficer;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.NoticeStatus;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.Register;
import fi.seloste.model.RelatedDocument;
import fi.seloste.model.RightStatus;
import fi.seloste.model.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Composes the document that people read of a notice, in the order of a reader: in short who, what
 * for, which rights and how to reach us; then all of it.
 */
final class NoticeComposer {

  private final PrivacyNotice notice;
  private final Words words;
  private final String prefix;
  private final boolean draft;
  private final Optional<String> changes;
  private final Language language;
  private final Directory directory;
  private final Parties parties;
  private final Rights rights;

  NoticeComposer(
      PrivacyNotice notice, Words words, String prefix, boolean draft, Optional<String> changes) {
    this.notice = notice;
    this.words = words;
    this.prefix = prefix;
    this.draft = draft || notice.status().filter(it -> it == NoticeStatus.DRAFT).isPresent();
    this.changes = changes;
    this.language = new Language(words, notice);
    this.directory = new Directory(notice, language, prefix);
    this.parties = new Parties(language, directory);
    this.rights = new Rights(language, directory, parties);
  }

  Edition edition() {
    List<Inline> title = title();
    List<Block.Section> sections = sections();
    List<Block.Section> summary = summary();
    List<Block> foot = foot();
    List<Block> lead = lead(); // last, for it tells which other languages came up
    return new Edition(language.tag(), prefix, title, lead, summary, sections, foot, words);
  }

  /** A document on what has changed in the notice. */
  Edition changeLog(String markdown) {
    ChangeLog log = ChangeLog.of(markdown, prefix + "changes");
    List<Inline> title = new ArrayList<>(heading(log));
    title.add(new Inline.Words(": "));
    title.addAll(title());
    List<Block> lead = lead();
    List<Block.Section> sections = new ArrayList<>();
    for (Block block : log.blocks()) {
      if (block instanceof Block.Section section) {
        sections.add(section);
      } else {
        lead.add(block);
      }
    }
    return new Edition(language.tag(), prefix, title, lead, List.of(), sections, List.of(), words);
  }

  private List<Inline> heading(ChangeLog log) {
    return log.heading().isEmpty() ? language.phrase("heading.changes") : log.heading();
  }

  // ---- the head and the foot

  private List<Inline> title() {
    return language.told(notice.title()).orElseGet(() -> language.phrase("title"));
  }

  private List<Block> lead() {
    List<Block> lead = new ArrayList<>();
    if (draft) {
      lead.add(new Block.Note(List.of(new Inline.Strong(language.phrase("draft")))));
    }
    List<List<Inline>> facts = new ArrayList<>();
    notice.controllers().stream()
        .filter(controller -> controller.name().isPresent())
        .map(directory::name)
        .forEach(facts::add);
    notice
        .validFrom()
        .ifPresent(
            day ->
                facts.add(
                    List.of(
                        new Inline.Words(language.word("label.validFrom") + " "),
                        language.day(day))));
    notice
        .updatedOn()
        .or(notice::publishedOn)
        .filter(day -> !notice.validFrom().equals(Optional.of(day)))
        .ifPresent(
            day ->
                facts.add(
                    List.of(
                        new Inline.Words(
                            language.word(
                                    notice.updatedOn().isPresent()
                                        ? "label.updatedOn"
                                        : "label.publishedOn")
                                + " "),
                        language.day(day))));
    List<Inline> line = Several.joined(facts, " · ");
    if (!line.isEmpty()) {
      lead.add(Language.paragraph(line));
    }
    List<String> others = language.others();
    if (!others.isEmpty()) {
      lead.add(
          new Block.Note(Language.say(words.get("fallback", "languages", words.list(others)))));
    }
    return lead;
  }

  private List<Block> foot() {
    Facts facts = new Facts(language);
    facts.string("version", notice.version());
    facts.code("status", notice.status().map(it -> draft ? NoticeStatus.DRAFT : it));
    facts.day("preparedOn", notice.preparedOn());
    facts.day("updatedOn", notice.updatedOn());
    facts.day("publishedOn", notice.publishedOn());
    facts.day("validFrom", notice.validFrom());
    facts.day("validUntil", notice.validUntil());
    facts.words(
        "noticeLanguages",
        Words.capital(words.list(Several.each(notice.languages(), language::name))));
    return facts.blocks();
  }

  // ---- the first layer

  private List<Block.Section> summary() {
    List<Block.Section> summary = new ArrayList<>();
    card(summary, "who", who());
    card(summary, "why", why());
    card(summary, "rights", rightNames());
    card(summary, "reach", reach());
    return summary;
  }

  private void card(List<Block.Section> summary, String what, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      summary.add(
          new Block.Section(
              prefix + "summary-" + what, language.phrase("summary." + what), blocks));
    }
  }

  private List<Block> who() {
    List<List<Inline>> names =
        notice.controllers().stream()
            .filter(controller -> controller.name().isPresent())
            .<List<Inline>>map(controller -> List.of(new Inline.Strong(directory.name(controller))))
            .toList();
    return Several.lines(names);
  }

  private List<Block> why() {
    List<List<Block>> items = new ArrayList<>();
    for (Register register : notice.registers()) {
      List<List<Inline>> purposes = new ArrayList<>();
      for (Purpose purpose : register.purposes()) {
        purposes.add(directory.name(purpose));
      }
      if (notice.registers().size() == 1) {
        return Several.lines(purposes);
      } else if (!purposes.isEmpty()) {
        List<Inline> link =
            List.of(
                new Inline.Link("#" + directory.anchor(register), directory.name(register)),
                new Inline.Words(": "));
        items.add(List.of(Language.paragraph(Several.both(link, Several.joined(purposes, " · ")))));
      }
    }
    return items.isEmpty() ? List.of() : List.of(Several.items(items));
  }

  private List<Block> rightNames() {
    List<List<Inline>> names = new ArrayList<>();
    Set<String> told = new HashSet<>();
    int number = 0;
    int apart = 0;
    boolean alone = Rights.apart(notice).size() == 1;
    for (DataSubjectRight right : notice.dataSubjectRights()) {
      number++;
      if (right.status().filter(it -> it == RightStatus.NOT_APPLICABLE).isEmpty()) {
        String target =
            !Rights.standsApart(right)
                ? "rights-" + number
                : alone ? "objection" : "objection-" + ++apart;
        List<Inline> name = rights.name(right);
        if (told.add(HtmlWriter.plain(name))) { // a right told in several parts is named once
          names.add(List.of(new Inline.Link("#" + prefix + target, name)));
        }
      }
    }
    return Several.lines(names);
  }

  private List<Block> reach() {
    List<List<Inline>> ways = new ArrayList<>();
    List<ContactPoint> points =
        notice.contactPoints().stream().filter(NoticeComposer::answersPeople).toList();
    for (ContactPoint point : points.isEmpty() ? notice.contactPoints() : points) {
      way(ways, directory.name(point), point.contactDetails());
    }
    for (DataProtectionOfficer officer : notice.dataProtectionOfficers().items()) {
      way(ways, language.phrase("heading.dataProtectionOfficers"), officer.contactDetails());
    }
    if (ways.isEmpty()) {
      for (Controller controller : notice.controllers()) {
        way(ways, directory.name(controller), controller.contactDetails());
      }
    }
    return Several.lines(ways);
  }

  private static boolean answersPeople(ContactPoint point) {
    return point.kinds().contains(ContactPointKind.REQUESTS)
        || point.kinds().contains(ContactPointKind.DATA_PROTECTION);
  }

  private void way(List<List<Inline>> ways, List<Inline> name, Optional<ContactDetails> details) {
    details
        .map(parties::brief)
        .filter(brief -> !brief.isEmpty())
        .ifPresent(
            brief -> {
              List<Inline> way = new ArrayList<>(name);
              way.add(new Inline.Words(": "));
              way.addAll(brief);
              ways.add(way);
            });
  }

  // ---- the full text

  private List<Block.Section> sections() {
    List<Block.Section> sections = new ArrayList<>();
    parties.controllers(notice, prefix + "controller").ifPresent(sections::add);
    parties.contacts(notice, prefix + "contacts").ifPresent(sections::add);
    rights.objection(notice, prefix + "objection").ifPresent(sections::add);
    Processing processing = new Processing(language, directory, parties);
    for (Register register : notice.registers()) {
      sections.add(processing.register(notice, register));
    }
    processing.shared(notice, prefix + "shared").ifPresent(sections::add);
    rights.rights(notice, prefix + "rights").ifPresent(sections::add);
    add(
        sections,
        "cookies",
        Several.both(
            parties.closing(notice.cookieGroups(), "cookies"),
            cookies(notice.cookieGroups().items())));
    int number = 0;
    for (Section section : notice.sections()) {
      number++;
      section(section, number).ifPresent(sections::add);
    }
    add(sections, "breach", language.prose(notice.breachProcedure()));
    add(sections, "changePolicy", notice.changePolicy().map(this::changePolicy).orElse(List.of()));
    add(sections, "relatedDocuments", Several.blocks(notice.relatedDocuments(), this::document));
    changes
        .map(it -> ChangeLog.of(it, prefix + "changes"))
        .flatMap(this::changes)
        .ifPresent(sections::add);
    return sections;
  }

  private void add(List<Block.Section> sections, String heading, List<Block> blocks) {
    if (!blocks.isEmpty()) {
      sections.add(
          new Block.Section(
              prefix + Processing.kebab(heading), language.phrase("heading", heading), blocks));
    }
  }

  private Optional<Block.Section> changes(ChangeLog log) {
    return log.blocks().isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section(prefix + "changes", heading(log), log.blocks()));
  }

  private List<Block> cookies(List<CookieGroup> groups) {
    List<List<List<Block>>> rows = new ArrayList<>();
    int number = 0;
    for (CookieGroup group : groups) {
      number++;
      Facts name = new Facts(language);
      name.add(
          Language.paragraph(
              group
                  .name()
                  .map(language::line)
                  .filter(it -> !it.isEmpty())
                  .orElse(
                      Language.say(
                          Words.capital(
                              words.get(
                                  "unnamed.CookieGroup", "number", Integer.toString(number)))))));
      name.lines("cookies", Several.each(group.cookies(), Language::say));
      Facts purpose = new Facts(language);
      purpose.text(group.purpose());
      purpose.text(group.description());
      purpose.flag("CookieGroup", "essential", group.essential());
      purpose.lines("dataCategories", directory.dataCategories(group.dataCategories()));
      Facts terms = new Facts(language);
      terms.text("duration", group.duration());
      terms.blocks(
          "thirdParties",
          parties.told(
              group.thirdParties(),
              "thirdParties",
              party -> List.of(Language.paragraph(language.line(party)))));
      terms.code("consentMechanism", group.consentMechanism());
      terms.text("optOut", group.optOut());
      rows.add(List.of(name.blocks(), purpose.blocks(), terms.blocks()));
    }
    return Tables.of(
        language, "heading.cookies", List.of("cookieGroup", "purpose", "details"), rows);
  }

  private Optional<Block.Section> section(Section section, int number) {
    Facts facts = new Facts(language);
    facts.text(section.text());
    facts.lines("forRegisters", directory.registers(section.registers()));
    List<Inline> heading = new ArrayList<>();
    section.number().ifPresent(it -> heading.add(new Inline.Words(it)));
    section
        .heading()
        .map(language::line)
        .filter(it -> !it.isEmpty())
        .ifPresent(
            it -> {
              if (!heading.isEmpty()) {
                heading.add(new Inline.Words(" "));
              }
              heading.addAll(it);
            });
    if (heading.isEmpty()) {
      if (facts.isEmpty()) {
        return Optional.empty();
      }
      heading.addAll(language.phrase("heading.section"));
    }
    return Optional.of(new Block.Section(prefix + "section-" + number, heading, facts.blocks()));
  }

  private List<Block> changePolicy(ChangePolicy policy) {
    Facts facts = new Facts(language);
    facts.text(policy.description());
    facts.codes("means", policy.means());
    facts.flag("ChangePolicy", "reservesRightToChange", policy.reservesRightToChange());
    return facts.blocks();
  }

  private List<Block> document(RelatedDocument document) {
    Facts facts = new Facts(language);
    List<Inline> title = new ArrayList<>(document.title().map(language::line).orElse(List.of()));
    if (title.isEmpty()) {
      document.kind().ifPresent(kind -> title.addAll(Language.say(language.words().capital(kind))));
    } else {
      document
          .kind()
          .ifPresent(kind -> title.add(new Inline.Words(" (" + language.of(kind) + ")")));
    }
    document
        .url()
        .ifPresent(
            url -> {
              if (!title.isEmpty()) {
                title.add(new Inline.Words(": "));
              }
              title.add(Language.web(url));
            });
    if (!title.isEmpty()) {
      facts.add(Language.paragraph(title));
    }
    document.language().ifPresent(it -> facts.words("language", Words.capital(language.name(it))));
    facts.text(document.description());
    return facts.blocks();
  }
}
