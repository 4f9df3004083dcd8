package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.ofProcessor;
import static fi.seloste.validation.GoodNotice.retention;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.gdpr.Retention.NO_PHRASE;
import static fi.seloste.validation.gdpr.Retention.SCOPE;

import fi.seloste.model.CriteriaKind;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.Disposal;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.RetainedMaterial;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.RetentionRuleBuilder;
import fi.seloste.validation.Case;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class RetentionScopeTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.concat(phrases(), scopes());
  }

  private static Stream<Case> phrases() {
    return Stream.of(
        met(
            NO_PHRASE,
            "as long as necessary, and more precisely: two years",
            kept(phrase(), twoYears())),
        breached(
            NO_PHRASE,
            "some data are kept longer, as long as the law permits",
            kept(twoYears(), phrase().data(text("Some of the data"))),
            "/registers/0/retentionRules/1"),
        breached(
            NO_PHRASE,
            "two kinds of data in words, one of them with a phrase",
            kept(
                twoYears().data(text("Data of subscribers")),
                phrase().data(text("Data of customers"))),
            "/registers/0/retentionRules/1"),
        breached(
            NO_PHRASE,
            "a phrase for one category prevails over a period for all",
            kept(twoYears(), phrase().addDataCategory("orders")),
            "/registers/0/retentionRules/1"),
        breached(
            NO_PHRASE,
            "as long as necessary, but for accounting material",
            kept(phrase(), twoYears().addMaterial(RetainedMaterial.VOUCHERS)),
            "/registers/0/retentionRules/0"),
        breached(
            NO_PHRASE,
            "a phrase for all, and a period for one of two categories",
            kept(phrase(), twoYears().addDataCategory("orders")),
            "/registers/0/retentionRules/0"),
        met(
            NO_PHRASE,
            "a phrase for all, and a period for each category",
            kept(phrase(), twoYears().addDataCategories("orders", "contact"))),
        met(
            NO_PHRASE,
            "a phrase for all, and a period for each purpose",
            kept(phrase(), twoYears().addPurpose("selling"), twoYears().addPurpose("writing"))),
        met(
            NO_PHRASE,
            "a phrase for a purpose whose data have a period",
            kept(phrase().addPurpose("selling"), twoYears().addDataCategory("orders"))),
        breached(
            NO_PHRASE,
            "a phrase for one category, a period for another",
            kept(phrase().addDataCategory("contact"), twoYears().addDataCategory("orders")),
            "/registers/0/retentionRules/0"),
        breached(
            NO_PHRASE,
            "a phrase for one purpose, a period for another",
            kept(phrase().addPurpose("writing"), twoYears().addPurpose("selling")),
            "/registers/0/retentionRules/0"),
        undecided(
            NO_PHRASE,
            "a phrase in words for what each category may have a period for",
            kept(
                phrase().data(text("Personal data")),
                twoYears().addDataCategories("orders", "contact")),
            "/registers/0/retentionRules/0"),
        undecided(
            NO_PHRASE,
            "a phrase for all, and periods for data in words",
            kept(phrase(), twoYears().data(text("Orders and what belongs to them"))),
            "/registers/0/retentionRules/0"),
        undecided(
            NO_PHRASE,
            "a phrase for all, and a period for one of two purposes, whose data are not told",
            kept(phrase(), twoYears().addPurpose("writing")),
            "/registers/0/retentionRules/0"),
        undecided(
            NO_PHRASE,
            "a phrase for a category that accounting material may be",
            kept(
                phrase().addDataCategory("orders"),
                twoYears().addMaterial(RetainedMaterial.VOUCHERS)),
            "/registers/0/retentionRules/0"),
        undecided(
            NO_PHRASE,
            "a phrase for a category, a period for the people",
            kept(phrase().addDataCategory("contact"), twoYears().addDataSubjectCategory("guests")),
            "/registers/0/retentionRules/0"),
        notApplicable(NO_PHRASE, "no phrase", notice()),
        notApplicable(NO_PHRASE, "nothing but a phrase", kept(phrase())),
        notApplicable(
            NO_PHRASE, "the register is kept for others", ofProcessor(kept(phrase(), twoYears()))),
        met(
            NO_PHRASE,
            "a phrase for all, and a period for each group of people",
            kept(phrase(), twoYears().addDataSubjectCategories("customers", "guests"))),
        undecided(
            NO_PHRASE,
            "a phrase for a category, a period for what one purpose needs of it",
            kept(
                phrase().addDataCategory("orders"),
                twoYears()
                    .addDataCategory("orders")
                    .addDataSubjectCategory("customers")
                    .addPurpose("selling")),
            "/registers/0/retentionRules/0"));
  }

  private static Stream<Case> scopes() {
    return Stream.of(
        met(
            SCOPE,
            "each category of data has a rule",
            kept(twoYears().addDataCategory("orders"), phrase().addDataCategory("contact"))),
        breached(
            SCOPE,
            "one of two categories has a rule",
            kept(twoYears().addDataCategory("orders")),
            "/registers/0/dataCategories/1"),
        breached(
            SCOPE,
            "one of two groups of people has a rule, and so has accounting material",
            kept(
                twoYears().addDataSubjectCategory("customers"),
                twoYears().addMaterial(RetainedMaterial.VOUCHERS)),
            "/registers/0/dataSubjectCategories/1"),
        breached(
            SCOPE,
            "a rule for the purpose that the category does not serve",
            kept(twoYears().addPurpose("selling")),
            "/registers/0/dataCategories/1"),
        breached(
            SCOPE,
            "a rule for people whom the category is not about",
            kept(twoYears().addDataSubjectCategory("guests")),
            "/registers/0/dataCategories/0"),
        met(
            SCOPE,
            "a rule for a purpose whose data are not told may be for all of them",
            kept(twoYears().addPurpose("writing"))),
        met(
            SCOPE,
            "a rule that names something unknown may mean the other category",
            kept(twoYears().addDataCategories("orders", "contcat"))),
        met(
            SCOPE,
            "accounting material may be the other category",
            kept(
                twoYears().addDataCategory("contact"),
                twoYears().addMaterial(RetainedMaterial.INVOICES))),
        met(
            SCOPE,
            "a description may give the time",
            kept(
                twoYears().addDataCategory("orders"),
                RetentionRule.builder()
                    .description(text("See the plan."))
                    .addDataCategory("contact"))),
        breached(
            SCOPE,
            "how data are destroyed is no time",
            kept(
                twoYears().addDataCategory("orders"),
                RetentionRule.builder().disposal(Disposal.ERASURE).addDataCategory("contact")),
            "/registers/0/dataCategories/1"),
        met(
            SCOPE,
            "the notice has the rule that the register lacks",
            PrivacyNotice.builder()
                .from(kept(twoYears().addDataCategory("orders")))
                .addRetentionRule(twoYears().addDataCategory("contact").build())
                .build()),
        notApplicable(SCOPE, "one rule for all data", notice()),
        notApplicable(
            SCOPE,
            "a rule for all other data",
            kept(twoYears().addDataCategory("orders"), twoYears())),
        notApplicable(
            SCOPE,
            "nobody can tell what the words cover",
            kept(twoYears().addDataCategory("orders"), twoYears().data(text("Addresses")))),
        notApplicable(SCOPE, "no rule at all", withRegister(it -> it.retentionRules(List.of()))),
        notApplicable(
            SCOPE,
            "the register is kept for others",
            ofProcessor(kept(twoYears().addDataCategory("orders")))),
        breached(
            SCOPE,
            "accounting material has a rule, and a category that is about one of two groups",
            kept(
                twoYears().addDataCategory("orders"),
                twoYears().addMaterial(RetainedMaterial.VOUCHERS)),
            "/registers/0/dataSubjectCategories/1"),
        breached(
            SCOPE,
            "accounting material has a rule, and a purpose that is about one of two groups",
            kept(
                Purpose.builder().from(SELLING).addDataSubjectCategory("customers").build(),
                twoYears().addPurpose("selling"),
                twoYears().addMaterial(RetainedMaterial.VOUCHERS)),
            "/registers/0/dataSubjectCategories/1"));
  }

  private static RetentionRuleBuilder twoYears() {
    return RetentionRule.builder().from(retention());
  }

  private static RetentionRuleBuilder phrase() {
    return RetentionRule.builder().criteriaKind(CriteriaKind.AS_LONG_AS_NECESSARY);
  }

  private static final Purpose SELLING =
      Purpose.builder().id("selling").addDataCategory("orders").build();

  private static PrivacyNotice kept(RetentionRuleBuilder... rules) {
    return kept(SELLING, rules);
  }

  /** Customers and guests, orders and contact details, selling and writing. */
  private static PrivacyNotice kept(Purpose selling, RetentionRuleBuilder... rules) {
    return withRegister(
        it ->
            it.dataSubjectCategories(List.of(people("customers"), people("guests")))
                .dataCategories(
                    List.of(
                        DataCategory.builder()
                            .id("orders")
                            .name(text("Orders"))
                            .addDataSubjectCategory("customers")
                            .build(),
                        DataCategory.builder().id("contact").name(text("Contact details")).build()))
                .purposes(List.of(selling, Purpose.builder().id("writing").build()))
                .retentionRules(Stream.of(rules).map(RetentionRuleBuilder::build).toList()));
  }

  private static DataSubjectCategory people(String id) {
    return DataSubjectCategory.builder().id(id).name(text(id)).build();
  }
}
