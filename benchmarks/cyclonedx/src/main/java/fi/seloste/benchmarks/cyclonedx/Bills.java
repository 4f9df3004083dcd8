package fi.seloste.benchmarks.cyclonedx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.cyclonedx.Version;
import org.cyclonedx.exception.GeneratorException;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.generators.BomGeneratorFactory;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.model.License;
import org.cyclonedx.model.LicenseChoice;
import org.cyclonedx.parsers.JsonParser;

/**
 * What cyclonedx-core-java does with bills of materials, for callers that cannot see its classes:
 * they load this one with a class loader of its own and ask for its functions.
 */
public final class Bills {

  private static final JsonParser PARSER = new JsonParser();

  private Bills() {}

  /** Parses the JSON of a bill. */
  public static Function<byte[], Object> parse() {
    return bytes -> {
      try {
        return PARSER.parse(bytes);
      } catch (ParseException e) {
        throw new IllegalArgumentException(e);
      }
    };
  }

  /** Tells the faults in the JSON of a bill, by the schema. */
  public static Function<byte[], Object> validate() {
    return bytes -> {
      Thread thread = Thread.currentThread();
      ClassLoader before = thread.getContextClassLoader();
      thread.setContextClassLoader(Bills.class.getClassLoader()); // where it looks for its schemas
      try {
        return PARSER.validate(bytes, Version.VERSION_16);
      } catch (IOException e) {
        throw new IllegalArgumentException(e);
      } finally {
        thread.setContextClassLoader(before);
      }
    };
  }

  /** Makes the JSON, on one line, of a bill of so many components. */
  public static Function<Integer, Object> make() {
    return components -> {
      Bom bom = new Bom();
      bom.setVersion(1);
      bom.setSerialNumber("urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79");
      for (int i = 1; i <= components; i++) {
        bom.addComponent(component(i));
      }
      try {
        String json = BomGeneratorFactory.createJson(Version.VERSION_16, bom).toJsonString(false);
        return json.getBytes(StandardCharsets.UTF_8);
      } catch (GeneratorException e) {
        throw new IllegalStateException(e);
      }
    };
  }

  private static Component component(int number) {
    Component component = new Component();
    component.setType(Component.Type.LIBRARY);
    component.setBomRef("component-" + number);
    component.setGroup("fi.esimerkki.kirjasto" + number % 7);
    component.setName("osa-" + number);
    component.setVersion("1." + number % 10 + "." + number);
    component.setDescription(
        "Osa numero " + number + ": käsittelee tilauksia, lähettää viestejä ja pitää yllä näkymää");
    component.setPurl(
        "pkg:maven/fi.esimerkki.kirjasto" + number % 7 + "/osa-" + number + "@1." + number);
    License license = new License();
    license.setId(number % 3 == 0 ? "MIT" : "Apache-2.0");
    LicenseChoice choice = new LicenseChoice();
    choice.addLicense(license);
    component.setLicenses(choice);
    return component;
  }
}
