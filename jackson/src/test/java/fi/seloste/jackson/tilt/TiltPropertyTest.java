package fi.seloste.jackson.tilt;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.generators.Notices;
import fi.seloste.model.PrivacyNotice;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class TiltPropertyTest {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private static final List<String> NAMES =
      List.of(
          "meta",
          "dataDisclosed",
          "legalBases",
          "legitimateInterests",
          "exists",
          "reasoning",
          "reference",
          "purposes",
          "purpose",
          "recipients",
          "storage",
          "temporal",
          "ttl",
          "thirdCountryTransfers",
          "country",
          "adequacyDecision",
          "available",
          "sources",
          "rightToComplain",
          "automatedDecisionMaking",
          "inUse",
          "description",
          "url",
          "email",
          "_id",
          "category",
          "seloste",
          "notStated",
          "verbatim",
          "sections",
          "heading",
          "text",
          "kinds",
          "a/b~c",
          "");

  private static final List<String> TEXTS =
      List.of(
          "",
          "  ",
          "x",
          "GDPR-6-1-f",
          "DSGVO-6-1-a, DSGVO-6-1-b",
          "Art. 6 Abs. 1 lit. c DSGVO",
          "BDSG-3",
          "KunstUrhG-23",
          "GDPR-9-2-a",
          "DE",
          "Germany, UK",
          "P72H",
          "P14m",
          "PT5M",
          "2026-10-31",
          "true",
          "no",
          "max",
          "a@b.example",
          "a@@b",
          "/meta/name",
          "/dataDisclosed/0/_id",
          "TILT /changesOfPurpose/0/description",
          "€ 😀\n\u202E");

  @Provide
  Arbitrary<PrivacyNotice> notices() {
    return Notices.notices();
  }

  @Provide
  Arbitrary<PrivacyNotice> plausibleNotices() {
    return Notices.plausibleNotices();
  }

  @Provide
  Arbitrary<Random> chances() {
    return Arbitraries.longs().map(Random::new);
  }

  @Property(tries = 200)
  void whatever_notice_is_written_satisfies_the_schema(@ForAll("notices") PrivacyNotice notice) {
    assertStable(notice);
  }

  @Property(tries = 100)
  void notices_like_real_ones_satisfy_the_schema(@ForAll("plausibleNotices") PrivacyNotice notice) {
    assertStable(notice);
  }

  private static PrivacyNotice assertStable(PrivacyNotice notice) {
    TiltExport written = TiltWriter.write(notice);
    Tilts.assertValid(written);
    PrivacyNotice once = Tilts.read(written.json()).notice();
    TiltExport again = TiltWriter.write(once);
    Tilts.assertValid(again);
    PrivacyNotice twice = Tilts.read(again.json()).notice();
    assertThat(TiltWriter.write(twice).json()).isEqualTo(again.json());
    assertThat(twice).isEqualTo(once);
    assertThat(again.entries(Departure.OMITTED)).isEmpty();
    return once;
  }

  @Property(tries = 500)
  void any_object_is_read_and_accounted_for(@ForAll("chances") Random chance) {
    assertStable(Tilts.read(object(chance, 4).toString()).notice());
  }

  @Property(tries = 700)
  void a_damaged_document_is_read_and_accounted_for(@ForAll("chances") Random chance) {
    JsonNode tilt = JsonMapper.shared().readTree(Tilts.harbour());
    for (int i = chance.nextInt(12); i >= 0; i--) {
      damage(tilt, chance);
    }
    assertStable(Tilts.read(tilt.toString()).notice());
  }

  @Property(tries = 200)
  void a_damaged_document_of_ours_is_read_and_accounted_for(
      @ForAll("plausibleNotices") PrivacyNotice notice, @ForAll("chances") Random chance) {
    JsonNode tilt = JsonMapper.shared().readTree(TiltWriter.write(notice).json());
    for (int i = chance.nextInt(6); i >= 0; i--) {
      damage(tilt, chance);
    }
    Tilts.read(tilt.toString());
  }

  /** Removes, replaces, wraps, renames or copies one value somewhere. */
  private static void damage(JsonNode root, Random chance) {
    List<JsonNode> parents = new ArrayList<>();
    collect(root, parents);
    JsonNode parent = parents.get(chance.nextInt(parents.size()));
    if (parent instanceof ObjectNode object && !object.isEmpty()) {
      List<String> names = new ArrayList<>(object.propertyNames());
      String name = names.get(chance.nextInt(names.size()));
      JsonNode value = object.get(name);
      switch (chance.nextInt(6)) {
        case 0 -> object.remove(name);
        case 1 -> object.set(name, value(chance, 2));
        case 2 -> object.set(name, JSON.arrayNode().add(value.deepCopy()).add(value(chance, 1)));
        case 3 -> object.set(name.toUpperCase(java.util.Locale.ROOT), object.remove(name));
        case 4 -> object.set(pick(NAMES, chance), value.deepCopy());
        default -> object.set(name, JSON.nullNode());
      }
    } else if (parent instanceof ArrayNode array && !array.isEmpty()) {
      int index = chance.nextInt(array.size());
      switch (chance.nextInt(3)) {
        case 0 -> array.remove(index);
        case 1 -> array.set(index, value(chance, 2));
        default -> array.add(array.get(index).deepCopy());
      }
    }
  }

  private static void collect(JsonNode node, List<JsonNode> parents) {
    if (node.isContainer()) {
      parents.add(node);
      node.forEach(item -> collect(item, parents));
    }
  }

  private static ObjectNode object(Random chance, int depth) {
    ObjectNode object = JSON.objectNode();
    for (int i = chance.nextInt(7); i > 0; i--) {
      object.set(pick(NAMES, chance), value(chance, depth));
    }
    return object;
  }

  private static JsonNode value(Random chance, int depth) {
    switch (chance.nextInt(depth > 0 ? 9 : 5)) {
      case 0, 1:
        return JSON.stringNode(pick(TEXTS, chance));
      case 2:
        return JSON.booleanNode(chance.nextBoolean());
      case 3:
        return chance.nextBoolean() ? JSON.numberNode(chance.nextInt(3)) : JSON.numberNode(-0.5);
      case 4:
        return JSON.nullNode();
      case 5, 6:
        ArrayNode array = JSON.arrayNode();
        for (int i = chance.nextInt(4); i > 0; i--) {
          array.add(value(chance, depth - 1));
        }
        return array;
      default:
        return object(chance, depth - 1);
    }
  }

  private static <T> T pick(List<T> items, Random chance) {
    return items.get(chance.nextInt(items.size()));
  }
}
