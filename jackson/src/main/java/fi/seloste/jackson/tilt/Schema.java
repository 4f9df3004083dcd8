package fi.seloste.jackson.tilt;

import fi.seloste.jackson.tree.Node;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What version 1 of the schema of TILT demands: which properties, and which form of a text.
 *
 * <p>Where a notice is silent about what is demanded, {@link TiltWriter} puts a placeholder; it is
 * the same for each name, and never a value that looks like a fact.
 */
final class Schema {

  static final String SELOSTE = "seloste";
  static final String NOT_STATED = "notStated";
  static final String VERBATIM = "verbatim";
  static final String SECTIONS = "sections";

  /** The heading of a section that holds what has no place in the model: this and a pointer. */
  static final String KEPT = "TILT ";

  private static final Pattern COUNTRY = Pattern.compile("[A-Z][A-Z]");
  private static final Pattern PHONE = Pattern.compile("[+]*[(]?[0-9]{1,4}[)]?[-\\s./0-9]*");
  private static final Pattern REFERENCE = Pattern.compile("[A-Z]*[-0-9a-z]*");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final int LONGEST_EMAIL = 254;

  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9_%+-]+(?:\\.[A-Za-z0-9_%+-]+)*"
              + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+([A-Za-z]{2,24})");

  /**
   * The ends of e-mail addresses that every validator takes, beside the codes of countries; some
   * know a list. An address with another end is set aside.
   */
  private static final Set<String> TOP_LEVEL =
      Set.of(
          ("com org net info biz edu gov int mil name pro coop museum aero jobs mobi travel cat asia"
                  + " post tel eu uk su ac app dev cloud online shop store site tech blog bank"
                  + " health eco energy group company solutions services systems digital agency"
                  + " legal law consulting immo gmbh versicherung berlin hamburg bayern koeln cologne"
                  + " nrw saarland wien tirol swiss zuerich paris london amsterdam brussels vlaanderen"
                  + " alsace bzh stockholm")
              .split(" "));

  private static final Set<String> NO_TOP_LEVEL = Set.of("EH", "BL", "BQ", "MF", "UM");

  /** ISO 639-1, as the schema lists it. */
  private static final Set<String> LANGUAGES =
      Set.of(
          ("aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv"
                  + " cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha"
                  + " he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl"
                  + " km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms"
                  + " mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn"
                  + " ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti"
                  + " tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu")
              .split(" "));

  /** For each object, by its pointer with * for an index, what it must have. */
  private static final Map<String, List<String>> DEMANDED =
      Map.ofEntries(
          Map.entry(
              "",
              List.of(
                  "meta",
                  "controller",
                  "dataProtectionOfficer",
                  "dataDisclosed",
                  "thirdCountryTransfers",
                  "accessAndDataPortability",
                  "sources",
                  "rightToInformation",
                  "rightToRectificationOrDeletion",
                  "rightToDataPortability",
                  "rightToWithdrawConsent",
                  "rightToComplain",
                  "automatedDecisionMaking",
                  "changesOfPurpose")),
          Map.entry(
              "/meta",
              List.of(
                  "_id",
                  "name",
                  "created",
                  "modified",
                  "version",
                  "language",
                  "status",
                  "url",
                  "_hash")),
          Map.entry("/controller", List.of("name", "address", "country", "representative")),
          Map.entry("/controller/representative", List.of("name", "email")),
          Map.entry("/dataProtectionOfficer", List.of("name", "address", "country", "email")),
          Map.entry(
              "/dataDisclosed/*",
              List.of(
                  "_id",
                  "category",
                  "purposes",
                  "legalBases",
                  "legitimateInterests",
                  "recipients",
                  "storage",
                  "nonDisclosure")),
          Map.entry("/dataDisclosed/*/purposes/*", List.of("purpose", "description")),
          Map.entry("/dataDisclosed/*/legalBases/*", List.of("reference")),
          Map.entry("/dataDisclosed/*/recipients/*", List.of("category")),
          Map.entry("/dataDisclosed/*/storage/*", List.of("aggregationFunction")),
          Map.entry("/dataDisclosed/*/storage/*/temporal/*", List.of("description", "ttl")),
          Map.entry(
              "/dataDisclosed/*/nonDisclosure",
              List.of(
                  "legalRequirement",
                  "contractualRegulation",
                  "obligationToProvide",
                  "consequences")),
          Map.entry("/accessAndDataPortability", List.of("available")),
          Map.entry("/accessAndDataPortability/administrativeFee", List.of("amount", "currency")),
          Map.entry("/sources/*", List.of("_id", "dataCategory", "sources")),
          Map.entry("/sources/*/sources/*", List.of("description", "url", "publiclyAvailable")),
          Map.entry("/rightToComplain/supervisoryAuthority", List.of("name")));

  private Schema() {}

  /** What an object must have, by its pointer with * for each index. */
  static List<String> demanded(String path, Node object) {
    List<String> always = DEMANDED.get(path);
    if (always != null) {
      return always;
    }
    if (isTrue(object.get("exists"))) {
      return List.of("reasoning");
    } else if (isTrue(object.get("available"))) {
      return path.equals("/rightToComplain")
          ? List.of("description", "supervisoryAuthority")
          : List.of("description");
    } else if (isTrue(object.get("inUse"))) {
      return List.of("logicInvolved", "scopeAndIntendedEffects");
    }
    return List.of();
  }

  private static boolean isTrue(@Nullable Node flag) {
    return flag != null && flag.is(Node.Kind.BOOLEAN) && flag.text().equals("true");
  }

  /** What stands under a name where a notice is silent. */
  static Node placeholder(String name) {
    return switch (name) {
      case "legalRequirement",
          "contractualRegulation",
          "obligationToProvide",
          "publiclyAvailable" ->
          Node.bool(false);
      case "available" -> Node.bool(true);
      case "version" -> Node.number("1");
      case "amount" -> Node.number("0");
      default -> Node.text(placeholderText(name));
    };
  }

  private static String placeholderText(String name) {
    return switch (name) {
      case "country" -> "ZZ"; // given to no country, by ISO 3166-1
      case "language" -> "en";
      case "status" -> "active";
      case "created", "modified" -> "1970-01-01";
      case "_hash" -> "0".repeat(64);
      case "email" -> "not-stated@example.org"; // a domain of nobody, by RFC 2606
      case "aggregationFunction" -> "max";
      case "ttl" -> "P0D";
      case "currency" -> "EUR";
      case "phone" -> "0";
      default -> "";
    };
  }

  /** Whether a value is what stands under its name where a notice is silent. */
  static boolean isPlaceholder(Node value) {
    Node placeholder = placeholder(value.step().toString());
    return value.kind() == placeholder.kind() && value.text().equals(placeholder.text());
  }

  /** Whether the schema takes a text under a name. */
  static boolean takes(String name, String text) {
    return switch (name) {
      case "country" -> COUNTRY.matcher(text).matches();
      case "email" -> isEmail(text);
      case "phone" -> PHONE.matcher(text).matches();
      case "reference" -> REFERENCE.matcher(text).matches();
      case "language" -> LANGUAGES.contains(text);
      case "created", "modified" -> DAY.matcher(text).matches() && Periods.day(text) != null;
      case "ttl" -> text.startsWith("P");
      case "version" -> text.matches("[1-9][0-9]{0,8}");
      case "url" -> uri(text) != null;
      default -> true;
    };
  }

  /** Whether a text looks like an e-mail address or a telephone number, whoever takes it. */
  static boolean hasForm(String name, String text) {
    return name.equals("email")
        ? text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches()
        : PHONE.matcher(text).matches();
  }

  private static boolean isEmail(String text) {
    Matcher parts = EMAIL.matcher(text);
    if (text.length() > LONGEST_EMAIL || text.indexOf('@') > 64 || !parts.matches()) {
      return false;
    }
    String end = parts.group(1).toUpperCase(Locale.ROOT);
    return TOP_LEVEL.contains(end.toLowerCase(Locale.ROOT))
        || Countries.isCode(end) && !NO_TOP_LEVEL.contains(end);
  }

  private static @Nullable URI uri(String text) {
    try {
      return text.chars().allMatch(c -> c < 0x7F) ? new URI(text) : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
