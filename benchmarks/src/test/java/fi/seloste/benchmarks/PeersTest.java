package fi.seloste.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Schema;
import fi.seloste.benchmarks.peers.PeerMapper;
import fi.seloste.benchmarks.peers.PrivacyNoticeBean;
import fi.seloste.benchmarks.peers.PrivacyNoticeRecord;
import fi.seloste.jackson.NoticeJson;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The peers do the work that they are measured for: they take every string and find faults. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PeersTest {

  private static final JsonMapper MAPPER = PeerMapper.mapper();
  private static final Validator VALIDATOR = Peers.hibernateValidator();
  private static final Schema SCHEMA = Peers.schema();

  @ParameterizedTest
  @EnumSource(names = {"SMALL", "USUAL", "TEN"})
  void the_bare_parse_takes_every_string_and_every_name(Payload payload) {
    List<String> strings = new ArrayList<>();
    collect(MAPPER.readTree(payload.bytes()), strings);

    assertThat(Peers.stream(payload.bytes()))
        .isEqualTo(strings.stream().mapToInt(String::length).sum());
  }

  private static void collect(JsonNode node, List<String> strings) {
    if (node.isString()) {
      strings.add(node.asString());
    } else if (node instanceof ObjectNode object) {
      strings.addAll(object.propertyNames());
    }
    for (JsonNode child : node) {
      collect(child, strings);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SMALL", "USUAL", "TEN"})
  void the_bare_writing_gives_the_text_again_each_time(Payload payload) {
    String canonical = NoticeJson.write(payload.read(payload.bytes()));
    Tokens tokens = Tokens.of(canonical.getBytes(StandardCharsets.UTF_8));

    for (int time = 0; time < 2; time++) {
      ByteArrayOutputStream written = new ByteArrayOutputStream();
      tokens.write(written);
      assertThat(MAPPER.readTree(written.toByteArray())).isEqualTo(MAPPER.readTree(canonical));
      assertThat(written.toString(StandardCharsets.UTF_8).lines())
          .hasSameSizeAs(canonical.lines().toList());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"SMALL", "USUAL", "TEN"})
  void beans_hold_all_that_stands_in_a_notice(Payload payload) {
    PrivacyNoticeBean notice = MAPPER.readValue(payload.bytes(), PrivacyNoticeBean.class);

    assertThat(MAPPER.readTree(MAPPER.writeValueAsBytes(notice)))
        .isEqualTo(MAPPER.readTree(payload.bytes()));
  }

  @ParameterizedTest
  @EnumSource(names = {"SMALL", "USUAL", "TEN"})
  void records_hold_all_that_stands_in_a_notice(Payload payload) {
    PrivacyNoticeRecord notice = MAPPER.readValue(payload.bytes(), PrivacyNoticeRecord.class);

    assertThat(MAPPER.readTree(MAPPER.writeValueAsBytes(notice)))
        .isEqualTo(MAPPER.readTree(payload.bytes()));
  }

  @Test
  void beans_and_records_refuse_a_property_that_a_notice_does_not_have() {
    byte[] json = planted(root -> ((ObjectNode) root.get("registers").get(0)).put("naem", "x"));

    assertThatThrownBy(() -> MAPPER.readValue(json, PrivacyNoticeBean.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("naem");
    assertThatThrownBy(() -> MAPPER.readValue(json, PrivacyNoticeRecord.class))
        .isInstanceOf(JacksonException.class)
        .hasMessageContaining("naem");
  }

  @Test
  void beans_and_records_refuse_a_word_that_is_not_in_its_list() {
    byte[] json =
        planted(
            root ->
                ((ObjectNode) root.get("dataSubjectRights").get(0)).put("kind", "accessToNothing"));

    assertThatThrownBy(() -> MAPPER.readValue(json, PrivacyNoticeBean.class))
        .isInstanceOf(JacksonException.class);
    assertThatThrownBy(() -> MAPPER.readValue(json, PrivacyNoticeRecord.class))
        .isInstanceOf(JacksonException.class);
  }

  @Test
  void hibernate_validator_has_nothing_to_say_of_the_usual_notice() {
    assertThat(violations(Payload.USUAL.bytes())).isEmpty();
  }

  @Test
  void hibernate_validator_finds_what_is_missing_however_deep_it_should_stand() {
    byte[] json =
        planted(
            root -> {
              root.remove("contactPoints");
              ((ObjectNode) root.get("registers").get(1)).remove("dataCategories");
              ((ObjectNode) root.get("registers").get(1).get("purposes").get(0)).remove("name");
              ((ArrayNode) root.get("dataSubjectRights")).remove(0);
            });

    assertThat(violations(json))
        .containsExactlyInAnyOrder(
            "", "contactPoints", "registers[1].dataCategories", "registers[1].purposes[0].name");
  }

  @Test
  void hibernate_validator_looks_at_every_string() {
    byte[] json =
        planted(
            root -> {
              ObjectNode name =
                  (ObjectNode) root.get("registers").get(0).get("purposes").get(0).get("name");
              name.put("sv", " ");
              ObjectNode contacts =
                  (ObjectNode) root.get("controllers").get(0).get("contactDetails");
              ((ArrayNode) contacts.get("emails")).set(0, "nobody at nowhere");
            });

    assertThat(violations(json))
        .containsExactlyInAnyOrder(
            "registers[0].purposes[0].name.strings[sv].<map value>",
            "controllers[0].contactDetails.emails[0].<list element>");
  }

  @Test
  void the_schema_finds_the_usual_notice_valid_and_a_planted_fault_not() {
    byte[] json =
        planted(
            root ->
                ((ObjectNode) root.get("registers").get(1).get("purposes").get(0))
                    .put("softOptIn", "perhaps"));

    assertThat(SCHEMA.validate(MAPPER.readTree(Payload.USUAL.bytes()))).isEmpty();
    assertThat(SCHEMA.validate(MAPPER.readTree(json)).toString()).contains("softOptIn");
  }

  @Test
  void cyclonedx_parses_and_validates_a_bill_as_long_as_a_notice() {
    byte[] bill = Bill.asLongAs(Payload.USUAL);
    byte[] damaged =
        new String(bill, StandardCharsets.UTF_8)
            .replaceFirst("\"library\"", "\"libary\"")
            .getBytes(StandardCharsets.UTF_8);

    assertThat(bill.length).isBetween(Payload.USUAL.bytes().length, 15_000);
    assertThat(Bill.parse().apply(bill)).hasToString(Bill.parse().apply(bill).toString());
    assertThat((List<?>) Bill.validate().apply(bill)).isEmpty();
    assertThat((List<?>) Bill.validate().apply(damaged)).isNotEmpty();
  }

  private static List<String> violations(byte[] json) {
    return VALIDATOR.validate(MAPPER.readValue(json, PrivacyNoticeBean.class)).stream()
        .map(violation -> violation.getPropertyPath().toString())
        .toList();
  }

  private interface Fault {
    void plant(ObjectNode root);
  }

  private static byte[] planted(Fault fault) {
    ObjectNode root = (ObjectNode) MAPPER.readTree(Payload.USUAL.bytes());
    fault.plant(root);
    return MAPPER.writeValueAsBytes(root);
  }
}
