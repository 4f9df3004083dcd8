package fi.seloste.generators;

import fi.seloste.model.CountryCode;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.RetainedMaterial;
import fi.seloste.model.TimePeriod;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Writes what real notices say where they say it, with the slips of real notices. References are
 * numbers here; {@link Coherence} makes them point at something.
 */
final class CarefulAuthor implements Author {

  /** An id that nothing has. */
  static final String MISSING = "missing";

  private record Habit(double presence, int atMost) {}

  private static final Set<String> ATTRIBUTES =
      Shape.valueTypes().stream()
          .flatMap(type -> Shape.attributes(type).stream())
          .map(Attribute::toString)
          .collect(Collectors.toUnmodifiableSet());

  private static final Map<String, Habit> HABITS =
      habits(
          """
          PrivacyNotice.title 0.9 1
          PrivacyNotice.languages 0.95 3
          PrivacyNotice.status 0.7 1
          PrivacyNotice.updatedOn 0.7 1
          PrivacyNotice.controllers 0.97 2
          PrivacyNotice.jointArrangement 0.2 1
          PrivacyNotice.representatives 0.2 1
          PrivacyNotice.dataProtectionOfficers 0.7 1
          PrivacyNotice.contactPoints 0.85 2
          PrivacyNotice.supervisoryAuthorities 0.6 1
          PrivacyNotice.registers 1 3
          PrivacyNotice.dataSources 0.12 1
          PrivacyNotice.recipients 0.12 2
          PrivacyNotice.transfers 0.12 1
          PrivacyNotice.retentionRules 0.12 1
          PrivacyNotice.automatedDecisions 0.12 1
          PrivacyNotice.profiling 0.12 1
          PrivacyNotice.securityMeasures 0.12 2
          PrivacyNotice.exclusions 0.12 1
          PrivacyNotice.dataSubjectRights 0.95 11
          PrivacyNotice.requestProcedure 0.7 1
          PrivacyNotice.cookieGroups 0.3 2
          PrivacyNotice.breachProcedure 0.2 1
          PrivacyNotice.relatedDocuments 0.3 2
          PrivacyNotice.sections 0.4 2
          PrivacyNotice.waivers 0.1 1
          Controller.name 0.95 1
          Controller.kind 0.7 1
          Controller.otherNames 0.1 1
          Controller.contactDetails 0.9 1
          Controller.establishedInUnion 0.2 1
          Controller.validFrom 0.1 1
          Controller.validUntil 0.1 1
          JointArrangement.essence 0.3 1
          JointArrangement.url 0.2 1
          JointArrangement.responsibilities 0.7 2
          JointArrangement.laws 0.15 1
          Responsibility.description 0.9 1
          Responsibility.registers 0.5 1
          ContactPoint.kinds 0.8 2
          ContactDetails.emails 0.8 2
          ContactDetails.phones 0.6 1
          ContactDetails.addresses 0.7 2
          Address.postOfficeBox 0.3 1
          Address.postalCode 0.9 1
          Address.city 0.9 1
          Register.name 0.9 1
          Register.partOf 0.15 1
          Register.roles 0.3 2
          Register.onBehalfOf 0.08 1
          Register.processingCategories 0.08 2
          Register.laws 0.3 2
          Register.dataSubjectCategories 0.85 2
          Register.purposes 0.95 3
          Register.legalBases 0.3 2
          Register.dataCategories 0.9 3
          Register.dataSources 0.8 2
          Register.recipients 0.85 3
          Register.transfers 0.7 2
          Register.retentionRules 0.85 3
          Register.exclusions 0.2 1
          DataSubjectCategory.name 0.9 1
          DataSubjectCategory.kinds 0.7 2
          Purpose.name 0.9 1
          Purpose.kinds 0.8 2
          Purpose.legalBases 0.8 2
          Purpose.specialCategoryConditions 0.25 1
          Purpose.criminalOffenceLaws 0.1 1
          Purpose.outsidePublicTask 0.2 1
          Purpose.softOptIn 0.1 1
          Purpose.childAgeThreshold 0.5 1
          Purpose.parentalConsent 0.6 1
          DataCategory.name 0.9 1
          DataCategory.items 0.6 4
          DataCategory.specialCategories 0.3 2
          DataCategory.criminalOffences 0.1 1
          DataCategory.nationalIdentifier 0.25 1
          DataCategory.legalBases 0.1 1
          DataSource.kind 0.85 1
          Recipient.role 0.8 1
          Recipient.legalBases 0.15 1
          Transfer.countries 0.8 2
          Transfer.mechanisms 0.8 2
          Transfer.condition 0.2 1
          RetentionRule.description 0.25 1
          RetentionRule.period 0.6 1
          RetentionRule.bound 0.3 1
          RetentionRule.eventDescription 0.1 1
          RetentionRule.until 0.1 1
          RetentionRule.criteria 0.2 1
          RetentionRule.criteriaKind 0.25 1
          RetentionRule.reason 0.15 1
          RetentionRule.laws 0.4 1
          RetentionRule.materials 0.3 1
          RetentionRule.reviewInterval 0.25 1
          RetentionRule.exceptions 0.1 1
          RetentionRule.data 0.15 1
          RetentionRule.dataCategories 0.3 2
          RetentionRule.dataSubjectCategories 0.1 1
          RetentionRule.purposes 0.15 1
          DataSubjectRight.kind 0.97 1
          DataSubjectRight.status 0.3 1
          DataSubjectRight.requestProcedure 0.1 1
          LawReference.number 0.8 1
          LawReference.chapter 0.2 1
          LawReference.section 0.6 1
          LawReference.subsection 0.2 1
          LawReference.jurisdiction 0.2 1
          Waiver.rule 0.95 1
          Waiver.reason 0.8 1
          """);

  private static final Arbitrary<String> IDS = Arbitraries.just("id");

  private static final Arbitrary<String> REFERENCES =
      Arbitraries.frequencyOf(
          Tuple.of(30, Arbitraries.integers().between(0, 9).map(String::valueOf)),
          Tuple.of(1, Arbitraries.just(MISSING)));

  private static final Arbitrary<LocalizedText> SENTENCES =
      texts(
          "Pidämme asiakkaistamme huolta.|Vi tar hand om våra kunder.|We look after our customers.",
          "Laki velvoittaa siihen.|Lagen kräver det.|The law requires it.",
          "Tiedot poistetaan kahden vuoden kuluttua.|Uppgifterna raderas.|Data are erased.",
          "Ks. [ohje](https://esimerkki.example).|Se anvisningen.|See the *guide*.",
          "Säilytysaika on 2 vuotta.|Lagringstiden är 3 år.|They are kept for 2 years.",
          "Laki 1050/2018 sallii sen.|Lagen 1051/2018 tillåter det.|Act 1050/2018 allows it.",
          "Asiakasrekisteri suojataan.|Kundregistret skyddas.|The customer register is safe.",
          "asiakassuhde|kundförhållande|customer relationship");

  private static final Arbitrary<Name> NAMES =
      Arbitraries.of(
          Name.of("Esimerkki Oy"),
          Name.of("Toinen Esimerkki Oyj"),
          Name.of("Kolmas Esimerkki Ab"),
          Name.of("fi", "Esimerkkilän kunta", "sv", "Exempelby kommun"),
          Name.of("Example Cloud, Inc."));

  /** What is written into these attributes; elsewhere any words of that type. */
  private static final Map<String, Arbitrary<?>> APT =
      Map.ofEntries(
          in(
              "PrivacyNotice.title",
              texts("Tietosuojaseloste|Dataskyddsbeskrivning|Privacy notice")),
          in(
              "Register.name",
              texts(
                  "Asiakasrekisteri|Kundregister|Customer register",
                  "Henkilöstörekisteri|Personalregister|Employee register",
                  "Kameravalvonta|Kameraövervakning|Camera surveillance")),
          in(
              "Purpose.name",
              texts(
                  "Asiakassuhteen hoitaminen|Skötsel av kundförhållandet|Customer relationship",
                  "Suoramarkkinointi|Direktmarknadsföring|Direct marketing",
                  "Laskutus|Fakturering|Invoicing",
                  "Rekrytointi|Rekrytering|Recruitment")),
          in(
              "DataCategory.name",
              texts(
                  "Yhteystiedot|Kontaktuppgifter|Contact details",
                  "Henkilötunnus|Personbeteckning|National identifier",
                  "Terveystiedot|Hälsouppgifter|Health data",
                  "Ostohistoria|Köphistoria|Purchases")),
          in(
              "DataSubjectCategory.name",
              texts(
                  "Asiakkaat|Kunder|Customers",
                  "Työntekijät|Anställda|Employees",
                  "Työnhakijat|Arbetssökande|Applicants")),
          in(
              "Address.street",
              Arbitraries.of(
                  Name.of("Esimerkkikatu 1"),
                  Name.of("fi", "Mallitie 2", "sv", "Modellvägen 2"),
                  Name.of("Ratapihantie 9"))),
          in(
              "Address.postOfficeBox",
              Arbitraries.of(Name.of("PL 1"), Name.of("fi", "PL 20", "sv", "PB 20"))),
          in(
              "Address.city",
              Arbitraries.of(Name.of("fi", "Helsinki", "sv", "Helsingfors"), Name.of("Kuopio"))),
          in(
              "SupervisoryAuthority.name",
              Arbitraries.of(
                  Name.of("fi", "Tietosuojavaltuutetun toimisto", "sv", "Dataombudsmannens byrå"),
                  Name.of("Integritetsskyddsmyndigheten"))),
          in(
              "LawReference.title",
              Arbitraries.of(
                  Name.of("fi", "Kirjanpitolaki", "sv", "Bokföringslagen"),
                  Name.of("Tietosuojalaki"))),
          in(
              "CookieGroup.name",
              Arbitraries.of(
                  Name.of("Google Analytics"), Name.of("fi", "Tilastot", "en", "Statistics"))),
          in(
              "RetentionRule.period",
              Arbitraries.frequencyOf(
                      Tuple.of(
                          10,
                          Arbitraries.of(
                              "P1Y", "P2Y", "P5Y", "P6Y", "P10Y", "P10Y", "P15Y", "P6M")),
                      Tuple.of(1, Wordings.ANY_PERIOD.map(TimePeriod::toString)))
                  .map(TimePeriod::parse)),
          in(
              "RequestProcedure.responseTime",
              Arbitraries.of("P1M", "P30D", "P2W", "P3M").map(TimePeriod::parse)),
          in(
              "RequestProcedure.extension",
              Arbitraries.of("P2M", "P60D", "P6M").map(TimePeriod::parse)),
          in(
              "Purpose.kinds",
              Arbitraries.frequencyOf(
                  Tuple.of(8, Arbitraries.of(PurposeKind.class)),
                  Tuple.of(1, Arbitraries.just(PurposeKind.CAMERA_SURVEILLANCE)),
                  Tuple.of(1, Arbitraries.just(PurposeKind.ELECTRONIC_DIRECT_MARKETING)),
                  Tuple.of(1, Arbitraries.just(PurposeKind.INFORMATION_SOCIETY_SERVICE_TO_CHILD)))),
          in(
              "DataSubjectCategory.kinds",
              Arbitraries.frequencyOf(
                  Tuple.of(4, Arbitraries.of(DataSubjectKind.class)),
                  Tuple.of(1, Arbitraries.just(DataSubjectKind.EMPLOYEE)),
                  Tuple.of(1, Arbitraries.just(DataSubjectKind.ORGANISATION_REPRESENTATIVE)))),
          in(
              "RetentionRule.materials",
              Arbitraries.frequencyOf(
                  Tuple.of(2, Arbitraries.of(RetainedMaterial.class)),
                  Tuple.of(1, Arbitraries.just(RetainedMaterial.ACCOUNTING_BOOKS)))),
          in("Purpose.childAgeThreshold", Arbitraries.of(13, 12, 15, 16, 18)),
          in("StandardContractualClauses.modules", Arbitraries.of(2, 1, 3, 4, 5)));

  private static final Map<Class<?>, Arbitrary<?>> WORDS =
      Map.of(
          String.class,
          Wordings.ANY,
          Boolean.class,
          Arbitraries.of(true, false),
          Integer.class,
          Wordings.ANY_NUMBER,
          LocalDate.class,
          Wordings.ANY_DATE,
          TimePeriod.class,
          Wordings.ANY_PERIOD,
          CountryCode.class,
          Arbitraries.frequencyOf(
                  Tuple.of(10, Arbitraries.of("FI", "SE", "EE", "NO")),
                  Tuple.of(8, Arbitraries.of("US", "GB", "CH", "IN", "CN", "JP")),
                  Tuple.of(1, Arbitraries.of("Suomi", "UK", "")))
              .map(CountryCode::of),
          LanguageTag.class,
          Arbitraries.of("fi", "sv", "en").map(LanguageTag::of),
          Name.class,
          Arbitraries.frequencyOf(Tuple.of(40, NAMES), Tuple.of(1, Wordings.ANY.map(Name::of))),
          LocalizedText.class,
          Arbitraries.frequencyOf(
              Tuple.of(40, SENTENCES), Tuple.of(1, Wordings.ANY.map(LocalizedText::of))));

  @Override
  public double presence(Attribute attribute) {
    Habit habit = HABITS.get(attribute.toString());
    if (habit != null) {
      return habit.presence();
    }
    return attribute.isId() ? 0.9 : 0.4;
  }

  @Override
  public int atMost(Attribute attribute) {
    Habit habit = HABITS.get(attribute.toString());
    return habit == null ? 2 : habit.atMost();
  }

  @Override
  public Optional<Arbitrary<?>> words(Attribute attribute) {
    if (attribute.element() != String.class) {
      return Optional.ofNullable(APT.get(attribute.toString()));
    }
    if (attribute.isId()) {
      return Optional.of(IDS);
    }
    return Optional.of(
        References.isReference(attribute) ? REFERENCES : Wordings.apt(attribute.name()));
  }

  @Override
  public Optional<Arbitrary<?>> words(Class<?> groundType) {
    return Optional.ofNullable(WORDS.get(groundType));
  }

  private static Arbitrary<LocalizedText> texts(String... finnishSwedishEnglish) {
    return Arbitraries.of(
        Arrays.stream(finnishSwedishEnglish)
            .map(text -> text.split("\\|"))
            .map(words -> LocalizedText.of("fi", words[0], "sv", words[1], "en", words[2]))
            .toList());
  }

  private static Map<String, Habit> habits(String table) {
    return table
        .lines()
        .map(line -> List.of(line.split(" ")))
        .collect(
            Collectors.toUnmodifiableMap(
                line -> known(line.get(0)),
                line -> new Habit(Double.parseDouble(line.get(1)), Integer.parseInt(line.get(2)))));
  }

  private static Map.Entry<String, Arbitrary<?>> in(String attribute, Arbitrary<?> words) {
    return Map.entry(known(attribute), words);
  }

  /** A renamed attribute would otherwise lose its habits in silence. */
  private static String known(String attribute) {
    if (!ATTRIBUTES.contains(attribute)) {
      throw new IllegalStateException(
          "The model has no " + attribute + ": correct the name in CarefulAuthor.");
    }
    return attribute;
  }
}
