package fi.seloste.render;

import fi.seloste.model.ContactDetails;
import fi.seloste.model.Controller;
import fi.seloste.model.Disclosed;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterRole;
import fi.seloste.model.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Composes the record of processing activities of a notice: Article 30(1) for what a register's
 * controller does, Article 30(2) for what is done as a processor.
 *
 * <p>Each register is one activity. A notice without registers is one activity that holds what the
 * notice states itself.
 */
final class RecordComposer {

  /** What the record says on one point about one activity. */
  record Entry(String point, List<Block> content) {}

  /** One activity, once for each capacity in which it is carried out. */
  record Activity(Register register, List<Inline> name, boolean processor, List<Entry> entries) {}

  private final PrivacyNotice notice;
  private final Language language;
  private final Directory directory;
  private final Parties parties;
  private final Processing processing;
  private final Transfers transfers;
  private final Retention retention;
  private final boolean draft;
  private boolean alone;

  RecordComposer(PrivacyNotice notice, Words words, boolean draft) {
    this.notice =
        notice.registers().isEmpty()
            ? PrivacyNotice.builder().from(notice).addRegister(Register.builder().build()).build()
            : notice;
    this.language = new Language(words, notice);
    this.directory = new Directory(this.notice, language, "");
    this.parties = new Parties(language, directory);
    this.processing = new Processing(language, directory, parties);
    this.transfers = new Transfers(language, directory);
    this.retention = new Retention(language, directory);
    this.draft = draft;
  }

  /** The record as a document: the parties with their contact details, then each activity. */
  Edition edition() {
    List<Block.Section> sections = new ArrayList<>();
    parties.controllers(notice, "controller").ifPresent(sections::add);
    parties.contacts(notice, "contacts").ifPresent(sections::add);
    for (Register register : notice.registers()) {
      List<Block> tables = new ArrayList<>();
      List<Activity> activities = activities(register);
      for (Activity activity : activities) {
        if (activity.entries().stream().anyMatch(entry -> !entry.content().isEmpty())) {
          tables.add(activities.size() == 1 ? table(activity) : part(activity));
        }
      }
      if (tables.isEmpty() && register.name().isEmpty()) {
        continue; // nothing is told of it
      }
      sections.add(new Block.Section(directory.anchor(register), directory.name(register), tables));
    }
    List<Block> lead = new ArrayList<>();
    if (draft) {
      lead.add(new Block.Note(List.of(new Inline.Strong(language.phrase("draft")))));
    }
    List<List<Inline>> names =
        notice.controllers().stream()
            .filter(controller -> controller.name().isPresent())
            .map(directory::name)
            .toList();
    if (!names.isEmpty()) {
      lead.add(Language.paragraph(Several.joined(names, " · ")));
    }
    if (!language.others().isEmpty()) {
      Words words = language.words();
      lead.add(
          new Block.Note(
              Language.say(words.get("fallback", "languages", words.list(language.others())))));
    }
    Facts foot = new Facts(language);
    foot.string("version", notice.version());
    foot.day("preparedOn", notice.preparedOn());
    foot.day("updatedOn", notice.updatedOn());
    return new Edition(
        language.tag(),
        "",
        language.phrase("record.title"),
        lead,
        List.of(),
        sections,
        foot.blocks(),
        language.words());
  }

  /** One of two activities of a register, which differ by the capacity. */
  private Block part(Activity activity) {
    return new Block.Section(
        directory.anchor(activity.register())
            + (activity.processor() ? "-processor" : "-controller"),
        Language.say(capacity(activity)),
        List.of(table(activity)));
  }

  private String capacity(Activity activity) {
    return language.word(activity.processor() ? "record.asProcessor" : "record.asController");
  }

  private Block table(Activity activity) {
    List<Inline> caption = new ArrayList<>(activity.name());
    caption.add(new Inline.Words(": " + capacity(activity)));
    List<List<List<Block>>> rows = new ArrayList<>();
    for (Entry entry : activity.entries()) {
      if (!entry.content().isEmpty()) {
        rows.add(
            List.of(
                List.of(Language.paragraph(language.word("record." + entry.point()))),
                entry.content()));
      }
    }
    return new Block.Table(
        caption,
        List.of(language.word("record.point"), language.word("record.content")),
        false,
        rows);
  }

  /**
   * All activities, in the order of the registers, each complete: with the contact details of the
   * parties, which Article 30 demands, since nothing else tells them.
   */
  List<Activity> activities() {
    alone = true;
    return notice.registers().stream().flatMap(it -> activities(it).stream()).toList();
  }

  private List<Activity> activities(Register register) {
    RegisterView view = new RegisterView(notice, register, directory);
    List<RegisterRole> roles = view.nearest(Register::roles);
    boolean processor = roles.contains(RegisterRole.PROCESSOR);
    List<Inline> name = directory.name(register);
    List<Activity> activities = new ArrayList<>();
    if (!processor || roles.size() > 1) {
      activities.add(new Activity(register, name, false, asController(view)));
    }
    if (processor) {
      activities.add(new Activity(register, name, true, asProcessor(view)));
    }
    return activities;
  }

  private List<Entry> asController(RegisterView view) {
    return List.of(
        new Entry("controllers", controllers(view)),
        new Entry("representatives", representatives()),
        new Entry("officers", officers()),
        new Entry("purposes", Several.blocks(view.list(Register::purposes), processing::ofPurpose)),
        new Entry(
            "dataSubjects",
            Several.blocks(view.list(Register::dataSubjectCategories), processing::ofDataSubjects)),
        new Entry("data", Several.blocks(view.list(Register::dataCategories), processing::ofData)),
        new Entry("recipients", recipients(view)),
        new Entry("transfers", transfers(view)),
        new Entry(
            "retention",
            Several.blocks(
                view.list(Register::retentionRules, PrivacyNotice::retentionRules), retention::of)),
        new Entry("security", security(view)));
  }

  private List<Entry> asProcessor(RegisterView view) {
    return List.of(
        new Entry("processors", controllers(view)),
        new Entry("onBehalfOf", Several.blocks(view.nearest(Register::onBehalfOf), parties::named)),
        new Entry("processorRepresentatives", representatives()),
        new Entry("processorOfficers", officers()),
        new Entry(
            "processingCategories",
            Several.blocks(view.nearest(Register::processingCategories), language::prose)),
        new Entry("processorTransfers", transfers(view)),
        new Entry("processorSecurity", security(view)));
  }

  private List<Block> controllers(RegisterView view) {
    List<Controller> named = directory.controllersOf(view.nearest(Register::controllers));
    List<Controller> controllers = named.isEmpty() ? notice.controllers() : named;
    List<List<Block>> told =
        Several.told(controllers, it -> party(directory.name(it), it.contactDetails()));
    if (alone && controllers.stream().allMatch(it -> it.contactDetails().isEmpty())) {
      told =
          Several.both(
              told,
              Several.told(
                  notice.contactPoints(), it -> party(directory.name(it), it.contactDetails())));
    }
    return parties(told);
  }

  private List<Block> representatives() {
    return told(
        notice.representatives(),
        "representatives",
        it -> party(it.name().map(language::line).orElse(List.of()), it.contactDetails()));
  }

  private List<Block> officers() {
    return told(
        notice.dataProtectionOfficers(),
        "dataProtectionOfficers",
        it -> party(directory.name(it), it.contactDetails()));
  }

  private <T> List<Block> told(Disclosed<T> disclosed, String key, Function<T, List<Block>> party) {
    return Several.both(
        parties.closing(disclosed, key), parties(Several.told(disclosed.items(), party)));
  }

  private List<Block> party(List<Inline> name, Optional<ContactDetails> details) {
    List<Block> named = name.isEmpty() ? List.of() : List.of(Language.paragraph(name));
    return alone ? Several.both(named, parties.reached(details)) : named;
  }

  /** In a row each party has a line of its own, with its contact details. */
  private List<Block> parties(List<List<Block>> told) {
    return told.isEmpty()
        ? List.of()
        : told.size() == 1 && !alone ? told.get(0) : List.of(Several.items(told));
  }

  private List<Block> recipients(RegisterView view) {
    Disclosed<Recipient> told = view.disclosed(Register::recipients, PrivacyNotice::recipients);
    return Several.both(
        parties.closing(told, "recipients"), Several.blocks(told.items(), processing::ofRecipient));
  }

  private List<Block> transfers(RegisterView view) {
    Disclosed<Transfer> told = view.disclosed(Register::transfers, PrivacyNotice::transfers);
    List<List<Block>> items = new ArrayList<>();
    for (Transfer transfer : told.items()) {
      items.add(transfers.of(transfer, items.size() + 1));
    }
    return Several.both(parties.closing(told, "transfers"), Several.blocks(items, item -> item));
  }

  private List<Block> security(RegisterView view) {
    return Several.blocks(
        view.list(Register::securityMeasures, PrivacyNotice::securityMeasures),
        processing::security);
  }
}
