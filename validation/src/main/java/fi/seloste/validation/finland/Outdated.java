package fi.seloste.validation.finland;

import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.none;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Profile.FINLAND;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;

import fi.seloste.model.Address;
import fi.seloste.model.ContactDetails;
import fi.seloste.model.CountryCode;
import fi.seloste.model.LawReference;
import fi.seloste.model.SupervisoryAuthority;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.Place;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import fi.seloste.validation.reference.Authorities;
import fi.seloste.validation.reference.AuthorityContact;
import fi.seloste.validation.reference.AuthorityContacts;
import fi.seloste.validation.reference.RepealedAct;
import fi.seloste.validation.reference.RepealedActs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What was right once: contact details of the authority and acts that have been repealed. */
public enum Outdated implements FinnishRule {

  /** The contact details of the Data Protection Ombudsman still serve. */
  AUTHORITY(
      Rule.named("fi-authority-contact-outdated")
          .severity(WARNING)
          .provisions("GDPR 13(2)(d), 12(1)")
          .profiles(NOTICE, RECORD, FINLAND)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(SupervisoryAuthority.class, Outdated::contactsServe)),

  /** No act is cited that has been repealed. */
  ACT(
      Rule.named("fi-repealed-law")
          .severity(WARNING)
          .provisions("the act that repeals it")
          .profiles(NOTICE, RECORD, FINLAND)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(LawReference.class, Outdated::actIsInForce));

  private static final CountryCode HERE = CountryCode.of("FI");

  private static Verdict contactsServe(SupervisoryAuthority authority, At at) {
    if (!Finland.isOfFinland(authority, () -> at.table(Authorities.class))) {
      return notApplicable("another-authority");
    } else if (authority.contactDetails().isEmpty()) {
      return notApplicable("no-authority-contact");
    }
    AuthorityContacts table = at.table(AuthorityContacts.class);
    ContactDetails details = authority.contactDetails().get();
    Place place = at.place().attribute("contactDetails");
    List<Verdict> outdated = new ArrayList<>();
    for (Located<Address> address : Located.list(place, "addresses", details.addresses())) {
      if (isOutdated(table.recognise(HERE, address.part()), at)) {
        outdated.add(breached(address.place()).with("value", inWords(address.part())));
      }
    }
    contacts(place, "phones", details.phones(), AuthorityContact.Kind.PHONE, at, outdated);
    contacts(place, "emails", details.emails(), AuthorityContact.Kind.EMAIL, at, outdated);
    contacts(
        place,
        "webAddresses",
        details.webAddresses(),
        AuthorityContact.Kind.WEB_ADDRESS,
        at,
        outdated);
    return outdated.isEmpty()
        ? met()
        : gravest(outdated).with("current", new CurrentContacts(table.current(HERE, at.asOf())));
  }

  private static void contacts(
      Place place,
      String attribute,
      List<String> written,
      AuthorityContact.Kind kind,
      At at,
      List<Verdict> outdated) {
    for (Located<String> contact : Located.list(place, attribute, written)) {
      if (isOutdated(at.table(AuthorityContacts.class).recognise(HERE, kind, contact.part()), at)) {
        outdated.add(breached(contact.place()).with("value", contact.part()));
      }
    }
  }

  /** Whether a contact is one that no longer serves, and none of its kind that does. */
  private static boolean isOutdated(List<AuthorityContact> recognised, At at) {
    return any(
        recognised,
        contact ->
            none(
                recognised,
                other -> other.kind() == contact.kind() && !other.isOutdated(at.asOf())));
  }

  private static List<Object> inWords(Address address) {
    return Stream.of(address.street(), address.postOfficeBox())
        .flatMap(Optional::stream)
        .<Object>map(text -> text)
        .toList();
  }

  private static Verdict actIsInForce(LawReference law, At at) {
    List<RepealedAct> cited = at.table(RepealedActs.class).citedBy(law);
    if (cited.isEmpty()) {
      return notApplicable("act-not-listed");
    }
    List<Verdict> repealed = new ArrayList<>();
    for (RepealedAct act : cited) {
      if (act.isRepealed(at.asOf())) {
        repealed.add(
            breached(at.place())
                .with("law", new ActName(act))
                .with("date", act.repealedOn())
                .with("successor", new Successor(act)));
      }
    }
    return repealed.isEmpty() ? met() : gravest(repealed);
  }

  private final Declaration<?> declaration;

  Outdated(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
