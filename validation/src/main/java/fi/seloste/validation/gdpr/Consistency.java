package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.ERROR;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;

import fi.seloste.model.CountryCode;
import fi.seloste.model.Disclosed;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import fi.seloste.model.Transfer;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.Place;
import fi.seloste.validation.Reference;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the parts of a notice agree with one another. */
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
              (reference, at) ->
                  require(at.exists(reference), at.place()).with("id", reference.id()))),

  /** No register is part of itself. */
  LINEAGE(
      Rule.named("cons-register-part-of-itself")
          .severity(ERROR)
          .provisions("model integrity")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(Register.class, Consistency::registerIsNotPartOfItself)),

  /** A notice that denies transfers does not describe one. */
  NO_TRANSFER(
      Rule.named("cons-no-transfer-contradiction")
          .severity(ERROR)
          .provisions("GDPR 13(1)(f), 5(1)(a)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, Consistency::denialOfTransfersHolds)),

  /** Data that a recipient gets in a third country are transferred there. */
  THIRD_COUNTRY_RECIPIENT(
      Rule.named("cons-third-country-recipient-untransferred")
          .severity(ERROR)
          .provisions("GDPR 13(1)(f), 14(1)(f)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(PrivacyNotice.class, Consistency::recipientsAbroadHaveTransfers));

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

  private static Verdict denialOfTransfersHolds(PrivacyNotice notice, At at) {
    Map<Place, Verdict> verdicts = new LinkedHashMap<>();
    for (RegisterView view : at.registers()) {
      denialOfTransfersHolds(view, at, verdicts);
    }
    return verdicts.isEmpty()
        ? notApplicable("no-denial-of-transfers")
        : gravest(List.copyOf(verdicts.values()));
  }

  /**
   * A statement that a register does not see, since a nearer one is the last word, denies nothing.
   */
  private static void denialOfTransfersHolds(
      RegisterView view, At at, Map<Place, Verdict> verdicts) {
    Optional<Located<Disclosed<Transfer>>> lastWord =
        view.transfers().statements().stream()
            .filter(statement -> statement.part().isClosed())
            .findFirst();
    if (lastWord.filter(said -> said.part().state() == Disclosed.State.NONE).isEmpty()) {
      return;
    }
    verdicts.putIfAbsent(lastWord.get().place(), met());
    for (Located<Transfer> transfer : view.transfers().items()) {
      if (!ThirdCountries.isReserve(transfer.part())
          && !ThirdCountries.staysInside(transfer.part(), at)) {
        verdicts.put(
            transfer.place(),
            breached(transfer.place(), "transfer")
                .with("destination", ThirdCountries.destination(transfer.part(), at)));
      }
    }
    if (view.transfers().items().isEmpty()) {
      for (Located<Recipient> recipient : view.recipients().items()) {
        Optional<CountryCode> country = ThirdCountries.of(recipient.part(), at);
        if (country.isPresent()) {
          verdicts.put(recipient.place(), isAbroad(recipient, country.get()));
        }
      }
    }
  }

  private static Verdict isAbroad(Located<Recipient> recipient, CountryCode country) {
    return breached(recipient.place())
        .with("recipient", Parts.nameOf(recipient.part()))
        .with("country", new CountryName(country));
  }

  private static Verdict recipientsAbroadHaveTransfers(PrivacyNotice notice, At at) {
    Map<Place, Verdict> verdicts = new LinkedHashMap<>();
    for (RegisterView view : at.registers()) {
      if (view.transfers().state() != Disclosed.State.NONE) {
        for (Located<Recipient> recipient : view.recipients().items()) {
          Optional<CountryCode> country = ThirdCountries.of(recipient.part(), at);
          if (country.isPresent() && isTransferred(recipient.part(), view, at)) {
            verdicts.put(recipient.place(), met());
          } else if (country.isPresent()) {
            verdicts.putIfAbsent(recipient.place(), isAbroad(recipient, country.get()));
          }
        }
      }
    }
    return verdicts.isEmpty()
        ? notApplicable("no-recipient-abroad")
        : gravest(List.copyOf(verdicts.values()));
  }

  private static boolean isTransferred(Recipient recipient, RegisterView view, At at) {
    for (Located<Transfer> transfer : view.transfers().items()) {
      if (!ThirdCountries.isReserve(transfer.part()) && isFor(recipient, transfer.part(), at)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A transfer that names no recipient is for all in its countries; one without either, for all.
   */
  private static boolean isFor(Recipient recipient, Transfer transfer, At at) {
    if (!transfer.recipients().isEmpty()) {
      return recipient.id().filter(transfer.recipients()::contains).isPresent();
    }
    return transfer.countries().isEmpty()
        || transfer.countries().stream()
            .anyMatch(country -> ThirdCountries.receives(recipient, country));
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
