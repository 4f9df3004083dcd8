package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.undecided;

import fi.seloste.model.ContactDetails;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.Controller;
import fi.seloste.model.DataProtectionOfficer;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.model.Representative;
import fi.seloste.model.SupervisoryAuthority;
import fi.seloste.model.Text;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.Place;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether texts agree with their translations, and with the register in which they stand. */
public enum Texts implements GdprRule {

  /** A text says the same in every language. */
  TRANSLATION(
      Rule.named("gdpr-12-1-languages-differ")
          .severity(WARNING)
          .provisions("GDPR 12(1), 5(1)(a); WP260 (translations)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(LocalizedText.class, Texts::languagesAgree)),

  /** What stands in a register is about that register. */
  OWN_REGISTER(
      Rule.named("cons-name-of-another-register")
          .severity(WARNING)
          .provisions("GDPR 12(1), 5(1)(a)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, Texts::textsAreAboutTheirRegister));

  private static final Place WAIVERS = Place.notice().attribute("waivers");
  private static final List<Facts.Kind> CERTAIN = List.of(Facts.Kind.ACT, Facts.Kind.BUSINESS_ID);

  private static Verdict languagesAgree(LocalizedText text, At at) {
    List<Integer> versions = new ArrayList<>();
    for (int i = 0; i < text.languages().size(); i++) {
      if (!text.strings().get(i).isBlank()) {
        versions.add(i);
      }
    }
    if (versions.size() < 2 || at.place().isWithin(WAIVERS)) {
      return notApplicable("one-language");
    } else if (versions.stream().noneMatch(i -> mayHoldFacts(text.strings().get(i)))) {
      return met();
    }
    Facts first = Facts.of(text.strings().get(versions.get(0)));
    List<Verdict> verdicts = new ArrayList<>();
    for (int version : versions.subList(1, versions.size())) {
      Facts other = Facts.of(text.strings().get(version));
      verdicts.add(
          agree(first, other, at)
              .with("language", LanguageName.of(text.languages().get(versions.get(0))))
              .with("other", LanguageName.of(text.languages().get(version))));
    }
    return gravest(verdicts);
  }

  private static boolean mayHoldFacts(String string) {
    return string.chars().anyMatch(c -> c >= '0' && c <= '9' || c == '@')
        || string.contains("www.")
        || string.contains("://");
  }

  /** Another act is another fact; another address or number may be that of another service. */
  private static Verdict agree(Facts first, Facts other, At at) {
    for (Facts.Kind kind : Facts.Kind.values()) {
      Optional<Facts.Difference> difference = first.from(other, kind, known(kind, at));
      if (difference.isPresent()) {
        Verdict verdict =
            CERTAIN.contains(kind) ? breached(at.place()) : undecided(at.place(), "ask.same");
        return verdict
            .with("facts", List.copyOf(difference.get().one()))
            .with("others", List.copyOf(difference.get().other()));
      }
    }
    return met();
  }

  /** Addresses and numbers that the notice gives as contact details are right in any language. */
  private static Set<String> known(Facts.Kind kind, At at) {
    Set<String> known = new HashSet<>();
    if (kind == Facts.Kind.DOMAIN || kind == Facts.Kind.PHONE) {
      PrivacyNotice notice = at.notice();
      Stream.of(
              notice.controllers().stream().map(Controller::contactDetails),
              notice.contactPoints().stream().map(ContactPoint::contactDetails),
              notice.dataProtectionOfficers().items().stream()
                  .map(DataProtectionOfficer::contactDetails),
              notice.representatives().items().stream().map(Representative::contactDetails),
              notice.supervisoryAuthorities().stream().map(SupervisoryAuthority::contactDetails))
          .flatMap(details -> details)
          .flatMap(Optional::stream)
          .forEach(details -> addKnown(kind, details, known));
      for (Controller controller : notice.controllers()) {
        controller.domains().forEach(it -> Domains.ofWebAddress(it).ifPresent(known::add));
      }
    }
    return known;
  }

  private static void addKnown(Facts.Kind kind, ContactDetails details, Set<String> known) {
    if (kind == Facts.Kind.PHONE) {
      details.phones().forEach(it -> Facts.endOfPhone(it).ifPresent(known::add));
    } else {
      details.emails().forEach(it -> Domains.ofEmail(it).ifPresent(known::add));
      details.webAddresses().forEach(it -> Domains.ofWebAddress(it).ifPresent(known::add));
    }
  }

  /** Shorter names are too often words of the language, such as "Customers". */
  private static final int SHORTEST_NAME = 12;

  private record Naming(Located<Register> register, List<Pattern> names) {}

  private static Verdict textsAreAboutTheirRegister(PrivacyNotice notice, At at) {
    if (notice.registers().size() < 2) {
      return notApplicable("one-register");
    }
    List<Naming> namings = namings(notice, at);
    List<Verdict> verdicts = new ArrayList<>();
    for (Naming naming : namings) {
      Place place = naming.register().place();
      List<Located<Text>> own =
          at.texts().stream().filter(text -> text.place().isWithin(place)).toList();
      for (Naming other : namings) {
        if (other != naming && !other.names().isEmpty()) {
          verdicts.add(areRelated(naming, other, own) ? met() : speaksOf(naming, other, own, at));
        }
      }
    }
    return verdicts.isEmpty() ? notApplicable("no-telling-name") : gravest(verdicts);
  }

  private static List<Naming> namings(PrivacyNotice notice, At at) {
    Set<String> others = new HashSet<>();
    for (Located<Text> text : at.texts()) {
      boolean isRegister = text.place().parent().filter(Texts::isRegister).isPresent();
      if (!isRegister) {
        text.part().strings().forEach(string -> others.add(folded(string)));
      }
    }
    List<Naming> namings = new ArrayList<>();
    for (Located<Register> register :
        Located.list(Place.notice(), "registers", notice.registers())) {
      List<Pattern> names =
          register.part().name().map(LocalizedText::strings).orElse(List.of()).stream()
              .map(Texts::folded)
              .filter(name -> name.length() >= SHORTEST_NAME && !others.contains(name))
              .distinct()
              .map(Texts::asWords)
              .toList();
      namings.add(new Naming(register, names));
    }
    return namings;
  }

  private static boolean isRegister(Place place) {
    return place.parent().filter(list -> list.equals(REGISTERS)).isPresent();
  }

  private static final Place REGISTERS = Place.notice().attribute("registers");

  private static String folded(String string) {
    return string.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  /** In Finnish and Swedish a name may bear an ending. */
  private static Pattern asWords(String name) {
    return Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(name) + "\\p{L}{0,4}(?!\\p{L})");
  }

  /** Registers of one family, and those between which data are told to go, may name each other. */
  private static boolean areRelated(Naming naming, Naming other, List<Located<Text>> own) {
    Register one = naming.register().part();
    Register two = other.register().part();
    boolean family =
        one.partOf().isPresent()
                && (one.partOf().equals(two.id()) || one.partOf().equals(two.partOf()))
            || two.partOf().isPresent() && two.partOf().equals(one.id());
    return family
        || names(other, one.name().map(LocalizedText::strings).orElse(List.of()))
        || own.stream()
            .filter(text -> isOfFlows(text.place(), naming.register().place()))
            .anyMatch(text -> names(other, text.part().strings()));
  }

  private static final List<String> FLOWS = List.of("dataSources", "recipients", "transfers");

  private static boolean isOfFlows(Place place, Place register) {
    return FLOWS.stream().anyMatch(flow -> place.isWithin(register.attribute(flow)));
  }

  private static boolean names(Naming naming, List<String> strings) {
    return strings.stream()
        .map(Texts::folded)
        .anyMatch(string -> naming.names().stream().anyMatch(name -> name.matcher(string).find()));
  }

  /** Words that stand in both registers were taken over from the one that they name. */
  private static Verdict speaksOf(Naming naming, Naming other, List<Located<Text>> own, At at) {
    for (Located<Text> text : own) {
      List<String> strings = text.part().strings();
      if (names(other, strings) && !names(naming, strings)) {
        boolean takenOver =
            at.texts().stream()
                .anyMatch(
                    it ->
                        it.place().isWithin(other.register().place())
                            && it.part().equals(text.part()));
        Verdict verdict = takenOver ? breached(text.place()) : undecided(text.place(), "ask.meant");
        return verdict.with("other", other.register().part().name().orElseThrow());
      }
    }
    return met();
  }

  private final Declaration<?> declaration;

  Texts(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
