package fi.seloste.validation.changes;

import static org.assertj.core.api.Assertions.assertThat;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.model.PrivacyNotice;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found between two versions, and how it is judged. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoticeChangesTest {

  /** A shop with one of each thing; {@code '} stands for the quotation mark. */
  private static final String SHOP =
      """
      { 'languages': ['en'], 'publishedOn': '2026-11-01',
        'controllers': [{ 'id': 'shop', 'name': 'Shop Oy', 'businessId': '1234567-8' }],
        'registers': [
          { 'id': 'customers', 'name': 'Customers',
            'purposes': [
              { 'id': 'orders', 'name': 'Delivering orders', 'legalBases': [{ 'type': 'contract' }] },
              { 'id': 'news', 'name': 'Newsletter', 'legalBases': [{ 'type': 'consent' }] }
            ],
            'dataCategories': [
              { 'id': 'contact', 'name': 'Contact details' },
              { 'id': 'orders', 'name': 'Order history' }
            ],
            'dataSources': [{ 'kind': 'dataSubject', 'name': 'The customers' }],
            'recipients': [
              { 'id': 'post', 'name': 'Parcel Ltd', 'role': 'processor', 'country': 'FI',
                'dataCategories': ['contact'] }
            ],
            'transfers': { 'none': true },
            'retentionRules': [
              { 'period': 'P2Y', 'event': 'lastActivity', 'dataCategories': ['contact'] },
              { 'period': 'P10Y', 'event': 'financialYearEnd', 'dataCategories': ['orders'] }
            ] }
        ],
        'dataSubjectRights': [
          { 'kind': 'access', 'status': 'available' },
          { 'kind': 'erasure' }
        ],
        'requestProcedure': { 'channels': ['email', 'letter'] } }
      """;

  private static final Locale FINNISH = Locale.forLanguageTag("fi");

  private static final PrivacyNotice NOTICE = read(SHOP);

  private static PrivacyNotice read(String json) {
    return NoticeJson.read(json.replace('\'', '"'));
  }

  private static Arguments edit(String from, String to, String... changes) {
    return Arguments.of(from, to, List.of(changes));
  }

  static Stream<Arguments> edits() {
    return Stream.of(
        // Purposes and bases
        edit(
            "'purposes': [",
            "'purposes': [{ 'name': 'Credit scoring', 'legalBases': [{ 'type': 'contract' }] },",
            "ADDED purpose NEW_PURPOSE"),
        edit(
            "'name': 'Newsletter', 'legalBases': [{ 'type': 'consent' }]",
            "'name': 'Newsletter', 'legalBases': [{ 'type': 'legitimateInterests' }]",
            "CHANGED legalBasis CONSENT_DROPPED"),
        edit(
            "[{ 'type': 'contract' }]",
            "[{ 'type': 'contract' }, { 'type': 'legalObligation' }]",
            "ADDED legalBasis NEW_BASIS"),
        edit("'Newsletter'", "'Newsleter'", "CHANGED purpose.name WORDING"),
        edit("'Newsletter'", "'newsletter'", "CHANGED purpose.name WORDING"),
        edit("'Newsletter'", "'Newsletter and scoring'", "CHANGED purpose.name REWORDED"),
        edit("'Newsletter'", "{ 'en': 'Newsletter' }"),
        edit(
            "'Newsletter'",
            "{ 'en': 'Newsletter', 'fi': 'Uutiskirje' }",
            "CHANGED purpose.name TRANSLATION"),
        // Data
        edit(
            "'name': 'Order history'",
            "'name': 'Order history', 'specialCategories': ['health']",
            "ADDED dataCategory.specialCategories SPECIAL_CATEGORY"),
        edit(
            "'dataCategories': [\n",
            "'dataCategories': [{ 'name': 'Photograph' },\n",
            "ADDED dataCategory NEW_DATA"),
        edit(
            "'kind': 'dataSubject', 'name': 'The customers' }",
            "'kind': 'dataSubject', 'name': 'The customers' }, { 'kind': 'thirdParty', 'name': 'Brokers' }",
            "ADDED dataSource SOURCE"),
        // Recipients and countries
        edit(
            "'recipients': [",
            "'recipients': [{ 'name': 'Ads Inc', 'role': 'controller', 'country': 'SE' },",
            "ADDED recipient RECIPIENT"),
        edit(
            "'recipients': [",
            "'recipients': [{ 'category': 'Our staff', 'role': 'internalStaff' },",
            "ADDED recipient OTHER"),
        edit("'country': 'FI'", "'country': 'US'", "CHANGED country TRANSFER"),
        edit("'country': 'FI'", "'country': 'SE'", "CHANGED country OTHER"),
        edit("'country': 'FI'", "'country': 'Finland'", "CHANGED country FORM"),
        edit("'role': 'processor'", "'role': 'controller'", "CHANGED recipient.role OWN_PURPOSES"),
        edit("'Parcel Ltd'", "'Parcel Oy'", "CHANGED recipient.name REWORDED"),
        edit("'Parcel Ltd'", "'Velocity Oy'", "CHANGED recipient.name RECIPIENT"),
        edit(
            "'country': 'FI',\n          'dataCategories': ['contact'] }",
            "'country': 'FI',\n          'dataCategories': ['contact', 'orders'] }",
            "ADDED recipient.dataCategories WIDER"),
        edit(
            "'country': 'FI',\n          'dataCategories': ['contact'] }",
            "'country': 'FI' }",
            "REMOVED recipient.dataCategories WIDER"),
        edit(
            "'transfers': { 'none': true }",
            "'transfers': [{ 'countries': ['US'] }]",
            "REMOVED transfer.none PROMISE_LOST",
            "ADDED transfer TRANSFER"),
        // Retention
        edit("'P2Y'", "'P5Y'", "CHANGED retentionRule.period LONGER"),
        edit("'P2Y'", "'P1Y'", "CHANGED retentionRule.period SHORTER"),
        edit("'P2Y'", "'P24M'", "CHANGED retentionRule.period FORM"),
        edit(
            "'period': 'P2Y',",
            "'period': 'P2Y', 'bound': 'atLeast',",
            "ADDED retentionRule.bound LIMIT_LOST"),
        edit(
            "'period': 'P2Y',",
            "'period': 'P2Y', 'bound': 'exactly',",
            "ADDED retentionRule.bound FORM"),
        edit(
            "{ 'period': 'P2Y', 'event': 'lastActivity', 'dataCategories': ['contact'] },",
            "",
            "REMOVED retentionRule LIMIT_LOST"),
        edit(
            "'event': 'lastActivity'",
            "'event': 'contractEnd'",
            "CHANGED retentionRule.event LONGER"),
        // Rights
        edit(
            "{ 'kind': 'erasure' }",
            "{ 'kind': 'erasure' }, { 'kind': 'portability' }",
            "ADDED dataSubjectRight RIGHT_MORE"),
        edit(",\n    { 'kind': 'erasure' }", "", "REMOVED dataSubjectRight RIGHT_LESS"),
        edit(
            "'status': 'available'",
            "'status': 'restricted'",
            "CHANGED dataSubjectRight.status RIGHT_LESS"),
        edit(
            "{ 'kind': 'erasure' }",
            "{ 'kind': 'erasure', 'limitations': [{ 'kind': 'legalClaims' }] }",
            "ADDED limitation RIGHT_LESS"),
        edit("['email', 'letter']", "['letter']", "REMOVED requestProcedure.channels HARDER"),
        edit(
            "'channels': ['email', 'letter']",
            "'channels': ['email', 'letter'], 'fee': 'always'",
            "ADDED requestProcedure.fee HARDER"),
        // Who answers
        edit("'Shop Oy'", "'Store Oy'", "CHANGED controller.name SAME_PERSON"),
        edit(
            "'Shop Oy', 'businessId': '1234567-8'",
            "'Store Oy', 'businessId': '8765432-1'",
            "CHANGED controller.name CONTROLLER",
            "CHANGED controller.businessId CONTROLLER"),
        edit("'1234567-8'", "'FI12345678'", "CHANGED controller.businessId CONTROLLER"),
        edit("'1234567-8'", "'1234567 8'", "CHANGED controller.businessId FORM"),
        // The document
        edit("'2026-11-01'", "'2026-11-02'", "CHANGED privacyNotice.publishedOn PRESENTATION"),
        edit(
            "['email', 'letter']",
            "['letter', 'email']",
            "CHANGED requestProcedure.channels ORDER"),
        edit(
            "'languages': ['en']",
            "'languages': ['en', 'fi']",
            "ADDED privacyNotice.languages TRANSLATION"));
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @MethodSource("edits")
  void an_edit_is_found_and_judged(String from, String to, List<String> changes) {
    assertThat(SHOP).contains(from);
    assertThat(
            told(
                NOTICE, read(SHOP.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)))))
        .containsExactlyElementsOf(changes);
  }

  private static List<String> told(PrivacyNotice before, PrivacyNotice after) {
    return NoticeChanges.between(before, after).changes().stream()
        .map(change -> change.kind() + " " + change.subject() + " " + change.ground())
        .toList();
  }

  @Test
  void ids_renamed_with_what_refers_to_them_are_no_change() {
    PrivacyNotice renamed =
        read(
            SHOP.replace("'contact'", "'a'")
                .replace("'orders'", "'b'")
                .replace("'customers'", "'c'")
                .replace("'post'", "'d'"));
    assertThat(told(NOTICE, renamed)).isEmpty();
  }

  @Test
  void a_reference_to_another_part_is_a_change_though_the_id_is_the_same() {
    PrivacyNotice swapped =
        read(
            SHOP.replace(
                "'country': 'FI',\n          'dataCategories': ['contact'] }",
                "'country': 'FI',\n          'dataCategories': ['orders'] }"));
    assertThat(told(NOTICE, swapped))
        .containsExactly(
            "REMOVED recipient.dataCategories LESS", "ADDED recipient.dataCategories WIDER");
  }

  @Test
  void a_renamed_thing_without_an_id_is_the_same_thing() {
    PrivacyNotice before = read(SHOP.replace("'id': 'news', ", ""));
    PrivacyNotice after =
        read(SHOP.replace("'id': 'news', ", "").replace("'Newsletter'", "'Newsletters by e-mail'"));
    assertThat(told(before, after)).containsExactly("CHANGED purpose.name REWORDED");
  }

  @Test
  void what_moves_from_the_notice_to_its_only_register_says_the_same() {
    String rules = SHOP.substring(SHOP.indexOf("'retentionRules'"), SHOP.indexOf("] }\n  ],") + 1);
    PrivacyNotice moved =
        read(
            SHOP.replace(",\n      " + rules, "")
                .replace("'dataSubjectRights'", rules + ", 'dataSubjectRights'"));
    assertThat(told(NOTICE, moved))
        .containsExactly("CHANGED retentionRule FORM", "CHANGED retentionRule FORM");
  }

  @Test
  void a_right_that_is_the_first_to_be_told_is_no_warning_but_the_first_recipient_is() {
    PrivacyNotice silent = read("{ 'languages': ['en'], 'registers': [{ 'id': 'customers' }] }");
    PrivacyNotice told =
        read(
            "{ 'languages': ['en'], 'registers': [{ 'id': 'customers',"
                + " 'recipients': [{ 'name': 'Parcel Ltd' }], 'transfers': { 'none': true } }],"
                + " 'dataSubjectRights': [{ 'kind': 'access' }] }");
    assertThat(told(silent, told))
        .containsExactly(
            "ADDED recipient RECIPIENT",
            "ADDED transfer.none DENIED",
            "ADDED dataSubjectRight RIGHT_MORE");
  }

  @Test
  void the_retention_of_what_is_gone_too_needs_no_telling() {
    PrivacyNotice less =
        read(
            SHOP.replace(",\n        { 'id': 'orders', 'name': 'Order history' }", "")
                .replace(
                    ",\n        { 'period': 'P10Y', 'event': 'financialYearEnd', 'dataCategories':"
                        + " ['orders'] }",
                    ""));
    assertThat(told(NOTICE, less))
        .containsExactly("REMOVED dataCategory LESS", "REMOVED retentionRule LESS");
  }

  @Test
  void a_sentence_names_the_way_to_the_thing_and_both_values() {
    Change change =
        NoticeChanges.between(NOTICE, read(SHOP.replace("'P2Y'", "'P5Y'"))).changes().get(0);
    assertThat(change.message(Locale.ENGLISH))
        .isEqualTo("Storage period “Contact details”: was 2 years, now 5 years.");
    assertThat(change.message(Locale.forLanguageTag("fi")))
        .isEqualTo("Säilytysaika ”Contact details”: oli 2 vuotta, nyt 5 vuotta.");
    assertThat(change.message(Locale.forLanguageTag("sv")))
        .isEqualTo("Lagringstid ”Contact details”: var 2 år, nu 5 år.");
    assertThat(change.before().orElseThrow().pointer())
        .isEqualTo("/registers/0/retentionRules/0/period");
    assertThat(change.provisions()).extracting(Object::toString).contains("GDPR 13(2)(a)");
  }

  @Test
  void the_register_is_named_if_there_are_several_alone() {
    String others = "'registers': [{ 'name': 'Staff' }, {},";
    PrivacyNotice before = read(SHOP.replace("'registers': [", others));
    PrivacyNotice after = read(SHOP.replace("'registers': [", others).replace("'P2Y'", "'P5Y'"));
    Change change = NoticeChanges.between(before, after).changes().get(0);
    assertThat(change.register(Locale.ENGLISH)).hasValue("Register “Customers”");
    assertThat(change.line(Locale.ENGLISH))
        .isEqualTo("Storage period “Contact details”: was 2 years, now 5 years.");
    assertThat(change.message(Locale.ENGLISH))
        .isEqualTo(
            "Register “Customers”, storage period “Contact details”: was 2 years, now 5 years.");
    Change onlyOne =
        NoticeChanges.between(NOTICE, read(SHOP.replace("'P2Y'", "'P5Y'"))).changes().get(0);
    assertThat(onlyOne.register(Locale.ENGLISH)).isEmpty();
  }

  @Test
  void a_register_without_a_name_is_told_by_its_number() {
    PrivacyNotice before = read("{ 'registers': [{ 'id': 'a' }, { 'id': 'b' }] }");
    PrivacyNotice after =
        read("{ 'registers': [{ 'id': 'a' }, { 'id': 'b', 'purposes': [{ 'name': 'Orders' }] }] }");
    assertThat(NoticeChanges.between(before, after).changes().get(0).message(FINNISH))
        .isEqualTo("Rekisteri 2, käsittelyn tarkoitus: nyt ”Orders” (aiemmin ei kerrottu).");
  }

  static Stream<Arguments> sentences() {
    return Stream.of(
        // What is new where the earlier version told others, or that there are none
        Arguments.of(
            "'recipients': [",
            "'recipients': [{ 'name': 'Cloud Inc' },",
            "New recipient: “Cloud Inc”.",
            "Uusi vastaanottaja: ”Cloud Inc”.",
            "Ny mottagare: ”Cloud Inc”."),
        Arguments.of(
            "{ 'kind': 'erasure' }",
            "{ 'kind': 'erasure' }, { 'kind': 'portability' }",
            "New right: right to data portability.",
            "Uusi oikeus: oikeus siirtää tiedot järjestelmästä toiseen.",
            "Ny rättighet: rätt till dataportabilitet."),
        Arguments.of(
            "[{ 'type': 'contract' }]",
            "[{ 'type': 'contract' }, { 'type': 'legalObligation' }]",
            "Purpose “Delivering orders”, new legal basis: legal obligation.",
            "Käsittelyn tarkoitus ”Delivering orders”, uusi oikeusperuste: lakisääteinen velvoite.",
            "Ändamål ”Delivering orders”, ny rättslig grund: rättslig förpliktelse."),
        // What the earlier version did not tell need not be new
        Arguments.of(
            "'dataSources':",
            "'requirement': { 'kind': 'contractual' }, 'dataSources':",
            "Duty to provide the data: now contractual requirement (not told before).",
            "Tietojen antamisen pakollisuus: nyt sopimukseen perustuva vaatimus (aiemmin ei"
                + " kerrottu).",
            "Skyldighet att lämna uppgifterna: nu avtalsenligt krav (angavs inte förut)."),
        Arguments.of(
            "'dataSources':",
            "'profiling': [{}], 'dataSources':",
            "Profiling: told now for the first time.",
            "Profilointi: kerrotaan nyt ensi kertaa.",
            "Profilering: anges nu för första gången."),
        Arguments.of(
            "'period': 'P2Y', 'event': 'lastActivity'",
            "'criteriaKind': 'asLawPermits', 'period': 'P2Y', 'event': 'lastActivity'",
            "Storage period “Contact details”, how the period is decided: now as long as the law"
                + " requires or permits (not told before).",
            "Säilytysaika ”Contact details”, miten aika määräytyy: nyt niin kauan kuin laki"
                + " edellyttää tai sallii (aiemmin ei kerrottu).",
            "Lagringstid ”Contact details”, hur tiden bestäms: nu så länge som lagen kräver eller"
                + " tillåter (angavs inte förut)."),
        // What the later version does not tell
        Arguments.of(
            ",\n    { 'kind': 'erasure' }",
            "",
            "Right, no longer told: right to erasure.",
            "Oikeus, ei enää mainita: oikeus tietojen poistamiseen.",
            "Rättighet, nämns inte längre: rätt till radering."),
        // What both tell
        Arguments.of(
            "'status': 'available'",
            "'status': 'restricted'",
            "Right (right of access), status: was available, now restricted.",
            "Oikeus (oikeus saada pääsy tietoihin), tila: oli käytettävissä, nyt rajoitettu.",
            "Rättighet (rätt att få tillgång till uppgifter), status: var tillgänglig, nu"
                + " begränsad."),
        Arguments.of(
            "'country': 'FI'",
            "'country': 'US'",
            "Recipient “Parcel Ltd”, country: was Finland, now United States.",
            "Vastaanottaja ”Parcel Ltd”, maa: oli Suomi, nyt Yhdysvallat.",
            "Mottagare ”Parcel Ltd”, land: var Finland, nu USA."),
        // Languages by their names
        Arguments.of(
            "'Newsletter'",
            "{ 'en': 'Newsletter', 'fi': 'Uutiskirje' }",
            "Purpose “Newsletter”, name: now also in these languages: Finnish.",
            "Käsittelyn tarkoitus ”Uutiskirje”, nimi: nyt myös näillä kielillä: suomi.",
            "Ändamål ”Newsletter”, namn: nu också på följande språk: finska."),
        Arguments.of(
            "'languages': ['en']",
            "'languages': ['en', 'sv']",
            "New language: Swedish.",
            "Uusi kieli: ruotsi.",
            "Nytt språk: svenska."),
        // What is no language is quoted, on one line
        Arguments.of(
            "'languages': ['en']",
            "'languages': ['en', 'our\\u000alanguage']",
            "New language: “our language”.",
            "Uusi kieli: ”our language”.",
            "Nytt språk: ”our language”."));
  }

  @ParameterizedTest(name = "{2}")
  @MethodSource("sentences")
  void a_change_is_told_in_plain_words_without_codes(
      String from, String to, String english, String finnish, String swedish) {
    assertThat(SHOP).contains(from);
    Change change =
        NoticeChanges.between(
                NOTICE, read(SHOP.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to))))
            .changes()
            .get(0);
    assertThat(change.message(Locale.ENGLISH)).isEqualTo(english);
    assertThat(change.message(FINNISH)).isEqualTo(finnish);
    assertThat(change.message(Locale.forLanguageTag("sv"))).isEqualTo(swedish);
  }

  @Test
  void of_many_data_of_a_period_the_first_three_are_named() {
    String data =
        "'dataCategories': [{ 'id': 'a', 'name': 'A' }, { 'id': 'b', 'name': 'B' },"
            + " { 'id': 'c', 'name': 'C' }, { 'id': 'd', 'name': 'D' }],"
            + " 'retentionRules': [{ 'dataCategories': ['a', 'b', 'c', 'd'], 'period': 'P1Y' }]";
    PrivacyNotice before = read("{ 'registers': [{ " + data + " }] }");
    PrivacyNotice after = read("{ 'registers': [{ " + data.replace("P1Y", "P2Y") + " }] }");
    assertThat(NoticeChanges.between(before, after).changes().get(0).message(Locale.ENGLISH))
        .isEqualTo("Storage period “A”, “B”, “C”, …: was 1 year, now 2 years.");
  }

  @Test
  void the_days_of_the_versions_are_known() {
    PrivacyNotice before = read("{ 'publishedOn': '2025-01-01' }");
    PrivacyNotice after = read("{ 'publishedOn': '2026-11-01', 'validFrom': '2026-12-01' }");
    NoticeChanges changes = NoticeChanges.between(before, after);
    assertThat(changes.earlierDay()).hasValue(LocalDate.of(2025, 1, 1));
    assertThat(changes.laterDay()).hasValue(LocalDate.of(2026, 12, 1));
    assertThat(changes.appliesFrom()).hasValue(LocalDate.of(2026, 12, 1));
  }

  @Test
  void a_day_of_validity_that_did_not_change_is_not_when_the_changes_apply() {
    PrivacyNotice before = read("{ 'validFrom': '2025-01-01', 'version': '1' }");
    PrivacyNotice after = read("{ 'validFrom': '2025-01-01', 'version': '2' }");
    assertThat(NoticeChanges.between(before, after).appliesFrom()).isEmpty();
    assertThat(NoticeChanges.between(after, read("{}")).appliesFrom()).isEmpty();
  }

  @Test
  void of_long_texts_the_sentence_shows_what_differs() {
    String text = "We keep the details of customers and of those who have asked us for an offer, ";
    PrivacyNotice one =
        read("{ 'registers': [{ 'id': 'a', 'description': '" + text + "in Oulu.' }] }");
    PrivacyNotice two =
        read("{ 'registers': [{ 'id': 'a', 'description': '" + text + "in Pori.' }] }");
    assertThat(NoticeChanges.between(one, two).changes().get(0).message(Locale.ENGLISH))
        .contains("Oulu")
        .contains("Pori");
  }

  @Test
  void whether_a_country_is_a_third_country_depends_on_the_day() {
    PrivacyNotice after =
        read(SHOP.replace("'FI'", "'GB'").replace("'publishedOn': '2026-11-01',", ""));
    assertThat(NoticeChanges.between(NOTICE, after, LocalDate.of(2019, 1, 1)).mustBeTold())
        .isEmpty();
    assertThat(NoticeChanges.between(NOTICE, after, LocalDate.of(2026, 1, 1)).mustBeTold())
        .hasSize(1);
    assertThat(NoticeChanges.between(NOTICE, after).mustBeTold()).hasSize(1);
  }

  @Test
  void changes_are_sorted_by_judgement_the_gravest_first() {
    NoticeChanges changes =
        NoticeChanges.between(
            NOTICE, read(SHOP.replace("'P2Y'", "'P5Y'").replace("'P10Y'", "'P6Y'")));
    assertThat(changes.isEmpty()).isFalse();
    assertThat(changes.byJudgement().keySet()).containsExactly(Change.Judgement.values());
    assertThat(changes.byJudgement().get(Change.Judgement.SUBSTANTIVE)).hasSize(1);
    assertThat(changes.mustBeTold())
        .isEqualTo(changes.byJudgement().get(Change.Judgement.MUST_BE_TOLD));
  }

  @Test
  void an_invented_service_gets_a_processor_abroad_keeps_longer_and_drops_consent() {
    PrivacyNotice after =
        read(
            SHOP.replace(
                    "'recipients': [",
                    "'recipients': [{ 'id': 'cloud', 'name': 'Cloud Inc', 'role': 'processor',"
                        + " 'country': 'US' },")
                .replace("'P2Y'", "'P5Y'")
                .replace("[{ 'type': 'consent' }]", "[{ 'type': 'legitimateInterests' }]"));
    NoticeChanges changes = NoticeChanges.between(NOTICE, after);
    assertThat(changes.mustBeTold()).isEqualTo(changes.changes());
    assertThat(changes.changes().stream().map(change -> change.message(Locale.ENGLISH)))
        .containsExactly(
            "Purpose “Newsletter”, legal basis: was consent, now legitimate interests.",
            "New recipient: “Cloud Inc”.",
            "Storage period “Contact details”: was 2 years, now 5 years.");
  }
}
