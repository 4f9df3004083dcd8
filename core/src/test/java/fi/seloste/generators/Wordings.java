package fi.seloste.generators;

import fi.seloste.model.CountryCode;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.TimePeriod;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Strings and small values as careless authors write them. */
final class Wordings {

  /** What ids and references are drawn from: few, so that they meet, miss and collide. */
  static final List<String> IDS =
      List.of("customers", "contact", "newsletter", "invoicing", "b", "a~b/c", "Ä 1", "");

  private static final List<String> PHRASES =
      List.of(
          "Asiakkaat",
          "Nimi, osoite ja puhelinnumero",
          "Asiakassuhteen hoitaminen",
          "Behandling av kunduppgifter",
          "Managing the customer relationship",
          "Tietoja ei luovuteta säännönmukaisesti.",
          "Esimerkki Oy",
          "Wired & Sons <Ltd>",
          "x");

  private static final List<String> BLANKS =
      List.of("", " ", "\t\n", "\u00a0", "\u2003", "\u200b", "\r\n\r\n");

  /**
   * Strings that look like something else; numbers of persons are from the test range 900-999, but
   * for the sample of the authorities.
   */
  private static final List<String> DISGUISED =
      List.of(
          "010190-900P",
          "131052-308T",
          "290224A999R",
          "131052-952K",
          "2026-11-22",
          "31.2.2019",
          "P10Y",
          "/registers/0/purposes/1",
          "#customers",
          "<b>bold</b><script>alert(1)</script>",
          "<!-- comment --> &amp; ]]>",
          "{0}",
          "{0,number,#.##} '{1}'",
          "${7*7}",
          "#{7*7}",
          "%s %n %d",
          "[linkki](javascript:alert(1))",
          "| a | b |\n|---|---|",
          "# Otsikko\n\n* kohta",
          "{\"none\": true}",
          "null",
          "true",
          "-0",
          "=1+1",
          "[TÄYTÄ]",
          "xxx xxx",
          "Lorem ipsum dolor sit amet",
          "../../etc/passwd",
          "https://esimerkki.example/?a=1&b=%20#c");

  private static final List<String> PIECES =
      List.of(
          "a",
          "B",
          "ä",
          "Ö",
          "ß",
          "İ",
          "7",
          " ",
          "\"",
          "'",
          "\\",
          "/",
          "\n",
          "\r",
          "\t",
          "\u0000",
          "\u0007",
          "\u001b",
          "\u007f",
          "\u0085",
          "\u00ad",
          "\u2028",
          "\u2029",
          "\ufeff",
          "\ufffd",
          "\uffff",
          "e\u0301",
          "\u0301",
          "\u202e",
          "\u2066",
          "\u2069",
          "\u200d",
          "שלום",
          "مرحبا",
          "日本",
          "😀",
          "👩‍👧",
          "🇫🇮",
          "𝔘",
          "\ue000",
          "\udbff\udfff");

  private static final List<String> LONG =
      List.of(
          "Rekisteri ".repeat(200), "ä😀".repeat(1500), "a".repeat(20_000), "\\\"".repeat(3000));

  static final Arbitrary<String> ANY =
      Arbitraries.frequencyOf(
              Tuple.of(900, Arbitraries.of(PHRASES)),
              Tuple.of(60, Arbitraries.of(BLANKS)),
              Tuple.of(250, Arbitraries.of(DISGUISED)),
              Tuple.of(200, Arbitraries.of(PIECES).list().ofMaxSize(8).map(Wordings::joined)),
              Tuple.of(20, codePoints().list().ofMaxSize(12).map(Wordings::joined)),
              Tuple.of(1, Arbitraries.of(LONG)))
          .withoutEdgeCases();

  private static final List<String> COUNTRIES =
      List.of(
          "FI", "SE", "EE", "DE", "NO", "IS", "LI", "US", "GB", "CH", "JP", "IN", "CN", "CA", "KR",
          "XK", "EU", "Suomi", "fi", "UK", "FIN", "", " ", "ZZ");

  static final Arbitrary<CountryCode> ANY_COUNTRY =
      spoilt(40, Arbitraries.of(COUNTRIES)).map(CountryCode::of);

  private static final List<String> ODD_LANGUAGES =
      List.of(
          "sv-FI", "FI", "se", "smn", "en-GB-oxendict", "zh-Hant", "fi_FI", "x-none", "suomi", "");

  static final Arbitrary<LanguageTag> ANY_LANGUAGE =
      Arbitraries.frequencyOf(
              Tuple.of(80, Arbitraries.of("fi", "sv", "en")),
              Tuple.of(20, Arbitraries.of(ODD_LANGUAGES)),
              Tuple.of(1, ANY))
          .map(LanguageTag::of);

  private static final LocalDate FIRST_DAY = LocalDate.of(2015, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2031, 12, 31);

  /** Days on which the law changed or will, and days on which calendars go wrong. */
  private static final List<LocalDate> TURNING_POINTS =
      List.of(
          LocalDate.of(2026, 11, 22),
          LocalDate.of(2015, 10, 6), // Safe Harbour annulled
          LocalDate.of(2016, 8, 1), // Privacy Shield
          LocalDate.of(2018, 5, 25), // the GDPR applies
          LocalDate.of(2019, 1, 1), // the Finnish Data Protection Act
          LocalDate.of(2020, 7, 16), // Privacy Shield annulled
          LocalDate.of(2021, 6, 27), // standard clauses of 2021 in force
          LocalDate.of(2021, 9, 27), // no new contracts on the old clauses
          LocalDate.of(2022, 12, 27), // the old clauses end
          LocalDate.of(2023, 7, 10), // Data Privacy Framework
          LocalDate.of(2025, 12, 27),
          LocalDate.of(2031, 12, 27),
          LocalDate.of(2024, 2, 29),
          LocalDate.of(2016, 12, 31));

  static final Arbitrary<LocalDate> ANY_DATE =
      Arbitraries.frequencyOf(
          Tuple.of(
              50,
              Combinators.combine(Arbitraries.of(TURNING_POINTS), Arbitraries.of(0, -1, 1))
                  .as(LocalDate::plusDays)),
          Tuple.of(
              50,
              Arbitraries.longs()
                  .between(FIRST_DAY.toEpochDay(), LAST_DAY.toEpochDay())
                  .map(LocalDate::ofEpochDay)),
          Tuple.of(1, Arbitraries.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))));

  static final Arbitrary<TimePeriod> ANY_PERIOD =
      Arbitraries.frequencyOf(
          Tuple.of(40, count(30).map(TimePeriod::ofYears)),
          Tuple.of(20, count(36).map(TimePeriod::ofMonths)),
          Tuple.of(5, count(8).map(TimePeriod::ofWeeks)),
          Tuple.of(10, count(100).map(TimePeriod::ofDays)),
          Tuple.of(10, count(72).map(TimePeriod::ofHours)),
          Tuple.of(
              10,
              Combinators.combine(count(5), count(12), count(5), count(40), count(48))
                  .as(TimePeriod::new)),
          Tuple.of(1, Arbitraries.just(TimePeriod.ofYears(999_999_999))));

  static final Arbitrary<Integer> ANY_NUMBER =
      Arbitraries.frequencyOf(
          Tuple.of(60, Arbitraries.integers().between(1, 4)),
          Tuple.of(30, Arbitraries.integers().between(12, 19)),
          Tuple.of(10, Arbitraries.of(0, -1, 5, 1000, Integer.MAX_VALUE, Integer.MIN_VALUE)));

  private static final List<String> WEB_ADDRESSES =
      List.of(
          "https://www.esimerkki.example/tietosuoja",
          "http://esimerkki.example",
          "www.esimerkki.example",
          "https://toinen.example/?a=1&b=2#c",
          "javascript:alert(1)");

  /** What careless authors write into attributes of these names; elsewhere they write anything. */
  private static final Map<String, List<String>> BY_NAME =
      Map.ofEntries(
          Map.entry(
              "decision",
              List.of(
                  "(EU) 2021/914",
                  "2016/1250",
                  "EU-U.S. Privacy Shield",
                  "(EU) 2023/1795",
                  "2010/87/EU",
                  "(EU) 2021/1772",
                  "EU-U.S. Data Privacy Framework",
                  "2000/520/EY",
                  "2021/914/914",
                  "komission päätös")),
          Map.entry(
              "number",
              List.of(
                  "1336/1997",
                  "1336/1997",
                  "1336/1997",
                  "1050/2018",
                  "1050/2018",
                  "1050/2018",
                  "523/1999",
                  "784/2021",
                  "759/2004",
                  "2016/679",
                  "(EU) 2016/679",
                  "1",
                  "4.2")),
          Map.entry("chapter", List.of("2", "2 a", "II")),
          Map.entry(
              "section", List.of("6", "10", "10", "17", "29", "31", "31 §", "34", "7 a", "Art. 6")),
          Map.entry("subsection", List.of("1", "1-2", "ensimmäinen")),
          Map.entry("point", List.of("f", "1", "a-c")),
          Map.entry("jurisdiction", List.of("FI", "EU", "SE", "fi", "AX")),
          Map.entry(
              "businessId",
              List.of("1234567-1", "1234567-8", "FI12345671", "556677-8899", "0000000-0", "-")),
          Map.entry(
              "emails",
              List.of(
                  "tietosuoja@esimerkki.example",
                  "Tietosuoja(at)esimerkki.example",
                  "asiakaspalvelu@toinen.example",
                  "asiakas@palvelu@esimerkki.example")),
          Map.entry("phones", List.of("+358 9 000 0000", "09 000 0000", "0600 0000", "vaihde")),
          Map.entry("domains", List.of("esimerkki.example", "Esimerkki.EXAMPLE", "toinen.example")),
          Map.entry("webAddresses", WEB_ADDRESSES),
          Map.entry("url", WEB_ADDRESSES),
          Map.entry("postalCode", List.of("00100", "FI-00100", "1234", "22100", "SE-111 22")),
          Map.entry("version", List.of("1.0", "2026-1", "v2 luonnos")),
          Map.entry("cookies", List.of("_ga", "session", "__Host-id", "*")),
          Map.entry(
              "rule",
              List.of(
                  "gdpr-13-1-a-controller-contact-missing",
                  "gdpr-13-2-a-retention-missing",
                  "gdpr-13-1-c-purpose-missing",
                  "no-such-rule")),
          Map.entry(
              "path",
              List.of(
                  "",
                  "/registers/0",
                  "/registers/0/purposes/0",
                  "/recipients/except/0",
                  "#customers",
                  "#b",
                  "/nowhere",
                  "registers")));

  private static final Map<String, Arbitrary<String>> WRITTEN = written();

  private Wordings() {}

  /** What is written into a string attribute of this name. */
  static Arbitrary<String> named(String attribute) {
    return WRITTEN.getOrDefault(attribute, ANY);
  }

  /** What an author who knows what belongs there writes into a string attribute of this name. */
  static Arbitrary<String> apt(String attribute) {
    List<String> apt = BY_NAME.get(attribute);
    return apt == null ? ANY : Arbitraries.of(apt);
  }

  private static Map<String, Arbitrary<String>> written() {
    Map<String, Arbitrary<String>> written = new LinkedHashMap<>();
    BY_NAME.forEach((name, strings) -> written.put(name, spoilt(10, Arbitraries.of(strings))));
    return written;
  }

  /** These strings, and one time in so many anything. */
  static Arbitrary<String> spoilt(int oneIn, Arbitrary<String> strings) {
    return Arbitraries.frequencyOf(Tuple.of(oneIn - 1, strings), Tuple.of(1, ANY))
        .withoutEdgeCases();
  }

  /** A plain text, or one in each of up to three languages. */
  static <T> Arbitrary<T> texts(
      Arbitrary<LanguageTag> languages,
      Arbitrary<String> strings,
      Function<String, T> plain,
      Function<Map<LanguageTag, String>, T> translated) {
    return Arbitraries.frequencyOf(
        Tuple.of(3, strings.map(plain)),
        Tuple.of(
            2,
            Combinators.combine(
                    languages.list().uniqueElements().ofMinSize(1).ofMaxSize(3),
                    strings.list().ofSize(3))
                .as((tags, words) -> translated.apply(translations(tags, words)))));
  }

  private static Map<LanguageTag, String> translations(
      List<LanguageTag> languages, List<String> strings) {
    Map<LanguageTag, String> translations = new LinkedHashMap<>();
    for (int i = 0; i < languages.size(); i++) {
      translations.put(languages.get(i), strings.get(i));
    }
    return translations;
  }

  private static Arbitrary<Integer> count(int most) {
    return Arbitraries.integers().between(0, most);
  }

  private static Arbitrary<String> codePoints() {
    return Arbitraries.integers()
        .between(0, Character.MAX_CODE_POINT)
        .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
        .map(Character::toString);
  }

  private static String joined(List<String> pieces) {
    return String.join("", pieces);
  }
}
