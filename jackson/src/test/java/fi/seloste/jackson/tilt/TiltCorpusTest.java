package fi.seloste.jackson.tilt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.seloste.jackson.MalformedNoticeException;
import fi.seloste.jackson.Position;
import fi.seloste.jackson.Problem;
import fi.seloste.model.PrivacyNotice;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Published documents of the TILT project, where they are at hand; they are not part of this one.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TiltCorpusTest {

  private static String document(String name) {
    Path file = Tilts.SHARED.resolve(name);
    assumeTrue(Files.isReadable(file), "no " + file);
    return Tilts.text(file);
  }

  @ParameterizedTest
  @CsvSource({
    "corpus-alexa.de.json",
    "corpus-bmjv.de.json",
    "corpus-carrefour.com.json",
    "corpus-d__duden.de.tilt.json",
    "corpus-t__tu.berlin.tilt.json",
    "tilt.json",
    "tilt-NOT-valid.json"
  })
  void each_value_is_accounted_for_and_the_way_back_changes_nothing(String name) {
    PrivacyNotice notice = Tilts.read(document(name)).notice();
    TiltExport written = TiltWriter.write(notice);
    Tilts.assertValid(written);
    assertThat(written.entries(Departure.OMITTED)).isEmpty();
    assertThat(Tilts.read(written.json()).notice()).isEqualTo(notice);
  }

  @Test
  void what_is_not_JSON_is_refused_with_its_place() {
    String text = document("corpus-ardmediathek.de.json");
    MalformedNoticeException refused =
        catchThrowableOfType(MalformedNoticeException.class, () -> TiltReader.read(text));
    assertThat(refused.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.position()).contains(new Position(283, 9)))
        .extracting(Problem::pointer)
        .isEqualTo("/rightToComplain/supervisoryAuthority/email");
  }

  @Test
  void the_defects_of_the_example_of_the_schema_are_named() {
    TiltImport read = Tilts.read(document("tilt.json"));
    assertThat(pointers(read, Treatment.CONTRADICTORY))
        .containsExactly(
            "/dataDisclosed/0/legitimateInterests/0/exists",
            "/dataDisclosed/0/legitimateInterests/0/reasoning");
    assertThat(pointers(read, Treatment.REPAIRED))
        .contains("/dataDisclosed/0/legalBases/0/reference");
    assertThat(pointers(read, Treatment.KEPT))
        .contains(
            "/dataDisclosed/0/storage/0/temporal/0/ttl",
            "/dataDisclosed/0/storage/0/temporal/1/ttl");
  }

  @Test
  void the_defects_of_the_invalid_example_are_named() {
    TiltImport read = Tilts.read(document("tilt-NOT-valid.json"));
    assertThat(pointers(read, Treatment.MISSING))
        .containsExactly(
            "/controller/representative",
            "/dataDisclosed/0/nonDisclosure/consequences",
            "/automatedDecisionMaking/logicInvolved",
            "/automatedDecisionMaking/scopeAndIntendedEffects");
    assertThat(pointers(read, Treatment.KEPT))
        .contains(
            "/dataProtectionOfficer/country",
            "/dataProtectionOfficer/email",
            "/dataProtectionOfficer/phone");
  }

  private static List<String> pointers(TiltImport read, Treatment treatment) {
    return read.entries(treatment).stream().map(ImportEntry::pointer).toList();
  }
}
