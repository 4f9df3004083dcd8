package fi.seloste.jackson.dpv;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a JSON-LD document says, as a processor of JSON-LD reads it. */
final class Triples {

  static final String DPV = "https://w3id.org/dpv#";
  static final String GDPR = "https://w3id.org/dpv/legal/eu/gdpr#";
  static final String DCTERMS = "http://purl.org/dc/terms/";
  static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  private static final Map<String, String> PREFIXES =
      Map.of(
          "dpv", DPV,
          "eu-gdpr", GDPR,
          "pd", "https://w3id.org/dpv/pd#",
          "loc", "https://w3id.org/dpv/loc#",
          "legal-fi", "https://w3id.org/dpv/legal/fi#",
          "dcterms", DCTERMS,
          "skos", "http://www.w3.org/2004/02/skos/core#",
          "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
          "xsd", "http://www.w3.org/2001/XMLSchema#");

  /** A statement; an object with a datatype is a literal. */
  record Triple(
      String subject,
      String predicate,
      String object,
      @Nullable String datatype,
      @Nullable String language) {

    boolean isLiteral() {
      return datatype != null;
    }

    boolean isToNode() {
      return !isLiteral() && object.startsWith("_:");
    }
  }

  private final Set<Triple> all = new LinkedHashSet<>();

  private Triples() {}

  static Triples of(String json) {
    Triples triples = new Triples();
    RdfQuadConsumer consumer =
        new RdfQuadConsumer() {
          @Override
          public RdfQuadConsumer quad(
              String subject,
              String predicate,
              String object,
              @Nullable String datatype,
              @Nullable String language,
              @Nullable String direction,
              @Nullable String graph) {
            triples.all.add(new Triple(subject, predicate, object, datatype, language));
            return this;
          }
        };
    try {
      JsonLd.toRdf(JsonDocument.of(new StringReader(json)))
          .loader(
              (url, options) -> {
                throw new AssertionError("The document wants something from " + url);
              })
          .provide(consumer);
    } catch (JsonLdError e) {
      throw new AssertionError(e);
    }
    return triples;
  }

  /** How many statements a document makes, counted in its JSON. */
  static int statements(String json) {
    return statements(JsonMapper.shared().readTree(json).get("@graph"));
  }

  private static int statements(JsonNode node) {
    int count = 0;
    if (node.isArray()) {
      for (JsonNode item : node) {
        count += statements(item);
      }
    } else if (node.isObject()) {
      Iterator<Map.Entry<String, JsonNode>> properties = node.properties().iterator();
      while (properties.hasNext()) {
        Map.Entry<String, JsonNode> property = properties.next();
        JsonNode value = property.getValue();
        if (property.getKey().equals("@type") && !node.has("@value")) {
          count += value.isArray() ? value.size() : 1;
        } else if (!property.getKey().startsWith("@")) {
          count += (value.isArray() ? value.size() : 1) + statements(value);
        }
      }
    }
    return count;
  }

  static String iri(String compact) {
    int colon = compact.indexOf(':');
    return PREFIXES.get(compact.substring(0, colon)) + compact.substring(colon + 1);
  }

  Set<Triple> all() {
    return all;
  }

  /** Every IRI in it: predicates, types and other nodes, and datatypes. */
  Set<String> iris() {
    return all.stream()
        .flatMap(
            triple ->
                triple.isLiteral()
                    ? Stream.of(triple.predicate(), triple.datatype())
                    : Stream.of(triple.subject(), triple.predicate(), triple.object()))
        .filter(iri -> !iri.startsWith("_:"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  List<String> objects(String subject, String predicate) {
    return all.stream()
        .filter(triple -> triple.subject().equals(subject))
        .filter(triple -> triple.predicate().equals(iri(predicate)))
        .map(Triple::object)
        .toList();
  }

  /** The nodes that carry a text in some language. */
  List<String> labelled(String text) {
    return all.stream()
        .filter(triple -> triple.isLiteral() && triple.object().equals(text))
        .map(Triple::subject)
        .toList();
  }

  List<String> ofType(String type) {
    return all.stream()
        .filter(triple -> triple.predicate().equals(TYPE) && triple.object().equals(iri(type)))
        .map(Triple::subject)
        .toList();
  }

  /** The subjects that have a node as the value of a property. */
  List<String> subjects(String predicate, String object) {
    return all.stream()
        .filter(triple -> triple.predicate().equals(iri(predicate)))
        .filter(triple -> triple.object().equals(object))
        .map(Triple::subject)
        .toList();
  }

  /** The types of what a path of properties leads to. */
  Set<String> types(String subject, String... path) {
    List<String> at = List.of(subject);
    for (String step : path) {
      List<String> next = new ArrayList<>();
      at.forEach(node -> next.addAll(objects(node, step)));
      at = next;
    }
    return at.stream()
        .flatMap(node -> objects(node, "rdf:type").stream())
        .collect(Collectors.toSet());
  }
}
