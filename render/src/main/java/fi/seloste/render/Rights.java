package fi.seloste.render;

import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Limitation;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What people may demand and how: Articles 12 to 22 and 77. */
final class Rights {

  private final Language language;
  private final Directory directory;
  private final Parties parties;

  Rights(Language language, Directory directory, Parties parties) {
    this.language = language;
    this.directory = directory;
    this.parties = parties;
  }

  /**
   * Whether a right is to be told clearly and separately from any other information: Article 21(4).
   */
  static boolean standsApart(DataSubjectRight right) {
    return right
            .kind()
            .filter(
                kind -> kind == RightKind.OBJECTION || kind == RightKind.DIRECT_MARKETING_OBJECTION)
            .isPresent()
        && right.status().filter(status -> status == RightStatus.NOT_APPLICABLE).isEmpty();
  }

  /** The rights that stand apart. */
  static List<DataSubjectRight> apart(PrivacyNotice notice) {
    return notice.dataSubjectRights().stream().filter(Rights::standsApart).toList();
  }

  /** The right to object, apart from the others; nothing if the notice does not tell it. */
  Optional<Block.Section> objection(PrivacyNotice notice, String id) {
    List<DataSubjectRight> rights = apart(notice);
    if (rights.isEmpty()) {
      return Optional.empty();
    } else if (rights.size() == 1) {
      DataSubjectRight right = rights.get(0);
      return Optional.of(new Block.Section(id, Block.Look.APART, name(right), facts(right)));
    }
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    for (DataSubjectRight right : rights) {
      number++;
      String inner = id + "-" + number;
      blocks.add(new Block.Section(inner, name(right), facts(right)));
    }
    return Optional.of(
        new Block.Section(id, Block.Look.APART, language.phrase("heading.objection"), blocks));
  }

  /** The other rights, how they are used, and the authority; nothing if none of it is told. */
  Optional<Block.Section> rights(PrivacyNotice notice, String id) {
    List<Block> blocks = new ArrayList<>();
    int number = 0;
    for (DataSubjectRight right : notice.dataSubjectRights()) {
      number++;
      if (!standsApart(right)) {
        String inner = id + "-" + number;
        blocks.add(new Block.Section(inner, name(right), facts(right)));
      }
    }
    notice
        .requestProcedure()
        .map(this::procedure)
        .filter(procedure -> !procedure.isEmpty())
        .ifPresent(
            procedure ->
                blocks.add(
                    new Block.Section(
                        id + "-procedure",
                        language.phrase("heading.requestProcedure"),
                        procedure)));
    List<Block> authorities = parties.authorities(notice);
    if (!authorities.isEmpty()) {
      blocks.add(
          new Block.Section(
              id + "-authority", language.phrase("heading.supervisoryAuthorities"), authorities));
    }
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section(id, language.phrase("heading.rights"), blocks));
  }

  /**
   * What a right is called: by the notice, else by the Regulation, and also by the Regulation if
   * the notice has no name for it in the reader's language.
   */
  List<Inline> name(DataSubjectRight right) {
    return language
        .told(right.name())
        .filter(name -> !byRegulation(right))
        .orElseGet(
            () -> Language.say(Words.capital(language.of(right.kind().orElse(RightKind.OTHER)))));
  }

  private boolean byRegulation(DataSubjectRight right) {
    return right.kind().filter(kind -> kind != RightKind.OTHER).isPresent()
        && right.name().filter(language::isForeign).isPresent();
  }

  private List<Block> facts(DataSubjectRight right) {
    Facts facts = new Facts(language);
    Optional<List<Inline>> name = language.told(right.name());
    if (byRegulation(right)) {
      name.ifPresent(it -> facts.add(Language.paragraph(List.of(new Inline.Strong(it)))));
    }
    facts.text(right.description());
    if (name.isPresent() && !byRegulation(right)) {
      facts.code("right", right.kind());
    }
    facts.code(
        "status", right.status().filter(status -> status != RightStatus.AVAILABLE)); // as if absent
    facts.flag("DataSubjectRight", "atAnyTime", right.atAnyTime());
    facts.flag("DataSubjectRight", "priorProcessingUnaffected", right.priorProcessingUnaffected());
    facts.blocks("limitations", Several.blocks(right.limitations(), this::limitation));
    facts.blocks("procedure", right.requestProcedure().map(this::procedure).orElse(List.of()));
    facts.laws("laws", right.laws());
    facts.lines("forRegisters", directory.registers(right.registers()));
    facts.lines("purposes", directory.purposes(right.purposes()));
    facts.lines("dataCategories", directory.dataCategories(right.dataCategories()));
    return facts.blocks();
  }

  private List<Block> limitation(Limitation limitation) {
    Facts facts = new Facts(language);
    limitation
        .kind()
        .ifPresent(kind -> facts.add(Language.paragraph(language.words().capital(kind))));
    facts.text(limitation.description());
    facts.laws("laws", limitation.laws());
    return facts.blocks();
  }

  private List<Block> procedure(RequestProcedure procedure) {
    Facts facts = new Facts(language);
    facts.text(procedure.description());
    facts.lines(
        "requestTo",
        Several.both(
            directory.contacts(procedure.contactPoints()),
            directory.controllers(procedure.controllers())));
    facts.codes("requestChannels", procedure.channels());
    facts.codes("formalities", procedure.formalities());
    facts.text("formalitiesCondition", procedure.formalitiesCondition());
    facts.codes("identityVerification", procedure.identityVerification());
    facts.text("requiredInformation", procedure.requiredInformation());
    facts.words(
        "requestLanguages",
        Words.capital(language.words().list(Several.each(procedure.languages(), language::name))));
    facts.code("fee", procedure.fee());
    procedure
        .responseTime()
        .ifPresent(time -> facts.words("responseTime", language.words().of(time)));
    procedure.extension().ifPresent(time -> facts.words("extension", language.words().of(time)));
    return facts.blocks();
  }
}
