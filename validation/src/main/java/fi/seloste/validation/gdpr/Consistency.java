package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.each;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.ERROR;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;

import fi.seloste.model.ContactDetails;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import fi.seloste.validation.At;
import fi.seloste.validation.Check;
import fi.seloste.validation.Localizable;
import fi.seloste.validation.Located;
import fi.seloste.validation.Reference;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a notice is put together well: its ids, registers, dates and contact details. */
public enum Consistency implements GdprRule {

  /** An id stands once. */
  UNIQUE_IDS(
      Rule.named("cons-duplicate-id")
          .severity(ERROR)
          .provisions("model integrity")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED)
          .on(PrivacyNotice.class, Consistency::idsAreUnique)),

  /** An id that is referred to exists. */
  REFERENCES(
      Rule.named("cons-dangling-reference")
          .severity(ERROR)
          .provisions("model integrity")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              Reference.class,
              Check.settling(
                  (reference, notice) -> notice.exists(reference) ? met() : null,
                  (reference, at) -> breached(at.place()).with("id", reference.id())))),

  /** No register is part of itself. */
  LINEAGE(
      Rule.named("cons-register-part-of-itself")
          .severity(ERROR)
          .provisions("model integrity")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Register.class, Consistency::registerIsNotPartOfItself)),

  /** A register stands once. */
  DISTINCT_REGISTERS(
      Rule.named("cons-register-duplicate")
          .severity(WARNING)
          .provisions("GDPR 12(1)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, Consistency::registersAreDistinct)),

  /** The dates of the notice agree. */
  DATES(
      Rule.named("cons-date-implausible")
          .severity(WARNING)
          .provisions("GDPR 12(1)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, Consistency::datesAgree)),

  /** Contact details are whole. */
  CONTACT_FORM(
      Rule.named("cons-contact-malformed")
          .severity(WARNING)
          .provisions("GDPR 13(1)(a), 12(1)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(ContactDetails.class, ContactForm::judge)),

  /** Requests go to an address of the controller. */
  EMAIL_DOMAIN(
      Rule.named("cons-email-domain")
          .severity(WARNING)
          .provisions("GDPR 12(2), 13(1)(a)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(ContactPoint.class, Domains::judge));

  private static Verdict idsAreUnique(PrivacyNotice notice, At at) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Located<String> duplicate : at.duplicateIds()) {
      verdicts.add(breached(duplicate.place()).with("id", duplicate.part()));
    }
    return verdicts.isEmpty() ? met() : gravest(verdicts);
  }

  private static Verdict registerIsNotPartOfItself(Register register, At at) {
    return register.partOf().isEmpty()
        ? notApplicable("no-outer-register")
        : require(!at.register().orElseThrow().isPartOfItself(), at.place().attribute("partOf"));
  }

  private static Verdict registersAreDistinct(PrivacyNotice notice, At at) {
    if (notice.registers().size() < 2) {
      return notApplicable("one-register");
    }
    List<Verdict> verdicts = new ArrayList<>();
    Map<List<String>, Register> earlier = new LinkedHashMap<>();
    for (Located<Register> register : Located.list(at.place(), "registers", notice.registers())) {
      Optional<List<String>> name = register.part().name().map(Consistency::folded);
      Register first = name.map(earlier::get).orElse(null);
      boolean related =
          first != null && (isPartOf(first, register.part()) || isPartOf(register.part(), first));
      verdicts.add(
          first == null || related
              ? met()
              : breached(register.place()).with("register", register.part().name().orElseThrow()));
      name.ifPresent(strings -> earlier.putIfAbsent(strings, register.part()));
    }
    return gravest(verdicts);
  }

  private static List<String> folded(LocalizedText name) {
    return each(name.strings(), RegisterNames::folded);
  }

  private static boolean isPartOf(Register part, Register whole) {
    return part.partOf().isPresent() && part.partOf().equals(whole.id());
  }

  private static Verdict datesAgree(PrivacyNotice notice, At at) {
    Optional<LocalDate> prepared = notice.preparedOn();
    Optional<LocalDate> updated = notice.updatedOn();
    if (prepared.isEmpty() && updated.isEmpty()) {
      return notApplicable("undated");
    }
    List<Localizable> details = new ArrayList<>();
    LocalDate tomorrow = at.asOf().plusDays(1);
    if (isAfter(prepared, tomorrow) || isAfter(updated, tomorrow)) {
      details.add(GdprRule.phrase("date.future"));
    }
    if (updated.isPresent() && isAfter(prepared, updated.get())) {
      details.add(GdprRule.phrase("date.updated-before-prepared"));
    }
    if (notice.publishedOn().isPresent() && isAfter(prepared, notice.publishedOn().get())) {
      details.add(GdprRule.phrase("date.published-before-prepared"));
    }
    if (notice.validFrom().isPresent() && isAfter(prepared, notice.validFrom().get())) {
      details.add(GdprRule.phrase("date.valid-before-prepared"));
    }
    return require(details.isEmpty(), at).with("detail", List.copyOf(details));
  }

  private static boolean isAfter(Optional<LocalDate> date, LocalDate other) {
    return date.filter(day -> day.isAfter(other)).isPresent();
  }

  private final Declaration<?> declaration;

  Consistency(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
