package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.GoodNotice.withCategory;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.Sources.CATEGORIES;
import static fi.seloste.validation.gdpr.Sources.SOURCE;
import static fi.seloste.validation.gdpr.Sources.SPECIFIC;
import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.model.Activity;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSourceBuilder;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.model.SourceKind;
import fi.seloste.validation.Case;
import fi.seloste.validation.Finding;
import fi.seloste.validation.GoodNotice;
import fi.seloste.validation.rulesets.Rulesets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public class SourcesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.of(
        met(CATEGORIES, "data come from others and their categories are told", notice()),
        met(
            CATEGORIES,
            "the source says which data",
            withRegister(
                it ->
                    it.dataCategories(List.of())
                        .addDataSource(
                            DataSource.builder()
                                .kind(SourceKind.THIRD_PARTY)
                                .name(Name.of("Credit Oy"))
                                .data(text("credit data"))
                                .build()))),
        breached(
            CATEGORIES,
            "data come from others, but which is not told",
            withRegister(it -> it.dataCategories(List.of())),
            "/registers/0"),
        notApplicable(
            CATEGORIES,
            "Article 13 asks for no categories",
            withRegister(
                it ->
                    it.dataCategories(List.of())
                        .dataSources(
                            List.of(DataSource.builder().kind(SourceKind.DATA_SUBJECT).build())))),
        breached(
            CATEGORIES,
            "a category without a word is none",
            withCategory(it -> it.name(text(" "))),
            "/registers/0"),
        met(
            CATEGORIES,
            "the items of a category are told",
            withCategory(it -> it.name(Optional.empty()).addItem(text("Street address")))),
        notApplicable(
            CATEGORIES,
            "data observed and derived are the controller's own",
            withRegister(
                it ->
                    it.dataCategories(List.of())
                        .dataSources(
                            List.of(
                                DataSource.builder().kind(SourceKind.OBSERVED).build(),
                                DataSource.builder().kind(SourceKind.DERIVED).build())))),
        breached(
            CATEGORIES,
            "an item without a word is none either",
            withCategory(it -> it.name(Optional.empty()).addItem(text(" "))),
            "/registers/0"),
        notApplicable(
            CATEGORIES,
            "the register is kept for others",
            GoodNotice.ofProcessor(withRegister(it -> it.dataCategories(List.of())))),
        //
        met(SOURCE, "the source has a name", notice()),
        met(
            SOURCE,
            "a category of sources is told; whether it is specific is another matter",
            from(
                DataSource.builder()
                    .kind(SourceKind.THIRD_PARTY)
                    .category(text("Partners"))
                    .build())),
        breached(
            SOURCE,
            "from others, with a link to which data",
            from(
                DataSource.builder()
                    .kind(SourceKind.PUBLIC_AUTHORITY)
                    .addDataCategory("contact")
                    .build()),
            "/registers/0/dataSources/0"),
        breached(
            SOURCE,
            "a source of the whole notice is told once",
            with(
                it ->
                    it.addRegister(Register.builder().name(text("Visitors")).build())
                        .addDataSource(DataSource.builder().kind(SourceKind.THIRD_PARTY).build())),
            "/dataSources/0"),
        notApplicable(
            SOURCE, "of what kind the source is is not told", from(DataSource.builder().build())),
        met(
            SOURCE,
            "a public register of an authority",
            from(
                DataSource.builder()
                    .kind(SourceKind.PUBLIC_AUTHORITY)
                    .publiclyAccessible(true)
                    .build())),
        breached(
            SOURCE,
            "from others, and nothing more",
            from(DataSource.builder().kind(SourceKind.THIRD_PARTY).build()),
            "/registers/0/dataSources/0"),
        notApplicable(
            SOURCE,
            "the person gives the data",
            from(DataSource.builder().kind(SourceKind.DATA_SUBJECT).build())),
        //
        met(SPECIFIC, "the source has a name", notice()),
        met(
            SPECIFIC,
            "a credit information company, whichever",
            from(
                DataSource.builder()
                    .kind(SourceKind.THIRD_PARTY)
                    .addActivity(Activity.CREDIT_INFORMATION)
                    .build())),
        breached(
            SPECIFIC,
            "other lawful sources",
            from(
                DataSource.builder()
                    .kind(SourceKind.THIRD_PARTY)
                    .category(text("other lawful sources"))
                    .build()),
            "/registers/0/dataSources/0"),
        breached(
            SPECIFIC,
            "something public",
            from(
                DataSource.builder().kind(SourceKind.THIRD_PARTY).publiclyAccessible(true).build()),
            "/registers/0/dataSources/0"),
        notApplicable(
            SPECIFIC,
            "from others, and nothing more: another rule asks",
            from(DataSource.builder().kind(SourceKind.THIRD_PARTY).build())));
  }

  @Test
  void the_record_asks_for_categories_whoever_gives_the_data() {
    PrivacyNotice notice =
        withRegister(
            it ->
                it.dataCategories(List.of())
                    .dataSources(
                        List.of(DataSource.builder().kind(SourceKind.DATA_SUBJECT).build())));

    assertThat(Rulesets.record().check(notice, Case.TODAY).breaches())
        .extracting(finding -> finding.rule().id() + finding.place())
        .containsExactly("gdpr-14-1-d-categories-missing/registers/0 (dataCategories)");
    assertThat(Rulesets.notice().check(notice, Case.TODAY).breaches())
        .extracting(Finding::rule)
        .doesNotContain(CATEGORIES);
  }

  @Test
  void data_whose_source_is_missing_are_named_by_their_category_or_in_the_words_of_the_source() {
    DataSource unnamed = DataSource.builder().kind(SourceKind.THIRD_PARTY).build();

    assertThat(missingSource(DataSource.builder().from(unnamed).addDataCategory("contact")))
        .endsWith(": “Contact details”.");
    assertThat(missingSource(DataSource.builder().from(unnamed).data(text("credit data"))))
        .endsWith(": “credit data”.");
  }

  private static String missingSource(DataSourceBuilder source) {
    return Rulesets.notice().check(from(source.build()), Case.TODAY).findings().stream()
        .filter(finding -> finding.rule() == SOURCE)
        .map(finding -> finding.message(Locale.ENGLISH))
        .collect(Collectors.joining());
  }

  private static PrivacyNotice from(DataSource source) {
    return withRegister(it -> it.dataSources(List.of(source)));
  }
}
