package fi.seloste.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.seloste.model.Channel;
import fi.seloste.model.Consent;
import fi.seloste.model.Contract;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SelosteModuleTest {

  private static final PrivacyNotice NOTICE =
      NoticeJson.read(RoundTripTest.resource("kuutamosaari.json"));
  private static final Publication PUBLICATION = Publication.of(NOTICE);

  static Stream<Arguments> hostileMappers() {
    return Mappers.hostile().entrySet().stream()
        .map(named -> Arguments.of(named.getKey(), named.getValue()));
  }

  /** The tokens of a text, whatever its white space and escapes. */
  private static List<String> tokens(String json) {
    List<String> tokens = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token; (token = parser.nextToken()) != null; ) {
        tokens.add(token + " " + parser.getString());
      }
    }
    return tokens;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileMappers")
  void no_setting_of_a_mapper_changes_the_format(String name, JsonMapper mapper) throws Exception {
    List<String> expected = tokens(NoticeJson.writeLine(NOTICE));
    List<String> written = tokens(mapper.writeValueAsString(NOTICE));
    boolean wrapped = name.equals("WRAP_ROOT_VALUE true");
    assertThat(wrapped ? written.subList(2, written.size() - 1) : written).isEqualTo(expected);
    assertThat(mapper.readValue(mapper.writeValueAsString(NOTICE), PrivacyNotice.class))
        .isEqualTo(NOTICE);

    if (!wrapped) { // a mapper would look for an envelope around the tree
      JsonNode tree = mapper.readTree(NoticeJson.write(NOTICE));
      assertThat(mapper.treeToValue(tree, PrivacyNotice.class)).isEqualTo(NOTICE);
    }
    TokenBuffer buffer = TokenBuffer.forGeneration();
    mapper.writeValue(buffer, NOTICE);
    assertThat(mapper.<PrivacyNotice>readValue(buffer.asParser(), PrivacyNotice.class))
        .isEqualTo(NOTICE);
  }

  /** Without the right to override access a mapper cannot look into a record of a named module. */
  static Stream<Arguments> hostileMappersThatCanReadARecord() {
    return hostileMappers()
        .filter(named -> !named.get()[0].toString().matches(".*_ACCESS_MODIFIERS false"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostileMappersThatCanReadARecord")
  void parts_in_a_record_of_the_caller_keep_the_format_too(String name, JsonMapper mapper) {
    String json = mapper.writeValueAsString(PUBLICATION);
    assertThat(String.join("\n", tokens(json)))
        .contains(String.join("\n", tokens(NoticeJson.writeLine(NOTICE))));
    assertThat(mapper.readValue(json, Publication.class)).isEqualTo(PUBLICATION);
  }

  @Test
  void a_mapper_finds_the_module_by_itself() {
    JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();
    assertThat(mapper.readValue(NoticeJson.write(NOTICE), PrivacyNotice.class)).isEqualTo(NOTICE);
    assertThat(mapper.registeredModules()).anyMatch(module -> module instanceof SelosteModule);
  }

  @Test
  void each_part_has_its_form() {
    JsonMapper mapper = Mappers.plain();
    Map<Object, String> forms =
        Map.of(
            Contract.builder().build(),
            "{\"type\":\"contract\"}",
            Register.builder().id("a").build(),
            "{\"id\":\"a\"}",
            LocalizedText.of("fi", "a", "sv", "b"),
            "{\"fi\":\"a\",\"sv\":\"b\"}",
            Name.of("a"),
            "\"a\"",
            Channel.IN_PERSON,
            "\"inPerson\"",
            PUBLICATION.country(),
            "\"FI\"",
            PUBLICATION.period(),
            "\"P2Y\"");
    forms.forEach((part, json) -> assertThat(mapper.writeValueAsString(part)).isEqualTo(json));
    assertThat(mapper.readValue("\"inPerson\"", Channel.class)).isEqualTo(Channel.IN_PERSON);
    assertThat(mapper.readValue("{\"type\": \"contract\"}", LegalBasis.class))
        .isEqualTo(mapper.readValue("{\"type\": \"contract\"}", Contract.class))
        .isEqualTo(Contract.builder().build());
    assertThat(mapper.readValue("null", Register.class)).isNull();
  }

  @Test
  void a_variant_alone_has_its_type_and_no_other() {
    assertThat(problems("{\"type\": \"contract\"}", Consent.class))
        .containsExactly("/type (1:10): 'contract' is not one of consent");
  }

  private static List<String> problems(String json, Class<?> type) {
    return problems(
        catchThrowableOfType(DatabindException.class, () -> Mappers.plain().readValue(json, type)));
  }

  private static List<String> problems(DatabindException thrown) {
    assertThat(thrown).hasCauseInstanceOf(MalformedNoticeException.class);
    return ((MalformedNoticeException) thrown.getCause())
        .problems().stream().map(Problem::toString).toList();
  }

  @Test
  void problems_have_pointers_from_the_root_of_what_is_read() {
    assertThat(
            problems(
                "{\"country\": \"FI\",\n\"notice\": {\"id\": 1, \"zz\": {\"a\": 1}, \"status\":"
                    + " \"x\"}}",
                Publication.class))
        .containsExactly(
            "/notice/id (2:18): expected text but found the number 1",
            "/notice/zz (2:21): unknown property",
            "/notice/status (2:47): 'x' is not one of draft, published");
    assertThat(problems("{\"registers\": [{\"legalBases\": [{\"laws\": []}]}]}", Publication.class))
        .singleElement()
        .asString()
        .startsWith("/registers/0/legalBases/0 (1:32): \"type\" is missing");
    assertThat(problems("{\"seloste\": \"2.0\"}", PrivacyNotice.class))
        .singleElement()
        .asString()
        .startsWith("/seloste (1:13): the notice is in format 2.0");
  }

  @Test
  void problems_of_a_tree_have_no_position() {
    JsonMapper mapper = Mappers.plain();
    JsonNode tree = mapper.readTree("{\"id\": 1, \"registers\": [{\"legalBases\": [{}]}]}");
    DatabindException thrown =
        catchThrowableOfType(
            DatabindException.class, () -> mapper.treeToValue(tree, PrivacyNotice.class));
    assertThat(problems(thrown))
        .hasSize(2)
        .first()
        .isEqualTo("/id: expected text but found the number 1");
    MalformedNoticeException cause = (MalformedNoticeException) thrown.getCause();
    assertThat(cause.problems()).allSatisfy(it -> assertThat(it.position()).isEmpty());
  }

  @Test
  void faults_of_syntax_are_the_mappers_to_tell() {
    assertThatThrownBy(() -> Mappers.plain().readValue("{\"id\": }", PrivacyNotice.class))
        .isInstanceOf(StreamReadException.class);
  }

  @Test
  void a_lenient_module_leaves_out_what_it_cannot_read() {
    ObjectMapper lenient =
        JsonMapper.builder().addModule(new SelosteModule(ReadOptions.strict().lenient())).build();
    assertThat(lenient.readValue("{\"id\": \"a\", \"zz\": 1}", PrivacyNotice.class))
        .isEqualTo(NoticeJson.read("{\"id\": \"a\"}"));
    assertThatThrownBy(() -> lenient.readValue("[]", PrivacyNotice.class))
        .isInstanceOf(DatabindException.class);
  }

  @Test
  void values_are_counted() {
    ObjectMapper mapper =
        JsonMapper.builder()
            .addModule(new SelosteModule(ReadOptions.strict().maxValues(2)))
            .build();
    assertThatThrownBy(
            () -> mapper.readValue("{\"languages\": [\"a\", \"b\"]}", PrivacyNotice.class))
        .isInstanceOf(DatabindException.class)
        .hasMessageContaining("there are more than 2 values");
  }

  @Test
  void half_of_a_surrogate_pair_is_not_written() {
    PrivacyNotice notice = PrivacyNotice.builder().title(LocalizedText.of("fi", "\uDE00")).build();
    assertThatThrownBy(() -> Mappers.plain().writeValueAsString(notice))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/title/fi");
  }
}
