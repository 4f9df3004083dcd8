package fi.seloste.validation.jakarta;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.generators.Notices;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.validation.Finding;
import fi.seloste.validation.Severity;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a notice, a violation says what its finding says, letter by letter. */
class InjectionTest {

  record Draft(@PublishableNotice(atLeast = Severity.INFO) PrivacyNotice notice) {}

  private static final Map<Locale, Validator> VALIDATORS =
      Stream.of("en", "fi", "sv")
          .map(Locale::forLanguageTag)
          .collect(
              Collectors.toMap(
                  Function.identity(),
                  locale ->
                      PublishableNoticeTest.factory(locale, PublishableNoticeTest.CLOCK)
                          .getValidator()));

  @Provide
  Arbitrary<PrivacyNotice> notices() {
    return Arbitraries.oneOf(Notices.notices(), Notices.plausibleNotices());
  }

  @Provide
  Arbitrary<String> terms() {
    return Arbitraries.of(
        "${7*7}",
        "#{7*7}",
        "${validatedValue}",
        "{message}",
        "{rules}",
        "{register.en}",
        "{gdpr-13-2-a-retention-missing}",
        "{jakarta.validation.constraints.NotNull.message}",
        "\\{rules\\}",
        "\\${7*7}",
        "\\\\{rules}",
        "{",
        "}",
        "${",
        "$",
        "\\",
        "{{rules}}",
        "${${7*7}}",
        "}{",
        "%s {0} '{1}'");
  }

  @Property(tries = 150)
  void every_violation_says_what_its_finding_says(@ForAll("notices") PrivacyNotice notice) {
    assertSaysWhatIsFound(notice);
  }

  @Property(tries = 300)
  void nothing_in_a_notice_is_interpolated(
      @ForAll("notices") PrivacyNotice notice, @ForAll("terms") String term) {
    assertSaysWhatIsFound(new Injection(term).into(notice));
  }

  @Example
  void the_words_that_are_injected_do_reach_the_violations() {
    PrivacyNotice notice = new Injection("${7*7}").into(PublishableNoticeTest.withoutRetention());

    assertThat(VALIDATORS.get(Locale.ENGLISH).validate(new Draft(notice)))
        .extracting(ConstraintViolation::getMessage)
        .contains("Neither a storage period nor the criteria for it are given for “${7*7}”.");
  }

  private static void assertSaysWhatIsFound(PrivacyNotice notice) {
    VALIDATORS.forEach(
        (locale, validator) -> {
          Set<ConstraintViolation<Draft>> violations = validator.validate(new Draft(notice));
          assertThat(violations)
              .extracting(PublishableNoticeTest::finding)
              .extracting(finding -> said(finding, locale))
              .containsExactlyInAnyOrderElementsOf(said(notice, locale));
          assertThat(violations)
              .allSatisfy(
                  violation -> {
                    Finding finding = PublishableNoticeTest.finding(violation);
                    assertThat(violation.getMessage()).isEqualTo(finding.message(locale));
                    assertThat(violation.getMessageTemplate()).isEqualTo("{" + finding.key() + "}");
                  });
        });
  }

  /** Violations are a set: what says the same of the same place is told once. */
  private static Set<String> said(PrivacyNotice notice, Locale locale) {
    return PublishableNoticeTest.breaches(notice, Severity.INFO).stream()
        .map(finding -> said(finding, locale))
        .collect(Collectors.toSet());
  }

  private static String said(Finding finding, Locale locale) {
    return finding.place() + " " + finding.key() + " " + finding.message(locale);
  }
}
