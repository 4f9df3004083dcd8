package fi.seloste.validation.changes;

import fi.seloste.model.AutomatedDecision;
import fi.seloste.model.CompellingInterests;
import fi.seloste.model.Consent;
import fi.seloste.model.ConsentMechanism;
import fi.seloste.model.Controller;
import fi.seloste.model.CookieGroup;
import fi.seloste.model.CountryCode;
import fi.seloste.model.CriteriaKind;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.Derogation;
import fi.seloste.model.Disposal;
import fi.seloste.model.Exclusion;
import fi.seloste.model.Fee;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.Limitation;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Profiling;
import fi.seloste.model.Purpose;
import fi.seloste.model.Recipient;
import fi.seloste.model.RecipientRole;
import fi.seloste.model.Register;
import fi.seloste.model.RelatedDocument;
import fi.seloste.model.RequestProcedure;
import fi.seloste.model.Requirement;
import fi.seloste.model.RetentionBound;
import fi.seloste.model.RetentionEvent;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.RightStatus;
import fi.seloste.model.SourceKind;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.SpecialCategoryConditionKind;
import fi.seloste.model.Text;
import fi.seloste.model.TimePeriod;
import fi.seloste.model.Transfer;
import fi.seloste.model.TransferMechanism;
import fi.seloste.model.UnrecognisedMechanism;
import fi.seloste.model.Waiver;
import fi.seloste.validation.reference.Countries;
import fi.seloste.validation.reference.EconomicArea;
import fi.seloste.validation.reference.EconomicArea.Membership;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a change means for people: the law of changes, type by type.
 *
 * <p>What a type does not name here is {@link Ground#OTHER}: the notice tells something else, and
 * nobody has to be told beforehand.
 */
final class Judging {

  /** How the notice presents itself; it tells nothing of the processing. */
  private static final Set<String> PRESENTATION =
      Set.of(
          "PrivacyNotice.id",
          "PrivacyNotice.title",
          "PrivacyNotice.version",
          "PrivacyNotice.status",
          "PrivacyNotice.preparedOn",
          "PrivacyNotice.updatedOn",
          "PrivacyNotice.publishedOn",
          "PrivacyNotice.validFrom",
          "PrivacyNotice.validUntil",
          "Register.name",
          "Section.number",
          "Section.heading",
          "RelatedDocument.title",
          "RelatedDocument.url",
          "RelatedDocument.description",
          "LawReference.title",
          "LawReference.url",
          "DataSubjectRight.name",
          "DataSubjectRight.presentedSeparately");

  /** Set for the rules; people are not told of it. */
  private static final Set<String> OWN_USE =
      Set.of(
          "Controller.dataProtectionOfficerMandatory",
          "Controller.bilingual",
          "Purpose.outsidePublicTask",
          "TransferMechanism.scopeConfirmed",
          "DataCategory.nationalIdentifierGround");

  /** Ways to reach somebody. */
  private static final Set<String> CONTACTS =
      Set.of(
          "ContactDetails",
          "Address",
          "ContactPoint",
          "DataProtectionOfficer",
          "Representative",
          "SupervisoryAuthority");

  private final Ids earlier;
  private final Ids later;
  private final LocalDate asOf;

  Judging(Ids earlier, Ids later, LocalDate asOf) {
    this.earlier = earlier;
    this.later = later;
    this.asOf = asOf;
  }

  // Statements that there are none

  Ground denied() {
    return Ground.DENIED;
  }

  /** Who told people that there are none has promised it. */
  Ground noLongerDenied(Attribute attribute) {
    return switch (attribute.name()) {
      case "recipients", "transfers", "automatedDecisions", "profiling", "thirdParties" ->
          Ground.PROMISE_LOST;
      default -> Ground.OTHER;
    };
  }

  // Texts

  /**
   * @param same whether the words differ in spelling and the like alone
   */
  Ground reworded(Spot spot, Attribute attribute, Text before, Text after, boolean same) {
    String what = key(spot, attribute);
    if (PRESENTATION.contains(what)) {
      return Ground.PRESENTATION;
    } else if (spot.element().getSimpleName().equals("Waiver")) {
      return Ground.OWN_USE;
    } else if (CONTACTS.contains(spot.element().getSimpleName())) {
      return same ? Ground.FORM : Ground.CONTACT;
    } else if (what.equals("Controller.name")) {
      return controllerName(spot, before, after);
    } else if (what.equals("Recipient.name")) {
      return same ? Ground.WORDING : otherRecipient(before, after);
    }
    return same ? Ground.WORDING : Ground.REWORDED;
  }

  private static Ground controllerName(Spot spot, Text before, Text after) {
    Optional<String> one = ((Controller) spot.before()).businessId();
    Optional<String> two = ((Controller) spot.after()).businessId();
    if (bare(before).equals(bare(after))) {
      return Ground.WORDING;
    }
    return one.isPresent() && one.map(Wordings::bare).equals(two.map(Wordings::bare))
        ? Ground.SAME_PERSON
        : Ground.CONTROLLER;
  }

  /** A name that has no word of the old one is the name of somebody else. */
  private static Ground otherRecipient(Text before, Text after) {
    List<String> words = Wordings.words(String.join(" ", before.strings()));
    boolean common =
        Wordings.words(String.join(" ", after.strings())).stream()
            .anyMatch(word -> word.length() > 3 && words.contains(word));
    return common ? Ground.REWORDED : Ground.RECIPIENT;
  }

  private static String bare(Text text) {
    return Wordings.bare(String.join(" ", text.strings()));
  }

  // What stands in the place of something else of its kind

  /** A legal basis or a mechanism of another type. */
  Ground replaced(Object before, Object after) {
    if (after instanceof LegalBasis) {
      return before instanceof Consent ? Ground.CONSENT_DROPPED : Ground.NEW_BASIS;
    }
    return isWeak(after) ? Ground.WEAKER_SAFEGUARD : Ground.SAFEGUARD;
  }

  private static boolean isWeak(Object mechanism) {
    return mechanism instanceof Derogation
        || mechanism instanceof CompellingInterests
        || mechanism instanceof UnrecognisedMechanism;
  }

  /**
   * What is told in another place: of the notice no longer all registers, or of another part.
   *
   * @param added what it would be if it were new in its place
   */
  Ground moved(Spot from, Spot to, Ground added) {
    if (isOnly(from) && isOnly(to)) {
      return Ground.FORM;
    }
    boolean narrower = from.after() instanceof PrivacyNotice && to.after() instanceof Register;
    return narrower ? Ground.LESS : added;
  }

  /** Whether the notice has one register at most, and this is it or the notice. */
  private static boolean isOnly(Spot spot) {
    Spot notice = spot;
    for (Spot outer = spot.outer(); outer != null; outer = outer.outer()) {
      notice = outer;
    }
    return (spot == notice || spot.after() instanceof Register)
        && ((PrivacyNotice) notice.before()).registers().size() <= 1
        && ((PrivacyNotice) notice.after()).registers().size() <= 1;
  }

  // What is new

  Ground added(Spot spot, Attribute attribute, Object item) {
    String what = key(spot, attribute);
    if (attribute.isPart()) {
      return addedPart(spot, attribute, item);
    } else if (attribute.isReference()) {
      return addedReference(spot, attribute);
    } else if (item instanceof CountryCode country) {
      return country(spot, country);
    } else if (PRESENTATION.contains(what)) {
      return Ground.PRESENTATION;
    } else if (OWN_USE.contains(what) || spot.element().getSimpleName().equals("Waiver")) {
      return Ground.OWN_USE;
    } else if (CONTACTS.contains(spot.element().getSimpleName())) {
      return Ground.CONTACT;
    }
    return switch (what) {
      case "PrivacyNotice.languages" -> Ground.TRANSLATION;
      case "Controller.successor" -> Ground.CONTROLLER;
      case "Purpose.kinds" -> Ground.NEW_PURPOSE;
      case "LegalBasis.interests" -> Ground.INTERESTS;
      case "LegalBasis.pursuedBy" ->
          ((LegitimateInterests) spot.before()).pursuedBy().isEmpty()
              ? Ground.OTHER
              : Ground.INTERESTS;
      case "DataCategory.specialCategories" -> Ground.SPECIAL_CATEGORY;
      case "DataCategory.items" -> Ground.NEW_DATA;
      case "Recipient.condition", "Transfer.condition" -> Ground.LESS;
      case "Transfer.organisations" -> Ground.TRANSFER;
      case "CookieGroup.thirdParties" -> Ground.RECIPIENT;
      case "RetentionRule.period" ->
          ((RetentionRule) spot.before()).event().isPresent()
              ? Ground.LONGER // until the event, and now for some time after it
              : Ground.RETENTION_FIRST_TOLD;
      case "RetentionRule.until" ->
          hasLimit((RetentionRule) spot.before()) ? Ground.OTHER : Ground.RETENTION_FIRST_TOLD;
      case "DataSubjectRight.atAnyTime" -> yes(item) ? Ground.RIGHT_MORE : Ground.RIGHT_LESS;
      case "AutomatedDecision.safeguards" -> Ground.RIGHT_MORE;
      case "RequestProcedure.channels" ->
          ((RequestProcedure) spot.before()).channels().isEmpty() ? Ground.OTHER : Ground.EASIER;
      case "RequestProcedure.formalities",
          "RequestProcedure.identityVerification",
          "RequestProcedure.requiredInformation",
          "RequestProcedure.extension" ->
          Ground.HARDER;
      case "RequestProcedure.formalitiesCondition" -> Ground.EASIER;
      default -> value(what, spot, null, item);
    };
  }

  private Ground addedPart(Spot spot, Attribute attribute, Object part) {
    if (attribute.name().equals("onBehalfOf")) {
      return Ground.OTHER;
    } else if (part instanceof Controller) {
      return Ground.CONTROLLER;
    } else if (part instanceof Register) {
      return Ground.NEW_PROCESSING;
    } else if (part instanceof Purpose) {
      return Ground.NEW_PURPOSE;
    } else if (part instanceof LegalBasis) {
      return Ground.NEW_BASIS;
    } else if (part instanceof SpecialCategoryCondition) {
      return Ground.CONDITION;
    } else if (part instanceof DataCategory category) {
      return category(category);
    } else if (part instanceof DataSource source) {
      return isElsewhere(source.kind()) ? Ground.SOURCE : Ground.OTHER;
    } else if (part instanceof Recipient recipient) {
      return recipient(recipient);
    } else if (part instanceof Transfer) {
      return Ground.TRANSFER;
    } else if (part instanceof TransferMechanism) {
      return isWeak(part) ? Ground.WEAKER_SAFEGUARD : Ground.SAFEGUARD;
    } else if (part instanceof RetentionRule) {
      return Ground.RETENTION_FIRST_TOLD;
    } else if (part instanceof AutomatedDecision) {
      return Ground.DECISION;
    } else if (part instanceof Profiling) {
      return Ground.PROFILING;
    } else if (part instanceof DataSubjectRight right) {
      return isLess(right.status()) ? Ground.RIGHT_LESS : Ground.RIGHT_MORE;
    } else if (part instanceof Limitation) {
      return Ground.RIGHT_LESS;
    } else if (part instanceof Requirement requirement) {
      return requirement.mandatory().orElse(false) ? Ground.MANDATORY : Ground.OTHER;
    } else if (part instanceof CookieGroup group) {
      return group.essential().orElse(true) ? Ground.OTHER : Ground.COOKIES;
    } else if (part instanceof Waiver) {
      return Ground.OWN_USE;
    } else if (part instanceof RelatedDocument) {
      return Ground.PRESENTATION;
    }
    return isContact(spot, attribute) ? Ground.CONTACT : Ground.OTHER;
  }

  private static boolean isContact(Spot spot, Attribute attribute) {
    return CONTACTS.contains(attribute.element().getSimpleName())
        || CONTACTS.contains(spot.element().getSimpleName());
  }

  private static Ground category(DataCategory category) {
    if (!category.specialCategories().isEmpty()) {
      return Ground.SPECIAL_CATEGORY;
    } else if (category.criminalOffences().orElse(false)) {
      return Ground.OFFENCES;
    }
    return category.nationalIdentifier().orElse(false) ? Ground.IDENTIFIER : Ground.NEW_DATA;
  }

  /** Data of a source other than the person itself come as a surprise. */
  private static boolean isElsewhere(Optional<SourceKind> kind) {
    return kind.isPresent() && kind.get() != SourceKind.DATA_SUBJECT;
  }

  private Ground recipient(Recipient recipient) {
    boolean abroad =
        recipient.country().filter(this::isThirdCountry).isPresent()
            || recipient.processingLocations().stream().anyMatch(this::isThirdCountry);
    boolean within =
        recipient
            .role()
            .filter(
                role ->
                    role == RecipientRole.SAME_CONTROLLER || role == RecipientRole.INTERNAL_STAFF)
            .isPresent();
    return within ? (abroad ? Ground.TRANSFER : Ground.OTHER) : Ground.RECIPIENT;
  }

  private boolean isThirdCountry(CountryCode country) {
    return EconomicArea.standard().of(country, asOf) == Membership.OUTSIDE;
  }

  /** Countries of transfers are third countries unless they are known not to be. */
  private Ground country(Spot spot, CountryCode country) {
    Membership membership = EconomicArea.standard().of(country, asOf);
    if (spot.after() instanceof Transfer) {
      return membership == Membership.INSIDE ? Ground.OTHER : Ground.TRANSFER;
    } else if (spot.after() instanceof Recipient) {
      return membership == Membership.OUTSIDE ? Ground.TRANSFER : Ground.OTHER;
    }
    return isContactType(spot) ? Ground.CONTACT : Ground.OTHER;
  }

  private static boolean isContactType(Spot spot) {
    return CONTACTS.contains(spot.element().getSimpleName());
  }

  // What is told no more

  Ground removed(Spot spot, Attribute attribute, Object item) {
    String what = key(spot, attribute);
    if (attribute.isPart()) {
      return removedPart(spot, attribute, item);
    } else if (attribute.isReference()) {
      return removedReference(spot, attribute, (String) item);
    } else if (PRESENTATION.contains(what)) {
      return Ground.PRESENTATION;
    } else if (OWN_USE.contains(what) || spot.element().getSimpleName().equals("Waiver")) {
      return Ground.OWN_USE;
    } else if (isContactType(spot)) {
      return Ground.CONTACT;
    }
    return switch (what) {
      case "PrivacyNotice.languages" -> Ground.LANGUAGE_LOST;
      case "Purpose.kinds",
          "DataCategory.specialCategories",
          "DataCategory.items",
          "Transfer.countries",
          "Transfer.organisations" ->
          Ground.LESS;
      case "Recipient.country", "Recipient.processingLocations" -> Ground.OTHER;
      case "Recipient.condition", "Transfer.condition" -> Ground.WIDER;
      case "RetentionRule.period", "RetentionRule.until", "RetentionRule.event" ->
          limitLost((RetentionRule) spot.after());
      case "RetentionRule.criteria" ->
          hasLimit((RetentionRule) spot.after()) ? Ground.OTHER : Ground.LIMIT_LOST;
      case "DataSubjectRight.atAnyTime" -> yes(item) ? Ground.RIGHT_LESS : Ground.RIGHT_MORE;
      case "AutomatedDecision.safeguards" -> Ground.SAFEGUARD_LOST;
      case "RequestProcedure.channels" ->
          ((RequestProcedure) spot.after()).channels().isEmpty() ? Ground.OTHER : Ground.HARDER;
      case "RequestProcedure.formalitiesCondition" ->
          ((RequestProcedure) spot.after()).formalities().isEmpty() ? Ground.OTHER : Ground.HARDER;
      case "RequestProcedure.formalities",
          "RequestProcedure.identityVerification",
          "RequestProcedure.requiredInformation",
          "RequestProcedure.extension" ->
          Ground.EASIER;
      case "RequestProcedure.responseTime" -> Ground.HARDER;
      default -> value(what, spot, item, null);
    };
  }

  private Ground removedPart(Spot spot, Attribute attribute, Object part) {
    if (attribute.name().equals("onBehalfOf")) {
      return Ground.OTHER;
    } else if (part instanceof Controller) {
      return Ground.CONTROLLER;
    } else if (part instanceof Consent) {
      return Ground.CONSENT_DROPPED;
    } else if (part instanceof SpecialCategoryCondition condition) {
      return condition
              .kind()
              .filter(SpecialCategoryConditionKind.EXPLICIT_CONSENT::equals)
              .isPresent()
          ? Ground.CONSENT_DROPPED
          : Ground.OTHER;
    } else if (part instanceof TransferMechanism) {
      return ((Transfer) spot.after()).mechanisms().isEmpty()
          ? Ground.WEAKER_SAFEGUARD
          : Ground.SAFEGUARD;
    } else if (part instanceof RetentionRule rule) {
      return isWithoutObject(rule) ? Ground.LESS : Ground.LIMIT_LOST;
    } else if (part instanceof DataSubjectRight right) {
      return isLess(right.status()) ? Ground.OTHER : Ground.RIGHT_LESS;
    } else if (part instanceof Limitation) {
      return Ground.RIGHT_MORE;
    } else if (part instanceof RequestProcedure) {
      return Ground.HARDER;
    } else if (part instanceof Exclusion) {
      return Ground.PROMISE_LOST;
    } else if (part instanceof Waiver) {
      return Ground.OWN_USE;
    } else if (part instanceof RelatedDocument) {
      return Ground.PRESENTATION;
    } else if (part instanceof Register
        || part instanceof Purpose
        || part instanceof DataCategory
        || part instanceof DataSource
        || part instanceof Recipient
        || part instanceof Transfer
        || part instanceof AutomatedDecision
        || part instanceof Profiling
        || part instanceof CookieGroup) {
      return Ground.LESS;
    }
    return isContact(spot, attribute) ? Ground.CONTACT : Ground.OTHER;
  }

  /** Whether all that a rule was for is gone: then it promises nothing any more. */
  private boolean isWithoutObject(RetentionRule rule) {
    boolean forSome = !rule.dataCategories().isEmpty() || !rule.purposes().isEmpty();
    return forSome
        && rule.dataCategories().stream().noneMatch(id -> earlier.isInBoth("dataCategories", id))
        && rule.purposes().stream().noneMatch(id -> earlier.isInBoth("purposes", id));
  }

  private static Ground limitLost(RetentionRule after) {
    return hasLimit(after) ? Ground.OTHER : Ground.LIMIT_LOST;
  }

  private static boolean hasLimit(RetentionRule rule) {
    return rule.period().isPresent() || rule.until().isPresent() || rule.event().isPresent();
  }

  // What a part is about: no reference at all means all of them

  private Ground addedReference(Spot spot, Attribute attribute) {
    boolean wasAll = attribute.items(spot.before()).isEmpty();
    return reach(spot, attribute, !wasAll);
  }

  private Ground removedReference(Spot spot, Attribute attribute, String id) {
    boolean isAll = attribute.items(spot.after()).isEmpty();
    if (!isAll && !earlier.isInBoth(attribute.name(), id)) {
      return Ground.OTHER; // it is gone from the notice, which is told by itself
    }
    return reach(spot, attribute, isAll);
  }

  private static Ground reach(Spot spot, Attribute attribute, boolean wider) {
    Object part = spot.after();
    if (part instanceof Recipient
        || part instanceof Transfer
        || part instanceof AutomatedDecision
        || part instanceof Profiling) {
      return wider ? Ground.WIDER : Ground.LESS;
    } else if (part instanceof DataSubjectRight) {
      return wider ? Ground.RIGHT_MORE : Ground.RIGHT_LESS;
    } else if (part instanceof Purpose && attribute.name().equals("dataCategories")) {
      return wider ? Ground.MORE_DATA_FOR_PURPOSE : Ground.LESS;
    } else if (part instanceof Register && attribute.name().equals("controllers")) {
      return Ground.CONTROLLER;
    } else if (part instanceof RequestProcedure) {
      return wider ? Ground.EASIER : Ground.HARDER;
    }
    return CONTACTS.contains(spot.element().getSimpleName()) ? Ground.CONTACT : Ground.OTHER;
  }

  // One value in the place of another

  Ground changed(Spot spot, Attribute attribute, Object before, Object after) {
    String what = key(spot, attribute);
    if (attribute.isReference()) {
      return isContactType(spot) || attribute.name().equals("contactPoint")
          ? Ground.CONTACT
          : Ground.OTHER;
    } else if (before instanceof String one
        && after instanceof String two
        && Wordings.bare(one).equals(Wordings.bare(two))) {
      return Ground.FORM;
    } else if (PRESENTATION.contains(what)) {
      return Ground.PRESENTATION;
    } else if (OWN_USE.contains(what) || spot.element().getSimpleName().equals("Waiver")) {
      return Ground.OWN_USE;
    } else if (before instanceof CountryCode one && after instanceof CountryCode two) {
      return sameCountry(one, two) ? Ground.FORM : country(spot, two);
    } else if (isContactType(spot)) {
      return Ground.CONTACT;
    }
    return value(what, spot, before, after);
  }

  private static boolean sameCountry(CountryCode one, CountryCode two) {
    var countries = Countries.standard();
    return countries.find(one).isPresent() && countries.find(one).equals(countries.find(two));
  }

  /** A flag, a code, a number or a date; absent is null. */
  private static Ground value(
      String what, Spot spot, @Nullable Object before, @Nullable Object after) {
    return switch (what) {
      case "Controller.businessId" ->
          before != null && after != null ? Ground.CONTROLLER : Ground.OTHER;
      case "TransferMechanism.decision", "TransferMechanism.modules" -> Ground.SAFEGUARD;
      case "DataCategory.criminalOffences" -> flag(before, after, Ground.OFFENCES, Ground.LESS);
      case "DataCategory.nationalIdentifier" -> flag(before, after, Ground.IDENTIFIER, Ground.LESS);
      case "Requirement.mandatory" -> flag(before, after, Ground.MANDATORY, Ground.LESS);
      case "AutomatedDecision.solelyAutomated", "AutomatedDecision.legalOrSimilarEffect" ->
          flag(before, after, Ground.DECISION, Ground.LESS);
      case "AutomatedDecision.ground" ->
          before != null && after != null ? Ground.DECISION : Ground.OTHER;
      case "CookieGroup.essential" -> after == null || yes(after) ? Ground.OTHER : Ground.COOKIES;
      case "CookieGroup.consentMechanism" ->
          before == ConsentMechanism.CONSENT_TOOL ? Ground.COOKIES : Ground.OTHER;
      case "DataSource.kind" ->
          before != null && isElsewhere(Optional.ofNullable((SourceKind) after))
              ? Ground.SOURCE
              : Ground.OTHER;
      case "Recipient.role" -> role(before, after);
      case "DataSubjectRight.status" -> status(before, after);
      case "DataSubjectRight.atAnyTime" ->
          flag(before, after, Ground.RIGHT_MORE, Ground.RIGHT_LESS);
      case "DataSubjectRight.kind", "SpecialCategoryCondition.kind" ->
          what.startsWith("S") ? Ground.CONDITION : Ground.OTHER;
      case "Limitation.kind" -> Ground.RIGHT_LESS;
      case "RetentionRule.period" -> period((TimePeriod) before, (TimePeriod) after);
      case "RetentionRule.bound" -> bound((RetentionBound) before, (RetentionBound) after);
      case "RetentionRule.event" -> event(spot, (RetentionEvent) before, (RetentionEvent) after);
      case "RetentionRule.until" ->
          ((LocalDate) after).isAfter((LocalDate) before) ? Ground.LONGER : Ground.SHORTER;
      case "RetentionRule.criteriaKind" -> criteria(before, after);
      case "RetentionRule.disposal" ->
          isEnd(before) && after == Disposal.ARCHIVING ? Ground.LIMIT_LOST : Ground.OTHER;
      case "RequestProcedure.fee" -> fee((Fee) before, (Fee) after);
      case "RequestProcedure.responseTime", "RequestProcedure.extension" ->
          before != null && after != null && ((TimePeriod) after).isLongerThan((TimePeriod) before)
              ? Ground.HARDER
              : Ground.OTHER;
      default -> Ground.OTHER;
    };
  }

  private static boolean yes(@Nullable Object flag) {
    return Boolean.TRUE.equals(flag);
  }

  /** A flag that is set now or was set before; false and absent come to the same. */
  private static Ground flag(
      @Nullable Object before, @Nullable Object after, Ground set, Ground cleared) {
    if (yes(before) == yes(after)) {
      return Ground.OTHER;
    }
    return yes(after) ? set : cleared;
  }

  /** A recipient that gets to use the data for itself, or publishes them. */
  private static Ground role(@Nullable Object before, @Nullable Object after) {
    Set<Object> servants =
        Set.of(
            RecipientRole.PROCESSOR, RecipientRole.SAME_CONTROLLER, RecipientRole.INTERNAL_STAFF);
    boolean served = before != null && servants.contains(before);
    return served && after != null && !servants.contains(after)
        ? Ground.OWN_PURPOSES
        : before == RecipientRole.SAME_CONTROLLER || before == RecipientRole.INTERNAL_STAFF
            ? (after == RecipientRole.PROCESSOR ? Ground.RECIPIENT : Ground.OTHER)
            : Ground.OTHER;
  }

  private static boolean isLess(Optional<RightStatus> status) {
    return status.isPresent() && status.get() != RightStatus.AVAILABLE;
  }

  private static Ground status(@Nullable Object before, @Nullable Object after) {
    RightStatus one = before == null ? RightStatus.AVAILABLE : (RightStatus) before;
    RightStatus two = after == null ? RightStatus.AVAILABLE : (RightStatus) after;
    int more = two.compareTo(one);
    return more == 0 ? Ground.FORM : more > 0 ? Ground.RIGHT_LESS : Ground.RIGHT_MORE;
  }

  private static Ground period(TimePeriod before, TimePeriod after) {
    if (after.isLongerThan(before)) {
      return Ground.LONGER;
    }
    return before.isLongerThan(after) ? Ground.SHORTER : Ground.FORM;
  }

  /** Told not at all it is exactly that time. */
  private static Ground bound(@Nullable RetentionBound before, @Nullable RetentionBound after) {
    RetentionBound one = before == null ? RetentionBound.EXACTLY : before;
    RetentionBound two = after == null ? RetentionBound.EXACTLY : after;
    if (one == two) {
      return Ground.FORM;
    } else if (two == RetentionBound.AT_LEAST) {
      return Ground.LIMIT_LOST;
    }
    return one == RetentionBound.AT_MOST ? Ground.LONGER : Ground.SHORTER;
  }

  /** The data are collected before all else happens; what comes later than what is not known. */
  private static Ground event(
      Spot spot, @Nullable RetentionEvent before, @Nullable RetentionEvent after) {
    if (before == null || after == null) {
      return Ground.OTHER;
    }
    return after == RetentionEvent.COLLECTION ? Ground.SHORTER : Ground.LONGER;
  }

  private static Ground criteria(@Nullable Object before, @Nullable Object after) {
    boolean was = before == null || before == CriteriaKind.SPECIFIC;
    boolean is = after == null || after == CriteriaKind.SPECIFIC;
    return was == is ? Ground.OTHER : is ? Ground.SHORTER : Ground.LIMIT_LOST;
  }

  private static boolean isEnd(@Nullable Object disposal) {
    return disposal == Disposal.ERASURE || disposal == Disposal.ANONYMISATION;
  }

  /** Fees are in the order of how much they ask. */
  private static Ground fee(@Nullable Fee before, @Nullable Fee after) {
    int one = before == null ? -1 : before.ordinal();
    int two = after == null ? -1 : after.ordinal();
    return two > Math.max(one, 0)
        ? Ground.HARDER
        : one > Math.max(two, 0) ? Ground.EASIER : Ground.OTHER;
  }

  private static String key(Spot spot, Attribute attribute) {
    return spot.element().getSimpleName() + "." + attribute.name();
  }
}
