package fi.seloste.jackson.dpv;

import fi.seloste.model.ContactPoint;
import fi.seloste.model.Controller;
import fi.seloste.model.DataProtectionOfficer;
import fi.seloste.model.DataSource;
import fi.seloste.model.Disclosed;
import fi.seloste.model.JointArrangement;
import fi.seloste.model.NoticeStatus;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterRole;
import fi.seloste.model.RelatedDocument;
import fi.seloste.model.Representative;
import fi.seloste.model.SourceKind;
import fi.seloste.model.SupervisoryAuthority;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The writing of one notice: the document and those named in it; others write the rest. */
final class Exporting {

  /** The names of the Finnish supervisory authority, for which DPV has an IRI. */
  private static final Set<String> OMBUDSMAN =
      Set.of(
          "Tietosuojavaltuutetun toimisto",
          "Dataombudsmannens byrå",
          "Office of the Data Protection Ombudsman");

  private final PrivacyNotice notice;
  private final boolean isRecord;
  private final Account account;
  private final Facts facts;
  private final Parts parts;
  private final List<Node> graph = new ArrayList<>();
  private final List<Node> controllers = new ArrayList<>();

  private Exporting(PrivacyNotice notice, boolean isRecord) {
    this.notice = notice;
    this.isRecord = isRecord;
    this.account = new Account(notice);
    this.facts = new Facts(notice, account);
    this.parts = new Parts(account);
  }

  static DpvExport notice(PrivacyNotice notice) {
    Exporting exporting = new Exporting(notice, false);
    String json = exporting.write();
    return new DpvExport(json, exporting.account.entries(null));
  }

  static DpvExport record(PrivacyNotice notice) {
    Exporting whole = new Exporting(notice, false);
    whole.write();
    Exporting exporting = new Exporting(notice, true);
    String json = exporting.write();
    return new DpvExport(json, exporting.account.entries(whole.account));
  }

  private String write() {
    Node top = new Node().named(isRecord ? "_:records" : "_:notice");
    graph.add(top);
    document(top);
    controllers();
    representatives(top);
    officers(top);
    contactPoints();
    Node joint = jointControllers();
    Activities activities = new Activities(notice, isRecord, account, facts, parts, graph, top);
    activities.nameAll();
    for (int i = 0; i < notice.registers().size(); i++) {
      Node register = activities.register(i);
      parties(
          notice.registers().get(i), "/registers/" + i, register, joint, activities.purposes(i));
    }
    if (notice.registers().isEmpty()) {
      controllers.forEach(controller -> top.add("dpv:hasDataController", controller.reference()));
    }
    activities.shared();
    if (!isRecord) {
      List<Node> authorities = authorities(top);
      new Rights(notice, facts, parts, graph, top).write(authorities);
    }
    return Document.write(graph);
  }

  private void document(Node top) {
    facts.string(top, "dcterms:identifier", notice.id(), "/id");
    facts.text(top, "dcterms:title", notice.title(), "/title");
    facts.string(top, "schema:version", notice.version(), "/version");
    date(top, "dcterms:created", notice.preparedOn(), "/preparedOn");
    date(top, "dcterms:modified", notice.updatedOn(), "/updatedOn");
    if (isRecord) {
      top.type("dpv:RecordsOfActivities");
      return;
    }
    top.type("dpv:PrivacyNotice");
    collection(top);
    facts.languages(top, notice.languages(), "/languages");
    date(top, "dcterms:issued", notice.publishedOn(), "/publishedOn");
    validity(top, notice.validFrom(), notice.validUntil(), "");
    Optional<NoticeStatus> status = notice.status();
    facts.link(top, "dpv:hasNoticeStatus", status, "/status");
    facts.described(
        top,
        "dpv:hasTechnicalOrganisationalMeasure",
        "dpv:IncidentManagementProcedures",
        notice.breachProcedure(),
        "/breachProcedure");
    for (int i = 0; i < notice.relatedDocuments().size(); i++) {
      top.add(
          "dcterms:relation", related(notice.relatedDocuments().get(i), "/relatedDocuments/" + i));
    }
  }

  private void date(Node node, String property, Optional<LocalDate> date, String pointer) {
    facts.typed(node, property, date, "xsd:date", pointer);
  }

  private void validity(
      Node node, Optional<LocalDate> from, Optional<LocalDate> until, String pointer) {
    if (from.isEmpty() && until.isEmpty()) {
      return;
    }
    StringBuilder period = new StringBuilder();
    from.ifPresent(
        day -> {
          account.said(pointer + "/validFrom");
          period.append("start=").append(day).append("; ");
        });
    until.ifPresent(
        day -> {
          account.said(pointer + "/validUntil");
          period.append("end=").append(day).append("; ");
        });
    node.typed("dcterms:valid", period.append("scheme=W3C-DTF;").toString(), "dcterms:Period");
  }

  /** A notice under Article 13, under Article 14 or under both, by where the data are from. */
  private void collection(Node top) {
    Stream.concat(
            notice.dataSources().stream(),
            notice.registers().stream().flatMap(register -> register.dataSources().stream()))
        .map(DataSource::kind)
        .flatMap(Optional::stream)
        .sorted()
        .forEach(
            kind -> {
              if (kind == SourceKind.DATA_SUBJECT || kind == SourceKind.OBSERVED) {
                top.type("eu-gdpr:DirectDataCollectionNotice");
              } else if (kind == SourceKind.PUBLIC_AUTHORITY || kind == SourceKind.THIRD_PARTY) {
                top.type("eu-gdpr:IndirectDataCollectionNotice");
              }
            });
  }

  private Node related(RelatedDocument document, String pointer) {
    Node node = new Node("foaf:Document");
    facts.type(node, document.kind(), pointer + "/kind");
    facts.text(node, "dcterms:title", document.title(), pointer + "/title");
    facts.page(node, document.url(), pointer + "/url");
    document
        .language()
        .ifPresent(language -> facts.language(node, language, pointer + "/language"));
    facts.text(node, "dcterms:description", document.description(), pointer + "/description");
    return node;
  }

  private void controllers() {
    List<RegisterRole> roles =
        notice.registers().stream().flatMap(register -> register.roles().stream()).toList();
    boolean areProcessors =
        !roles.isEmpty()
            && notice.registers().stream()
                .allMatch(register -> register.roles().equals(List.of(RegisterRole.PROCESSOR)));
    for (int i = 0; i < notice.controllers().size(); i++) {
      Node node = controller(notice.controllers().get(i), "/controllers/" + i);
      node.type(areProcessors ? "dpv:DataProcessor" : "dpv:DataController");
      controllers.add(node);
    }
  }

  private Node controller(Controller controller, String pointer) {
    Node node = parts.named("controller", controller.id());
    graph.add(node);
    facts.type(node, controller.kind(), pointer + "/kind");
    facts.string(node, "dcterms:identifier", controller.id(), pointer + "/id");
    facts.name(node, "dpv:hasName", controller.name(), pointer + "/name");
    facts.names(node, "skos:altLabel", controller.otherNames(), pointer + "/otherNames");
    facts.string(node, "dpv:hasIdentifier", controller.businessId(), pointer + "/businessId");
    facts.country(node, "dpv:hasCountry", controller.country(), pointer + "/country");
    controller
        .unit()
        .ifPresent(
            name -> {
              Node unit = new Node("dpv:OrganisationalUnit");
              facts.name(unit, "dpv:hasName", controller.unit(), pointer + "/unit");
              node.add("dpv:hasOrganisationalUnit", unit);
            });
    facts.text(node, "dcterms:description", controller.description(), pointer + "/description");
    facts.contact(node, controller.contactDetails(), pointer + "/contactDetails");
    validity(node, controller.validFrom(), controller.validUntil(), pointer);
    return node;
  }

  /** Attaches a node to the controllers that are meant, or to the document if there are none. */
  private void ofControllers(
      Node top, String property, Node node, List<String> ids, String pointer) {
    List<Node> meant = parts.find("controller", ids, pointer);
    if (meant.isEmpty()) {
      meant = controllers.isEmpty() ? List.of(top) : controllers;
    }
    meant.forEach(controller -> controller.add(property, node.reference()));
  }

  private void representatives(Node top) {
    Disclosed<Representative> representatives = notice.representatives();
    for (int i = 0; i < representatives.items().size(); i++) {
      Representative representative = representatives.items().get(i);
      String pointer = Activities.at("/representatives", representatives, i);
      Node node =
          parts.named(
              "representative", Optional.empty(), "dpv:Representative", "eu-gdpr:Representative");
      graph.add(node);
      facts.name(node, "dpv:hasName", representative.name(), pointer + "/name");
      facts.country(node, "dpv:hasCountry", representative.country(), pointer + "/country");
      facts.contact(node, representative.contactDetails(), pointer + "/contactDetails");
      ofControllers(
          top,
          "dpv:hasRepresentative",
          node,
          representative.controllers(),
          pointer + "/controllers");
    }
  }

  private void officers(Node top) {
    Disclosed<DataProtectionOfficer> officers = notice.dataProtectionOfficers();
    for (int i = 0; i < officers.items().size(); i++) {
      DataProtectionOfficer officer = officers.items().get(i);
      String pointer = Activities.at("/dataProtectionOfficers", officers, i);
      Node node = parts.named("dataProtectionOfficer", officer.id(), "dpv:DataProtectionOfficer");
      graph.add(node);
      facts.string(node, "dcterms:identifier", officer.id(), pointer + "/id");
      facts.name(node, "dpv:hasName", officer.name(), pointer + "/name");
      facts.text(node, "vcard:role", officer.position(), pointer + "/position");
      facts.name(
          node, "vcard:organization-name", officer.organisation(), pointer + "/organisation");
      facts.contact(node, officer.contactDetails(), pointer + "/contactDetails");
      ofControllers(
          top,
          "dpv:hasDataProtectionOfficer",
          node,
          officer.controllers(),
          pointer + "/controllers");
    }
  }

  private void contactPoints() {
    for (int i = 0; i < notice.contactPoints().size(); i++) {
      ContactPoint point = notice.contactPoints().get(i);
      String pointer = "/contactPoints/" + i;
      Node node = parts.named("contactPoint", point.id(), "dpv:Entity");
      graph.add(node);
      facts.string(node, "dcterms:identifier", point.id(), pointer + "/id");
      facts.name(node, "dpv:hasName", point.name(), pointer + "/name");
      facts.text(node, "vcard:role", point.position(), pointer + "/position");
      facts.name(node, "vcard:organization-unit", point.unit(), pointer + "/unit");
      facts.contact(node, point.contactDetails(), pointer + "/contactDetails");
      if (point.registers().isEmpty()) {
        controllers.forEach(controller -> controller.add("dpv:hasContact", node.reference()));
      }
    }
  }

  /** Those who decide together; null if nothing says that any do. */
  private @Nullable Node jointControllers() {
    boolean areJoint =
        notice.jointArrangement().isPresent()
            || notice.registers().stream()
                .anyMatch(register -> register.roles().contains(RegisterRole.JOINT_CONTROLLER));
    if (!areJoint) {
      return null;
    }
    Node joint = new Node("dpv:JointDataControllers").named("_:jointControllers");
    graph.add(joint);
    controllers.forEach(controller -> joint.add("dpv:hasDataController", controller.reference()));
    notice.jointArrangement().ifPresent(arrangement -> arrangement(joint, arrangement));
    return joint;
  }

  private void arrangement(Node joint, JointArrangement arrangement) {
    String pointer = "/jointArrangement";
    Node node = new Node("dpv:JointDataControllersAgreement");
    joint.add("dpv:hasLegalMeasure", node);
    facts.text(node, "dcterms:description", arrangement.essence(), pointer + "/essence");
    facts.page(node, arrangement.url(), pointer + "/url");
    facts.laws(node, arrangement.laws(), pointer + "/laws");
    arrangement
        .contactPoint()
        .ifPresent(
            id -> {
              Node point = parts.find("contactPoint", id);
              Node found = point == null ? parts.find("dataProtectionOfficer", id) : point;
              if (found == null) {
                account.lost(pointer + "/contactPoint", Parts.NOT_FOUND);
              } else {
                account.said(pointer + "/contactPoint");
                joint.add("dpv:hasContact", found.reference());
              }
            });
  }

  /** Who processes a register, in which role. */
  private void parties(
      Register register, String pointer, Node process, @Nullable Node joint, List<Node> purposes) {
    List<Node> own = parts.find("controller", register.controllers(), pointer + "/controllers");
    List<Node> these = own.isEmpty() ? controllers : own;
    List<Node> processes = new ArrayList<>(purposes);
    processes.add(0, process);
    for (int i = 0; i < register.roles().size(); i++) {
      facts.code(register.roles().get(i), pointer + "/roles/" + i);
    }
    Set<RegisterRole> roles = Set.copyOf(register.roles());
    List<Node> principals = new ArrayList<>();
    for (int i = 0; i < register.onBehalfOf().size(); i++) {
      Node principal = controller(register.onBehalfOf().get(i), pointer + "/onBehalfOf/" + i);
      principal.type("dpv:DataController");
      principals.add(principal);
    }
    for (Node each : processes) {
      if (roles.contains(RegisterRole.JOINT_CONTROLLER) && joint != null) {
        each.add("dpv:hasJointDataControllers", joint.reference());
      }
      if (!roles.equals(Set.of(RegisterRole.PROCESSOR))) {
        these.forEach(party -> each.add("dpv:hasDataController", party.reference()));
      }
      if (roles.contains(RegisterRole.PROCESSOR)) {
        these.forEach(party -> each.add("dpv:hasDataProcessor", party.reference()));
      }
      principals.forEach(party -> each.add("dpv:hasDataController", party.reference()));
    }
  }

  private List<Node> authorities(Node top) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < notice.supervisoryAuthorities().size(); i++) {
      SupervisoryAuthority authority = notice.supervisoryAuthorities().get(i);
      String pointer = "/supervisoryAuthorities/" + i;
      Node node = parts.named("authority", Optional.empty(), "dpv:DataProtectionAuthority");
      graph.add(node);
      facts.name(node, "dpv:hasName", authority.name(), pointer + "/name");
      if (authority.name().stream()
          .flatMap(name -> name.strings().stream())
          .anyMatch(OMBUDSMAN::contains)) {
        node.term("skos:exactMatch", "legal-fi:DPA-FI");
      }
      facts.country(node, "dpv:hasCountry", authority.country(), pointer + "/country");
      facts.contact(node, authority.contactDetails(), pointer + "/contactDetails");
      top.add("dpv:hasAuthority", node.reference());
      nodes.add(node);
    }
    return nodes;
  }
}
