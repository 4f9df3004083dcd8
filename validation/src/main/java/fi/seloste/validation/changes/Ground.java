package fi.seloste.validation.changes;

import static fi.seloste.validation.changes.Change.Judgement.EDITORIAL;
import static fi.seloste.validation.changes.Change.Judgement.MUST_BE_TOLD;
import static fi.seloste.validation.changes.Change.Judgement.SUBSTANTIVE;

import fi.seloste.validation.Localizable;
import fi.seloste.validation.Provision;
import java.util.List;
import java.util.Locale;

/** Why a change is judged as it is: the judgement, the law, and a sentence in the bundles. */
enum Ground implements Localizable {
  // What people must be told of, in the order of the law
  CONTROLLER(MUST_BE_TOLD, "GDPR 13(1)(a), 14(1)(a); WP260 para 29"),
  NEW_PROCESSING(MUST_BE_TOLD, "GDPR 13(3), 14(4), 5(1)(b); WP260 paras 29–31"),
  NEW_PURPOSE(MUST_BE_TOLD, "GDPR 13(3), 14(4), 5(1)(b); WP260 paras 29–31"),
  MORE_DATA_FOR_PURPOSE(MUST_BE_TOLD, "GDPR 13(3), 14(4); WP260 paras 29–31"),
  NEW_BASIS(MUST_BE_TOLD, "GDPR 13(1)(c), 14(1)(c), 6(1); WP260 paras 29–31"),
  CONSENT_DROPPED(MUST_BE_TOLD, "GDPR 13(1)(c), 13(2)(c), 14(2)(d), 7(3); WP260 paras 29–31"),
  INTERESTS(MUST_BE_TOLD, "GDPR 13(1)(d), 14(2)(b), 21(1)"),
  SPECIAL_CATEGORY(MUST_BE_TOLD, "GDPR 9(1), 14(1)(d); WP260 paras 29–31"),
  CONDITION(MUST_BE_TOLD, "GDPR 9(2), 13(1)(c), 14(1)(c); WP260 paras 29–31"),
  OFFENCES(MUST_BE_TOLD, "GDPR 10, 14(1)(d); WP260 paras 29–31"),
  IDENTIFIER(MUST_BE_TOLD, "GDPR 87, 14(1)(d); WP260 paras 29–31"),
  RECIPIENT(MUST_BE_TOLD, "GDPR 13(1)(e), 14(1)(e); WP260 para 30"),
  OWN_PURPOSES(MUST_BE_TOLD, "GDPR 13(1)(e), 14(1)(e), 4(9); WP260 para 30"),
  TRANSFER(MUST_BE_TOLD, "GDPR 13(1)(f), 14(1)(f), 44; WP260 para 30"),
  WEAKER_SAFEGUARD(MUST_BE_TOLD, "GDPR 13(1)(f), 14(1)(f), 46, 49; WP260 para 30"),
  WIDER(
      MUST_BE_TOLD,
      "GDPR 13(1)(e), 13(1)(f), 13(2)(f), 14(1)(e), 14(1)(f), 14(2)(g); WP260 para 30"),
  LONGER(MUST_BE_TOLD, "GDPR 13(2)(a), 14(2)(a), 5(1)(e); WP260 paras 29–31"),
  RETENTION_FIRST_TOLD(MUST_BE_TOLD, "GDPR 13(2)(a), 14(2)(a)"),
  LIMIT_LOST(MUST_BE_TOLD, "GDPR 13(2)(a), 14(2)(a), 5(1)(e); WP260 paras 29–31"),
  RIGHT_LESS(MUST_BE_TOLD, "GDPR 13(2)(b), 14(2)(c), 12(2); WP260 para 29"),
  HARDER(MUST_BE_TOLD, "GDPR 12(2), 12(1); WP260 para 29"),
  MANDATORY(MUST_BE_TOLD, "GDPR 13(2)(e); WP260 paras 29–31"),
  SOURCE(MUST_BE_TOLD, "GDPR 14(2)(f), 14(3); WP260 paras 29–31"),
  DECISION(MUST_BE_TOLD, "GDPR 13(2)(f), 14(2)(g), 22; WP260 paras 29–31"),
  SAFEGUARD_LOST(MUST_BE_TOLD, "GDPR 22(3), 13(2)(f), 14(2)(g)"),
  PROFILING(MUST_BE_TOLD, "GDPR 5(1)(a), 21; WP260 paras 29–31"),
  PROMISE_LOST(MUST_BE_TOLD, "GDPR 5(1)(a); WP260 paras 29–31"),
  COOKIES(MUST_BE_TOLD, "Directive 2002/58/EC 5(3); GDPR 7"),

  // What the notice must say, without telling people beforehand
  REWORDED(SUBSTANTIVE, "GDPR 5(1)(a), 12(1); WP260 para 29"),
  LESS(SUBSTANTIVE, "GDPR 5(1)(a), 12(1)"),
  SHORTER(SUBSTANTIVE, "GDPR 13(2)(a), 14(2)(a)"),
  RIGHT_MORE(SUBSTANTIVE, "GDPR 12(2), 13(2)(b), 14(2)(c)"),
  EASIER(SUBSTANTIVE, "GDPR 12(2)"),
  DENIED(SUBSTANTIVE, "GDPR 5(1)(a), 12(1)"),
  NEW_DATA(SUBSTANTIVE, "GDPR 14(1)(d), 13(1), 14(3)"),
  SAFEGUARD(SUBSTANTIVE, "GDPR 13(1)(f), 14(1)(f)"),
  SAME_PERSON(SUBSTANTIVE, "GDPR 13(1)(a), 14(1)(a)"),
  CONTACT(SUBSTANTIVE, "GDPR 13(1)(a), 13(1)(b), 12(2)"),
  LANGUAGE_LOST(SUBSTANTIVE, "GDPR 12(1); WP260 (translations)"),
  OTHER(SUBSTANTIVE, "GDPR 5(1)(a), 12(1)"),

  // What tells nothing else than before
  WORDING(EDITORIAL, "WP260 para 29"),
  ORDER(EDITORIAL, "WP260 para 29"),
  FORM(EDITORIAL, "WP260 para 29"),
  TRANSLATION(EDITORIAL, "GDPR 12(1); WP260 (translations)"),
  PRESENTATION(EDITORIAL, "GDPR 12(1)"),
  OWN_USE(EDITORIAL, "WP260 para 29");

  private final Change.Judgement judgement;
  private final List<Provision> provisions;

  Ground(Change.Judgement judgement, String provisions) {
    this.judgement = judgement;
    this.provisions = Provision.list(provisions);
  }

  Change.Judgement judgement() {
    return judgement;
  }

  List<Provision> provisions() {
    return provisions;
  }

  boolean mustBeTold() {
    return judgement == MUST_BE_TOLD;
  }

  @Override
  public String in(Locale locale) {
    return Naming.phrase("reason." + name()).in(locale);
  }

  /** What it means for the people who read the notice. */
  String meaning(Locale locale) {
    return judgement == EDITORIAL ? in(locale) : Naming.phrase("meaning." + name()).in(locale);
  }
}
