package fi.seloste.jackson.dpv;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.Code;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.TransferMechanism;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TermsTest {

  /** The IRIs of DPV 2.3, from the list that names its source. */
  static Set<String> dpv() {
    Set<String> iris = new HashSet<>();
    String namespace = "";
    for (String line : resource("dpv-2.3-terms.txt").lines().toList()) {
      if (line.startsWith("https://")) {
        namespace = line;
      } else if (!line.startsWith("#")) {
        for (String name : line.split(" ")) {
          iris.add(namespace + name);
        }
      }
    }
    return iris;
  }

  private static String resource(String name) {
    try (InputStream in = TermsTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The codes of every closed list within a notice. */
  private static Map<String, Set<String>> codes() {
    Map<String, Set<String>> codes = new LinkedHashMap<>();
    Set<Class<?>> seen = new HashSet<>();
    List<Class<?>> open = new ArrayList<>(List.of(PrivacyNotice.class));
    while (!open.isEmpty()) {
      Class<?> type = open.remove(0);
      if (!seen.add(type) || type.getPackage() != PrivacyNotice.class.getPackage()) {
        continue;
      }
      if (type.isEnum()) {
        if (Code.class.isAssignableFrom(type)) {
          codes.put(Terms.list(type), codes(type));
        }
      } else {
        for (Method method : type.getMethods()) {
          open.addAll(classes(method.getGenericReturnType()));
        }
        if (type.isSealed()) {
          open.addAll(Arrays.asList(type.getPermittedSubclasses()));
        }
      }
    }
    codes.put("legalBasis", variants(LegalBasis.class));
    codes.put("transferMechanism", variants(TransferMechanism.class));
    return codes;
  }

  private static Set<String> codes(Class<?> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> ((Code) constant).code())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<String> variants(Class<?> type) {
    return Arrays.stream(type.getPermittedSubclasses())
        .map(Terms::list)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static List<Class<?>> classes(Type type) {
    List<Class<?>> classes = new ArrayList<>();
    if (type instanceof Class<?> plain) {
      classes.add(plain);
    } else if (type instanceof ParameterizedType generic) {
      for (Type argument : generic.getActualTypeArguments()) {
        classes.addAll(classes(argument));
      }
    }
    return classes;
  }

  @Test
  void every_code_of_every_closed_list_has_a_row() {
    Map<String, Set<String>> rows =
        Terms.all().stream()
            .collect(
                Collectors.groupingBy(
                    Term::list, Collectors.mapping(Term::code, Collectors.toSet())));
    assertThat(codes().size()).isGreaterThan(35);
    codes()
        .forEach(
            (list, codes) -> {
              assertThat(rows).as("terms.csv: a row for %s", list).containsKey(list);
              if (!rows.get(list).contains("*")) {
                assertThat(rows.get(list)).as(list).containsExactlyInAnyOrderElementsOf(codes);
              }
            });
  }

  @Test
  void every_row_is_for_a_code_that_exists() {
    Map<String, Set<String>> codes = codes();
    assertThat(Terms.all())
        .allSatisfy(
            term -> {
              assertThat(codes).containsKey(term.list());
              if (!term.code().equals("*")) {
                assertThat(codes.get(term.list())).contains(term.code());
              }
            });
  }

  @Test
  void every_term_is_one_of_dpv() {
    Set<String> dpv = dpv();
    assertThat(dpv).hasSizeGreaterThan(1800).contains(Triples.iri("eu-gdpr:A6-1-f"));
    assertThat(Terms.all())
        .filteredOn(Term::isWritten)
        .allSatisfy(term -> assertThat(dpv).contains(Triples.iri(term.iri())));
  }

  @Test
  void a_code_without_a_term_is_never_exact() {
    assertThat(Terms.all())
        .filteredOn(term -> !term.isWritten())
        .isNotEmpty()
        .noneMatch(Term::isExact);
  }

  @Test
  void every_country_is_one_of_dpv() {
    Set<String> dpv = dpv();
    for (char a = 'A'; a <= 'Z'; a++) {
      for (char b = 'A'; b <= 'Z'; b++) {
        String code = "" + a + b;
        assertThat(Terms.isCountry(code))
            .as(code)
            .isEqualTo(!code.equals("EU") && dpv.contains(Triples.iri("loc:" + code)));
      }
    }
    assertThat(Terms.isCountry("fi")).isFalse();
  }

  /** The table of {@code docs/dpv.md}; change the page when {@code terms.csv} changes. */
  @Test
  void the_table_of_the_documentation_is_that_of_the_code() throws IOException {
    StringBuilder table = new StringBuilder();
    for (Term term : Terms.all()) {
      table
          .append("| ")
          .append(term.list())
          .append(" | ")
          .append(term.code().equals("*") ? "any other" : "`" + term.code() + "`")
          .append(" | ")
          .append(term.isWritten() ? "`" + term.iri() + "`" : "none")
          .append(" | ")
          .append(term.isExact() ? "exact" : term.isWritten() ? "near" : "omitted")
          .append(" |\n");
    }
    assertThat(Files.readString(Path.of("../docs/dpv.md")))
        .contains("| List | Code | DPV | |\n|---|---|---|---|\n" + table + "\n");
  }
}
