package fi.seloste.validation;

import fi.seloste.validation.gdpr.DecisionsTest;
import fi.seloste.validation.gdpr.GroundsTest;
import fi.seloste.validation.gdpr.PurposesTest;
import fi.seloste.validation.gdpr.RecipientsTest;
import fi.seloste.validation.gdpr.RetentionLawTest;
import fi.seloste.validation.gdpr.RetentionScopeTest;
import fi.seloste.validation.gdpr.RetentionTest;
import fi.seloste.validation.gdpr.RightsTest;
import fi.seloste.validation.gdpr.SourcesTest;
import fi.seloste.validation.gdpr.StoragePeriodsTest;
import fi.seloste.validation.gdpr.Transfers;
import fi.seloste.validation.gdpr.TransfersTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever keeps registers for others only need not tell what Articles 13 and 14 ask for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class KeptForOthersTest {

  /** Chapter V binds processors too: Article 44. */
  private static boolean isOfChapterFive(Rule rule) {
    return rule instanceof Transfers && rule.declaration().profiles().contains(Profile.RECORD);
  }

  static Stream<Case> findings() {
    return Stream.of(
            PurposesTest.cases(),
            GroundsTest.cases(),
            RecipientsTest.cases(),
            RetentionTest.cases(),
            RetentionScopeTest.cases(),
            RetentionLawTest.cases(),
            StoragePeriodsTest.cases(),
            RightsTest.cases(),
            DecisionsTest.cases(),
            SourcesTest.cases(),
            TransfersTest.cases())
        .flatMap(cases -> cases)
        .filter(each -> !isOfChapterFive(each.rule()))
        .filter(each -> !each.pointers().isEmpty())
        .filter(each -> !each.notice().registers().isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("findings")
  void what_is_found_with_a_controller_is_not_asked_of_a_processor(Case found) {
    Case ofProcessor =
        new Case(
            found.rule(),
            Outcome.NOT_APPLICABLE,
            found.what(),
            GoodNotice.ofProcessor(found.notice()),
            found.asOf(),
            List.of());

    ofProcessor.verify();
  }
}
