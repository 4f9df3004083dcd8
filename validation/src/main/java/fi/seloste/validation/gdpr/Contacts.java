package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.ContactDetails;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.DataProtectionOfficer;
import fi.seloste.validation.At;
import java.util.Optional;

/** Whether somebody can be reached. */
final class Contacts {

  private Contacts() {}

  /** Whether there is an e-mail, a phone number, a web address or a place to write to. */
  static boolean reach(Optional<ContactDetails> details) {
    return details
        .filter(
            d ->
                anySays(d.emails())
                    || anySays(d.phones())
                    || anySays(d.webAddresses())
                    || any(d.addresses(), a -> says(a.street()) || says(a.postOfficeBox())))
        .isPresent();
  }

  /** Whether the contact point, or the officer, that an id means can be reached. */
  static boolean reach(String contactPoint, At at) {
    return at.find(ContactPoint.class, contactPoint)
            .filter(point -> reach(point.part().contactDetails()))
            .isPresent()
        || at.find(DataProtectionOfficer.class, contactPoint)
            .filter(officer -> reach(officer.part().contactDetails()))
            .isPresent();
  }

  private static boolean anySays(Iterable<String> strings) {
    for (String string : strings) {
      if (!string.isBlank()) {
        return true;
      }
    }
    return false;
  }
}
