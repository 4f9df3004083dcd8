package fi.seloste.jackson.dpv;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.generators.Notices;
import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.CountryCode;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.TimePeriod;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a processor of JSON-LD makes of the documents: nothing is lost, and all of it is DPV. */
class ExpansionTest {

  private static final Set<String> DPV = TermsTest.dpv();

  /** Terms of others, each of a vocabulary that DPV's own examples use or of vCard. */
  private static final Pattern OTHERS =
      Pattern.compile(
          "http://purl.org/dc/terms/(?:bibliographicCitation|created|date|description|hasPart"
              + "|identifier|isPartOf|issued|language|modified|Period|relation|title|valid)"
              + "|http://xmlns.com/foaf/0.1/(?:Document|page)"
              + "|http://www.w3.org/1999/02/22-rdf-syntax-ns#(?:type|value|langString)"
              + "|https://schema.org/version"
              + "|http://www.w3.org/2004/02/skos/core#"
              + "(?:altLabel|exactMatch|notation|note|prefLabel)"
              + "|http://www.w3.org/2006/vcard/ns#(?:Address|locality|organization-name"
              + "|organization-unit|post-office-box|postal-code|role|street-address)"
              + "|http://www.w3.org/2001/XMLSchema#(?:anyURI|date|duration|language|string)");

  @Provide
  Arbitrary<PrivacyNotice> notices() {
    return Notices.notices();
  }

  @Provide
  Arbitrary<PrivacyNotice> plausibleNotices() {
    return Notices.plausibleNotices();
  }

  static Stream<Path> examples() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("../examples/notices"), 2)) {
      List<Path> notices =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .filter(file -> !file.toString().contains("repair"))
              .sorted()
              .toList();
      assertThat(notices).hasSizeGreaterThan(15);
      return notices.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("examples")
  void an_example_is_read_without_loss(Path file) throws IOException {
    readsWithoutLoss(NoticeJson.read(file));
  }

  @Property(tries = 150)
  void any_notice_is_read_without_loss(@ForAll("notices") PrivacyNotice notice) {
    readsWithoutLoss(notice);
  }

  @Property(tries = 50)
  void a_plausible_notice_is_read_without_loss(@ForAll("plausibleNotices") PrivacyNotice notice) {
    readsWithoutLoss(notice);
  }

  private static void readsWithoutLoss(PrivacyNotice notice) {
    DpvExport written = DpvWriter.notice(notice);
    for (DpvExport export : List.of(written, DpvWriter.record(notice))) {
      Triples triples = Triples.of(export.json());
      assertThat(triples.all().size())
          .as(export.json())
          .isEqualTo(Triples.statements(export.json()));
      assertThat(triples.iris())
          .allSatisfy(
              iri ->
                  assertThat(DPV.contains(iri) || OTHERS.matcher(iri).matches())
                      .as("%s is a known term", iri)
                      .isTrue());
      assertThat(nodesWithoutDescription(triples)).isEmpty();
      accountsForAll(notice, triples, export);
    }
    assertThat(written.entries(Departure.NOT_RECORDED)).isEmpty();
    assertThat(DpvWriter.notice(notice).json()).isEqualTo(written.json());
  }

  private static Set<String> nodesWithoutDescription(Triples triples) {
    Set<String> nodes =
        triples.all().stream()
            .filter(Triples.Triple::isToNode)
            .map(Triples.Triple::object)
            .collect(Collectors.toCollection(HashSet::new));
    triples.all().forEach(triple -> nodes.remove(triple.subject()));
    return nodes;
  }

  /** Every value of a notice stands in the document, or the report names it. */
  private static void accountsForAll(PrivacyNotice notice, Triples triples, DpvExport export) {
    Set<String> literals =
        triples.all().stream()
            .filter(Triples.Triple::isLiteral)
            .map(Triples.Triple::object)
            .collect(Collectors.toSet());
    Set<String> reported =
        export.entries().stream().map(ExportEntry::pointer).collect(Collectors.toSet());
    JsonNode json = JsonMapper.shared().readTree(NoticeJson.writeLine(notice));
    ((tools.jackson.databind.node.ObjectNode) json).remove("seloste");
    visit(json, "", reported, literals, triples.iris());
  }

  private static void visit(
      JsonNode node,
      String pointer,
      Set<String> reported,
      Collection<String> literals,
      Set<String> iris) {
    if (reported.contains(pointer)) {
      return;
    }
    if (node.isObject()) {
      node.properties()
          .forEach(
              property ->
                  visit(
                      property.getValue(),
                      pointer + "/" + property.getKey().replace("~", "~0").replace("/", "~1"),
                      reported,
                      literals,
                      iris));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        visit(node.get(i), pointer + "/" + i, reported, literals, iris);
      }
    } else if (node.isString()) {
      String text = node.asString();
      assertThat(
              literals.contains(text)
                  || isCountry(text, iris)
                  || isExactCode(text)
                  || isPeriod(text)
                  || literals.stream().anyMatch(literal -> literal.contains(text)))
          .as("%s: %s is in the document or in the report", pointer, text)
          .isTrue();
    }
  }

  private static boolean isCountry(String text, Set<String> iris) {
    return iris.contains(Triples.iri("loc:" + CountryCode.of(text)));
  }

  private static boolean isExactCode(String text) {
    return Terms.all().stream().anyMatch(term -> term.isWritten() && term.code().equals(text));
  }

  private static boolean isPeriod(String text) {
    try {
      TimePeriod.parse(text);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void the_newsletter_of_the_web_shop_has_its_facts() throws IOException {
    PrivacyNotice notice = NoticeJson.read(Path.of("../examples/notices/well-written.json"));
    Triples triples = Triples.of(DpvWriter.notice(notice).json());
    String process =
        triples.subjects("dpv:hasPurpose", triples.labelled("Nyhetsbrev").get(0)).get(0);
    assertThat(triples.types(process, "dpv:hasLegalBasis")).contains(Triples.GDPR + "A6-1-a");
    assertThat(triples.types(process, "dpv:hasDataSubject")).contains(Triples.DPV + "Consumer");
    assertThat(triples.objects(process, "dpv:hasPersonalData"))
        .containsExactlyElementsOf(
            triples.labelled("uutiskirjeosoite").stream().distinct().toList());
    String transfer = triples.subjects("dpv:hasThirdCountry", Triples.iri("loc:US")).get(0);
    assertThat(triples.objects(transfer, "dpv:hasRecipient"))
        .isEqualTo(triples.labelled("Letterlark Inc."));
    assertThat(triples.types(transfer, "dpv:hasLegalBasis"))
        .contains(Triples.GDPR + "A46-2-c", Triples.GDPR + "StandardContractualClauses");
    assertThat(triples.objects(process, "dpv:hasDataController"))
        .isEqualTo(triples.labelled("Lumikivi Kirjat Oy"));
    String complaint = triples.ofType("eu-gdpr:A77").get(0);
    assertThat(triples.types(complaint, "dpv:isExercisedAt"))
        .containsExactly(Triples.DPV + "DataProtectionAuthority");
    assertThat(
            triples.objects(
                triples.objects(complaint, "dpv:isExercisedAt").get(0), "skos:exactMatch"))
        .containsExactly(Triples.iri("legal-fi:DPA-FI"));
  }
}
