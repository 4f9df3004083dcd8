package fi.seloste.jackson.dpv;

import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Limitation;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people may ask for, and how. */
final class Rights {

  private final PrivacyNotice notice;
  private final Facts facts;
  private final Parts parts;
  private final List<Node> graph;
  private final Node top;

  Rights(PrivacyNotice notice, Facts facts, Parts parts, List<Node> graph, Node top) {
    this.notice = notice;
    this.facts = facts;
    this.parts = parts;
    this.graph = graph;
    this.top = top;
  }

  void write(List<Node> authorities) {
    Node common = null;
    if (notice.requestProcedure().isPresent()) {
      common = procedure(notice.requestProcedure().get(), "/requestProcedure");
      top.add("dpv:hasNotice", common.reference());
    }
    for (int i = 0; i < notice.dataSubjectRights().size(); i++) {
      right(notice.dataSubjectRights().get(i), "/dataSubjectRights/" + i, common, authorities);
    }
  }

  private void right(
      DataSubjectRight right, String pointer, @Nullable Node common, List<Node> authorities) {
    Node node = parts.named("right", Optional.empty(), "dpv:DataSubjectRight");
    graph.add(node);
    facts.type(node, right.kind(), pointer + "/kind");
    facts.text(node, "skos:prefLabel", right.name(), pointer + "/name");
    facts.text(node, "dcterms:description", right.description(), pointer + "/description");
    facts.laws(node, right.laws(), pointer + "/laws");
    for (int i = 0; i < right.limitations().size(); i++) {
      node.add(
          "dpv:hasJustification",
          limitation(right.limitations().get(i), pointer + "/limitations/" + i));
    }
    parts.refer(
        node, "dpv:hasPersonalData", "data", right.dataCategories(), pointer + "/dataCategories");
    exercise(node, right, pointer, common, authorities);
    right.status().ifPresent(status -> facts.code(status, pointer + "/status"));
    boolean isApplicable =
        right.status().filter(status -> status == RightStatus.NOT_APPLICABLE).isEmpty();
    for (Node bearer : bearers(right, pointer)) {
      if (isApplicable) {
        bearer.add("dpv:hasRight", node.reference());
      } else {
        node.add("dpv:isNotApplicableFor", bearer.reference());
      }
    }
  }

  private List<Node> bearers(DataSubjectRight right, String pointer) {
    List<Node> bearers = new ArrayList<>();
    List<Node> purposes = parts.find("process", right.purposes(), pointer + "/purposes");
    List<Node> registers = parts.find("register", right.registers(), pointer + "/registers");
    bearers.addAll(purposes.isEmpty() ? registers : purposes);
    return bearers.isEmpty() ? List.of(top) : bearers;
  }

  /** How it is exercised: as its own procedure or that of the notice says; complaints elsewhere. */
  private void exercise(
      Node node,
      DataSubjectRight right,
      String pointer,
      @Nullable Node common,
      List<Node> authorities) {
    if (right.requestProcedure().isPresent()) {
      Node own = procedure(right.requestProcedure().get(), pointer + "/requestProcedure");
      node.add("dpv:isExercisedAt", own.reference());
    } else if (right.kind().filter(kind -> kind == RightKind.COMPLAINT).isPresent()) {
      authorities.forEach(authority -> node.add("dpv:isExercisedAt", authority.reference()));
    } else if (common != null) {
      node.add("dpv:isExercisedAt", common.reference());
    }
  }

  private Node limitation(Limitation limitation, String pointer) {
    Node node = new Node("dpv:Justification");
    facts.type(node, limitation.kind(), pointer + "/kind");
    facts.text(node, "dcterms:description", limitation.description(), pointer + "/description");
    facts.laws(node, limitation.laws(), pointer + "/laws");
    return node;
  }

  private Node procedure(RequestProcedure procedure, String pointer) {
    Node node = parts.named("requests", Optional.empty(), "dpv:RightExerciseNotice");
    graph.add(node);
    facts.text(node, "dcterms:description", procedure.description(), pointer + "/description");
    parts.refer(
        node,
        "dpv:hasContact",
        "contactPoint",
        procedure.contactPoints(),
        pointer + "/contactPoints");
    parts.refer(
        node, "dpv:hasEntity", "controller", procedure.controllers(), pointer + "/controllers");
    facts.languages(node, procedure.languages(), pointer + "/languages");
    facts.link(node, "dpv:hasFee", procedure.fee(), pointer + "/fee");
    procedure
        .responseTime()
        .ifPresent(
            time -> {
              Node duration = new Node("dpv:TemporalDuration");
              facts.period(duration, time, pointer + "/responseTime");
              node.add("dpv:hasDuration", duration);
            });
    return node;
  }
}
