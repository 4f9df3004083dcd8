package fi.seloste.validation;

import fi.seloste.model.AutomatedDecision;
import fi.seloste.model.Controller;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Disclosed;
import fi.seloste.model.Exclusion;
import fi.seloste.model.ExclusionSubject;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Profiling;
import fi.seloste.model.Purpose;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterRole;
import fi.seloste.model.Requirement;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.SecurityMeasure;
import fi.seloste.model.Transfer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a register sees: its own statements, then those of the register that it is part of, then
 * those of the notice.
 *
 * <p>Lists add up from the register outwards. Where the notice can say "none", a closed statement
 * is the last word: nothing further out is added to it. A notice without registers is seen as one
 * register that holds what the notice itself states.
 */
public final class RegisterView {

  /** What stands for the register if the notice itself is judged as one. */
  static final Register NOTICE_ITSELF = Register.builder().build();

  /** What the notice states for all its registers. */
  private record Shared(
      PrivacyNotice notice,
      List<Located<Controller>> controllers,
      List<Located<DataSource>> dataSources,
      List<Located<RetentionRule>> retentionRules,
      List<Located<SecurityMeasure>> securityMeasures,
      List<Located<Exclusion>> exclusions,
      List<Located<DataSubjectRight>> rights) {

    static Shared of(PrivacyNotice notice, LocalDate asOf) {
      Place place = Place.notice();
      return new Shared(
          notice,
          Among.those(
              Located.list(place, "controllers", notice.controllers()),
              controller -> isValid(controller.part(), asOf)),
          Located.list(place, "dataSources", notice.dataSources()),
          Located.list(place, "retentionRules", notice.retentionRules()),
          Located.list(place, "securityMeasures", notice.securityMeasures()),
          Located.list(place, "exclusions", notice.exclusions()),
          Located.list(place, "dataSubjectRights", notice.dataSubjectRights()));
    }

    private static boolean isValid(Controller controller, LocalDate asOf) {
      return controller.validFrom().filter(asOf::isBefore).isEmpty()
          && controller.validUntil().filter(asOf::isAfter).isEmpty();
    }
  }

  private final Located<Register> own;
  private final List<Located<Register>> lineage;
  private final boolean circular;
  private final boolean processorOnly;
  private final List<RegisterRole> roles;
  private final List<Located<Controller>> controllers;
  private final List<Located<Purpose>> purposes;
  private final List<Located<LegalBasis>> legalBases;
  private final List<Located<DataCategory>> dataCategories;
  private final List<Located<DataSubjectCategory>> dataSubjectCategories;
  private final List<Located<DataSource>> dataSources;
  private final List<Located<RetentionRule>> retentionRules;
  private final List<Located<SecurityMeasure>> securityMeasures;
  private final List<Located<Exclusion>> exclusions;
  private final List<Located<DataSubjectRight>> rights;
  private final Told<Recipient> recipients;
  private final Told<Transfer> transfers;
  private final Told<AutomatedDecision> automatedDecisions;
  private final Told<Profiling> profiling;

  private RegisterView(Located<Register> own, Shared shared, Index index) {
    this.own = own;
    List<Located<Register>> outwards = new ArrayList<>(1);
    this.circular = lineage(own, index, outwards);
    this.lineage = List.copyOf(outwards);
    roles = nearest(Register::roles);
    processorOnly = !roles.isEmpty() && Among.all(roles, role -> role == RegisterRole.PROCESSOR);
    controllers = controllers(shared);
    purposes = inRegisters("purposes", Register::purposes);
    legalBases = inRegisters("legalBases", Register::legalBases);
    dataCategories = inRegisters("dataCategories", Register::dataCategories);
    dataSubjectCategories = inRegisters("dataSubjectCategories", Register::dataSubjectCategories);
    dataSources = with(shared.dataSources, inRegisters("dataSources", Register::dataSources));
    retentionRules =
        with(shared.retentionRules, inRegisters("retentionRules", Register::retentionRules));
    securityMeasures =
        with(shared.securityMeasures, inRegisters("securityMeasures", Register::securityMeasures));
    exclusions = with(shared.exclusions, inRegisters("exclusions", Register::exclusions));
    rights = rights(shared);
    recipients = told("recipients", Register::recipients, shared.notice.recipients());
    transfers = told("transfers", Register::transfers, shared.notice.transfers());
    automatedDecisions =
        told(
            "automatedDecisions", Register::automatedDecisions, shared.notice.automatedDecisions());
    profiling = told("profiling", Register::profiling, shared.notice.profiling());
  }

  /**
   * A view of each register. Without registers one view of the notice itself; none if the notice
   * says that nothing is processed.
   */
  static List<RegisterView> of(PrivacyNotice notice, LocalDate asOf, Index index) {
    Shared shared = Shared.of(notice, asOf);
    List<RegisterView> views = new ArrayList<>(1);
    for (Located<Register> register :
        Located.list(Place.notice(), "registers", notice.registers())) {
      views.add(new RegisterView(register, shared, index));
    }
    if (isOfNoticeItself(notice)) {
      views.add(new RegisterView(new Located<>(NOTICE_ITSELF, Place.notice()), shared, index));
    }
    return List.copyOf(views);
  }

  /** Whether the notice itself is judged as a register. */
  static boolean isOfNoticeItself(PrivacyNotice notice) {
    return notice.registers().isEmpty() && !saysThatNothingIsProcessed(notice);
  }

  private static boolean saysThatNothingIsProcessed(PrivacyNotice notice) {
    for (Exclusion exclusion : notice.exclusions()) {
      if (exclusion.subject().filter(ExclusionSubject.PROCESSING::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Follows {@code partOf} to the end, or once round a circle; true if it leads back to itself. */
  private static boolean lineage(
      Located<Register> own, Index index, List<Located<Register>> lineage) {
    lineage.add(own);
    Optional<Located<Register>> outer = outer(own, index);
    if (outer.isEmpty()) {
      return false;
    }
    Set<Place> seen = new HashSet<>();
    seen.add(own.place());
    while (outer.isPresent() && seen.add(outer.get().place())) {
      lineage.add(outer.get());
      outer = outer(outer.get(), index);
    }
    return outer.filter(register -> register.place().equals(own.place())).isPresent();
  }

  private static Optional<Located<Register>> outer(Located<Register> register, Index index) {
    Optional<String> id = register.part().partOf();
    At outer = id.isPresent() ? index.find(Register.class, id.get()) : null;
    return outer == null
        ? Optional.empty()
        : Optional.of(new Located<>((Register) outer.part(), outer.place()));
  }

  /** The register; an empty one if the notice has none. */
  public Register register() {
    return own.part();
  }

  /** Where the register stands; the notice's place if it has none. */
  public Place place() {
    return own.place();
  }

  /** Whether {@code partOf} leads back to this register. */
  public boolean isPartOfItself() {
    return circular;
  }

  /** What the register is called in messages: its name, or else that it has none. */
  public Object name() {
    return Words.nameOf(own.part().name(), own.part().description(), "register.unnamed");
  }

  /** Whether the register is kept for others only: Article 28. */
  public boolean isProcessorOnly() {
    return processorOnly;
  }

  /** The roles stated for the register; empty if none is, which means controller. */
  public List<RegisterRole> roles() {
    return roles;
  }

  /** Whether it says that it is kept by automated means; absent if it does not say. */
  public Optional<Boolean> automatedMeans() {
    for (Located<Register> register : lineage) {
      if (register.part().automatedMeans().isPresent()) {
        return register.part().automatedMeans();
      }
    }
    return Optional.empty();
  }

  /** The controllers of the register on the day of the check. */
  public List<Located<Controller>> controllers() {
    return controllers;
  }

  private List<Located<Controller>> controllers(Shared shared) {
    List<String> ids = nearest(Register::controllers);
    return ids.isEmpty()
        ? shared.controllers
        : Among.those(shared.controllers, controller -> Among.isAmong(controller.part().id(), ids));
  }

  /** Those on whose behalf it is kept, as the register nearest to it tells: Article 30(2)(a). */
  public List<Located<Controller>> controllersServed() {
    return nearestWithPlaces("onBehalfOf", Register::onBehalfOf);
  }

  /** The categories of processing on behalf of others: Article 30(2)(b). */
  public List<Located<LocalizedText>> processingCategories() {
    return nearestWithPlaces("processingCategories", Register::processingCategories);
  }

  /** The register, then the one that it is part of, and so on outwards. */
  public List<Located<Register>> lineage() {
    return lineage;
  }

  /** What the register says of the duty to provide data, from the register outwards. */
  public List<Located<Requirement>> requirements() {
    List<Located<Requirement>> requirements = new ArrayList<>();
    for (Located<Register> register : lineage) {
      register
          .part()
          .requirement()
          .ifPresent(
              requirement ->
                  requirements.add(
                      new Located<>(requirement, register.place().attribute("requirement"))));
    }
    return requirements;
  }

  /** The purposes. */
  public List<Located<Purpose>> purposes() {
    return purposes;
  }

  /** The legal bases stated for the register: what a purpose without its own inherits. */
  public List<Located<LegalBasis>> legalBases() {
    return legalBases;
  }

  /** The legal bases of a purpose: its own, or else those of the register. */
  public List<Located<LegalBasis>> legalBasesOf(Located<Purpose> purpose) {
    return purpose.part().legalBases().isEmpty()
        ? legalBases
        : Located.list(purpose.place(), "legalBases", purpose.part().legalBases());
  }

  /** The categories of data. */
  public List<Located<DataCategory>> dataCategories() {
    return dataCategories;
  }

  /** The categories of data subjects. */
  public List<Located<DataSubjectCategory>> dataSubjectCategories() {
    return dataSubjectCategories;
  }

  /** The sources of the data. */
  public List<Located<DataSource>> dataSources() {
    return dataSources;
  }

  /** The rules on how long data are kept. */
  public List<Located<RetentionRule>> retentionRules() {
    return retentionRules;
  }

  /** The security measures. */
  public List<Located<SecurityMeasure>> securityMeasures() {
    return securityMeasures;
  }

  /** What is said not to happen. */
  public List<Located<Exclusion>> exclusions() {
    return exclusions;
  }

  /** The rights that the notice gives for the register, or for all registers. */
  public List<Located<DataSubjectRight>> dataSubjectRights() {
    return rights;
  }

  /** What is told of recipients. */
  public Told<Recipient> recipients() {
    return recipients;
  }

  /** What is told of transfers to third countries. */
  public Told<Transfer> transfers() {
    return transfers;
  }

  /** What is told of automated decisions. */
  public Told<AutomatedDecision> automatedDecisions() {
    return automatedDecisions;
  }

  /** What is told of profiling. */
  public Told<Profiling> profiling() {
    return profiling;
  }

  private List<Located<DataSubjectRight>> rights(Shared shared) {
    if (Among.all(shared.rights, right -> right.part().registers().isEmpty())) {
      return shared.rights;
    }
    Set<String> ids = new HashSet<>();
    for (Located<Register> register : lineage) {
      register.part().id().ifPresent(ids::add);
    }
    List<Located<DataSubjectRight>> seen = new ArrayList<>();
    for (Located<DataSubjectRight> right : shared.rights) {
      List<String> registers = right.part().registers();
      if (registers.isEmpty() || Among.any(registers, ids::contains)) {
        seen.add(right);
      }
    }
    return List.copyOf(seen);
  }

  private <T> List<T> nearest(Function<Register, List<T>> attribute) {
    for (Located<Register> register : lineage) {
      List<T> values = attribute.apply(register.part());
      if (!values.isEmpty()) {
        return values;
      }
    }
    return List.of();
  }

  private <T> List<Located<T>> nearestWithPlaces(
      String name, Function<Register, List<T>> attribute) {
    for (Located<Register> register : lineage) {
      List<T> values = attribute.apply(register.part());
      if (!values.isEmpty()) {
        return Located.list(register.place(), name, values);
      }
    }
    return List.of();
  }

  private <T> List<Located<T>> inRegisters(String name, Function<Register, List<T>> attribute) {
    List<Located<T>> all = List.of();
    for (Located<Register> register : lineage) {
      all = with(Located.list(register.place(), name, attribute.apply(register.part())), all);
    }
    return all;
  }

  /** The nearer ones, then those further out. */
  private static <T> List<Located<T>> with(List<Located<T>> further, List<Located<T>> nearer) {
    if (further.isEmpty() || nearer.isEmpty()) {
      return nearer.isEmpty() ? further : nearer;
    }
    List<Located<T>> all = new ArrayList<>(nearer);
    all.addAll(further);
    return List.copyOf(all);
  }

  private <T> Told<T> told(
      String name, Function<Register, Disclosed<T>> inRegister, Disclosed<T> inNotice) {
    List<Located<Disclosed<T>>> statements = new ArrayList<>(1);
    for (Located<Register> register : lineage) {
      add(inRegister.apply(register.part()), register.place(), name, statements);
    }
    add(inNotice, Place.notice(), name, statements);

    List<Located<T>> items = List.of();
    boolean closed = false;
    for (Located<Disclosed<T>> statement : statements) {
      if (!closed) {
        items = with(Located.told(statement.place(), statement.part()), items);
        closed = statement.part().isClosed();
      }
    }
    return new Told<>(state(closed, items.isEmpty()), items, statements);
  }

  private static <T> void add(
      Disclosed<T> told, Place part, String name, List<Located<Disclosed<T>>> statements) {
    if (told.isStated()) {
      statements.add(new Located<>(told, part.attribute(name)));
    }
  }

  private static Disclosed.State state(boolean closed, boolean empty) {
    if (closed) {
      return empty ? Disclosed.State.NONE : Disclosed.State.NONE_EXCEPT;
    }
    return empty ? Disclosed.State.NOT_STATED : Disclosed.State.THESE;
  }
}
