package fi.seloste.examples;

import fi.seloste.model.Activity;
import fi.seloste.model.Address;
import fi.seloste.model.ChangeMeans;
import fi.seloste.model.ChangePolicy;
import fi.seloste.model.Channel;
import fi.seloste.model.Consent;
import fi.seloste.model.ContactDetails;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.ContactPointKind;
import fi.seloste.model.Contract;
import fi.seloste.model.Controller;
import fi.seloste.model.ControllerKind;
import fi.seloste.model.CountryCode;
import fi.seloste.model.CriteriaKind;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectKind;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Disclosed;
import fi.seloste.model.DocumentKind;
import fi.seloste.model.Formality;
import fi.seloste.model.InterestHolder;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.Limitation;
import fi.seloste.model.LimitationKind;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.Recipient;
import fi.seloste.model.RecipientRole;
import fi.seloste.model.Register;
import fi.seloste.model.RelatedDocument;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.RetentionEvent;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.RightKind;
import fi.seloste.model.SecurityKind;
import fi.seloste.model.SecurityMeasure;
import fi.seloste.model.SourceKind;
import fi.seloste.model.StandardContractualClauses;
import fi.seloste.model.SupervisoryAuthority;
import fi.seloste.model.Transfer;
import java.util.List;

/** The notice of {@code notices/000-kompetek.json}, built in Java. */
public final class KompetekNotice {

  private KompetekNotice() {}

  /** The whole notice. */
  public static PrivacyNotice notice() {
    return PrivacyNotice.builder()
        .id("kompetek")
        .addLanguage(LanguageTag.of("fi"))
        .addController(
            Controller.builder()
                .name(Name.of("Kompetek Oy"))
                .kind(ControllerKind.COMPANY)
                .businessId("2905951-6")
                .country(CountryCode.of("FI"))
                .description(text("Tunnus on ilmoitettu nimellä Yritystunnus."))
                .contactDetails(
                    ContactDetails.builder()
                        .addEmail("info@qootek.fi")
                        .addPhone("040-000 0000")
                        .addAddress(
                            Address.builder()
                                .street(Name.of("Esimerkkitie 7"))
                                .postalCode("16320")
                                .city(Name.of("PENNALA"))
                                .build())
                        .build())
                .build())
        .addContactPoint(
            ContactPoint.builder()
                .addKind(ContactPointKind.DATA_PROTECTION)
                .position(text("tietosuojasta vastaava henkilö"))
                .build())
        .addSupervisoryAuthority(
            SupervisoryAuthority.builder()
                .name(Name.of("Tietosuojavaltuutettu"))
                .country(CountryCode.of("FI"))
                .contactDetails(ContactDetails.builder().addWebAddress("www.tietosuoja.fi").build())
                .build())
        .addRegister(register())
        .dataSubjectRights(rights())
        .requestProcedure(
            RequestProcedure.builder()
                .description(
                    text(
                        "Kaikkia oikeuksia käytetään kirjallisella ja allekirjoitetulla pyynnöllä, joka osoitetaan rekisterinpitäjälle kohdan 1 yhteystietoihin."))
                .addFormality(Formality.SIGNED_WRITING)
                .build())
        .changePolicy(
            ChangePolicy.builder()
                .description(
                    text(
                        "Rekisterinpitäjä saa muuttaa selostetta. Muutokset ilmoitetaan sivustolla www.qootek.fi."))
                .reservesRightToChange(true)
                .addMeans(ChangeMeans.PUBLICATION)
                .build())
        .addRelatedDocument(
            RelatedDocument.builder()
                .kind(DocumentKind.PRIVACY_NOTICE)
                .title(text("Selosteen viimeisin versio"))
                .url("www.qootek.fi")
                .build())
        .build();
  }

  /** The one register, which the notice does not name. */
  private static Register register() {
    return Register.builder()
        .dataSubjectCategories(dataSubjectCategories())
        .purposes(purposes())
        .dataCategories(dataCategories())
        .dataSources(dataSources())
        .recipients(Disclosed.of(recipients()))
        .transfers(Disclosed.of(transfers()))
        .retentionRules(retentionRules())
        .securityMeasures(securityMeasures())
        .build();
  }

  /** What people may ask for, and how. */
  private static List<DataSubjectRight> rights() {
    return List.of(
        DataSubjectRight.builder()
            .kind(RightKind.DIRECT_MARKETING_OBJECTION)
            .description(text("Tietojensa käyttöä suoramarkkinointiin voi vastustaa."))
            .addPurpose("markkinointi")
            .build(),
        DataSubjectRight.builder()
            .kind(RightKind.ACCESS)
            .description(text("Omat henkilötiedot saa tarkastaa."))
            .build(),
        DataSubjectRight.builder()
            .kind(RightKind.RECTIFICATION)
            .description(text("Tietojen oikaisemista tai päivittämistä voi pyytää."))
            .build(),
        DataSubjectRight.builder()
            .kind(RightKind.ERASURE)
            .description(text("Tietojen poistamista voi pyytää."))
            .build(),
        DataSubjectRight.builder()
            .kind(RightKind.OBJECTION)
            .description(text("Käsittelyä voi vastustaa siinä laajuudessa kuin laki edellyttää."))
            .presentedSeparately(false)
            .build(),
        DataSubjectRight.builder()
            .kind(RightKind.RESTRICTION)
            .description(text("Käsittelyä voi rajoittaa siinä laajuudessa kuin laki edellyttää."))
            .build(),
        DataSubjectRight.builder()
            .kind(RightKind.PORTABILITY)
            .description(
                text(
                    "Tiedot saa jäsenneltyinä, yleisesti käytetyssä ja koneluettavassa muodossa, ja ne voi lain mukaan siirtää toiselle rekisterinpitäjälle."))
            .addLimitations(
                Limitation.builder()
                    .kind(LimitationKind.OTHER)
                    .description(text("tietyissä tapauksissa"))
                    .build(),
                Limitation.builder()
                    .kind(LimitationKind.PROVIDED_DATA_ONLY)
                    .description(text("rekisteröidyn itse toimittamat tiedot"))
                    .build())
            .build(),
        DataSubjectRight.builder()
            .kind(RightKind.CONSENT_WITHDRAWAL)
            .description(
                text(
                    "Peruutus lopettaa käsittelyn, jollei käsittelylle ole toista oikeusperustetta."))
            .atAnyTime(true)
            .build(),
        DataSubjectRight.builder()
            .kind(RightKind.DIRECT_MARKETING_OBJECTION)
            .description(
                text(
                    "Kielto-oikeus koskee suoramarkkinoinnin lisäksi mielipide- ja markkinatutkimuksia."))
            .presentedSeparately(true)
            .build(),
        DataSubjectRight.builder()
            .kind(RightKind.COMPLAINT)
            .description(
                text(
                    "Tietosuojavaltuutetulle voi valittaa, jos pitää henkilötietojensa käsittelyä epäasianmukaisena."))
            .build());
  }

  /** Whose data. */
  private static List<DataSubjectCategory> dataSubjectCategories() {
    return List.of(
        DataSubjectCategory.builder()
            .id("asiakkaat")
            .name(text("Asiakkaat ja asiakasyritysten edustajat"))
            .addKinds(DataSubjectKind.CONSUMER, DataSubjectKind.ORGANISATION_REPRESENTATIVE)
            .build());
  }

  /** Why data are processed, each purpose with what allows it. */
  private static List<Purpose> purposes() {
    return List.of(
        Purpose.builder()
            .name(text("Palvelun tarjoaminen ja asiakassuhteiden hallinta"))
            .description(
                text(
                    "Asiakassuhteen ylläpito ja hoito sekä palvelujen tarjoaminen ja toimittaminen."))
            .addKind(PurposeKind.CUSTOMER_RELATIONSHIP)
            .addLegalBasis(
                Contract.builder()
                    .description(
                        text("sopimus rekisteröidyn tai hänen edustamansa yrityksen kanssa"))
                    .build())
            .addDataSubjectCategory("asiakkaat")
            .build(),
        Purpose.builder()
            .name(text("Palvelun kehittäminen"))
            .addKind(PurposeKind.DEVELOPMENT)
            .addLegalBasis(
                LegitimateInterests.builder()
                    .interests(
                        text(
                            "palvelujen kehittämisessä ja liiketoiminnan johtamisessa tarvittavien, riittävien ja asianmukaisten tietojen saanti"))
                    .addPursuedBy(InterestHolder.CONTROLLER)
                    .build())
            .build(),
        Purpose.builder()
            .id("markkinointi")
            .name(text("Markkinointi"))
            .description(
                text(
                    "Viestintä, suoramarkkinointi, mielipide- ja markkinatutkimukset sekä muut samantapaiset osoitteelliset lähetykset."))
            .addKinds(
                PurposeKind.COMMUNICATION,
                PurposeKind.DIRECT_MARKETING,
                PurposeKind.MARKET_RESEARCH)
            .addLegalBasis(
                LegitimateInterests.builder()
                    .interests(
                        text(
                            "tiedon tarjoaminen palvelun osana ja muiden palvelujen markkinointi rekisteröidylle"))
                    .addPursuedBy(InterestHolder.CONTROLLER)
                    .build())
            .build(),
        Purpose.builder()
            .name(text("Lakien noudattaminen"))
            .description(
                text(
                    "Esimerkiksi kirjanpito sekä viranomaisten, esimerkiksi veroviranomaisen, lakiin perustuvat tietopyynnöt."))
            .addKind(PurposeKind.LEGAL_COMPLIANCE)
            .addLegalBasis(
                LegalObligation.builder().description(text("lakisääteiset velvoitteet")).build())
            .build(),
        Purpose.builder()
            .name(text("Asiakasprofilointi"))
            .description(
                text(
                    "Sivustokäyttäytymisen statistiikan käyttö markkinoinnin kohdentamiseen ja asiakkaiden segmentointiin myyntiä varten."))
            .addKinds(
                PurposeKind.TARGETED_ADVERTISING, PurposeKind.PROFILING, PurposeKind.SEGMENTATION)
            .build(),
        Purpose.builder()
            .name(text("Muut tarkoitukset, joihin olet suostunut"))
            .addKind(PurposeKind.UNSPECIFIED)
            .addLegalBasis(Consent.builder().description(text("rekisteröidyn suostumus")).build())
            .build());
  }

  /** Which data. */
  private static List<DataCategory> dataCategories() {
    return List.of(
        DataCategory.builder()
            .name(text("Rekisteröidyn perustiedot"))
            .description(text("Tiedot on lueteltu esimerkkeinä."))
            .addItems(text("nimi"), text("yhteystiedot"))
            .build(),
        DataCategory.builder()
            .name(text("Asiakassuhteeseen liittyvät tiedot"))
            .description(text("Tiedot on lueteltu esimerkkeinä."))
            .addItems(
                text("palvelutiedot"),
                text("tilaustiedot"),
                text("maksutiedot"),
                text("laskutustiedot"),
                text("markkinointiluvat"),
                text("markkinointikiellot"))
            .build(),
        DataCategory.builder()
            .name(text("Asiakkaiden yhteydenotot ja niitä koskeva kirjeenvaihto"))
            .build(),
        DataCategory.builder()
            .id("kayttotiedot")
            .name(text("Palvelun ja verkkosivuston käytössä kertyvät tiedot"))
            .description(text("Tiedot on lueteltu esimerkkeinä."))
            .addItems(
                text("käyttäjätunnukset"),
                text("salasanat"),
                text("tunnistamiseen liittyvät tiedot"),
                text("palvelun käytön lokitiedot"),
                text("rekisteröidylle kohdistettu viestintä"),
                text("rekisteröidylle kohdistettu markkinointi"),
                text("reagointi viestintään ja markkinointiin"))
            .build());
  }

  /** Where the data come from. */
  private static List<DataSource> dataSources() {
    return List.of(
        DataSource.builder()
            .kind(SourceKind.DATA_SUBJECT)
            .description(text("yhteydenotto rekisterinpitäjään tai asiointi sen kanssa"))
            .build(),
        DataSource.builder()
            .kind(SourceKind.OBSERVED)
            .description(
                text(
                    "palvelun käyttö tai vierailu verkkosivulla, esimerkiksi palveluun kirjautuminen"))
            .addChannel(Channel.ONLINE_SERVICE)
            .addDataCategory("kayttotiedot")
            .build(),
        DataSource.builder()
            .kind(SourceKind.PUBLIC_AUTHORITY)
            .name(Name.of("Kaupparekisteri"))
            .description(text("muu lähde"))
            .example(true)
            .build(),
        DataSource.builder()
            .kind(SourceKind.PUBLIC_AUTHORITY)
            .name(Name.of("Väestötietojärjestelmä"))
            .description(text("muu lähde"))
            .example(true)
            .build());
  }

  /** Who gets data. */
  private static List<Recipient> recipients() {
    return List.of(
        Recipient.builder()
            .category(text("kolmannet osapuolet"))
            .condition(text("jos rekisteröity on antanut luovutukseen suostumuksen"))
            .addLegalBasis(
                Consent.builder().description(text("rekisteröidyn suostumus luovutukseen")).build())
            .build(),
        Recipient.builder()
            .id("yhteistyokumppanit")
            .category(text("yhteistyökumppanit"))
            .role(RecipientRole.PROCESSOR)
            .description(text("käsittelevät tietoja toimeksiannosta rekisterinpitäjän puolesta"))
            .contract(text("Kumppani noudattaa rekisterinpitäjän ohjeita."))
            .build(),
        Recipient.builder()
            .id("uutiskirjepalvelu")
            .category(text("sähköpostiuutiskirjeiden palveluntarjoaja"))
            .role(RecipientRole.PROCESSOR)
            .addActivity(Activity.COMMUNICATIONS)
            .description(text("toimeksiantoa hoitava yhteistyökumppani"))
            .example(true)
            .build(),
        Recipient.builder()
            .category(text("toimivaltaiset viranomaiset"))
            .role(RecipientRole.AUTHORITY)
            .condition(text("kun viranomainen vaatii tietoja voimassa olevan lain nojalla"))
            .build(),
        Recipient.builder()
            .category(text("muut tahot"))
            .condition(text("kun taho vaatii tietoja voimassa olevan lain nojalla"))
            .build());
  }

  /** Which data leave the European Economic Area. */
  private static List<Transfer> transfers() {
    return List.of(
        Transfer.builder()
            .addRecipients("yhteistyokumppanit", "uutiskirjepalvelu")
            .description(
                text(
                    "Tietosuojan riittävä taso luvataan turvata lain edellyttämin tavoin myös siirroissa."))
            .condition(
                text(
                    "kun toimeksiantoa hoitava kumppani on sijoittautunut muualle kuin EU- tai ETA-alueelle"))
            .addMechanism(
                StandardContractualClauses.builder()
                    .description(
                        text(
                            "Muun muassa lain mukaiset sopimukset luottamuksellisuudesta ja käsittelystä, esimerkiksi komission mallisopimuslausekkein."))
                    .example(true)
                    .build())
            .build());
  }

  /** How long data are kept. */
  private static List<RetentionRule> retentionRules() {
    return List.of(
        RetentionRule.builder()
            .criteria(text("vain selosteen käyttötarkoitusten edellyttämän ajan"))
            .criteriaKind(CriteriaKind.AS_LONG_AS_NECESSARY)
            .build(),
        RetentionRule.builder().event(RetentionEvent.CUSTOMER_RELATIONSHIP_END).build(),
        RetentionRule.builder()
            .criteria(
                text(
                    "asiakassuhteen päätyttyäkin siltä osin kuin sovellettava laki vaatii tai sallii"))
            .criteriaKind(CriteriaKind.AS_LAW_PERMITS)
            .reason(
                text(
                    "esimerkiksi kirjanpitoa koskevan tai muun pakottavan lainsäädännön noudattaminen"))
            .data(text("jotkin henkilötiedot"))
            .build());
  }

  /** How data are protected. */
  private static List<SecurityMeasure> securityMeasures() {
    return List.of(
        SecurityMeasure.builder()
            .description(text("tietokantojen suojaus palomuurein"))
            .kind(SecurityKind.TECHNICAL)
            .build(),
        SecurityMeasure.builder()
            .description(text("tietokantojen suojaus salasanoin"))
            .kind(SecurityKind.TECHNICAL)
            .build(),
        SecurityMeasure.builder()
            .description(text("muut tekniset suojauskeinot"))
            .kind(SecurityKind.TECHNICAL)
            .build(),
        SecurityMeasure.builder()
            .description(text("tietokantojen ja varmuuskopioiden säilytys lukituissa tiloissa"))
            .kind(SecurityKind.PHYSICAL)
            .build(),
        SecurityMeasure.builder()
            .description(text("pääsy tietoihin vain siihen oikeutetuilla"))
            .kind(SecurityKind.ORGANISATIONAL)
            .build(),
        SecurityMeasure.builder()
            .description(text("tietoihin pääsevien vaitiolositoumus"))
            .kind(SecurityKind.ORGANISATIONAL)
            .build());
  }

  private static LocalizedText text(String plain) {
    return LocalizedText.of(plain);
  }
}
