package fi.seloste.validation.finland;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.Case.undecided;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.ofProcessor;
import static fi.seloste.validation.GoodNotice.orders;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.withRegister;
import static fi.seloste.validation.finland.FinnishRetention.ACCOUNTING;
import static fi.seloste.validation.finland.FinnishRetention.CAMERAS;

import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.LawReference;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeBuilder;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.RegisterBuilder;
import fi.seloste.model.RetainedMaterial;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.RetentionRuleBuilder;
import fi.seloste.model.TimePeriod;
import fi.seloste.validation.Case;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class FinnishRetentionTest {

  private static final String PLACE = "/registers/0/retentionRules/0";

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.concat(accounting(), cameras());
  }

  private static Stream<Case> accounting() {
    return Stream.of(
        met(
            ACCOUNTING,
            "books for ten years",
            accounting("10", tenYears().addMaterial(RetainedMaterial.ACCOUNTING_BOOKS))),
        met(
            ACCOUNTING,
            "ten years by the subsection on books",
            kept(tenYears().addLaw(law("10", "1")))),
        breached(
            ACCOUNTING,
            "all accounting material for ten years",
            accounting(
                "10",
                tenYears()
                    .addMaterials(
                        RetainedMaterial.FINANCIAL_STATEMENTS,
                        RetainedMaterial.ACCOUNTING_BOOKS,
                        RetainedMaterial.VOUCHERS)),
            PLACE),
        breached(ACCOUNTING, "all data for ten years", accounting("10", tenYears()), PLACE),
        undecided(
            ACCOUNTING,
            "words may mean books alone",
            accounting("10", tenYears().data(text("General ledger"))),
            PLACE),
        undecided(
            ACCOUNTING,
            "a category may be in books alone",
            accounting("10", tenYears().addDataCategory("contact")),
            PLACE),
        notApplicable(
            ACCOUNTING,
            "the subsection on vouchers alone",
            kept(tenYears().addLaw(law("10", "2")))),
        notApplicable(
            ACCOUNTING,
            "six years",
            accounting("10", RetentionRule.builder().period(TimePeriod.ofYears(6)))),
        notApplicable(ACCOUNTING, "another section of the act", accounting("9", tenYears())),
        notApplicable(ACCOUNTING, "another reason for ten years", kept(tenYears())),
        notApplicable(
            ACCOUNTING,
            "the register is kept for others",
            ofProcessor(accounting("10", tenYears()))),
        notApplicable(
            ACCOUNTING,
            "ten years by the act on the limitation of debts",
            kept(
                tenYears()
                    .addLaw(LawReference.builder().number("728/2003").section("7").build()))));
  }

  private static Stream<Case> cameras() {
    return Stream.of(
        met(CAMERAS, "three months", watched(months(3))),
        met(CAMERAS, "a year", watched(months(12))),
        met(
            CAMERAS,
            "recordings for a month beside all other data for five years",
            watched(months(1).addMaterial(RetainedMaterial.CAMERA_RECORDINGS), months(60))),
        met(
            CAMERAS,
            "an exception is told",
            watched(months(24).addException(text("While the police examine the matter.")))),
        breached(CAMERAS, "two years", watched(months(24)), PLACE),
        breached(
            CAMERAS,
            "two years for the purpose",
            watched(months(24).addPurpose("cameras"), months(6).addPurpose("orders")),
            PLACE),
        breached(
            CAMERAS,
            "two years for a category that the cameras alone use",
            watched(months(24).addDataCategory("recordings")),
            PLACE),
        breached(
            CAMERAS,
            "two years for the recordings of employees",
            watched(
                months(24)
                    .addMaterial(RetainedMaterial.CAMERA_RECORDINGS)
                    .addDataSubjectCategory("staff")),
            PLACE),
        undecided(
            CAMERAS, "a reason is told", watched(months(24).reason(text("Vandalism."))), PLACE),
        notApplicable(
            CAMERAS,
            "two years for the customers",
            watched(months(24).addDataSubjectCategory("customers"))),
        notApplicable(
            CAMERAS,
            "two years for a category that another purpose uses as well",
            watched(months(24).addDataCategory("contact"))),
        notApplicable(
            CAMERAS,
            "words may mean anything",
            watched(months(24).data(text("Everything from the yard")))),
        notApplicable(
            CAMERAS,
            "vouchers for six years",
            watched(months(72).addMaterial(RetainedMaterial.VOUCHERS))),
        notApplicable(
            CAMERAS,
            "the cameras record customers",
            with(camera().addDataSubjectCategory("customers"), months(24))),
        notApplicable(CAMERAS, "there are no cameras", notice()),
        notApplicable(CAMERAS, "the register is kept for others", ofProcessor(watched(months(24)))),
        notApplicable(
            CAMERAS,
            "how long is told in words alone",
            watched(RetentionRule.builder().description(text("Until the disk is full.")))),
        breached(
            CAMERAS,
            "two years for the purpose and the employees",
            watched(months(24).addPurpose("cameras").addDataSubjectCategory("staff")),
            PLACE),
        notApplicable(
            CAMERAS,
            "two years for the purpose, but for the customers",
            watched(months(24).addPurpose("cameras").addDataSubjectCategory("customers"))),
        notApplicable(
            CAMERAS, "two years for another purpose", watched(months(24).addPurpose("orders"))),
        notApplicable(
            CAMERAS,
            "two years for a category that the cameras do not use",
            with(
                it -> it.addDataCategory(DataCategory.builder().id("keys").build()),
                camera(),
                months(24).addDataCategory("keys"))));
  }

  private static RetentionRuleBuilder tenYears() {
    return RetentionRule.builder().period(TimePeriod.ofYears(10));
  }

  private static RetentionRuleBuilder months(int months) {
    return RetentionRule.builder().period(TimePeriod.ofMonths(months));
  }

  private static LawReference law(String section, String subsection) {
    return LawReference.builder()
        .number("1336/1997")
        .chapter("2")
        .section(section)
        .subsection(subsection)
        .build();
  }

  private static PrivacyNotice accounting(String section, RetentionRuleBuilder rule) {
    return kept(
        rule.addLaw(
            LawReference.builder().number("1336/1997").chapter("2").section(section).build()));
  }

  private static PrivacyNotice kept(RetentionRuleBuilder rule) {
    return withRegister(it -> it.retentionRules(List.of(rule.build())));
  }

  private static PurposeBuilder camera() {
    return Purpose.builder()
        .id("cameras")
        .addKind(PurposeKind.CAMERA_SURVEILLANCE)
        .addDataCategories("recordings", "contact");
  }

  private static PrivacyNotice watched(RetentionRuleBuilder... rules) {
    return with(camera(), rules);
  }

  private static PrivacyNotice with(PurposeBuilder camera, RetentionRuleBuilder... rules) {
    return with(it -> {}, camera, rules);
  }

  /** A shop whose camera records customers and staff. */
  private static PrivacyNotice with(
      Consumer<RegisterBuilder> change, PurposeBuilder camera, RetentionRuleBuilder... rules) {
    return withRegister(
        it -> {
          it.dataSubjectCategories(
                  List.of(
                      DataSubjectCategory.builder()
                          .id("customers")
                          .addKind(DataSubjectKind.CONSUMER)
                          .build(),
                      DataSubjectCategory.builder()
                          .id("staff")
                          .addKind(DataSubjectKind.EMPLOYEE)
                          .build()))
              .addDataCategory(DataCategory.builder().id("recordings").build())
              .purposes(
                  List.of(
                      Purpose.builder().from(orders()).addDataCategory("contact").build(),
                      camera.build()))
              .retentionRules(Stream.of(rules).map(RetentionRuleBuilder::build).toList());
          change.accept(it);
        });
  }
}
