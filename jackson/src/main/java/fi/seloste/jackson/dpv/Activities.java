package fi.seloste.jackson.dpv;

import fi.seloste.model.AutomatedDecision;
import fi.seloste.model.Code;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Profiling;
import fi.seloste.model.Purpose;
import fi.seloste.model.Recipient;
import fi.seloste.model.RecipientRole;
import fi.seloste.model.Register;
import fi.seloste.model.Requirement;
import fi.seloste.model.RetentionEvent;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.SecurityMeasure;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.Transfer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is processed, why and how: the registers, and what the notice says for all of them. */
final class Activities {

  private final PrivacyNotice notice;
  private final boolean isRecord;
  private final Account account;
  private final Facts facts;
  private final Parts parts;
  private final List<Node> graph;
  private final Node top;
  private final Grounds grounds;
  private final List<Node> registers = new ArrayList<>();
  private final List<List<Node>> purposes = new ArrayList<>();
  private final List<List<Node>> subjects = new ArrayList<>();
  private final List<List<Node>> data = new ArrayList<>();
  private final List<List<Node>> recipients = new ArrayList<>();

  Activities(
      PrivacyNotice notice,
      boolean isRecord,
      Account account,
      Facts facts,
      Parts parts,
      List<Node> graph,
      Node top) {
    this.notice = notice;
    this.isRecord = isRecord;
    this.account = account;
    this.facts = facts;
    this.parts = parts;
    this.graph = graph;
    this.top = top;
    this.grounds = new Grounds(account, facts, parts);
  }

  /** The pointer of what is disclosed. */
  static String at(String pointer, Disclosed<?> disclosed, int index) {
    return pointer + (disclosed.isClosed() ? "/except/" : "/") + index;
  }

  /** Names all that may be referred to, so that it can be referred to from anywhere. */
  void nameAll() {
    for (Register register : notice.registers()) {
      registers.add(parts.named("register", register.id(), "dpv:Process"));
      purposes.add(
          register.purposes().stream()
              .map(purpose -> parts.named("process", purpose.id(), "dpv:Process"))
              .toList());
      subjects.add(
          register.dataSubjectCategories().stream()
              .map(people -> parts.named("dataSubjects", people.id(), "dpv:DataSubject"))
              .toList());
      data.add(
          register.dataCategories().stream()
              .map(category -> parts.named("data", category.id(), "dpv:PersonalData"))
              .toList());
      recipients.add(name(register.recipients()));
    }
    recipients.add(name(notice.recipients()));
  }

  private List<Node> name(Disclosed<Recipient> disclosed) {
    return disclosed.items().stream()
        .map(recipient -> parts.named("recipient", recipient.id(), "dpv:Recipient"))
        .toList();
  }

  /** The processes of the purposes of a register. */
  List<Node> purposes(int index) {
    return purposes.get(index);
  }

  Node register(int index) {
    Register register = notice.registers().get(index);
    String pointer = "/registers/" + index;
    Node node = registers.get(index);
    graph.add(node);
    if (isRecord) {
      Node record = parts.named("record", register.id(), "dpv:DataProcessingRecord");
      facts.text(record, "dcterms:title", register.name(), pointer + "/name");
      node.add("dpv:hasRecordOfActivity", record.reference());
      record.add("dpv:hasProcess", node.reference());
      graph.add(record);
      top.add("dcterms:hasPart", record.reference());
    } else {
      node.add("dpv:hasNotice", top.reference());
    }
    facts.string(node, "dcterms:identifier", register.id(), pointer + "/id");
    facts.text(node, "skos:prefLabel", register.name(), pointer + "/name");
    facts.text(node, "dcterms:description", register.description(), pointer + "/description");
    register.partOf().ifPresent(id -> partOf(node, id, pointer + "/partOf"));
    for (int i = 0; i < register.processingCategories().size(); i++) {
      Node processing = new Node("dpv:Processing");
      facts.text(
          processing,
          "skos:prefLabel",
          Optional.of(register.processingCategories().get(i)),
          pointer + "/processingCategories/" + i);
      node.add("dpv:hasProcessing", processing);
    }
    grounds.bases(node, register.legalBases(), pointer + "/legalBases");
    facts.laws(node, register.laws(), pointer + "/laws");
    for (int i = 0; i < register.dataSubjectCategories().size(); i++) {
      people(
          subjects.get(index).get(i),
          register.dataSubjectCategories().get(i),
          pointer + "/dataSubjectCategories/" + i);
      node.add("dpv:hasDataSubject", subjects.get(index).get(i).reference());
    }
    for (int i = 0; i < register.dataCategories().size(); i++) {
      category(
          data.get(index).get(i),
          register.dataCategories().get(i),
          pointer + "/dataCategories/" + i);
      node.add("dpv:hasPersonalData", data.get(index).get(i).reference());
    }
    for (int i = 0; i < register.purposes().size(); i++) {
      Node process = purposes.get(index).get(i);
      purpose(process, register.purposes().get(i), pointer + "/purposes/" + i);
      node.add("dpv:hasProcess", process.reference());
    }
    recipients(node, recipients.get(index), register.recipients(), pointer + "/recipients");
    transfers(node, register.transfers(), pointer + "/transfers");
    retention(node, register.retentionRules(), pointer + "/retentionRules");
    security(node, register.securityMeasures(), pointer + "/securityMeasures");
    if (!isRecord) {
      register
          .automatedMeans()
          .filter(isAutomated -> !isAutomated)
          .ifPresent(
              no -> {
                account.said(pointer + "/automatedMeans");
                node.term("dpv:hasAutomationLevel", "dpv:NotAutomated");
              });
      requirement(node, register.requirement(), pointer + "/requirement");
      sources(node, register.dataSources(), pointer + "/dataSources");
      decisions(node, register.automatedDecisions(), pointer + "/automatedDecisions");
      profiling(node, register.profiling(), pointer + "/profiling");
    }
    return node;
  }

  private void partOf(Node node, String id, String pointer) {
    Node whole = parts.find("register", id);
    if (whole == null) {
      account.lost(pointer, Parts.NOT_FOUND);
    } else {
      account.said(pointer);
      node.add("dcterms:isPartOf", whole.reference());
    }
  }

  /** What the notice says once for all registers. */
  void shared() {
    recipients(top, recipients.get(registers.size()), notice.recipients(), "/recipients");
    transfers(top, notice.transfers(), "/transfers");
    retention(top, notice.retentionRules(), "/retentionRules");
    security(top, notice.securityMeasures(), "/securityMeasures");
    if (!isRecord) {
      sources(top, notice.dataSources(), "/dataSources");
      decisions(top, notice.automatedDecisions(), "/automatedDecisions");
      profiling(top, notice.profiling(), "/profiling");
    }
  }

  /** Attaches a node to the processes of its purposes or, if it has none, where it is told. */
  private void attach(
      Node level, String property, Node node, String kind, List<String> ids, String pointer) {
    List<Node> bearers = parts.find("process", ids, pointer + "/purposes");
    if (node.id() == null && bearers.size() > 1) {
      node.named(parts.named(kind, Optional.empty()).reference().id());
      graph.add(node);
    }
    Object value = node.id() == null ? node : node.reference();
    for (Node bearer : bearers.isEmpty() ? List.of(level) : bearers) {
      bearer.add(property, value);
    }
  }

  private void people(Node node, DataSubjectCategory people, String pointer) {
    graph.add(node);
    facts.string(node, "dcterms:identifier", people.id(), pointer + "/id");
    facts.text(node, "skos:prefLabel", people.name(), pointer + "/name");
    facts.text(node, "dcterms:description", people.description(), pointer + "/description");
    facts.types(node, people.kinds(), pointer + "/kinds");
  }

  private void category(Node node, DataCategory category, String pointer) {
    graph.add(node);
    facts.string(node, "dcterms:identifier", category.id(), pointer + "/id");
    facts.text(node, "skos:prefLabel", category.name(), pointer + "/name");
    facts.text(node, "dcterms:description", category.description(), pointer + "/description");
    for (int i = 0; i < category.items().size(); i++) {
      Node item = new Node("dpv:PersonalData");
      facts.text(
          item, "skos:prefLabel", Optional.of(category.items().get(i)), pointer + "/items/" + i);
      node.add("dcterms:hasPart", item);
    }
    if (!category.specialCategories().isEmpty()) {
      node.type("dpv:SpecialCategoryPersonalData");
    }
    facts.types(node, category.specialCategories(), pointer + "/specialCategories");
    if (category.criminalOffences().orElse(false)) {
      account.said(pointer + "/criminalOffences");
      node.type("pd:Criminal");
    }
    if (category.nationalIdentifier().orElse(false)) {
      account.near(
          pointer + "/nationalIdentifier",
          "DPV has no term for just this; pd:OfficialID stands for it");
      node.type("pd:OfficialID");
    }
    parts.refer(
        node,
        "dpv:hasDataSubject",
        "dataSubjects",
        category.dataSubjectCategories(),
        pointer + "/dataSubjectCategories");
    grounds.bases(node, category.legalBases(), pointer + "/legalBases");
    if (!isRecord) {
      requirement(node, category.requirement(), pointer + "/requirement");
    }
  }

  private void requirement(Node node, Optional<Requirement> stated, String pointer) {
    stated.ifPresent(
        requirement -> {
          requirement
              .mandatory()
              .ifPresent(
                  isMandatory -> {
                    account.said(pointer + "/mandatory");
                    node.term("dpv:hasNecessity", isMandatory ? "dpv:Required" : "dpv:Optional");
                  });
          necessity(node, requirement, pointer);
          facts.described(
              node,
              "dpv:hasNecessity",
              "dpv:Necessity",
              requirement.description(),
              pointer + "/description");
          facts.described(
              node,
              "dpv:hasConsequence",
              "dpv:Consequence",
              requirement.consequence(),
              pointer + "/consequence");
          facts.laws(node, requirement.laws(), pointer + "/laws");
        });
  }

  /**
   * Of the kind DPV knows only whether something is required, which may have been told outright.
   */
  private void necessity(Node node, Requirement requirement, String pointer) {
    if (requirement.mandatory().isEmpty()) {
      facts.link(node, "dpv:hasNecessity", requirement.kind(), pointer + "/kind");
    } else if (requirement.kind().isPresent()) {
      account.lost(pointer + "/kind", "DPV cannot tell a statutory from a contractual requirement");
    }
  }

  private void purpose(Node process, Purpose purpose, String pointer) {
    graph.add(process);
    if (!isRecord) {
      process.add("dpv:hasNotice", top.reference());
    }
    Node node = parts.named("purpose", purpose.id(), "dpv:Purpose");
    process.add("dpv:hasPurpose", node);
    facts.string(node, "dcterms:identifier", purpose.id(), pointer + "/id");
    facts.text(node, "skos:prefLabel", purpose.name(), pointer + "/name");
    facts.text(node, "dcterms:description", purpose.description(), pointer + "/description");
    facts.types(node, purpose.kinds(), pointer + "/kinds");
    grounds.bases(process, purpose.legalBases(), pointer + "/legalBases");
    List<SpecialCategoryCondition> conditions = purpose.specialCategoryConditions();
    for (int i = 0; i < conditions.size(); i++) {
      process.add(
          "dpv:hasLegalBasis",
          grounds.condition(conditions.get(i), pointer + "/specialCategoryConditions/" + i));
    }
    facts.laws(process, purpose.criminalOffenceLaws(), pointer + "/criminalOffenceLaws");
    parts.refer(
        process,
        "dpv:hasDataSubject",
        "dataSubjects",
        purpose.dataSubjectCategories(),
        pointer + "/dataSubjectCategories");
    parts.refer(
        process,
        "dpv:hasPersonalData",
        "data",
        purpose.dataCategories(),
        pointer + "/dataCategories");
  }

  /** The data of a thing: categories, and words for data that are none of the categories. */
  private void data(
      Node node, List<String> categories, Optional<LocalizedText> words, String pointer) {
    parts.refer(node, "dpv:hasPersonalData", "data", categories, pointer + "/dataCategories");
    if (words.isPresent()) {
      Node data = new Node("dpv:PersonalData");
      facts.text(data, "skos:prefLabel", words, pointer + "/data");
      node.add("dpv:hasPersonalData", data);
    }
  }

  private void sources(Node level, List<DataSource> sources, String pointer) {
    for (int i = 0; i < sources.size(); i++) {
      DataSource source = sources.get(i);
      String at = pointer + "/" + i;
      Node node = new Node("dpv:DataSource");
      level.add("dpv:hasDataSource", node);
      facts.type(node, source.kind(), at + "/kind");
      source
          .publiclyAccessible()
          .ifPresent(
              isPublic -> {
                account.said(at + "/publiclyAccessible");
                node.type(isPublic ? "dpv:PublicDataSource" : "dpv:NonPublicDataSource");
              });
      facts.name(node, "dpv:hasName", source.name(), at + "/name");
      facts.text(node, "skos:prefLabel", source.category(), at + "/category");
      facts.text(node, "dcterms:description", source.description(), at + "/description");
      activities(node, source.activities(), at);
      grounds.bases(node, source.legalBases(), at + "/legalBases");
      data(node, source.dataCategories(), source.data(), at);
    }
  }

  private void activities(Node node, List<? extends Code> activities, String pointer) {
    facts.types(node, activities, pointer + "/activities");
  }

  private void recipients(
      Node level, List<Node> nodes, Disclosed<Recipient> disclosed, String pointer) {
    for (int i = 0; i < nodes.size(); i++) {
      Recipient recipient = disclosed.items().get(i);
      String at = at(pointer, disclosed, i);
      Node node = nodes.get(i);
      graph.add(node);
      facts.string(node, "dcterms:identifier", recipient.id(), at + "/id");
      facts.name(node, "dpv:hasName", recipient.name(), at + "/name");
      facts.text(node, "skos:prefLabel", recipient.category(), at + "/category");
      facts.text(node, "dcterms:description", recipient.description(), at + "/description");
      facts.type(node, recipient.role(), at + "/role");
      activities(node, recipient.activities(), at);
      facts.page(node, recipient.url(), at + "/url");
      facts.country(node, "dpv:hasCountry", recipient.country(), at + "/country");
      facts.countries(
          node, "dpv:hasLocation", recipient.processingLocations(), at + "/processingLocations");
      facts.described(
          node, "dpv:hasContext", "dpv:Context", recipient.condition(), at + "/condition");
      facts.described(
          node,
          "dpv:hasLegalMeasure",
          recipient.role().filter(role -> role == RecipientRole.PROCESSOR).isPresent()
              ? "dpv:DataProcessingAgreement"
              : "dpv:LegalAgreement",
          recipient.contract(),
          at + "/contract");
      grounds.bases(node, recipient.legalBases(), at + "/legalBases");
      data(node, recipient.dataCategories(), recipient.data(), at);
      attach(level, "dpv:hasRecipient", node, "recipient", recipient.purposes(), at);
      recipient
          .role()
          .ifPresent(
              role -> {
                List<Node> bearers = new ArrayList<>();
                recipient.purposes().forEach(id -> addFound(bearers, id));
                for (Node bearer : bearers.isEmpty() ? List.of(level) : bearers) {
                  if (role == RecipientRole.PROCESSOR) {
                    bearer.add("dpv:hasDataProcessor", node.reference());
                  } else if (role == RecipientRole.CONTROLLER
                      || role == RecipientRole.JOINT_CONTROLLER) {
                    bearer.add("dpv:hasRecipientDataController", node.reference());
                  }
                }
              });
    }
  }

  private void addFound(List<Node> bearers, String id) {
    Node process = parts.find("process", id);
    if (process != null) {
      bearers.add(process);
    }
  }

  private void transfers(Node level, Disclosed<Transfer> transfers, String pointer) {
    for (int i = 0; i < transfers.items().size(); i++) {
      Transfer transfer = transfers.items().get(i);
      String at = at(pointer, transfers, i);
      Node node = parts.named("transfer", Optional.empty(), "dpv:Process");
      graph.add(node);
      level.add("dpv:hasProcess", node.reference());
      node.term("dpv:hasProcessing", "dpv:Transfer");
      facts.text(node, "dcterms:description", transfer.description(), at + "/description");
      facts.described(
          node, "dpv:hasContext", "dpv:Context", transfer.condition(), at + "/condition");
      parts.refer(node, "dpv:hasRecipient", "recipient", transfer.recipients(), at + "/recipients");
      for (int j = 0; j < transfer.organisations().size(); j++) {
        Node organisation = new Node("dpv:InternationalOrganisation");
        facts.name(
            organisation,
            "dpv:hasName",
            Optional.of(transfer.organisations().get(j)),
            at + "/organisations/" + j);
        node.add("dpv:hasRecipient", organisation);
      }
      facts.countries(node, "dpv:hasThirdCountry", transfer.countries(), at + "/countries");
      for (int j = 0; j < transfer.mechanisms().size(); j++) {
        node.add(
            "dpv:hasLegalBasis",
            grounds.mechanism(transfer.mechanisms().get(j), at + "/mechanisms/" + j));
      }
      facts.described(
          node, "dpv:hasNotice", "dpv:Notice", transfer.safeguardCopy(), at + "/safeguardCopy");
      facts.described(
          node, "dpv:hasAssessment", "dpv:Assessment", transfer.assessment(), at + "/assessment");
      data(node, transfer.dataCategories(), transfer.data(), at);
    }
  }

  private void retention(Node level, List<RetentionRule> rules, String pointer) {
    for (int i = 0; i < rules.size(); i++) {
      RetentionRule rule = rules.get(i);
      String at = pointer + "/" + i;
      Node node = new Node("dpv:StorageCondition");
      facts.text(node, "dcterms:description", rule.description(), at + "/description");
      durations(node, rule, at);
      facts.described(
          node, "dpv:hasJustification", "dpv:Justification", rule.reason(), at + "/reason");
      facts.laws(node, rule.laws(), at + "/laws");
      facts.texts(node, "skos:note", rule.exceptions(), at + "/exceptions");
      facts.type(node, rule.disposal(), at + "/disposal");
      data(node, rule.dataCategories(), rule.data(), at);
      parts.refer(
          node,
          "dpv:hasDataSubject",
          "dataSubjects",
          rule.dataSubjectCategories(),
          at + "/dataSubjectCategories");
      attach(level, "dpv:hasStorageCondition", node, "storage", rule.purposes(), at);
    }
  }

  private void durations(Node storage, RetentionRule rule, String pointer) {
    if (rule.period().isPresent()) {
      storage.type("dpv:StorageDuration");
      Node duration = new Node("dpv:TemporalDuration");
      storage.add("dpv:hasDuration", duration);
      facts.period(duration, rule.period().get(), pointer + "/period");
      facts.type(duration, rule.bound(), pointer + "/bound");
      if (rule.event().isPresent() || rule.eventDescription().isPresent()) {
        Node event = new Node("dpv:Context");
        event(event, rule.event(), pointer);
        facts.text(
            event, "dcterms:description", rule.eventDescription(), pointer + "/eventDescription");
        duration.add("dpv:isAfter", event);
      }
    } else if (rule.event().isPresent() || rule.eventDescription().isPresent()) {
      storage.type("dpv:StorageDuration");
      Node duration = new Node("dpv:UntilEventDuration");
      storage.add("dpv:hasDuration", duration);
      event(duration, rule.event(), pointer);
      facts.text(
          duration, "dcterms:description", rule.eventDescription(), pointer + "/eventDescription");
    }
    if (rule.until().isPresent()) {
      storage.type("dpv:StorageDuration");
      Node duration = new Node("dpv:UntilTimeDuration");
      storage.add("dpv:hasDuration", duration);
      facts.typed(duration, "rdf:value", rule.until(), "xsd:date", pointer + "/until");
    }
    if (rule.criteria().isPresent() || rule.criteriaKind().isPresent()) {
      storage.type("dpv:StorageDuration");
      Node duration = new Node("dpv:Duration");
      storage.add("dpv:hasDuration", duration);
      facts.text(duration, "dcterms:description", rule.criteria(), pointer + "/criteria");
      facts.type(duration, rule.criteriaKind(), pointer + "/criteriaKind");
    }
  }

  private void event(Node node, Optional<RetentionEvent> stated, String pointer) {
    stated.ifPresent(
        event -> {
          account.near(
              pointer + "/event", "DPV has no term for this event; its code stands as text");
          node.text("skos:notation", event.code());
        });
  }

  private void security(Node level, List<SecurityMeasure> measures, String pointer) {
    for (int i = 0; i < measures.size(); i++) {
      SecurityMeasure measure = measures.get(i);
      String at = pointer + "/" + i;
      Node node = new Node("dpv:TechnicalOrganisationalMeasure");
      level.add("dpv:hasTechnicalOrganisationalMeasure", node);
      facts.type(node, measure.kind(), at + "/kind");
      facts.text(node, "dcterms:description", measure.description(), at + "/description");
      data(node, measure.dataCategories(), Optional.empty(), at);
    }
  }

  /**
   * Decisions of Article 22. That there are none is said of decision-making alone: the rest of the
   * processing may well be automated.
   */
  private void decisions(Node level, Disclosed<AutomatedDecision> decisions, String pointer) {
    if (decisions.state() == Disclosed.State.NONE) {
      Node none = new Node("dpv:DecisionMaking");
      none.term("dpv:hasAutomationLevel", "dpv:NotAutomated");
      if (decisions.wording().isPresent()) {
        facts.text(none, "dcterms:description", decisions.wording(), pointer + "/none");
      }
      account.near(
          pointer + "/none",
          "DPV cannot say that no decision is automated solely; dpv:NotAutomated stands for it");
      level.add("dpv:hasContext", none);
    }
    for (int i = 0; i < decisions.items().size(); i++) {
      AutomatedDecision decision = decisions.items().get(i);
      String at = at(pointer, decisions, i);
      Node node = new Node("dpv:AutomatedDecisionMaking");
      facts.text(node, "skos:prefLabel", decision.name(), at + "/name");
      facts.text(node, "dcterms:description", decision.description(), at + "/description");
      decision
          .solelyAutomated()
          .filter(isSolely -> isSolely)
          .ifPresent(
              yes -> {
                account.near(
                    at + "/solelyAutomated",
                    "DPV has no term for just this; dpv:HumanNotInvolved stands for it");
                node.term("dpv:hasHumanInvolvement", "dpv:HumanNotInvolved");
              });
      if (decision.ground().isPresent() || !decision.laws().isEmpty()) {
        Node ground = new Node("dpv:LegalBasis");
        facts.type(ground, decision.ground(), at + "/ground");
        facts.laws(ground, decision.laws(), at + "/laws");
        node.add("dpv:hasLegalBasis", ground);
      }
      logic(node, decision.logic(), at);
      consequence(node, decision.significance(), at + "/significance");
      consequence(node, decision.consequences(), at + "/consequences");
      for (int j = 0; j < decision.safeguards().size(); j++) {
        facts.link(
            node,
            "dpv:hasRight",
            Optional.of(decision.safeguards().get(j)),
            at + "/safeguards/" + j);
      }
      data(node, decision.dataCategories(), Optional.empty(), at);
      attach(level, "dpv:hasContext", node, "decision", decision.purposes(), at);
    }
  }

  private void profiling(Node level, Disclosed<Profiling> profiling, String pointer) {
    for (int i = 0; i < profiling.items().size(); i++) {
      Profiling profile = profiling.items().get(i);
      String at = at(pointer, profiling, i);
      Node node = new Node("dpv:Profiling", "eu-gdpr:Profiling");
      facts.text(node, "dcterms:description", profile.description(), at + "/description");
      logic(node, profile.logic(), at);
      consequence(node, profile.consequences(), at + "/consequences");
      data(node, profile.dataCategories(), Optional.empty(), at);
      attach(level, "dpv:hasProcessing", node, "profiling", profile.purposes(), at);
    }
  }

  private void logic(Node node, Optional<LocalizedText> logic, String pointer) {
    facts.described(
        node, "dpv:hasAlgorithmicLogic", "dpv:AlgorithmicLogic", logic, pointer + "/logic");
  }

  private void consequence(Node node, Optional<LocalizedText> consequence, String pointer) {
    facts.described(node, "dpv:hasConsequence", "dpv:Consequence", consequence, pointer);
  }
}
