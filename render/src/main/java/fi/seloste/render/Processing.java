package fi.seloste.render;

import fi.seloste.model.AutomatedDecision;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.Disclosed;
import fi.seloste.model.Exclusion;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Profiling;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterRole;
import fi.seloste.model.Requirement;
import fi.seloste.model.RequirementKind;
import fi.seloste.model.SecurityMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is processed, about whom, why, for how long and who gets it: a register, or all of them. */
final class Processing {

  private final Language language;
  private final Directory directory;
  private final Parties parties;
  private final Grounds grounds;
  private final Transfers transfers;
  private final Retention retention;

  Processing(Language language, Directory directory, Parties parties) {
    this.language = language;
    this.directory = directory;
    this.parties = parties;
    this.grounds = new Grounds(language, directory);
    this.transfers = new Transfers(language, directory);
    this.retention = new Retention(language, directory);
  }

  /** A register with all that it states itself. */
  Block.Section register(PrivacyNotice notice, Register register) {
    String id = directory.anchor(register);
    List<Block> blocks = new ArrayList<>(about(notice, register));
    part(blocks, id, "onBehalfOf", onBehalfOf(register));
    part(blocks, id, "processingCategories", texts(register));
    part(blocks, id, "purposes", Several.both(bases(register), purposes(register.purposes())));
    part(blocks, id, "dataSubjectCategories", dataSubjects(register.dataSubjectCategories()));
    part(blocks, id, "dataCategories", data(register.dataCategories()));
    part(
        blocks, id, "requirement", register.requirement().map(this::requirement).orElse(List.of()));
    shared(
        blocks,
        id,
        new Shared(
            register.dataSources(),
            register.recipients(),
            register.transfers(),
            register.retentionRules(),
            register.automatedDecisions(),
            register.profiling(),
            register.securityMeasures(),
            register.exclusions()));
    return new Block.Section(id, directory.name(register), blocks);
  }

  /** What the notice states for all registers; nothing if it states nothing so. */
  Optional<Block.Section> shared(PrivacyNotice notice, String id) {
    List<Block> blocks = new ArrayList<>();
    shared(
        blocks,
        id,
        new Shared(
            notice.dataSources(),
            notice.recipients(),
            notice.transfers(),
            notice.retentionRules(),
            notice.automatedDecisions(),
            notice.profiling(),
            notice.securityMeasures(),
            notice.exclusions()));
    String heading =
        switch (notice.registers().size()) {
          case 0 -> "heading.register";
          case 1 -> "heading.shared.one";
          default -> "heading.shared";
        };
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section(id, language.phrase(heading), blocks));
  }

  /** The lists that stand in a register or in the notice. */
  private record Shared(
      List<DataSource> dataSources,
      Disclosed<Recipient> recipients,
      Disclosed<fi.seloste.model.Transfer> transfers,
      List<fi.seloste.model.RetentionRule> retentionRules,
      Disclosed<AutomatedDecision> automatedDecisions,
      Disclosed<Profiling> profiling,
      List<SecurityMeasure> securityMeasures,
      List<Exclusion> exclusions) {}

  private void shared(List<Block> blocks, String id, Shared shared) {
    part(blocks, id, "dataSources", sources(shared.dataSources));
    part(
        blocks,
        id,
        "recipients",
        closing(shared.recipients, "recipients", recipients(shared.recipients.items())));
    part(
        blocks,
        id,
        "transfers",
        closing(shared.transfers, "transfers", transfers.table(shared.transfers.items())));
    part(blocks, id, "retention", retention.table(shared.retentionRules));
    part(
        blocks,
        id,
        "automatedDecisions",
        parties.told(shared.automatedDecisions, "automatedDecisions", this::decision));
    part(blocks, id, "profiling", parties.told(shared.profiling, "profiling", this::profiling));
    part(blocks, id, "security", Several.blocks(shared.securityMeasures, this::security));
    part(blocks, id, "exclusions", Several.blocks(shared.exclusions, this::exclusion));
  }

  private List<Block> closing(Disclosed<?> disclosed, String key, List<Block> items) {
    return Several.both(parties.closing(disclosed, key), items);
  }

  private void part(List<Block> blocks, String id, String heading, List<Block> content) {
    if (!content.isEmpty()) {
      blocks.add(
          new Block.Section(
              id + "-" + kebab(heading), language.phrase("heading", heading), content));
    }
  }

  static String kebab(String name) {
    StringBuilder kebab = new StringBuilder(name.length() + 4);
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (Character.isUpperCase(c)) {
        kebab.append('-');
      }
      kebab.append(Character.toLowerCase(c));
    }
    return kebab.toString();
  }

  private List<Block> about(PrivacyNotice notice, Register register) {
    Facts facts = new Facts(language);
    facts.text(register.description());
    facts.lines("partOf", directory.registers(register.partOf().stream().toList()));
    facts.codes("roles", register.roles());
    if (!register.controllers().isEmpty()) {
      List<RegisterRole> roles =
          new RegisterView(notice, register, directory).nearest(Register::roles);
      facts.lines(
          roles.equals(List.of(RegisterRole.PROCESSOR)) ? "processors" : "controllers",
          directory.controllers(register.controllers()));
    }
    facts.laws("laws", register.laws());
    facts.flag("Register", "automatedMeans", register.automatedMeans());
    return facts.blocks();
  }

  private List<Block> onBehalfOf(Register register) {
    return Several.blocks(register.onBehalfOf(), parties::named);
  }

  private List<Block> texts(Register register) {
    return Several.blocks(register.processingCategories(), language::prose);
  }

  private List<Block> bases(Register register) {
    Facts facts = new Facts(language);
    facts.blocks("registerBases", grounds.of(register.legalBases()));
    return facts.blocks();
  }

  private List<Block> purposes(List<Purpose> purposes) {
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Purpose purpose : purposes) {
      rows.add(
          List.of(
              purpose(purpose),
              legality(purpose),
              Several.lines(directory.dataCategories(purpose.dataCategories())),
              Several.lines(directory.dataSubjects(purpose.dataSubjectCategories()))));
    }
    return Tables.of(
        language,
        "heading.purposes",
        List.of("purpose", "legalBases", "dataCategories", "dataSubjectCategories"),
        rows);
  }

  private List<Block> purpose(Purpose purpose) {
    Facts facts = new Facts(language);
    facts.add(Language.paragraph(directory.name(purpose)));
    if (told(purpose.name())) {
      facts.text(purpose.description());
    }
    if (told(purpose.name()) || told(purpose.description())) { // else it is called by its kinds
      facts.codes(
          "purposeKinds",
          purpose.kinds().stream().filter(kind -> kind != PurposeKind.UNSPECIFIED).toList());
    }
    return facts.blocks();
  }

  private boolean told(Optional<fi.seloste.model.LocalizedText> text) {
    return language.told(text).isPresent();
  }

  private List<Block> legality(Purpose purpose) {
    Facts facts = new Facts(language);
    facts.add(grounds.of(purpose.legalBases()));
    facts.blocks(
        "specialCategoryConditions", grounds.conditions(purpose.specialCategoryConditions()));
    facts.laws("criminalOffenceLaws", purpose.criminalOffenceLaws());
    facts.flag("Purpose", "outsidePublicTask", purpose.outsidePublicTask());
    facts.flag("Purpose", "softOptIn", purpose.softOptIn());
    if (purpose.childAgeThreshold().isPresent()) {
      facts.words(
          "childAgeThreshold",
          language.words().count(purpose.childAgeThreshold().getAsInt(), "years"));
    }
    facts.text("parentalConsent", purpose.parentalConsent());
    return facts.blocks();
  }

  private List<Block> dataSubjects(List<DataSubjectCategory> categories) {
    return Several.blocks(categories, this::ofDataSubjects);
  }

  private List<Block> data(List<DataCategory> categories) {
    List<List<List<Block>>> rows = new ArrayList<>();
    for (DataCategory category : categories) {
      rows.add(
          List.of(
              category(category),
              content(category),
              category.requirement().map(this::requirement).orElse(List.of()),
              Several.lines(directory.dataSubjects(category.dataSubjectCategories()))));
    }
    return Tables.of(
        language,
        "heading.dataCategories",
        List.of("dataCategory", "content", "requirement", "dataSubjectCategories"),
        rows);
  }

  private List<Block> category(DataCategory category) {
    Facts facts = new Facts(language);
    facts.add(Language.paragraph(directory.name(category)));
    if (told(category.name())) {
      facts.text(category.description());
    }
    return facts.blocks();
  }

  private List<Block> content(DataCategory category) {
    Facts facts = new Facts(language);
    List<List<Inline>> items = Several.told(category.items(), language::line);
    if (!items.isEmpty()) {
      facts.add(Language.paragraph(Several.joined(items, ", ")));
    }
    facts.codes("specialCategories", category.specialCategories());
    facts.flag("DataCategory", "criminalOffences", category.criminalOffences());
    facts.flag("DataCategory", "nationalIdentifier", category.nationalIdentifier());
    facts.code("nationalIdentifierGround", category.nationalIdentifierGround());
    facts.blocks("legalBases", grounds.of(category.legalBases()));
    return facts.blocks();
  }

  private List<Block> requirement(Requirement requirement) {
    Facts facts = new Facts(language);
    facts.flag("Requirement", "mandatory", requirement.mandatory());
    requirement
        .kind()
        .filter(kind -> !isSaid(kind, requirement))
        .ifPresent(kind -> facts.add(Language.paragraph(language.words().capital(kind) + ".")));
    facts.text(requirement.description());
    facts.text("consequence", requirement.consequence());
    facts.laws("laws", requirement.laws());
    return facts.blocks();
  }

  /** Voluntary is what need not be provided: nobody has to read it twice. */
  private static boolean isSaid(RequirementKind kind, Requirement requirement) {
    return kind == RequirementKind.VOLUNTARY
        && requirement.mandatory().filter(mandatory -> !mandatory).isPresent();
  }

  private List<Block> sources(List<DataSource> sources) {
    List<List<List<Block>>> rows = new ArrayList<>();
    int number = 0;
    for (DataSource source : sources) {
      number++;
      rows.add(List.of(source(source, number), provenance(source), from(source)));
    }
    return Tables.of(language, "heading.dataSources", List.of("source", "data", "details"), rows);
  }

  private List<Block> source(DataSource source, int number) {
    Facts facts = new Facts(language);
    source
        .name()
        .map(language::line)
        .filter(name -> !name.isEmpty())
        .ifPresent(name -> facts.add(Language.paragraph(name)));
    facts.text(source.category());
    source.kind().ifPresent(kind -> facts.add(Language.paragraph(language.words().capital(kind))));
    if (facts.isEmpty()) {
      facts.add(
          Language.paragraph(
              Words.capital(
                  language.words().get("unnamed.DataSource", "number", Integer.toString(number)))));
    }
    return facts.blocks();
  }

  private List<Block> provenance(DataSource source) {
    Facts facts = new Facts(language);
    facts.add(Several.lines(directory.dataCategories(source.dataCategories())));
    facts.text(source.data());
    return facts.blocks();
  }

  private List<Block> from(DataSource source) {
    Facts facts = new Facts(language);
    facts.text(source.description());
    facts.codes("activities", source.activities());
    facts.codes("channels", source.channels());
    facts.blocks("legalBases", grounds.of(source.legalBases()));
    facts.flag("DataSource", "publiclyAccessible", source.publiclyAccessible());
    facts.flag("DataSource", "example", source.example());
    return facts.blocks();
  }

  private List<Block> recipients(List<Recipient> recipients) {
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Recipient recipient : recipients) {
      rows.add(
          List.of(
              List.of(Language.paragraph(directory.name(recipient))),
              task(recipient),
              given(recipient),
              location(recipient)));
    }
    return Tables.of(
        language,
        "heading.recipients",
        List.of("recipient", "recipientRole", "given", "countries"),
        rows);
  }

  private List<Block> task(Recipient recipient) {
    Facts facts = new Facts(language);
    boolean named = recipient.name().filter(name -> !name.isBlank()).isPresent();
    if (named) {
      facts.text(recipient.category());
    }
    if (named || told(recipient.category())) {
      facts.text(recipient.description());
    }
    facts.code("role", recipient.role());
    facts.codes("activities", recipient.activities());
    facts.text("contract", recipient.contract());
    facts.url("ownNotice", recipient.url());
    facts.flag("Recipient", "example", recipient.example());
    return facts.blocks();
  }

  private List<Block> given(Recipient recipient) {
    Facts facts = new Facts(language);
    facts.add(Several.lines(directory.dataCategories(recipient.dataCategories())));
    facts.text(recipient.data());
    facts.text("condition", recipient.condition());
    facts.lines("purposes", directory.purposes(recipient.purposes()));
    facts.blocks("legalBases", grounds.of(recipient.legalBases()));
    return facts.blocks();
  }

  private List<Block> location(Recipient recipient) {
    Facts facts = new Facts(language);
    recipient.country().ifPresent(country -> facts.add(Language.paragraph(language.name(country))));
    facts.words("processingLocations", language.countries(recipient.processingLocations()));
    return facts.blocks();
  }

  private List<Block> decision(AutomatedDecision decision) {
    Facts facts = new Facts(language);
    decision
        .name()
        .map(language::line)
        .filter(name -> !name.isEmpty())
        .ifPresent(name -> facts.add(Language.paragraph(List.of(new Inline.Strong(name)))));
    facts.text(decision.description());
    facts.flag("AutomatedDecision", "solelyAutomated", decision.solelyAutomated());
    facts.flag("AutomatedDecision", "legalOrSimilarEffect", decision.legalOrSimilarEffect());
    facts.code("ground", decision.ground());
    facts.laws("laws", decision.laws());
    facts.text("logic", decision.logic());
    facts.text("significance", decision.significance());
    facts.text("consequences", decision.consequences());
    facts.codes("safeguards", decision.safeguards());
    facts.lines("dataCategories", directory.dataCategories(decision.dataCategories()));
    facts.lines("purposes", directory.purposes(decision.purposes()));
    return facts.blocks();
  }

  private List<Block> profiling(Profiling profiling) {
    Facts facts = new Facts(language);
    facts.text(profiling.description());
    facts.text("logic", profiling.logic());
    facts.text("consequences", profiling.consequences());
    facts.lines("dataCategories", directory.dataCategories(profiling.dataCategories()));
    facts.lines("purposes", directory.purposes(profiling.purposes()));
    return facts.blocks();
  }

  List<Block> security(SecurityMeasure measure) {
    Facts facts = new Facts(language);
    facts.text(measure.description());
    facts.code("securityKind", measure.kind());
    facts.code("medium", measure.medium());
    facts.lines("dataCategories", directory.dataCategories(measure.dataCategories()));
    return facts.blocks();
  }

  private List<Block> exclusion(Exclusion exclusion) {
    Facts facts = new Facts(language);
    facts.text(exclusion.description());
    facts.code("exclusionSubject", exclusion.subject());
    return facts.blocks();
  }

  // ---- what the record of Article 30 tells of them

  List<Block> ofPurpose(Purpose purpose) {
    Facts facts = new Facts(language);
    facts.add(Language.paragraph(directory.name(purpose)));
    if (told(purpose.name())) {
      facts.text(purpose.description());
    }
    return facts.blocks();
  }

  List<Block> ofDataSubjects(DataSubjectCategory category) {
    Facts facts = new Facts(language);
    facts.add(Language.paragraph(directory.name(category)));
    if (told(category.name())) {
      facts.text(category.description());
    }
    if (told(category.name()) || told(category.description())) {
      facts.codes("dataSubjectKinds", category.kinds());
    }
    return facts.blocks();
  }

  List<Block> ofData(DataCategory category) {
    Facts facts = new Facts(language);
    facts.add(category(category));
    facts.add(
        Several.lines(
            Several.told(
                List.of(Several.joined(Several.each(category.items(), language::line), ", ")),
                items -> items)));
    facts.codes("specialCategories", category.specialCategories());
    facts.flag("DataCategory", "criminalOffences", category.criminalOffences());
    facts.flag("DataCategory", "nationalIdentifier", category.nationalIdentifier());
    return facts.blocks();
  }

  List<Block> ofRecipient(Recipient recipient) {
    Facts facts = new Facts(language);
    facts.add(Language.paragraph(directory.name(recipient)));
    if (recipient.name().filter(name -> !name.isBlank()).isPresent()) {
      facts.text(recipient.category());
    }
    facts.code("role", recipient.role());
    facts.codes("activities", recipient.activities());
    recipient.country().ifPresent(it -> facts.words("country", language.name(it)));
    facts.words("processingLocations", language.countries(recipient.processingLocations()));
    return facts.blocks();
  }
}
