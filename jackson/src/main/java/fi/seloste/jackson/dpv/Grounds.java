package fi.seloste.jackson.dpv;

import fi.seloste.model.AdequacyDecision;
import fi.seloste.model.CompellingInterests;
import fi.seloste.model.Derogation;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.OtherSafeguard;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.StandardContractualClauses;
import fi.seloste.model.TransferMechanism;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What processing rests on: Articles 6, 9, 45, 46 and 49. */
final class Grounds {

  /** The Commission's decisions on standard clauses for transfers, by number. */
  private static final Pattern BY_COMMISSION =
      Pattern.compile("(?<!\\d)(?:2021/914|2010/87|2004/915|2001/497|2002/16)(?!\\d)");

  private final Account account;
  private final Facts facts;
  private final Parts parts;

  Grounds(Account account, Facts facts, Parts parts) {
    this.account = account;
    this.facts = facts;
    this.parts = parts;
  }

  void bases(Node node, List<LegalBasis> bases, String pointer) {
    for (int i = 0; i < bases.size(); i++) {
      node.add("dpv:hasLegalBasis", basis(bases.get(i), pointer + "/" + i));
    }
  }

  private Node basis(LegalBasis basis, String pointer) {
    Node node = new Node("dpv:LegalBasis");
    node.type(facts.term(Terms.of("legalBasis", variant(basis)), pointer + "/type").iri());
    facts.text(node, "dcterms:description", basis.description(), pointer + "/description");
    facts.laws(node, basis.laws(), pointer + "/laws");
    parts.refer(
        node,
        "dpv:hasDataSubject",
        "dataSubjects",
        basis.dataSubjectCategories(),
        pointer + "/dataSubjectCategories");
    if (basis instanceof LegitimateInterests interests) {
      facts.types(node, interests.pursuedBy(), pointer + "/pursuedBy");
      facts.text(node, "dcterms:description", interests.interests(), pointer + "/interests");
      facts.described(
          node,
          "dpv:hasAssessment",
          "eu-gdpr:BalancingTest",
          interests.balancingTest(),
          pointer + "/balancingTest");
    }
    return node;
  }

  Node condition(SpecialCategoryCondition condition, String pointer) {
    Node node = new Node("dpv:LegalBasis");
    facts.type(node, condition.kind(), pointer + "/kind");
    facts.text(node, "dcterms:description", condition.description(), pointer + "/description");
    facts.laws(node, condition.laws(), pointer + "/laws");
    facts.described(
        node,
        "dpv:hasLegalMeasure",
        "dpv:LegalAgreement",
        condition.professionalContract(),
        pointer + "/professionalContract");
    facts.described(
        node,
        "dpv:hasTechnicalOrganisationalMeasure",
        "dpv:TechnicalOrganisationalMeasure",
        condition.safeguardMeasures(),
        pointer + "/safeguardMeasures");
    parts.refer(
        node,
        "dpv:hasPersonalData",
        "data",
        condition.dataCategories(),
        pointer + "/dataCategories");
    return node;
  }

  Node mechanism(TransferMechanism mechanism, String pointer) {
    Node node = new Node("dpv:DataTransferLegalBasis");
    Term term = Terms.of("transferMechanism", variant(mechanism));
    node.type(term.iri());
    boolean isMoreExact = false;
    if (mechanism instanceof OtherSafeguard safeguard) {
      isMoreExact = safeguard.instrument().isPresent();
      facts.type(node, safeguard.instrument(), pointer + "/instrument");
    } else if (mechanism instanceof Derogation derogation) {
      isMoreExact = derogation.situation().isPresent();
      facts.type(node, derogation.situation(), pointer + "/situation");
      facts.described(
          node,
          "dpv:hasNotice",
          "dpv:Notice",
          derogation.riskInformation(),
          pointer + "/riskInformation");
    } else if (mechanism instanceof AdequacyDecision adequacy) {
      facts.string(node, "dcterms:identifier", adequacy.decision(), pointer + "/decision");
    } else if (mechanism instanceof StandardContractualClauses clauses) {
      clauses(node, clauses, pointer);
    } else if (mechanism instanceof CompellingInterests interests) {
      facts.text(node, "dcterms:description", interests.interests(), pointer + "/interests");
      facts.described(
          node,
          "dpv:hasAssessment",
          "dpv:Assessment",
          interests.documentation(),
          pointer + "/documentation");
    }
    if (isMoreExact) {
      account.said(pointer + "/type");
    } else {
      facts.term(term, pointer + "/type");
    }
    facts.text(node, "dcterms:description", mechanism.description(), pointer + "/description");
    return node;
  }

  /** Of the Commission's clauses the decision tells it; without one they may be an authority's. */
  private void clauses(Node node, StandardContractualClauses clauses, String pointer) {
    Optional<String> decision = clauses.decision();
    if (decision.filter(number -> BY_COMMISSION.matcher(number).find()).isPresent()) {
      node.type("eu-gdpr:A46-2-c");
    }
    facts.string(node, "dcterms:identifier", decision, pointer + "/decision");
    facts.typed(node, "dcterms:date", clauses.concludedOn(), "xsd:date", pointer + "/concludedOn");
  }

  /** The name of a variant of a sealed choice, as it stands in JSON. */
  private static String variant(Object value) {
    for (Class<?> type : value.getClass().getInterfaces()) {
      if (type.isSealed()) {
        return Terms.list(type);
      }
    }
    throw new IllegalArgumentException("No variant: " + value.getClass());
  }
}
