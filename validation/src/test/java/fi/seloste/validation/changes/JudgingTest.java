package fi.seloste.validation.changes;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How the changes of a register, and of the notice itself, are judged. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class JudgingTest {

  private static Arguments from(String before, String after, String... grounds) {
    return Arguments.of(before, after, List.of(grounds));
  }

  static Stream<Arguments> inRegister() {
    return Stream.of(
        from("'name': 'Customers'", "'name': 'Clients'", "PRESENTATION"),
        from(
            "'description': 'Shops sell to firms'",
            "'description': 'Firms sell to shops'",
            "REWORDED"),
        from(
            basis("{ 'type': 'legitimateInterests' }"),
            basis("{ 'type': 'legitimateInterests', 'interests': 'Less fraud' }"),
            "INTERESTS"),
        from(
            basis("{ 'type': 'consent' }, { 'type': 'contract' }"),
            basis("{ 'type': 'contract' }"),
            "CONSENT_DROPPED"),
        from(
            basis("{ 'type': 'legalObligation' }, { 'type': 'contract' }"),
            basis("{ 'type': 'contract' }"),
            "OTHER"),
        from(basis("{ 'type': 'contract' }"), basis("{ 'type': 'consent' }"), "NEW_BASIS"),
        from(
            "'purposes': [{ 'id': 'p', 'dataCategories': ['a'] }], " + CATEGORIES,
            "'purposes': [{ 'id': 'p', 'dataCategories': ['a', 'b'] }], " + CATEGORIES,
            "MORE_DATA_FOR_PURPOSE"),
        from(
            "'purposes': [{ 'id': 'p', 'kinds': ['analytics'] }]",
            "'purposes': [{ 'id': 'p', 'kinds': ['analytics', 'directMarketing'] }]",
            "NEW_PURPOSE"),
        from(
            "'purposes': [{ 'id': 'p' }]",
            "'purposes': [{ 'id': 'p', 'specialCategoryConditions': [{ 'kind': 'publicHealth' }] }]",
            "CONDITION"),
        from("'purposes': [{ 'id': 'p', 'name': 'Sales' }]", "", "LESS"),
        from(category(""), category(", 'criminalOffences': true"), "OFFENCES"),
        from(category(""), category(", 'nationalIdentifier': true"), "IDENTIFIER"),
        from(category(""), category(", 'nationalIdentifier': false"), "OTHER"),
        from(category(", 'nationalIdentifier': true"), category(""), "LESS"),
        from(
            category(", 'items': ['name']"),
            category(", 'items': ['name', 'photograph']"),
            "NEW_DATA"),
        from(
            "'requirement': { 'mandatory': false }",
            "'requirement': { 'mandatory': true }",
            "MANDATORY"),
        from("", "'transfers': [{ 'countries': ['US'] }]", "TRANSFER"),
        from(transfer("'US'", ""), transfer("'US', 'IN'", ""), "TRANSFER"),
        from(transfer("'US', 'IN'", ""), transfer("'US'", ""), "LESS"),
        from(transfer("'US'", ""), transfer("'US'", ", 'condition': 'Only at night'"), "LESS"),
        from(transfer("'US'", ", 'condition': 'Only at night'"), transfer("'US'", ""), "WIDER"),
        from(mechanism("adequacyDecision"), mechanism("derogation"), "WEAKER_SAFEGUARD"),
        from(mechanism("derogation"), mechanism("adequacyDecision"), "SAFEGUARD"),
        from(mechanism("adequacyDecision"), transfer("'US'", ""), "WEAKER_SAFEGUARD"),
        from("", "'retentionRules': [{ 'period': 'P1Y' }]", "RETENTION_FIRST_TOLD"),
        from(
            rule("'event': 'contractEnd'"),
            rule("'event': 'contractEnd', 'period': 'P1Y'"),
            "LONGER"),
        from(rule("'until': '2030-01-01'"), rule("'until': '2031-01-01'"), "LONGER"),
        from(rule("'until': '2030-01-01'"), rule("'until': '2029-01-01'"), "SHORTER"),
        from(
            rule("'period': 'P1Y', 'disposal': 'erasure'"),
            rule("'period': 'P1Y', 'disposal': 'archiving'"),
            "LIMIT_LOST"),
        from(
            rule("'period': 'P1Y', 'bound': 'atLeast'"),
            rule("'period': 'P1Y', 'bound': 'atMost'"),
            "SHORTER"),
        from("", "'automatedDecisions': [{ 'name': 'Credit' }]", "DECISION"),
        from("'automatedDecisions': { 'none': true }", "", "PROMISE_LOST"),
        from("", "'automatedDecisions': { 'none': true }", "DENIED"),
        from(
            "'automatedDecisions': [{ 'name': 'Credit', 'safeguards': ['contest'] }]",
            "'automatedDecisions': [{ 'name': 'Credit' }]",
            "SAFEGUARD_LOST"),
        from("", "'profiling': [{ 'description': 'Tastes' }]", "PROFILING"),
        from("'exclusions': [{ 'description': 'We sell no data' }]", "", "PROMISE_LOST"),
        from("", "'securityMeasures': [{ 'description': 'Locks' }]", "OTHER"));
  }

  private static final String CATEGORIES =
      "'dataCategories': [{ 'id': 'a', 'name': 'Name' }, { 'id': 'b', 'name': 'Photo' }]";

  private static String basis(String bases) {
    return "'purposes': [{ 'id': 'p', 'legalBases': [" + bases + "] }]";
  }

  private static String category(String more) {
    return "'dataCategories': [{ 'id': 'a', 'name': 'Name'" + more + " }]";
  }

  private static String transfer(String countries, String more) {
    return "'transfers': [{ 'countries': [" + countries + "]" + more + " }]";
  }

  private static String mechanism(String type) {
    return transfer("'US'", ", 'mechanisms': [{ 'type': '" + type + "' }]");
  }

  private static String rule(String rule) {
    return "'retentionRules': [{ " + rule + " }]";
  }

  static Stream<Arguments> inNotice() {
    return Stream.of(
        from("", "'registers': [{ 'id': 'staff' }]", "NEW_PROCESSING"),
        from("'registers': [{ 'id': 'staff' }]", "", "LESS"),
        from(
            "'controllers': [{ 'name': 'A' }, { 'name': 'B' }]",
            "'controllers': [{ 'name': 'A' }]",
            "CONTROLLER"),
        from(
            "'controllers': [{ 'id': 'a', 'contactDetails': { 'emails': ['a@a.example'] } }]",
            "'controllers': [{ 'id': 'a', 'contactDetails': { 'emails': ['a (at) a.example'] } }]",
            "FORM"),
        from(
            "'controllers': [{ 'id': 'a', 'contactDetails': { 'phones': ['+358 50 1'] } }]",
            "'controllers': [{ 'id': 'a', 'contactDetails': { 'phones': ['+358 50 2'] } }]",
            "CONTACT",
            "CONTACT"),
        from(
            "'requestProcedure': { 'formalities': ['writing'] }",
            "'requestProcedure': { 'channels': ['email'] }",
            "OTHER",
            "EASIER"),
        from(
            "'requestProcedure': { 'channels': ['letter'] }",
            "'requestProcedure': { 'channels': ['letter'], 'identityVerification': ['identityDocument'] }",
            "HARDER"),
        from(
            "'requestProcedure': { 'responseTime': 'P2W' }",
            "'requestProcedure': { 'responseTime': 'P1M' }",
            "HARDER"),
        from(
            "",
            "'dataSubjectRights': [{ 'kind': 'erasure', 'status': 'notApplicable' }]",
            "RIGHT_LESS"),
        from(
            "'cookieGroups': [{ 'name': 'Ads' }]",
            "'cookieGroups': [{ 'name': 'Ads' }, { 'name': 'Maps', 'essential': false }]",
            "COOKIES"),
        from(
            "'cookieGroups': [{ 'name': 'Ads' }]",
            "'cookieGroups': [{ 'name': 'Ads', 'thirdParties': ['Ads Inc'] }]",
            "RECIPIENT"),
        from("'title': { 'fi': 'a', 'sv': 'b' }", "'title': { 'fi': 'a' }", "LANGUAGE_LOST"),
        from("'languages': ['fi', 'sv']", "'languages': ['fi']", "LANGUAGE_LOST"),
        from("", "'waivers': [{ 'rule': 'x' }]", "OWN_USE"));
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @MethodSource("inRegister")
  void a_change_in_a_register_is_judged(String before, String after, List<String> grounds) {
    assertThat(
            grounds(
                "'registers': [{ " + with("'id': 'r'", before) + " }]",
                "'registers': [{ " + with("'id': 'r'", after) + " }]"))
        .containsExactlyElementsOf(grounds);
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @MethodSource("inNotice")
  void a_change_in_the_notice_is_judged(String before, String after, List<String> grounds) {
    assertThat(grounds(before, after)).containsExactlyElementsOf(grounds);
  }

  @Test
  void these_cases_and_those_of_the_shop_show_every_ground() {
    Set<Ground> shown = EnumSet.noneOf(Ground.class);
    Stream.of(inRegister(), inNotice(), NoticeChangesTest.edits())
        .flatMap(it -> it)
        .flatMap(it -> ((List<?>) it.get()[2]).stream())
        .map(it -> it.toString().substring(it.toString().lastIndexOf(' ') + 1))
        .forEach(it -> shown.add(Ground.valueOf(it)));
    assertThat(shown).containsExactly(Ground.values());
  }

  private static String with(String first, String more) {
    return more.isEmpty() ? first : first + ", " + more;
  }

  private static List<String> grounds(String before, String after) {
    return NoticeChanges.between(read(before), read(after)).changes().stream()
        .map(change -> change.ground().name())
        .toList();
  }

  private static PrivacyNotice read(String json) {
    return NoticeJson.read(("{ " + json + " }").replace('\'', '"'));
  }
}
