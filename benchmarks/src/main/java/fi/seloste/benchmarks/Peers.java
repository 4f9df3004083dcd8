package fi.seloste.benchmarks;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fi.seloste.jackson.NoticeSchema;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Locale;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What the library is compared with, set up as their documentations advise: once. */
final class Peers {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Peers() {}

  /**
   * The least that anyone pays who wants to know what a text says: it is cut into tokens, and every
   * string is taken. Gives how many characters they hold.
   */
  static int stream(byte[] json) {
    int characters = 0;
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          characters += parser.getString().length();
        } else if (token == JsonToken.PROPERTY_NAME) {
          characters += parser.currentName().length();
        }
      }
    }
    return characters;
  }

  /** The validator of Hibernate, without an expression language, as fast as it gets. */
  static Validator hibernateValidator() {
    return Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator())
        .buildValidatorFactory()
        .getValidator();
  }

  /** The schema of notices, compiled by networknt. */
  static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(NoticeSchema.text(Locale.ENGLISH), InputFormat.JSON);
  }
}
