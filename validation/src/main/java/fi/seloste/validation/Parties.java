package fi.seloste.validation;

import fi.seloste.model.Address;
import fi.seloste.model.ContactDetails;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.Controller;
import fi.seloste.model.DataProtectionOfficer;
import fi.seloste.model.JointArrangement;
import fi.seloste.model.Purpose;
import fi.seloste.model.Register;
import fi.seloste.model.Representative;
import fi.seloste.model.Responsibility;
import fi.seloste.model.SupervisoryAuthority;

/**
 * What parts consist of: those who answer for the processing, watch over it or can be asked about
 * it.
 */
final class Parties {

  private Parties() {}

  static void controller(Controller controller, Walk walk) {
    walk.id(controller.id());
    walk.text(controller.name(), "name");
    walk.string(controller.businessId(), "businessId");
    walk.one(controller.country(), "country", Kind.COUNTRY);
    walk.text(controller.unit(), "unit");
    walk.each(controller.otherNames(), "otherNames", Kind.NAME);
    walk.text(controller.description(), "description");
    walk.one(controller.contactDetails(), "contactDetails", Kind.CONTACT_DETAILS);
    walk.strings(controller.domains(), "domains");
    walk.text(controller.successor(), "successor");
  }

  static void jointArrangement(JointArrangement arrangement, Walk walk) {
    walk.text(arrangement.essence(), "essence");
    walk.string(arrangement.url(), "url");
    walk.each(arrangement.responsibilities(), "responsibilities", Kind.RESPONSIBILITY);
    walk.reference(arrangement.contactPoint(), "contactPoint", ContactPoint.class);
    walk.each(arrangement.laws(), "laws", Kind.LAW);
  }

  static void responsibility(Responsibility responsibility, Walk walk) {
    walk.text(responsibility.description(), "description");
    walk.references(responsibility.controllers(), "controllers", Controller.class);
    walk.references(responsibility.registers(), "registers", Register.class);
    walk.references(responsibility.purposes(), "purposes", Purpose.class);
  }

  static void representative(Representative representative, Walk walk) {
    walk.text(representative.name(), "name");
    walk.one(representative.country(), "country", Kind.COUNTRY);
    walk.references(representative.controllers(), "controllers", Controller.class);
    walk.one(representative.contactDetails(), "contactDetails", Kind.CONTACT_DETAILS);
  }

  static void officer(DataProtectionOfficer officer, Walk walk) {
    walk.id(officer.id());
    walk.text(officer.name(), "name");
    walk.text(officer.position(), "position");
    walk.text(officer.organisation(), "organisation");
    walk.references(officer.controllers(), "controllers", Controller.class);
    walk.one(officer.contactDetails(), "contactDetails", Kind.CONTACT_DETAILS);
  }

  static void contactPoint(ContactPoint point, Walk walk) {
    walk.id(point.id());
    walk.text(point.name(), "name");
    walk.text(point.position(), "position");
    walk.text(point.unit(), "unit");
    walk.references(point.registers(), "registers", Register.class);
    walk.one(point.contactDetails(), "contactDetails", Kind.CONTACT_DETAILS);
  }

  static void contactDetails(ContactDetails details, Walk walk) {
    walk.strings(details.emails(), "emails");
    walk.strings(details.phones(), "phones");
    walk.strings(details.webAddresses(), "webAddresses");
    walk.each(details.addresses(), "addresses", Kind.ADDRESS);
    walk.text(details.description(), "description");
  }

  static void address(Address address, Walk walk) {
    walk.text(address.street(), "street");
    walk.text(address.postOfficeBox(), "postOfficeBox");
    walk.string(address.postalCode(), "postalCode");
    walk.text(address.city(), "city");
    walk.one(address.country(), "country", Kind.COUNTRY);
  }

  static void authority(SupervisoryAuthority authority, Walk walk) {
    walk.text(authority.name(), "name");
    walk.one(authority.country(), "country", Kind.COUNTRY);
    walk.one(authority.contactDetails(), "contactDetails", Kind.CONTACT_DETAILS);
  }
}
