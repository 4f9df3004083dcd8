package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.each;
import static fi.seloste.validation.Among.none;
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
import fi.seloste.model.Waiver;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.Place;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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

  private static final List<Facts.Kind> CERTAIN = List.of(Facts.Kind.ACT, Facts.Kind.BUSINESS_ID);

  /** The positions of the languages in which a text says anything, if it is in several. */
  private static List<Integer> versionsOf(LocalizedText text) {
    if (text.languages().size() < 2) {
      return List.of();
    }
    List<Integer> versions = new ArrayList<>(text.languages().size());
    for (int i = 0; i < text.languages().size(); i++) {
      if (!text.strings().get(i).isBlank()) {
        versions.add(i);
      }
    }
    return versions;
  }

  private static Verdict languagesAgree(LocalizedText text, At at) {
    List<Integer> versions = versionsOf(text);
    if (versions.size() < 2 || at.enclosing(Waiver.class).isPresent()) {
      return notApplicable("one-language");
    } else if (none(text.strings(), Facts::mayStandIn)) {
      return met();
    }
    Facts first = Facts.of(text.strings().get(versions.get(0)));
    List<Verdict> verdicts = new ArrayList<>();
    for (int version : versions.subList(1, versions.size())) {
      Facts other = Facts.of(text.strings().get(version));
      verdicts.add(
          agree(first, other, at)
              .with("language", text.languages().get(versions.get(0)))
              .with("other", text.languages().get(version)));
    }
    return gravest(verdicts);
  }

  /** Another act is another fact; another address or number may be that of another service. */
  private static Verdict agree(Facts first, Facts other, At at) {
    for (Facts.Kind kind : Facts.Kind.values()) {
      Optional<Facts.Difference> difference = first.from(other, kind, () -> known(kind, at));
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
  static final int SHORTEST_NAME = 12;

  /** A text, and the registers that it names, by their positions. */
  private record Mention(Located<Text> text, Set<Integer> registers) {}

  private static Verdict textsAreAboutTheirRegister(PrivacyNotice notice, At at) {
    if (notice.registers().size() < 2) {
      return notApplicable("one-register");
    }
    RegisterNames names = tellingNames(notice, at);
    if (names.isEmpty()) {
      return notApplicable("no-telling-name");
    }
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.add(met());
    List<Register> registers = notice.registers();
    for (int i = 0; i < registers.size(); i++) {
      List<Mention> own = new ArrayList<>();
      Set<Integer> named = new TreeSet<>();
      for (Located<Text> text : at.textsOfRegisters().get(i)) {
        Set<Integer> there = names.in(text.part());
        if (!there.isEmpty()) {
          own.add(new Mention(text, there));
          named.addAll(there);
        }
      }
      for (int other : named) {
        if (other != i && !areRelated(i, other, registers, own)) {
          verdicts.add(speaksOf(i, other, registers, own, at));
        }
      }
    }
    return gravest(verdicts);
  }

  /** A name that another text is too, such as a purpose, tells nothing. */
  private static RegisterNames tellingNames(PrivacyNotice notice, At at) {
    RegisterNames names = RegisterNames.of(each(notice.registers(), Texts::namesOf));
    if (!names.isEmpty()) {
      for (Located<Text> text : at.texts()) {
        for (String string : text.part().strings()) {
          if (names.mayBegin(string) && !isOfRegister(text)) {
            names.remove(RegisterNames.folded(string));
          }
        }
      }
    }
    return names;
  }

  private static Set<String> namesOf(Register register) {
    Set<String> names = new LinkedHashSet<>(4);
    for (String name : register.name().map(LocalizedText::strings).orElse(List.of())) {
      String folded = RegisterNames.folded(name);
      if (folded.length() >= SHORTEST_NAME) {
        names.add(folded);
      }
    }
    return names;
  }

  /** Whether a text is the name or the description of a register. */
  private static boolean isOfRegister(Located<Text> text) {
    Optional<Place> list = text.place().parent().flatMap(Place::parent);
    return list.filter(REGISTERS::equals).isPresent();
  }

  private static final Place REGISTERS = Place.notice().attribute("registers");

  /** Registers of one family, and those between which data are told to go, may name each other. */
  private static boolean areRelated(
      int register, int other, List<Register> registers, List<Mention> own) {
    Register one = registers.get(register);
    Register two = registers.get(other);
    Place place = REGISTERS.item(register);
    boolean family =
        one.partOf().isPresent()
                && (one.partOf().equals(two.id()) || one.partOf().equals(two.partOf()))
            || two.partOf().isPresent() && two.partOf().equals(one.id());
    return family
        || own.stream()
            .filter(mention -> mention.registers().contains(other))
            .map(mention -> mention.text().place())
            .anyMatch(it -> it.equals(place.attribute("name")) || isOfFlows(it, place));
  }

  private static final List<String> FLOWS = List.of("dataSources", "recipients", "transfers");

  private static boolean isOfFlows(Place place, Place register) {
    return any(FLOWS, flow -> place.isWithin(register.attribute(flow)));
  }

  /** Words that stand in both registers were taken over from the one that they name. */
  private static Verdict speaksOf(
      int register, int other, List<Register> registers, List<Mention> own, At at) {
    for (Mention mention : own) {
      if (mention.registers().contains(other) && !mention.registers().contains(register)) {
        Located<Text> text = mention.text();
        boolean takenOver =
            any(at.textsOfRegisters().get(other), it -> it.part().equals(text.part()));
        Verdict verdict = takenOver ? breached(text.place()) : undecided(text.place(), "ask.meant");
        return verdict.with("other", registers.get(other).name().orElseThrow());
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
