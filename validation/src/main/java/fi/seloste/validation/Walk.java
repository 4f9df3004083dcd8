package fi.seloste.validation;

import fi.seloste.model.Address;
import fi.seloste.model.AdequacyDecision;
import fi.seloste.model.AutomatedDecision;
import fi.seloste.model.ChangePolicy;
import fi.seloste.model.CompellingInterests;
import fi.seloste.model.ContactDetails;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.Controller;
import fi.seloste.model.CookieGroup;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataProtectionOfficer;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Derogation;
import fi.seloste.model.Disclosed;
import fi.seloste.model.Exclusion;
import fi.seloste.model.JointArrangement;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LawReference;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.Limitation;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Profiling;
import fi.seloste.model.Purpose;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import fi.seloste.model.RelatedDocument;
import fi.seloste.model.Representative;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.Requirement;
import fi.seloste.model.Responsibility;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.Section;
import fi.seloste.model.SecurityMeasure;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.StandardContractualClauses;
import fi.seloste.model.SupervisoryAuthority;
import fi.seloste.model.Text;
import fi.seloste.model.Transfer;
import fi.seloste.model.TransferMechanism;
import fi.seloste.model.Waiver;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * One way through a notice that comes by every part, every reference and every string.
 *
 * <p>Beside the model itself this is the one place that knows what a part consists of.
 */
abstract class Walk {

  /** Comes to a part; those inside it follow. */
  abstract <T> void enter(Class<T> kind, T part, Place place);

  /** Has been through the part entered last. */
  abstract void leave();

  /** Comes by the use of an id. */
  abstract void reference(Class<?> target, String id, Place place);

  /** Comes by a string: a plain one, or one language of a text. */
  abstract void string(String string, Place place);

  final void walk(PrivacyNotice notice) {
    Place at = Place.notice();
    enter(PrivacyNotice.class, notice, at);
    string(notice.id(), at, "id");
    text(notice.title(), at, "title");
    languages(notice.languages(), at, "languages");
    string(notice.version(), at, "version");
    each(notice.controllers(), at, "controllers", this::controller);
    one(notice.jointArrangement(), at, "jointArrangement", this::jointArrangement);
    told(notice.representatives(), at, "representatives", this::representative);
    told(notice.dataProtectionOfficers(), at, "dataProtectionOfficers", this::officer);
    each(notice.contactPoints(), at, "contactPoints", this::contactPoint);
    each(notice.supervisoryAuthorities(), at, "supervisoryAuthorities", this::authority);
    each(notice.registers(), at, "registers", this::register);
    each(notice.dataSources(), at, "dataSources", this::dataSource);
    told(notice.recipients(), at, "recipients", this::recipient);
    told(notice.transfers(), at, "transfers", this::transfer);
    each(notice.retentionRules(), at, "retentionRules", this::retentionRule);
    told(notice.automatedDecisions(), at, "automatedDecisions", this::automatedDecision);
    told(notice.profiling(), at, "profiling", this::profiling);
    each(notice.securityMeasures(), at, "securityMeasures", this::securityMeasure);
    each(notice.exclusions(), at, "exclusions", this::exclusion);
    each(notice.dataSubjectRights(), at, "dataSubjectRights", this::right);
    one(notice.requestProcedure(), at, "requestProcedure", this::requestProcedure);
    told(notice.cookieGroups(), at, "cookieGroups", this::cookieGroup);
    one(notice.changePolicy(), at, "changePolicy", this::changePolicy);
    text(notice.breachProcedure(), at, "breachProcedure");
    each(notice.relatedDocuments(), at, "relatedDocuments", this::relatedDocument);
    each(notice.sections(), at, "sections", this::section);
    each(notice.waivers(), at, "waivers", this::waiver);
    leave();
  }

  private void controller(Controller controller, Place at) {
    enter(Controller.class, controller, at);
    string(controller.id(), at, "id");
    text(controller.name(), at, "name");
    string(controller.businessId(), at, "businessId");
    country(controller.country(), at, "country");
    text(controller.unit(), at, "unit");
    texts(controller.otherNames(), at, "otherNames");
    text(controller.description(), at, "description");
    one(controller.contactDetails(), at, "contactDetails", this::contactDetails);
    strings(controller.domains(), at, "domains");
    text(controller.successor(), at, "successor");
    leave();
  }

  private void jointArrangement(JointArrangement arrangement, Place at) {
    enter(JointArrangement.class, arrangement, at);
    text(arrangement.essence(), at, "essence");
    string(arrangement.url(), at, "url");
    each(arrangement.responsibilities(), at, "responsibilities", this::responsibility);
    id(arrangement.contactPoint(), at, "contactPoint", ContactPoint.class);
    laws(arrangement.laws(), at, "laws");
    leave();
  }

  private void responsibility(Responsibility responsibility, Place at) {
    enter(Responsibility.class, responsibility, at);
    text(responsibility.description(), at, "description");
    ids(responsibility.controllers(), at, "controllers", Controller.class);
    ids(responsibility.registers(), at, "registers", Register.class);
    ids(responsibility.purposes(), at, "purposes", Purpose.class);
    leave();
  }

  private void representative(Representative representative, Place at) {
    enter(Representative.class, representative, at);
    text(representative.name(), at, "name");
    country(representative.country(), at, "country");
    ids(representative.controllers(), at, "controllers", Controller.class);
    one(representative.contactDetails(), at, "contactDetails", this::contactDetails);
    leave();
  }

  private void officer(DataProtectionOfficer officer, Place at) {
    enter(DataProtectionOfficer.class, officer, at);
    string(officer.id(), at, "id");
    text(officer.name(), at, "name");
    text(officer.position(), at, "position");
    text(officer.organisation(), at, "organisation");
    ids(officer.controllers(), at, "controllers", Controller.class);
    one(officer.contactDetails(), at, "contactDetails", this::contactDetails);
    leave();
  }

  private void contactPoint(ContactPoint point, Place at) {
    enter(ContactPoint.class, point, at);
    string(point.id(), at, "id");
    text(point.name(), at, "name");
    text(point.position(), at, "position");
    text(point.unit(), at, "unit");
    ids(point.registers(), at, "registers", Register.class);
    one(point.contactDetails(), at, "contactDetails", this::contactDetails);
    leave();
  }

  private void contactDetails(ContactDetails details, Place at) {
    enter(ContactDetails.class, details, at);
    strings(details.emails(), at, "emails");
    strings(details.phones(), at, "phones");
    strings(details.webAddresses(), at, "webAddresses");
    each(details.addresses(), at, "addresses", this::address);
    text(details.description(), at, "description");
    leave();
  }

  private void address(Address address, Place at) {
    enter(Address.class, address, at);
    text(address.street(), at, "street");
    text(address.postOfficeBox(), at, "postOfficeBox");
    string(address.postalCode(), at, "postalCode");
    text(address.city(), at, "city");
    country(address.country(), at, "country");
    leave();
  }

  private void authority(SupervisoryAuthority authority, Place at) {
    enter(SupervisoryAuthority.class, authority, at);
    text(authority.name(), at, "name");
    country(authority.country(), at, "country");
    one(authority.contactDetails(), at, "contactDetails", this::contactDetails);
    leave();
  }

  private void register(Register register, Place at) {
    enter(Register.class, register, at);
    string(register.id(), at, "id");
    text(register.name(), at, "name");
    text(register.description(), at, "description");
    id(register.partOf(), at, "partOf", Register.class);
    ids(register.controllers(), at, "controllers", Controller.class);
    each(register.onBehalfOf(), at, "onBehalfOf", this::controller);
    texts(register.processingCategories(), at, "processingCategories");
    laws(register.laws(), at, "laws");
    each(register.dataSubjectCategories(), at, "dataSubjectCategories", this::subjectCategory);
    each(register.purposes(), at, "purposes", this::purpose);
    each(register.legalBases(), at, "legalBases", this::legalBasis);
    each(register.dataCategories(), at, "dataCategories", this::dataCategory);
    one(register.requirement(), at, "requirement", this::requirement);
    each(register.dataSources(), at, "dataSources", this::dataSource);
    told(register.recipients(), at, "recipients", this::recipient);
    told(register.transfers(), at, "transfers", this::transfer);
    each(register.retentionRules(), at, "retentionRules", this::retentionRule);
    told(register.automatedDecisions(), at, "automatedDecisions", this::automatedDecision);
    told(register.profiling(), at, "profiling", this::profiling);
    each(register.securityMeasures(), at, "securityMeasures", this::securityMeasure);
    each(register.exclusions(), at, "exclusions", this::exclusion);
    leave();
  }

  private void subjectCategory(DataSubjectCategory category, Place at) {
    enter(DataSubjectCategory.class, category, at);
    string(category.id(), at, "id");
    text(category.name(), at, "name");
    text(category.description(), at, "description");
    leave();
  }

  private void purpose(Purpose purpose, Place at) {
    enter(Purpose.class, purpose, at);
    string(purpose.id(), at, "id");
    text(purpose.name(), at, "name");
    text(purpose.description(), at, "description");
    each(purpose.legalBases(), at, "legalBases", this::legalBasis);
    each(
        purpose.specialCategoryConditions(),
        at,
        "specialCategoryConditions",
        this::specialCategoryCondition);
    laws(purpose.criminalOffenceLaws(), at, "criminalOffenceLaws");
    ids(purpose.dataSubjectCategories(), at, "dataSubjectCategories", DataSubjectCategory.class);
    ids(purpose.dataCategories(), at, "dataCategories", DataCategory.class);
    text(purpose.parentalConsent(), at, "parentalConsent");
    leave();
  }

  private void legalBasis(LegalBasis basis, Place at) {
    enter(LegalBasis.class, basis, at);
    text(basis.description(), at, "description");
    laws(basis.laws(), at, "laws");
    ids(basis.dataSubjectCategories(), at, "dataSubjectCategories", DataSubjectCategory.class);
    if (basis instanceof LegitimateInterests legitimate) {
      text(legitimate.interests(), at, "interests");
      text(legitimate.balancingTest(), at, "balancingTest");
    }
    leave();
  }

  private void specialCategoryCondition(SpecialCategoryCondition condition, Place at) {
    enter(SpecialCategoryCondition.class, condition, at);
    text(condition.description(), at, "description");
    laws(condition.laws(), at, "laws");
    ids(condition.dataCategories(), at, "dataCategories", DataCategory.class);
    text(condition.professionalContract(), at, "professionalContract");
    text(condition.safeguardMeasures(), at, "safeguardMeasures");
    leave();
  }

  private void dataCategory(DataCategory category, Place at) {
    enter(DataCategory.class, category, at);
    string(category.id(), at, "id");
    text(category.name(), at, "name");
    text(category.description(), at, "description");
    texts(category.items(), at, "items");
    each(category.legalBases(), at, "legalBases", this::legalBasis);
    one(category.requirement(), at, "requirement", this::requirement);
    ids(category.dataSubjectCategories(), at, "dataSubjectCategories", DataSubjectCategory.class);
    leave();
  }

  private void requirement(Requirement requirement, Place at) {
    enter(Requirement.class, requirement, at);
    text(requirement.description(), at, "description");
    text(requirement.consequence(), at, "consequence");
    laws(requirement.laws(), at, "laws");
    leave();
  }

  private void dataSource(DataSource source, Place at) {
    enter(DataSource.class, source, at);
    text(source.name(), at, "name");
    text(source.category(), at, "category");
    text(source.description(), at, "description");
    each(source.legalBases(), at, "legalBases", this::legalBasis);
    text(source.data(), at, "data");
    ids(source.dataCategories(), at, "dataCategories", DataCategory.class);
    leave();
  }

  private void recipient(Recipient recipient, Place at) {
    enter(Recipient.class, recipient, at);
    string(recipient.id(), at, "id");
    text(recipient.name(), at, "name");
    text(recipient.category(), at, "category");
    text(recipient.description(), at, "description");
    string(recipient.url(), at, "url");
    country(recipient.country(), at, "country");
    countries(recipient.processingLocations(), at, "processingLocations");
    text(recipient.condition(), at, "condition");
    each(recipient.legalBases(), at, "legalBases", this::legalBasis);
    text(recipient.contract(), at, "contract");
    text(recipient.data(), at, "data");
    ids(recipient.dataCategories(), at, "dataCategories", DataCategory.class);
    ids(recipient.purposes(), at, "purposes", Purpose.class);
    leave();
  }

  private void transfer(Transfer transfer, Place at) {
    enter(Transfer.class, transfer, at);
    ids(transfer.recipients(), at, "recipients", Recipient.class);
    countries(transfer.countries(), at, "countries");
    texts(transfer.organisations(), at, "organisations");
    text(transfer.description(), at, "description");
    text(transfer.condition(), at, "condition");
    each(transfer.mechanisms(), at, "mechanisms", this::mechanism);
    text(transfer.safeguardCopy(), at, "safeguardCopy");
    text(transfer.assessment(), at, "assessment");
    text(transfer.data(), at, "data");
    ids(transfer.dataCategories(), at, "dataCategories", DataCategory.class);
    leave();
  }

  private void mechanism(TransferMechanism mechanism, Place at) {
    enter(TransferMechanism.class, mechanism, at);
    text(mechanism.description(), at, "description");
    if (mechanism instanceof AdequacyDecision adequacy) {
      string(adequacy.decision(), at, "decision");
    } else if (mechanism instanceof StandardContractualClauses clauses) {
      string(clauses.decision(), at, "decision");
    } else if (mechanism instanceof Derogation derogation) {
      text(derogation.riskInformation(), at, "riskInformation");
    } else if (mechanism instanceof CompellingInterests compelling) {
      text(compelling.interests(), at, "interests");
      text(compelling.documentation(), at, "documentation");
    }
    leave();
  }

  private void retentionRule(RetentionRule rule, Place at) {
    enter(RetentionRule.class, rule, at);
    text(rule.description(), at, "description");
    text(rule.eventDescription(), at, "eventDescription");
    text(rule.criteria(), at, "criteria");
    text(rule.reason(), at, "reason");
    laws(rule.laws(), at, "laws");
    texts(rule.exceptions(), at, "exceptions");
    text(rule.data(), at, "data");
    ids(rule.dataCategories(), at, "dataCategories", DataCategory.class);
    ids(rule.dataSubjectCategories(), at, "dataSubjectCategories", DataSubjectCategory.class);
    ids(rule.purposes(), at, "purposes", Purpose.class);
    leave();
  }

  private void right(DataSubjectRight right, Place at) {
    enter(DataSubjectRight.class, right, at);
    text(right.name(), at, "name");
    text(right.description(), at, "description");
    laws(right.laws(), at, "laws");
    each(right.limitations(), at, "limitations", this::limitation);
    one(right.requestProcedure(), at, "requestProcedure", this::requestProcedure);
    ids(right.registers(), at, "registers", Register.class);
    ids(right.dataCategories(), at, "dataCategories", DataCategory.class);
    ids(right.purposes(), at, "purposes", Purpose.class);
    leave();
  }

  private void limitation(Limitation limitation, Place at) {
    enter(Limitation.class, limitation, at);
    text(limitation.description(), at, "description");
    laws(limitation.laws(), at, "laws");
    leave();
  }

  private void requestProcedure(RequestProcedure procedure, Place at) {
    enter(RequestProcedure.class, procedure, at);
    text(procedure.description(), at, "description");
    ids(procedure.contactPoints(), at, "contactPoints", ContactPoint.class);
    ids(procedure.controllers(), at, "controllers", Controller.class);
    text(procedure.formalitiesCondition(), at, "formalitiesCondition");
    text(procedure.requiredInformation(), at, "requiredInformation");
    languages(procedure.languages(), at, "languages");
    leave();
  }

  private void automatedDecision(AutomatedDecision decision, Place at) {
    enter(AutomatedDecision.class, decision, at);
    text(decision.name(), at, "name");
    text(decision.description(), at, "description");
    laws(decision.laws(), at, "laws");
    text(decision.logic(), at, "logic");
    text(decision.significance(), at, "significance");
    text(decision.consequences(), at, "consequences");
    ids(decision.dataCategories(), at, "dataCategories", DataCategory.class);
    ids(decision.purposes(), at, "purposes", Purpose.class);
    leave();
  }

  private void profiling(Profiling profiling, Place at) {
    enter(Profiling.class, profiling, at);
    text(profiling.description(), at, "description");
    text(profiling.logic(), at, "logic");
    text(profiling.consequences(), at, "consequences");
    ids(profiling.dataCategories(), at, "dataCategories", DataCategory.class);
    ids(profiling.purposes(), at, "purposes", Purpose.class);
    leave();
  }

  private void securityMeasure(SecurityMeasure measure, Place at) {
    enter(SecurityMeasure.class, measure, at);
    text(measure.description(), at, "description");
    ids(measure.dataCategories(), at, "dataCategories", DataCategory.class);
    leave();
  }

  private void cookieGroup(CookieGroup group, Place at) {
    enter(CookieGroup.class, group, at);
    text(group.name(), at, "name");
    text(group.description(), at, "description");
    text(group.purpose(), at, "purpose");
    text(group.duration(), at, "duration");
    told(group.thirdParties(), at, "thirdParties", this::text);
    strings(group.cookies(), at, "cookies");
    text(group.optOut(), at, "optOut");
    ids(group.dataCategories(), at, "dataCategories", DataCategory.class);
    leave();
  }

  private void changePolicy(ChangePolicy policy, Place at) {
    enter(ChangePolicy.class, policy, at);
    text(policy.description(), at, "description");
    leave();
  }

  private void relatedDocument(RelatedDocument document, Place at) {
    enter(RelatedDocument.class, document, at);
    text(document.title(), at, "title");
    string(document.url(), at, "url");
    document.language().ifPresent(language -> language(language, at.attribute("language")));
    text(document.description(), at, "description");
    leave();
  }

  private void section(Section section, Place at) {
    enter(Section.class, section, at);
    string(section.number(), at, "number");
    text(section.heading(), at, "heading");
    text(section.text(), at, "text");
    ids(section.registers(), at, "registers", Register.class);
    leave();
  }

  private void exclusion(Exclusion exclusion, Place at) {
    enter(Exclusion.class, exclusion, at);
    text(exclusion.description(), at, "description");
    leave();
  }

  private void waiver(Waiver waiver, Place at) {
    enter(Waiver.class, waiver, at);
    string(waiver.rule(), at, "rule");
    string(waiver.path(), at, "path");
    text(waiver.reason(), at, "reason");
    laws(waiver.laws(), at, "laws");
    leave();
  }

  private void law(LawReference law, Place at) {
    enter(LawReference.class, law, at);
    text(law.title(), at, "title");
    string(law.number(), at, "number");
    string(law.chapter(), at, "chapter");
    string(law.section(), at, "section");
    string(law.subsection(), at, "subsection");
    string(law.point(), at, "point");
    string(law.jurisdiction(), at, "jurisdiction");
    string(law.url(), at, "url");
    leave();
  }

  private void laws(List<LawReference> laws, Place at, String name) {
    each(laws, at, name, this::law);
  }

  private void country(CountryCode country, Place at) {
    enter(CountryCode.class, country, at);
    string(country.text(), at);
    leave();
  }

  private void country(Optional<CountryCode> country, Place at, String name) {
    one(country, at, name, this::country);
  }

  private void countries(List<CountryCode> countries, Place at, String name) {
    each(countries, at, name, this::country);
  }

  private void language(LanguageTag language, Place at) {
    enter(LanguageTag.class, language, at);
    string(language.text(), at);
    leave();
  }

  private void languages(List<LanguageTag> languages, Place at, String name) {
    each(languages, at, name, this::language);
  }

  private void text(Text text, Place at) {
    if (text instanceof Name name) {
      enter(Name.class, name, at);
    } else if (text instanceof LocalizedText localized) {
      enter(LocalizedText.class, localized, at);
    }
    List<LanguageTag> languages = text.languages();
    List<String> strings = text.strings();
    if (languages.isEmpty()) {
      string(strings.get(0), at);
    }
    for (int i = 0; i < languages.size(); i++) {
      string(strings.get(i), at.attribute(languages.get(i).text()));
    }
    leave();
  }

  private void text(Optional<? extends Text> text, Place at, String name) {
    if (text.isPresent()) {
      text(text.get(), at.attribute(name));
    }
  }

  private void texts(List<? extends Text> texts, Place at, String name) {
    if (!texts.isEmpty()) {
      Place list = at.attribute(name);
      for (int i = 0; i < texts.size(); i++) {
        text(texts.get(i), list.item(i));
      }
    }
  }

  private void string(Optional<String> string, Place at, String name) {
    if (string.isPresent()) {
      string(string.get(), at.attribute(name));
    }
  }

  private void strings(List<String> strings, Place at, String name) {
    each(strings, at, name, this::string);
  }

  private void id(Optional<String> id, Place at, String name, Class<?> target) {
    if (id.isPresent()) {
      reference(target, id.get(), at.attribute(name));
      string(id.get(), at.attribute(name));
    }
  }

  private void ids(List<String> ids, Place at, String name, Class<?> target) {
    if (!ids.isEmpty()) {
      Place list = at.attribute(name);
      for (int i = 0; i < ids.size(); i++) {
        reference(target, ids.get(i), list.item(i));
        string(ids.get(i), list.item(i));
      }
    }
  }

  private static <T> void one(Optional<T> part, Place at, String name, BiConsumer<T, Place> walk) {
    if (part.isPresent()) {
      walk.accept(part.get(), at.attribute(name));
    }
  }

  private static <T> void each(List<T> parts, Place at, String name, BiConsumer<T, Place> walk) {
    if (!parts.isEmpty()) {
      items(parts, at.attribute(name), walk);
    }
  }

  private <T> void told(Disclosed<T> told, Place at, String name, BiConsumer<T, Place> walk) {
    if (told.isStated()) {
      Place here = at.attribute(name);
      text(told.wording(), here, "none");
      items(told.items(), Located.itemsOf(told, here), walk);
    }
  }

  private static <T> void items(List<T> parts, Place list, BiConsumer<T, Place> walk) {
    for (int i = 0; i < parts.size(); i++) {
      walk.accept(parts.get(i), list.item(i));
    }
  }
}
