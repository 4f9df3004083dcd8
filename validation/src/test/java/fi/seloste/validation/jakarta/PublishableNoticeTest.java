package fi.seloste.validation.jakarta;

import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withRegister;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.seloste.model.AdequacyDecision;
import fi.seloste.model.Controller;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.Transfer;
import fi.seloste.model.Waiver;
import fi.seloste.validation.Finding;
import fi.seloste.validation.GoodNotice;
import fi.seloste.validation.Outcome;
import fi.seloste.validation.Profile;
import fi.seloste.validation.Report;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Ruleset;
import fi.seloste.validation.Sentences;
import fi.seloste.validation.Severity;
import fi.seloste.validation.rulesets.Rulesets;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PublishableNoticeTest {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneId.of("Europe/Helsinki"));

  static final ValidatorFactory FACTORY = factory(Locale.ENGLISH, CLOCK);

  /** An application's own factory: it knows nothing of this library. */
  static ValidatorFactory factory(Locale locale, Clock clock) {
    return Validation.byDefaultProvider()
        .configure()
        .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, false))
        .clockProvider(() -> clock)
        .buildValidatorFactory();
  }

  record Publication(@PublishableNotice @Nullable PrivacyNotice notice) {}

  record Draft(@PublishableNotice(atLeast = Severity.INFO) PrivacyNotice notice) {}

  static Set<? extends ConstraintViolation<?>> violations(PrivacyNotice notice) {
    return FACTORY.getValidator().validate(new Publication(notice));
  }

  static List<Finding> breaches(PrivacyNotice notice, Severity atLeast) {
    return report(notice).breaches(atLeast);
  }

  static Report report(PrivacyNotice notice) {
    return Rulesets.notice()
        .and(Rulesets.national(notice))
        .check(notice, LocalDate.of(2026, 11, 22));
  }

  static Finding finding(ConstraintViolation<?> violation) {
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    return hibernate.getDynamicPayload(Finding.class);
  }

  static PrivacyNotice withoutRetention() {
    return withRegister(register -> register.retentionRules(List.of()));
  }

  /** Breaks several rules, one of them twice, with other words each time. */
  static PrivacyNotice withManyBreaches() {
    return withRegister(
        register ->
            register
                .retentionRules(List.of())
                .purposes(
                    List.of(
                        Purpose.builder().name(text("Orders")).build(),
                        Purpose.builder().name(text("Invoices")).build())));
  }

  @Nested
  class A_violation {

    @Test
    void has_the_path_of_the_place_with_the_name_of_what_is_missing() {
      assertThat(violations(withoutRetention()))
          .extracting(violation -> violation.getPropertyPath().toString())
          .containsExactly("notice.registers[0].retentionRules");
    }

    @Test
    void has_the_path_of_an_item_of_a_list() {
      PrivacyNotice notice =
          withRegister(
              register ->
                  register.purposes(
                      List.of(GoodNotice.orders(), Purpose.builder().name(text("")).build())));

      assertThat(violations(notice))
          .extracting(violation -> violation.getPropertyPath().toString())
          .contains("notice.registers[0].purposes[1].legalBases")
          .allMatch(path -> path.startsWith("notice.registers[0].purposes[1]"));
    }

    @Test
    void of_the_notice_itself_stands_where_the_notice_stands() {
      PrivacyNotice notice = PrivacyNotice.builder().build();

      assertThat(violations(notice))
          .extracting(violation -> violation.getPropertyPath().toString())
          .contains("notice.controllers");
    }

    @Test
    void names_its_rule_in_the_template_and_has_the_finding_as_payload() {
      ConstraintViolation<?> violation = violations(withoutRetention()).iterator().next();

      assertThat(violation.getMessageTemplate()).isEqualTo("{gdpr-13-2-a-retention-missing}");
      assertThat(finding(violation)).isEqualTo(breaches(withoutRetention(), Severity.ERROR).get(0));
    }

    @Test
    void has_parameters_and_payload_of_its_own() {
      Set<? extends ConstraintViolation<?>> violations = violations(withManyBreaches());

      assertThat(violations)
          .extracting(PublishableNoticeTest::finding)
          .containsExactlyInAnyOrderElementsOf(breaches(withManyBreaches(), Severity.ERROR))
          .hasSizeGreaterThan(2);
      assertThat(violations)
          .allSatisfy(
              violation ->
                  assertThat(violation.getMessage())
                      .isEqualTo(finding(violation).message(Locale.ENGLISH)));
      assertThat(violations)
          .extracting(ConstraintViolation::getMessage)
          .contains(
              "No legal basis under Article 6(1) is given for this purpose: “Orders”.",
              "No legal basis under Article 6(1) is given for this purpose: “Invoices”.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fi", "sv", "fi-FI", "sv-FI", "en-GB"})
    void speaks_the_language_of_the_validator_in_its_arguments_too(String tag) {
      Locale locale = Locale.forLanguageTag(tag);
      PrivacyNotice notice =
          withRegister(register -> register.name(Optional.empty()).retentionRules(List.of()));
      Set<ConstraintViolation<Publication>> violations =
          factory(locale, CLOCK).getValidator().validate(new Publication(notice));

      assertThat(violations)
          .isNotEmpty()
          .allSatisfy(
              violation ->
                  assertThat(violation.getMessage()).isEqualTo(finding(violation).message(locale)));
    }

    @Test
    void says_what_the_application_wants_it_to_say() {
      record Page(
          @PublishableNotice(message = "{gdpr-13-2-a-retention-missing} Ask the officer.")
              PrivacyNotice notice) {}

      assertThat(FACTORY.getValidator().validate(new Page(withoutRetention())))
          .extracting(ConstraintViolation::getMessage)
          .containsExactly(
              "Neither a storage period nor the criteria for it are given for “Customers”."
                  + " Ask the officer.");
    }
  }

  @Nested
  class In_a_constraint_of_the_application_it {

    /** The application's own name for it, with what the application asks besides. */
    @NotNull
    @PublishableNotice(rules = {Profile.NOTICE, Profile.RECORD})
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Released {
      String message() default "";

      Class<?>[] groups() default {};

      Class<? extends Payload>[] payload() default {};

      @OverridesAttribute(constraint = PublishableNotice.class, name = "atLeast")
      Severity atLeast() default Severity.ERROR;
    }

    interface Release {}

    static class Urgent implements Payload {}

    record Page(
        @Released(groups = Release.class, payload = Urgent.class) @Nullable PrivacyNotice notice) {}

    record Draft(@Released(atLeast = Severity.INFO) PrivacyNotice notice) {}

    private final Validator validator = FACTORY.getValidator();

    @Test
    void has_groups_and_payload_of_that_constraint() {
      Page page = new Page(withoutRetention());

      assertThat(validator.validate(page)).isEmpty();
      assertThat(validator.validate(page, Release.class))
          .singleElement()
          .satisfies(
              violation -> {
                assertThat(violation.getPropertyPath())
                    .hasToString("notice.registers[0].retentionRules");
                assertThat(violation.getConstraintDescriptor().getPayload())
                    .containsExactly(Urgent.class);
                assertThat(finding(violation).rule().id())
                    .isEqualTo("gdpr-13-2-a-retention-missing");
              });
      assertThat(validator.validate(new Page(null), Release.class))
          .singleElement()
          .extracting(violation -> violation.getPropertyPath().toString())
          .isEqualTo("notice");
    }

    @Test
    void takes_over_what_that_constraint_says_of_it() {
      PrivacyNotice undated = with(it -> it.publishedOn(Optional.empty()));

      assertThat(validator.validate(new Page(undated), Release.class)).isEmpty();
      assertThat(validator.validate(new Draft(undated)))
          .extracting(violation -> finding(violation).rule().id())
          .contains("notice-date-missing");
    }
  }

  @Nested
  class Valid_is {

    @Test
    void null_and_a_good_notice() {
      assertThat(FACTORY.getValidator().validate(new Publication(null))).isEmpty();
      assertThat(violations(notice())).isEmpty();
    }

    @Test
    void what_only_a_person_can_tell() {
      PrivacyNotice notice =
          with(
              it ->
                  it.controllers(
                      List.of(
                          Controller.builder()
                              .from(GoodNotice.controller())
                              .name(Optional.empty())
                              .description(text("The bookshop at the market square"))
                              .build())));

      assertThat(report(notice).questions()).isNotEmpty();
      assertThat(breaches(notice, Severity.ERROR)).isEmpty();
      assertThat(violations(notice)).isEmpty();
    }

    @Test
    void what_the_notice_gives_a_reason_for() {
      PrivacyNotice waived =
          PrivacyNotice.builder()
              .from(withoutRetention())
              .addWaiver(
                  Waiver.builder()
                      .rule("gdpr-13-2-a-retention-missing")
                      .reason(text("Decided next week."))
                      .build())
              .build();

      assertThat(report(waived).waived()).isNotEmpty();
      assertThat(violations(waived)).isEmpty();
    }

    @Test
    void a_breach_that_weighs_less_than_what_is_asked() {
      PrivacyNotice notice =
          with(it -> it.publishedOn(Optional.empty()).updatedOn(LocalDate.of(2015, 1, 1)));

      assertThat(breaches(notice, Severity.ERROR)).isEmpty();
      assertThat(breaches(notice, Severity.INFO)).isNotEmpty();
      assertThat(violations(notice)).isEmpty();
      assertThat(FACTORY.getValidator().validate(new Draft(notice)))
          .extracting(PublishableNoticeTest::finding)
          .containsExactlyInAnyOrderElementsOf(breaches(notice, Severity.INFO));
    }
  }

  @Nested
  class It_stands_on {

    static class Page {
      @PublishableNotice
      @SuppressWarnings("unused") // the validator reads it
      private final PrivacyNotice notice = withoutRetention();
    }

    static class Pages {
      @SuppressWarnings("unused") // the validator reads them
      private final List<@PublishableNotice PrivacyNotice> list =
          List.of(notice(), withoutRetention());

      @SuppressWarnings("unused")
      private final Optional<@PublishableNotice PrivacyNotice> optional =
          Optional.of(withoutRetention());

      @SuppressWarnings("unused")
      private final Map<String, @PublishableNotice PrivacyNotice> map =
          Map.of("shop", withoutRetention());
    }

    public static class Publisher {
      public void publish(@PublishableNotice @NotNull PrivacyNotice notice) {
        assertThat(notice).isNotNull();
      }

      @PublishableNotice
      public PrivacyNotice draft() {
        return withoutRetention();
      }
    }

    @Test
    void a_field() {
      assertThat(paths(FACTORY.getValidator().validate(new Page())))
          .containsExactly("notice.registers[0].retentionRules");
    }

    @Test
    void a_record_component() {
      assertThat(paths(FACTORY.getValidator().validate(new Publication(withoutRetention()))))
          .containsExactly("notice.registers[0].retentionRules");
    }

    @Test
    void elements_of_containers() {
      assertThat(paths(FACTORY.getValidator().validate(new Pages())))
          .containsExactly(
              "list[1].<list element>.registers[0].retentionRules",
              "map[shop].<map value>.registers[0].retentionRules",
              "optional.registers[0].retentionRules");
    }

    @Test
    void a_parameter_and_a_return_value() throws NoSuchMethodException {
      Publisher publisher = new Publisher();
      var executables = FACTORY.getValidator().forExecutables();
      var publish = Publisher.class.getMethod("publish", PrivacyNotice.class);
      var draft = Publisher.class.getMethod("draft");

      assertThat(
              paths(
                  executables.validateParameters(
                      publisher, publish, new Object[] {withoutRetention()})))
          .containsExactly("publish.notice.registers[0].retentionRules");
      assertThat(paths(executables.validateReturnValue(publisher, draft, publisher.draft())))
          .containsExactly("draft.<return value>.registers[0].retentionRules");
    }

    private static List<String> paths(Set<? extends ConstraintViolation<?>> violations) {
      return violations.stream()
          .map(violation -> violation.getPropertyPath().toString())
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }

  @Nested
  class The_rules {

    record Record(@PublishableNotice(rules = Profile.RECORD) PrivacyNotice notice) {}

    record Both(
        @PublishableNotice(
                rules = {Profile.NOTICE, Profile.RECORD},
                atLeast = Severity.INFO)
            PrivacyNotice notice) {}

    record None(@PublishableNotice(rules = {}) PrivacyNotice notice) {}

    @Test
    void are_those_of_the_documents_that_are_named() {
      PrivacyNotice silentOnRights =
          with(notice -> notice.dataSubjectRights(List.<DataSubjectRight>of()));

      assertThat(violations(silentOnRights)).isNotEmpty();
      assertThat(FACTORY.getValidator().validate(new Record(silentOnRights))).isEmpty();
      assertThat(FACTORY.getValidator().validate(new Both(withManyBreaches())))
          .extracting(PublishableNoticeTest::finding)
          .extracting(Finding::rule)
          .containsAll(
              Rulesets.record()
                  .check(withManyBreaches(), LocalDate.of(2026, 11, 22))
                  .breaches()
                  .stream()
                  .map(Finding::rule)
                  .toList());
    }

    @Test
    void of_a_country_join_in_if_the_notice_calls_for_them() {
      PrivacyNotice notice =
          with(
              it ->
                  it.controllers(
                      List.of(
                          Controller.builder()
                              .from(GoodNotice.controller())
                              .businessId("1234567-8")
                              .build())));

      assertThat(FACTORY.getValidator().validate(new Draft(notice)))
          .extracting(violation -> finding(violation).rule())
          .extracting(Rule::id)
          .anyMatch(id -> id.startsWith("fi-"));
    }

    @Test
    void must_be_named() {
      assertThatThrownBy(() -> FACTORY.getValidator().validate(new None(notice())))
          .isInstanceOf(ConstraintDeclarationException.class)
          .hasMessageContaining("names no rules");
    }
  }

  @Nested
  class The_edition {

    record Pinned(@PublishableNotice(edition = "2026.1") PrivacyNotice notice) {}

    record Unknown(@PublishableNotice(edition = "2019.1") PrivacyNotice notice) {}

    record Misspelt(@PublishableNotice(edition = "newest") PrivacyNotice notice) {}

    private static List<String> editionsAskedFor(Object bean) {
      List<String> editions = new ArrayList<>();
      validator(
              (profile, edition) -> {
                editions.add(profile + " " + edition);
                return Rulesets.notice();
              })
          .validate(bean);
      return editions;
    }

    @Test
    void is_the_one_that_is_pinned_or_else_the_newest() {
      String newest = Rulesets.editions().get(Rulesets.editions().size() - 1).toString();

      assertThat(editionsAskedFor(new Pinned(notice()))).containsExactly("NOTICE 2026.1");
      assertThat(editionsAskedFor(new Publication(notice()))).containsExactly("NOTICE " + newest);
    }

    @Test
    void judges_as_that_edition_does() {
      PrivacyNotice notice = withManyBreaches();

      assertThat(FACTORY.getValidator().validate(new Pinned(notice)))
          .extracting(PublishableNoticeTest::finding)
          .containsExactlyInAnyOrderElementsOf(
              Rulesets.notice("2026.1")
                  .and(Rulesets.national(notice, "2026.1"))
                  .check(notice, LocalDate.of(2026, 11, 22))
                  .breaches(Severity.ERROR));
    }

    @Test
    void must_be_one_that_there_is() {
      assertThatThrownBy(() -> FACTORY.getValidator().validate(new Unknown(notice())))
          .isInstanceOf(ConstraintDeclarationException.class)
          .hasMessage(
              "edition of @PublishableNotice: There is no edition 2019.1 of the rules; there are"
                  + " [2026.1].");
      assertThatThrownBy(() -> FACTORY.getValidator().validate(new Misspelt(notice())))
          .isInstanceOf(ConstraintDeclarationException.class)
          .hasMessageContaining("\"newest\" is no edition of rules");
    }
  }

  @Nested
  class The_day {

    record Then(@PublishableNotice(asOf = "2019-05-01") PrivacyNotice notice) {}

    record Never(@PublishableNotice(asOf = "1.5.2019") PrivacyNotice notice) {}

    private static List<LocalDate> days() {
      return List.of(LocalDate.of(2019, 5, 1), LocalDate.of(2026, 11, 22));
    }

    /** Relies on the decision on the United States of 2016, which the Court declared invalid. */
    private static PrivacyNotice underPrivacyShield() {
      return GoodNotice.with(
          Transfer.builder()
              .from(GoodNotice.transfer())
              .mechanisms(List.of(AdequacyDecision.builder().decision("2016/1250").build()))
              .build());
    }

    @Test
    void is_that_of_the_annotation_or_else_of_the_clock_of_the_validator() {
      PrivacyNotice notice = underPrivacyShield();
      List<Integer> breaches = new ArrayList<>();
      for (LocalDate day : days()) {
        int expected =
            (int)
                Rulesets.notice().and(Rulesets.finland()).check(notice, day).breaches().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .count();
        Clock clock = Clock.fixed(day.atTime(23, 30).toInstant(ZoneOffset.UTC), ZoneId.of("UTC"));
        assertThat(factory(Locale.ENGLISH, clock).getValidator().validate(new Publication(notice)))
            .hasSize(expected);
        breaches.add(expected);
      }

      assertThat(breaches.get(0)).isLessThan(breaches.get(1));
      assertThat(FACTORY.getValidator().validate(new Then(notice))).hasSize(breaches.get(0));
    }

    @Test
    void must_be_one() {
      assertThatThrownBy(() -> FACTORY.getValidator().validate(new Never(notice())))
          .isInstanceOf(ValidationException.class)
          .hasRootCauseInstanceOf(DateTimeParseException.class);
    }
  }

  @Nested
  class The_mapping {

    record Envelope(@Valid PrivacyNotice notice) {}

    private final Validator validator =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .clockProvider(() -> CLOCK)
            .addProperty(
                "hibernate.validator.constraint_mapping_contributors",
                PublishableNoticeMapping.class.getName())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void lets_a_notice_be_validated_by_itself() {
      Set<ConstraintViolation<PrivacyNotice>> violations = validator.validate(withoutRetention());

      assertThat(violations).hasSize(1);
      ConstraintViolation<PrivacyNotice> violation = violations.iterator().next();
      assertThat(violation.getPropertyPath()).hasToString("registers[0].retentionRules");
      assertThat(finding(violation).outcome()).isEqualTo(Outcome.BREACHED);
      assertThat(validator.validate(notice())).isEmpty();
    }

    @Test
    void reaches_a_notice_in_something_that_is_validated() {
      assertThat(validator.validate(new Envelope(withoutRetention())))
          .extracting(violation -> violation.getPropertyPath().toString())
          .containsExactly("notice.registers[0].retentionRules");
    }

    @Test
    void is_not_there_unasked() {
      assertThat(FACTORY.getValidator().validate(withoutRetention())).isEmpty();
    }
  }

  /** A rule that is a defect itself. */
  record Broken(Declaration<?> declaration) implements Rule {

    Broken() {
      this(
          Rule.named("broken")
              .outcomes(Outcome.MET, Outcome.BREACHED)
              .on(
                  PrivacyNotice.class,
                  (notice, at) -> {
                    throw new IllegalStateException("The rule has a defect.");
                  }));
    }

    @Override
    public Sentences sentences() {
      return (key, language) -> Optional.of(key);
    }
  }

  /** A validator that takes other rules than those of the library. */
  private static Validator validator(BiFunction<Profile, String, Ruleset> rulesFor) {
    ConstraintValidatorFactory validators =
        new ConstraintValidatorFactory() {
          @Override
          public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
            return type.cast(new PublishableNoticeValidator(rulesFor));
          }

          @Override
          public void releaseInstance(ConstraintValidator<?, ?> instance) {}
        };
    return FACTORY.usingContext().constraintValidatorFactory(validators).getValidator();
  }

  @Test
  void a_rule_that_fails_is_no_violation_but_a_failure() {
    Validator validator =
        validator((profile, edition) -> Rulesets.notice().and(Ruleset.of(List.of(new Broken()))));

    assertThatThrownBy(() -> validator.validate(new Publication(withoutRetention())))
        .isInstanceOf(ValidationException.class)
        .hasRootCauseInstanceOf(IllegalStateException.class)
        .hasRootCauseMessage("The rule has a defect.")
        .hasStackTraceContaining("The rule broken failed at \"\"");
  }

  @Test
  void no_expression_language_is_needed() {
    assertThatThrownBy(() -> Class.forName("jakarta.el.ExpressionFactory"))
        .isInstanceOf(ClassNotFoundException.class);
    assertThat(violations(withoutRetention())).hasSize(1);
  }
}
