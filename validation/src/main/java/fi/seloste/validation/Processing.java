package fi.seloste.validation;

import fi.seloste.model.AdequacyDecision;
import fi.seloste.model.AutomatedDecision;
import fi.seloste.model.CompellingInterests;
import fi.seloste.model.Controller;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.Derogation;
import fi.seloste.model.Exclusion;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.Profiling;
import fi.seloste.model.Purpose;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import fi.seloste.model.Requirement;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.SecurityMeasure;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.StandardContractualClauses;
import fi.seloste.model.Transfer;
import fi.seloste.model.TransferMechanism;

/** What parts consist of: a register, and what it or the notice says of the processing. */
final class Processing {

  private Processing() {}

  static void register(Register register, Walk walk) {
    walk.id(register.id());
    walk.text(register.name(), "name");
    walk.text(register.description(), "description");
    walk.reference(register.partOf(), "partOf", Register.class);
    walk.references(register.controllers(), "controllers", Controller.class);
    walk.each(register.onBehalfOf(), "onBehalfOf", Kind.CONTROLLER);
    walk.each(register.processingCategories(), "processingCategories", Kind.LOCALIZED_TEXT);
    walk.each(register.laws(), "laws", Kind.LAW);
    walk.each(register.dataSubjectCategories(), "dataSubjectCategories", Kind.SUBJECT_CATEGORY);
    walk.each(register.purposes(), "purposes", Kind.PURPOSE);
    walk.each(register.legalBases(), "legalBases", Kind.LEGAL_BASIS);
    walk.each(register.dataCategories(), "dataCategories", Kind.DATA_CATEGORY);
    walk.one(register.requirement(), "requirement", Kind.REQUIREMENT);
    walk.each(register.dataSources(), "dataSources", Kind.DATA_SOURCE);
    walk.told(register.recipients(), "recipients", Kind.RECIPIENT);
    walk.told(register.transfers(), "transfers", Kind.TRANSFER);
    walk.each(register.retentionRules(), "retentionRules", Kind.RETENTION_RULE);
    walk.told(register.automatedDecisions(), "automatedDecisions", Kind.AUTOMATED_DECISION);
    walk.told(register.profiling(), "profiling", Kind.PROFILING);
    walk.each(register.securityMeasures(), "securityMeasures", Kind.SECURITY_MEASURE);
    walk.each(register.exclusions(), "exclusions", Kind.EXCLUSION);
  }

  static void subjectCategory(DataSubjectCategory category, Walk walk) {
    walk.id(category.id());
    walk.text(category.name(), "name");
    walk.text(category.description(), "description");
  }

  static void purpose(Purpose purpose, Walk walk) {
    walk.id(purpose.id());
    walk.text(purpose.name(), "name");
    walk.text(purpose.description(), "description");
    walk.each(purpose.legalBases(), "legalBases", Kind.LEGAL_BASIS);
    walk.each(
        purpose.specialCategoryConditions(),
        "specialCategoryConditions",
        Kind.SPECIAL_CATEGORY_CONDITION);
    walk.each(purpose.criminalOffenceLaws(), "criminalOffenceLaws", Kind.LAW);
    walk.references(
        purpose.dataSubjectCategories(), "dataSubjectCategories", DataSubjectCategory.class);
    walk.references(purpose.dataCategories(), "dataCategories", DataCategory.class);
    walk.text(purpose.parentalConsent(), "parentalConsent");
  }

  static void legalBasis(LegalBasis basis, Walk walk) {
    walk.text(basis.description(), "description");
    walk.each(basis.laws(), "laws", Kind.LAW);
    walk.references(
        basis.dataSubjectCategories(), "dataSubjectCategories", DataSubjectCategory.class);
    if (basis instanceof LegitimateInterests legitimate) {
      walk.text(legitimate.interests(), "interests");
      walk.text(legitimate.balancingTest(), "balancingTest");
    }
  }

  static void specialCategoryCondition(SpecialCategoryCondition condition, Walk walk) {
    walk.text(condition.description(), "description");
    walk.each(condition.laws(), "laws", Kind.LAW);
    walk.references(condition.dataCategories(), "dataCategories", DataCategory.class);
    walk.text(condition.professionalContract(), "professionalContract");
    walk.text(condition.safeguardMeasures(), "safeguardMeasures");
  }

  static void dataCategory(DataCategory category, Walk walk) {
    walk.id(category.id());
    walk.text(category.name(), "name");
    walk.text(category.description(), "description");
    walk.each(category.items(), "items", Kind.LOCALIZED_TEXT);
    walk.each(category.legalBases(), "legalBases", Kind.LEGAL_BASIS);
    walk.one(category.requirement(), "requirement", Kind.REQUIREMENT);
    walk.references(
        category.dataSubjectCategories(), "dataSubjectCategories", DataSubjectCategory.class);
  }

  static void requirement(Requirement requirement, Walk walk) {
    walk.text(requirement.description(), "description");
    walk.text(requirement.consequence(), "consequence");
    walk.each(requirement.laws(), "laws", Kind.LAW);
  }

  static void dataSource(DataSource source, Walk walk) {
    walk.text(source.name(), "name");
    walk.text(source.category(), "category");
    walk.text(source.description(), "description");
    walk.each(source.legalBases(), "legalBases", Kind.LEGAL_BASIS);
    walk.text(source.data(), "data");
    walk.references(source.dataCategories(), "dataCategories", DataCategory.class);
  }

  static void recipient(Recipient recipient, Walk walk) {
    walk.id(recipient.id());
    walk.text(recipient.name(), "name");
    walk.text(recipient.category(), "category");
    walk.text(recipient.description(), "description");
    walk.string(recipient.url(), "url");
    walk.one(recipient.country(), "country", Kind.COUNTRY);
    walk.each(recipient.processingLocations(), "processingLocations", Kind.COUNTRY);
    walk.text(recipient.condition(), "condition");
    walk.each(recipient.legalBases(), "legalBases", Kind.LEGAL_BASIS);
    walk.text(recipient.contract(), "contract");
    walk.text(recipient.data(), "data");
    walk.references(recipient.dataCategories(), "dataCategories", DataCategory.class);
    walk.references(recipient.purposes(), "purposes", Purpose.class);
  }

  static void transfer(Transfer transfer, Walk walk) {
    walk.references(transfer.recipients(), "recipients", Recipient.class);
    walk.each(transfer.countries(), "countries", Kind.COUNTRY);
    walk.each(transfer.organisations(), "organisations", Kind.NAME);
    walk.text(transfer.description(), "description");
    walk.text(transfer.condition(), "condition");
    walk.each(transfer.mechanisms(), "mechanisms", Kind.MECHANISM);
    walk.text(transfer.safeguardCopy(), "safeguardCopy");
    walk.text(transfer.assessment(), "assessment");
    walk.text(transfer.data(), "data");
    walk.references(transfer.dataCategories(), "dataCategories", DataCategory.class);
  }

  static void mechanism(TransferMechanism mechanism, Walk walk) {
    walk.text(mechanism.description(), "description");
    if (mechanism instanceof AdequacyDecision adequacy) {
      walk.string(adequacy.decision(), "decision");
    } else if (mechanism instanceof StandardContractualClauses clauses) {
      walk.string(clauses.decision(), "decision");
    } else if (mechanism instanceof Derogation derogation) {
      walk.text(derogation.riskInformation(), "riskInformation");
    } else if (mechanism instanceof CompellingInterests compelling) {
      walk.text(compelling.interests(), "interests");
      walk.text(compelling.documentation(), "documentation");
    }
  }

  static void retentionRule(RetentionRule rule, Walk walk) {
    walk.text(rule.description(), "description");
    walk.text(rule.eventDescription(), "eventDescription");
    walk.text(rule.criteria(), "criteria");
    walk.text(rule.reason(), "reason");
    walk.each(rule.laws(), "laws", Kind.LAW);
    walk.each(rule.exceptions(), "exceptions", Kind.LOCALIZED_TEXT);
    walk.text(rule.data(), "data");
    walk.references(rule.dataCategories(), "dataCategories", DataCategory.class);
    walk.references(
        rule.dataSubjectCategories(), "dataSubjectCategories", DataSubjectCategory.class);
    walk.references(rule.purposes(), "purposes", Purpose.class);
  }

  static void automatedDecision(AutomatedDecision decision, Walk walk) {
    walk.text(decision.name(), "name");
    walk.text(decision.description(), "description");
    walk.each(decision.laws(), "laws", Kind.LAW);
    walk.text(decision.logic(), "logic");
    walk.text(decision.significance(), "significance");
    walk.text(decision.consequences(), "consequences");
    walk.references(decision.dataCategories(), "dataCategories", DataCategory.class);
    walk.references(decision.purposes(), "purposes", Purpose.class);
  }

  static void profiling(Profiling profiling, Walk walk) {
    walk.text(profiling.description(), "description");
    walk.text(profiling.logic(), "logic");
    walk.text(profiling.consequences(), "consequences");
    walk.references(profiling.dataCategories(), "dataCategories", DataCategory.class);
    walk.references(profiling.purposes(), "purposes", Purpose.class);
  }

  static void securityMeasure(SecurityMeasure measure, Walk walk) {
    walk.text(measure.description(), "description");
    walk.references(measure.dataCategories(), "dataCategories", DataCategory.class);
  }

  static void exclusion(Exclusion exclusion, Walk walk) {
    walk.text(exclusion.description(), "description");
  }
}
