package fi.seloste.jackson.dpv;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** The JSON-LD document: the context and the nodes. */
final class Document {

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .build();

  /** The prefixes, in the order of the context. */
  private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

  static {
    PREFIXES.put("dpv", "https://w3id.org/dpv#");
    PREFIXES.put("eu-gdpr", "https://w3id.org/dpv/legal/eu/gdpr#");
    PREFIXES.put("legal-eu", "https://w3id.org/dpv/legal/eu#");
    PREFIXES.put("legal-fi", "https://w3id.org/dpv/legal/fi#");
    PREFIXES.put("loc", "https://w3id.org/dpv/loc#");
    PREFIXES.put("pd", "https://w3id.org/dpv/pd#");
    PREFIXES.put("dcterms", "http://purl.org/dc/terms/");
    PREFIXES.put("foaf", "http://xmlns.com/foaf/0.1/");
    PREFIXES.put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    PREFIXES.put("schema", "https://schema.org/");
    PREFIXES.put("skos", "http://www.w3.org/2004/02/skos/core#");
    PREFIXES.put("vcard", "http://www.w3.org/2006/vcard/ns#");
    PREFIXES.put("xsd", "http://www.w3.org/2001/XMLSchema#");
  }

  private Document() {}

  static String write(List<Node> nodes) {
    StringWriter text = new StringWriter(4096);
    try (JsonGenerator out = FACTORY.createGenerator(context(), text)) {
      out.writeStartObject();
      out.writeName("@context");
      out.writeStartObject();
      PREFIXES.forEach(
          (prefix, namespace) -> {
            out.writeName(prefix);
            out.writeString(namespace);
          });
      out.writeEndObject();
      out.writeName("@graph");
      out.writeStartArray();
      for (Node node : nodes) {
        node.write(out);
      }
      out.writeEndArray();
      out.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static ObjectWriteContext context() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    PrettyPrinter layout =
        new DefaultPrettyPrinter(
                Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER))
            .withObjectIndenter(lines)
            .withArrayIndenter(lines);
    return new ObjectWriteContext.Base() {
      @Override
      public PrettyPrinter getPrettyPrinter() {
        return layout;
      }

      @Override
      public boolean hasPrettyPrinter() {
        return true;
      }
    };
  }
}
