package fi.seloste.validation;

import fi.seloste.model.ChangePolicy;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.Controller;
import fi.seloste.model.CookieGroup;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LawReference;
import fi.seloste.model.Limitation;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.Register;
import fi.seloste.model.RelatedDocument;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.Section;
import fi.seloste.model.Text;
import fi.seloste.model.Waiver;
import java.util.List;

/** What parts consist of: the notice itself, and those of its parts that stand in no register. */
final class Document {

  private Document() {}

  static void notice(PrivacyNotice notice, Walk walk) {
    walk.string(notice.id(), "id");
    walk.text(notice.title(), "title");
    walk.each(notice.languages(), "languages", Kind.LANGUAGE);
    walk.string(notice.version(), "version");
    walk.each(notice.controllers(), "controllers", Kind.CONTROLLER);
    walk.one(notice.jointArrangement(), "jointArrangement", Kind.JOINT_ARRANGEMENT);
    walk.told(notice.representatives(), "representatives", Kind.REPRESENTATIVE);
    walk.told(notice.dataProtectionOfficers(), "dataProtectionOfficers", Kind.OFFICER);
    walk.each(notice.contactPoints(), "contactPoints", Kind.CONTACT_POINT);
    walk.each(notice.supervisoryAuthorities(), "supervisoryAuthorities", Kind.AUTHORITY);
    walk.each(notice.registers(), "registers", Kind.REGISTER);
    walk.each(notice.dataSources(), "dataSources", Kind.DATA_SOURCE);
    walk.told(notice.recipients(), "recipients", Kind.RECIPIENT);
    walk.told(notice.transfers(), "transfers", Kind.TRANSFER);
    walk.each(notice.retentionRules(), "retentionRules", Kind.RETENTION_RULE);
    walk.told(notice.automatedDecisions(), "automatedDecisions", Kind.AUTOMATED_DECISION);
    walk.told(notice.profiling(), "profiling", Kind.PROFILING);
    walk.each(notice.securityMeasures(), "securityMeasures", Kind.SECURITY_MEASURE);
    walk.each(notice.exclusions(), "exclusions", Kind.EXCLUSION);
    walk.each(notice.dataSubjectRights(), "dataSubjectRights", Kind.RIGHT);
    walk.one(notice.requestProcedure(), "requestProcedure", Kind.REQUEST_PROCEDURE);
    walk.told(notice.cookieGroups(), "cookieGroups", Kind.COOKIE_GROUP);
    walk.one(notice.changePolicy(), "changePolicy", Kind.CHANGE_POLICY);
    walk.text(notice.breachProcedure(), "breachProcedure");
    walk.each(notice.relatedDocuments(), "relatedDocuments", Kind.RELATED_DOCUMENT);
    walk.each(notice.sections(), "sections", Kind.SECTION);
    walk.each(notice.waivers(), "waivers", Kind.WAIVER);
  }

  static void right(DataSubjectRight right, Walk walk) {
    walk.text(right.name(), "name");
    walk.text(right.description(), "description");
    walk.each(right.laws(), "laws", Kind.LAW);
    walk.each(right.limitations(), "limitations", Kind.LIMITATION);
    walk.one(right.requestProcedure(), "requestProcedure", Kind.REQUEST_PROCEDURE);
    walk.references(right.registers(), "registers", Register.class);
    walk.references(right.dataCategories(), "dataCategories", DataCategory.class);
    walk.references(right.purposes(), "purposes", Purpose.class);
  }

  static void limitation(Limitation limitation, Walk walk) {
    walk.text(limitation.description(), "description");
    walk.each(limitation.laws(), "laws", Kind.LAW);
  }

  static void requestProcedure(RequestProcedure procedure, Walk walk) {
    walk.text(procedure.description(), "description");
    walk.references(procedure.contactPoints(), "contactPoints", ContactPoint.class);
    walk.references(procedure.controllers(), "controllers", Controller.class);
    walk.text(procedure.formalitiesCondition(), "formalitiesCondition");
    walk.text(procedure.requiredInformation(), "requiredInformation");
    walk.each(procedure.languages(), "languages", Kind.LANGUAGE);
  }

  static void cookieGroup(CookieGroup group, Walk walk) {
    walk.text(group.name(), "name");
    walk.text(group.description(), "description");
    walk.text(group.purpose(), "purpose");
    walk.text(group.duration(), "duration");
    walk.told(group.thirdParties(), "thirdParties", Kind.NAME);
    walk.strings(group.cookies(), "cookies");
    walk.text(group.optOut(), "optOut");
    walk.references(group.dataCategories(), "dataCategories", DataCategory.class);
  }

  static void changePolicy(ChangePolicy policy, Walk walk) {
    walk.text(policy.description(), "description");
  }

  static void relatedDocument(RelatedDocument document, Walk walk) {
    walk.text(document.title(), "title");
    walk.string(document.url(), "url");
    walk.one(document.language(), "language", Kind.LANGUAGE);
    walk.text(document.description(), "description");
  }

  static void section(Section section, Walk walk) {
    walk.string(section.number(), "number");
    walk.text(section.heading(), "heading");
    walk.text(section.text(), "text");
    walk.references(section.registers(), "registers", Register.class);
  }

  static void waiver(Waiver waiver, Walk walk) {
    walk.string(waiver.rule(), "rule");
    walk.string(waiver.path(), "path");
    walk.text(waiver.reason(), "reason");
    walk.each(waiver.laws(), "laws", Kind.LAW);
  }

  static void law(LawReference law, Walk walk) {
    walk.text(law.title(), "title");
    walk.string(law.number(), "number");
    walk.string(law.chapter(), "chapter");
    walk.string(law.section(), "section");
    walk.string(law.subsection(), "subsection");
    walk.string(law.point(), "point");
    walk.string(law.jurisdiction(), "jurisdiction");
    walk.string(law.url(), "url");
  }

  static void country(CountryCode country, Walk walk) {
    walk.string(country.text());
  }

  static void language(LanguageTag language, Walk walk) {
    walk.string(language.text());
  }

  static void text(Text text, Walk walk) {
    List<LanguageTag> languages = text.languages();
    List<String> strings = text.strings();
    if (languages.isEmpty()) {
      walk.string(strings.get(0));
    }
    for (int i = 0; i < languages.size(); i++) {
      walk.string(strings.get(i), languages.get(i).text());
    }
  }
}
