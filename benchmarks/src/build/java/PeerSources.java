import fi.seloste.model.Code;
import fi.seloste.model.CountryCode;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes what a notice is compared with: for each type of the model a mutable bean and a record of
 * the same shape, so that a peer never has more or less to do than the library.
 *
 * <p>{@code java -cp core PeerSources.java folder}
 *
 * <p>The beans bear constraints of Jakarta Validation for what a notice must not lack and how its
 * strings must look. Texts and statements, which are no types with attributes, are written by hand.
 */
final class PeerSources {

  private static final String PACKAGE = "fi.seloste.benchmarks.peers";

  /** What no notice may lack, as far as a single attribute tells. */
  private static final Set<String> NEEDED =
      Set.of(
          "PrivacyNotice.languages",
          "PrivacyNotice.controllers",
          "PrivacyNotice.contactPoints",
          "PrivacyNotice.registers",
          "PrivacyNotice.dataSubjectRights",
          "PrivacyNotice.publishedOn",
          "Controller.name",
          "Controller.contactDetails",
          "Controller.country",
          "Register.name",
          "Register.purposes",
          "Register.dataSubjectCategories",
          "Register.dataCategories",
          "Purpose.name",
          "LegitimateInterests.interests",
          "DataCategory.name",
          "DataSubjectCategory.name",
          "DataSubjectRight.kind",
          "SpecialCategoryCondition.kind",
          "SupervisoryAuthority.name",
          "SupervisoryAuthority.contactDetails",
          "CookieGroup.name",
          "RelatedDocument.title",
          "Waiver.rule",
          "Waiver.reason");

  /** How strings look, by the name of their attribute. */
  private static final Map<String, String> LOOKS =
      Map.of(
          "emails", "@Email",
          "phones", "@Pattern(regexp = \"[+]?[0-9 ()-]{3,30}\")",
          "webAddresses", "@Pattern(regexp = \"https?://.{3,2000}\")",
          "url", "@Pattern(regexp = \"https?://.{3,2000}\")",
          "domains", "@Pattern(regexp = \"[a-z0-9.-]{3,253}\")");

  private final Map<String, String> files = new TreeMap<>();
  private final Set<Class<?>> seen = new LinkedHashSet<>();

  private PeerSources() {}

  /** One attribute of a type: what it holds, and whether many. */
  private record Attribute(String name, Class<?> form, Class<?> item) {
    boolean isList() {
      return form == List.class;
    }

    boolean isStatement() {
      return form == Disclosed.class;
    }
  }

  public static void main(String[] args) throws IOException {
    PeerSources sources = new PeerSources();
    sources.add(PrivacyNotice.class);
    Path folder = Path.of(args[0], PACKAGE.split("[.]"));
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : sources.files.entrySet()) {
      Path path = folder.resolve(file.getKey() + ".java");
      byte[] text = file.getValue().getBytes(StandardCharsets.UTF_8);
      if (!Files.exists(path) || !Arrays.equals(Files.readAllBytes(path), text)) {
        Files.write(path, text); // what has not changed need not be compiled anew
      }
    }
  }

  private void add(Class<?> type) {
    if (!seen.add(type)) {
      return;
    } else if (!hasBuilder(type)) {
      choice(type, "Bean");
      choice(type, "Record");
      for (Class<?> variant : type.getPermittedSubclasses()) {
        add(variant);
      }
      return;
    }
    List<Attribute> attributes = attributes(type);
    for (Attribute attribute : attributes) {
      if (isPart(attribute.item())) {
        add(attribute.item());
      }
    }
    bean(type, attributes);
    record(type, attributes);
  }

  /** The interface of types that JSON tells apart by {@code "type"}. */
  private void choice(Class<?> type, String peer) {
    StringBuilder variants = new StringBuilder();
    for (Class<?> variant : type.getPermittedSubclasses()) {
      String name = variant.getSimpleName();
      variants
          .append(variants.isEmpty() ? "" : ",")
          .append("\n  @JsonSubTypes.Type(name = \"")
          .append(Character.toLowerCase(name.charAt(0)))
          .append(name.substring(1))
          .append("\", value = ")
          .append(name + peer)
          .append(".class)");
    }
    String name = type.getSimpleName() + peer;
    files.put(
        name,
        head()
            + "import com.fasterxml.jackson.annotation.JsonSubTypes;\n"
            + "import com.fasterxml.jackson.annotation.JsonTypeInfo;\n\n"
            + "@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = \"type\")\n"
            + "@JsonSubTypes({"
            + variants
            + "\n})\npublic interface "
            + name
            + " {}\n");
  }

  private void bean(Class<?> type, List<Attribute> attributes) {
    StringBuilder fields = new StringBuilder();
    StringBuilder methods = new StringBuilder();
    if (type == PrivacyNotice.class) {
      property(fields, methods, "@Pattern(regexp = \"1[.]0\") String", "String", "seloste");
    }
    for (Attribute attribute : attributes) {
      property(
          fields,
          methods,
          constraints(type, attribute)
              + declaration(attribute, "Bean", attribute.isList() ? items(attribute) : ""),
          declaration(attribute, "Bean", ""),
          attribute.name());
    }
    String name = type.getSimpleName() + "Bean";
    files.put(
        name,
        head()
            + "import jakarta.validation.Valid;\n"
            + "import jakarta.validation.constraints.*;\n"
            + "import java.util.List;\n\n"
            + (type == PrivacyNotice.class ? "@RightsTold\n" : "")
            + "public class "
            + name
            + above(type, "Bean")
            + " {\n"
            + fields
            + "\n  public "
            + name
            + "() {}\n"
            + methods
            + "}\n");
  }

  private static void property(
      StringBuilder fields, StringBuilder methods, String annotated, String type, String name) {
    String ending = Character.toUpperCase(name.charAt(0)) + name.substring(1);
    fields.append("  private ").append(annotated).append(' ').append(name).append(";\n");
    methods.append("\n  public ").append(type).append(" get").append(ending).append("() {\n");
    methods.append("    return ").append(name).append(";\n  }\n");
    methods.append("\n  public void set").append(ending).append("(").append(type);
    methods.append(" value) {\n    this.").append(name).append(" = value;\n  }\n");
  }

  private void record(Class<?> type, List<Attribute> attributes) {
    StringBuilder components = new StringBuilder();
    if (type == PrivacyNotice.class) {
      components.append("\n    String seloste");
    }
    for (Attribute attribute : attributes) {
      components.append(components.isEmpty() ? "" : ",").append("\n    ");
      components.append(declaration(attribute, "Record", "")).append(' ').append(attribute.name());
    }
    String name = type.getSimpleName() + "Record";
    files.put(
        name,
        head()
            + "import java.util.List;\n\npublic record "
            + name
            + "("
            + components
            + ")"
            + above(type, "Record")
            + " {}\n");
  }

  private static String head() {
    return "package " + PACKAGE + ";\n\n";
  }

  /** The choice that a type is a variant of. */
  private static String above(Class<?> type, String peer) {
    for (Class<?> above : type.getInterfaces()) {
      if (above.isSealed()) {
        return " implements " + above.getSimpleName() + peer;
      }
    }
    return "";
  }

  private static String declaration(Attribute attribute, String peer, String constraints) {
    String item = constraints + name(attribute.item(), peer);
    if (attribute.isList()) {
      return "List<" + item + ">";
    }
    return attribute.isStatement() ? "Statement<" + item + ">" : item;
  }

  private static String name(Class<?> type, String peer) {
    if (type == LocalizedText.class || type == Name.class) {
      return "Wording";
    } else if (type == CountryCode.class || type == LanguageTag.class) {
      return "String";
    }
    return isPart(type)
        ? type.getSimpleName() + peer
        : type.getPackageName().equals("java.lang") ? type.getSimpleName() : type.getName();
  }

  /** The constraints on an attribute itself. */
  private static String constraints(Class<?> type, Attribute attribute) {
    boolean needed = NEEDED.contains(type.getSimpleName() + "." + attribute.name());
    if (attribute.isList()) {
      return needed ? "@NotEmpty " : "";
    } else if (attribute.isStatement()) {
      return "@Valid ";
    }
    return (needed ? "@NotNull " : "") + items(attribute);
  }

  /** The constraints on each item of an attribute, or on its one value. */
  private static String items(Attribute attribute) {
    Class<?> item = attribute.item();
    if (isPart(item) || name(item, "").equals("Wording")) {
      return "@Valid ";
    } else if (item == CountryCode.class) {
      return "@Pattern(regexp = \"[A-Z]{2}\") ";
    } else if (item == LanguageTag.class) {
      return "@Pattern(regexp = \"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\") ";
    } else if (item == String.class) {
      return "@Size(min = 1, max = 2000) "
          + (LOOKS.containsKey(attribute.name()) ? LOOKS.get(attribute.name()) + " " : "");
    }
    return item == Integer.class ? "@PositiveOrZero " : "";
  }

  /** The attributes in the order in which JSON has them: that of the fields of the builder. */
  private static List<Attribute> attributes(Class<?> type) {
    List<Attribute> attributes = new ArrayList<>();
    try {
      for (Field field : type.getMethod("builder").getReturnType().getDeclaredFields()) {
        if ((field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0) {
          Method accessor = accessor(type, field.getName());
          if (accessor != null) {
            attributes.add(attribute(accessor));
          }
        }
      }
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
    return attributes;
  }

  private static Method accessor(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      return null; // the builder's own bookkeeping
    }
  }

  private static Attribute attribute(Method accessor) {
    Class<?> form = accessor.getReturnType();
    if (form == OptionalInt.class) {
      return new Attribute(accessor.getName(), Optional.class, Integer.class);
    }
    ParameterizedType generic = (ParameterizedType) accessor.getGenericReturnType();
    return new Attribute(accessor.getName(), form, (Class<?>) generic.getActualTypeArguments()[0]);
  }

  /** Whether a type has attributes of its own, or is a choice of such. */
  private static boolean isPart(Class<?> type) {
    return type.isInterface() && type.isSealed() && !Code.class.isAssignableFrom(type);
  }

  private static boolean hasBuilder(Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals("builder")) {
        return true;
      }
    }
    return false;
  }
}
