package fi.seloste.model;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.generators.Attribute;
import fi.seloste.generators.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules by which the model is made, and the list of all that is in it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ModelShapeTest {

  private static final Set<Class<?>> GROUND_TYPES =
      Set.of(
          String.class,
          Boolean.class,
          Integer.class,
          LocalDate.class,
          Name.class,
          LocalizedText.class,
          TimePeriod.class,
          CountryCode.class,
          LanguageTag.class);

  /** What is public beside the types that a notice holds. */
  private static final Set<Class<?>> VOCABULARY = Set.of(Code.class, Text.class, Disclosed.class);

  private static final int MOST_ATTRIBUTES = 64; // an attribute is a bit in a long for readers

  static Stream<Class<?>> valueTypes() {
    return Shape.valueTypes().stream();
  }

  static Stream<Class<?>> choices() {
    return Shape.types().stream().filter(Shape::isChoice);
  }

  static Stream<Class<?>> lists() {
    return Shape.types().stream().filter(Class::isEnum);
  }

  static Stream<Class<?>> smallValues() {
    return GROUND_TYPES.stream().filter(type -> type.getPackage() == Code.class.getPackage());
  }

  @Test
  void the_model_is_what_the_committed_list_says() throws IOException {
    String actual = String.join("\n", lines()) + "\n";
    String committed = resource("/fi/seloste/generators/model.txt");
    if (!actual.equals(committed)) {
      Files.writeString(Path.of("target", "model.txt"), actual);
    }
    assertThat(actual.lines())
        .as(
            "The shape of the model has changed. If that is meant, copy core/target/model.txt to"
                + " core/src/test/resources/fi/seloste/generators/model.txt and commit it with the change; a word that"
                + " goes or moves breaks documents that have been written.")
        .containsExactlyElementsOf(committed.lines().toList());
  }

  @Test
  void every_public_type_is_held_by_a_notice_or_belongs_to_the_vocabulary() {
    Set<String> expected = new TreeSet<>();
    VOCABULARY.forEach(type -> expected.add(type.getSimpleName()));
    for (Class<?> type : Shape.types()) {
      if (type.getPackage() == Code.class.getPackage()) {
        expected.add(type.getSimpleName());
      }
      if (Shape.isValueType(type)) {
        expected.add(type.getSimpleName() + "Builder");
      }
    }
    assertThat(publicTypes()).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void a_value_type_is_a_sealed_interface_with_one_hidden_implementation(Class<?> type) {
    assertThat(type.isInterface() && type.isSealed()).isTrue();
    assertThat(type.getPermittedSubclasses()).hasSize(1);

    Class<?> implementation = type.getPermittedSubclasses()[0];
    assertThat(type).isAssignableFrom(implementation);
    assertThat(Modifier.isFinal(implementation.getModifiers())).isTrue();
    assertThat(implementation.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)).isZero();
    assertThat(implementation.getDeclaredFields())
        .filteredOn(ModelShapeTest::isKept)
        .extracting(Field::getName)
        .containsExactlyElementsOf(Shape.attributes(type).stream().map(Attribute::name).toList());
    assertThat(implementation.getDeclaredFields())
        .filteredOn(ModelShapeTest::isKept)
        .allMatch(ModelShapeTest::isPrivateAndFinal);
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void a_value_type_has_a_builder_that_is_named_after_it(Class<?> type) throws Exception {
    Method builder = type.getMethod("builder");
    assertThat(Modifier.isStatic(builder.getModifiers())).isTrue();

    Class<?> builderType = builder.getReturnType();
    assertThat(builderType.getSimpleName()).isEqualTo(type.getSimpleName() + "Builder");
    assertThat(Modifier.isFinal(builderType.getModifiers())).isTrue();
    assertThat(builderType.getMethod("build").getReturnType()).isEqualTo(type);
    assertThat(builderType.getMethod("from", type).getReturnType()).isEqualTo(builderType);
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void every_accessor_is_an_attribute_and_nothing_else_is(Class<?> type) {
    Set<String> accessors =
        Arrays.stream(type.getMethods())
            .filter(method -> !Modifier.isStatic(method.getModifiers()))
            .map(Method::getName)
            .collect(toCollection(TreeSet::new));
    assertThat(Shape.attributes(type)).extracting(Attribute::name).hasSameElementsAs(accessors);
    assertThat(type.getMethods())
        .filteredOn(method -> !Modifier.isStatic(method.getModifiers()))
        .allMatch(method -> method.getParameterCount() == 0);
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void every_attribute_is_an_optional_a_list_or_a_statement(Class<?> type) {
    assertThat(Shape.attributes(type))
        .allSatisfy(
            attribute ->
                assertThat(attribute.container())
                    .as("%s", attribute)
                    .isIn(Optional.class, OptionalInt.class, List.class, Disclosed.class));
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void every_attribute_holds_a_kind_of_value_that_cannot_change(Class<?> type) {
    assertThat(Shape.attributes(type))
        .allSatisfy(
            attribute -> assertThat(isPermitted(attribute.element())).as("%s", attribute).isTrue());
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void a_number_alone_is_an_optional_int_and_a_truth_is_optional(Class<?> type) {
    assertThat(Shape.attributes(type))
        .allSatisfy(
            attribute -> {
              if (attribute.element() == Integer.class) {
                assertThat(attribute.container()).isIn(OptionalInt.class, List.class);
              }
              if (attribute.element() == Boolean.class) {
                assertThat(attribute.container()).isEqualTo(Optional.class);
              }
            });
  }

  @ParameterizedTest
  @MethodSource("valueTypes")
  void no_type_has_more_attributes_than_a_reader_can_count(Class<?> type) {
    assertThat(Shape.attributes(type)).hasSizeLessThanOrEqualTo(MOST_ATTRIBUTES);
  }

  @ParameterizedTest
  @MethodSource("choices")
  void a_sealed_choice_is_between_value_types(Class<?> choice) {
    assertThat(choice.getPermittedSubclasses())
        .hasSizeGreaterThan(1)
        .allMatch(Shape::isValueType)
        .allMatch(type -> type.getInterfaces().length == 1);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void a_closed_list_holds_codes_and_none_twice(Class<?> list) {
    assertThat(Code.class).isAssignableFrom(list);
    assertThat(codes(list))
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(code -> code.matches("[a-z][a-zA-Z]*"));
    assertThat(list.getDeclaredFields())
        .filteredOn(field -> !field.isEnumConstant() && !field.isSynthetic())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("smallValues")
  void a_small_value_cannot_change(Class<?> type) {
    assertThat(Modifier.isFinal(type.getModifiers())).isTrue();
    assertThat(type.getDeclaredFields())
        .filteredOn(field -> !Modifier.isStatic(field.getModifiers()))
        .isNotEmpty()
        .allMatch(ModelShapeTest::isPrivateAndFinal);
  }

  /** One line for each attribute, choice and code, in the order of the model. */
  private static List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Class<?> type : Shape.types()) {
      String name = type.getSimpleName();
      if (Shape.isValueType(type)) {
        Shape.attributes(type)
            .forEach(attribute -> lines.add(name + " " + attribute.name() + " " + kind(attribute)));
      } else if (Shape.isChoice(type)) {
        Arrays.stream(type.getPermittedSubclasses())
            .forEach(chosen -> lines.add(name + " " + uncapitalized(chosen) + " type"));
      } else if (type.isEnum()) {
        codes(type).forEach(code -> lines.add(name + " " + code + " code"));
      }
    }
    return lines;
  }

  private static String kind(Attribute attribute) {
    return attribute.container() == OptionalInt.class
        ? "OptionalInt"
        : attribute.container().getSimpleName() + "<" + attribute.element().getSimpleName() + ">";
  }

  private static String uncapitalized(Class<?> type) {
    String name = type.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  private static List<String> codes(Class<?> list) {
    return Arrays.stream(list.getEnumConstants()).map(code -> ((Code) code).code()).toList();
  }

  private static boolean isPermitted(Class<?> type) {
    return GROUND_TYPES.contains(type)
        || type.isEnum()
        || Shape.isValueType(type)
        || Shape.isChoice(type);
  }

  /** Whether a value keeps its content here; scaffolding of the generator is transient. */
  private static boolean isKept(Field field) {
    return (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0;
  }

  private static boolean isPrivateAndFinal(Field field) {
    return Modifier.isPrivate(field.getModifiers()) && Modifier.isFinal(field.getModifiers());
  }

  private static List<String> publicTypes() {
    try {
      Path classes =
          Path.of(Code.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.list(classes.resolve("fi/seloste/model"))) {
        return files
            .map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".class") && !name.contains("$"))
            .map(name -> name.substring(0, name.length() - ".class".length()))
            .filter(name -> !name.equals("package-info"))
            .map(ModelShapeTest::type)
            .filter(type -> Modifier.isPublic(type.getModifiers()))
            .map(Class::getSimpleName)
            .sorted()
            .toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> type(String simpleName) {
    try {
      return Class.forName(Code.class.getPackageName() + "." + simpleName);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String resource(String name) {
    try (InputStream stream =
        Objects.requireNonNull(ModelShapeTest.class.getResourceAsStream(name), name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
