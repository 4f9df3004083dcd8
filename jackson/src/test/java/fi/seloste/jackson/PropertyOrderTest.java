package fi.seloste.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.generators.Notices;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.TransferMechanism;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The order of properties, which no specification of Java promises to reflection, held against the
 * committed list of the model's attributes.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PropertyOrderTest {

  /** Of each value type its attributes, in the order in which its source declares them. */
  private static Map<Class<?>, List<String>> declared() throws Exception {
    Map<Class<?>, List<String>> declared = new LinkedHashMap<>();
    try (InputStream model = Notices.class.getResourceAsStream("model.txt")) {
      for (String line : new String(model.readAllBytes(), UTF_8).lines().toList()) {
        List<String> words = List.of(line.split(" "));
        Class<?> type = Class.forName("fi.seloste.model." + words.get(0));
        if (!Modifier.isFinal(type.getModifiers()) && type.getPermittedSubclasses().length == 1) {
          declared.computeIfAbsent(type, any -> new ArrayList<>()).add(words.get(1));
        }
      }
    }
    return declared;
  }

  @Test
  void properties_stand_in_the_order_of_declaration() throws Exception {
    Map<Class<?>, List<String>> declared = declared();
    assertThat(declared).containsKey(PrivacyNotice.class).hasSizeGreaterThan(40);
    declared.forEach(
        (type, attributes) ->
            assertThat(Shape.of(type).names.names)
                .as(type.getSimpleName())
                .containsExactlyElementsOf(attributes));
  }

  @Test
  void no_accessor_is_forgotten() throws Exception {
    for (Class<?> type : declared().keySet()) {
      List<String> accessors =
          Arrays.stream(type.getMethods())
              .filter(method -> !Modifier.isStatic(method.getModifiers()))
              .map(Method::getName)
              .toList();
      assertThat(Shape.of(type).names.names)
          .as(type.getSimpleName())
          .containsExactlyInAnyOrderElementsOf(accessors);
    }
  }

  /** Else {@code "type"} would have to come first: see {@link ChoiceKind}. */
  @ParameterizedTest
  @ValueSource(classes = {LegalBasis.class, TransferMechanism.class})
  void a_name_has_one_type_in_all_variants_of_a_choice(Class<?> choice) {
    Map<String, String> types = new HashMap<>();
    for (Class<?> variant : choice.getPermittedSubclasses()) {
      for (Method method : variant.getMethods()) {
        if (!Modifier.isStatic(method.getModifiers())) {
          String type = method.getGenericReturnType().getTypeName();
          assertThat(types.merge(method.getName(), type, (first, later) -> first))
              .as(method.getName())
              .isEqualTo(type);
        }
      }
    }
    assertThat(types).hasSizeGreaterThan(5);
  }
}
