package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.is;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.CookieGroup;
import fi.seloste.model.DocumentKind;
import fi.seloste.validation.At;
import fi.seloste.validation.Localizable;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import fi.seloste.validation.Words;
import java.util.ArrayList;
import java.util.List;

/** What people are told of cookies: Article 5(3) of Directive 2002/58/EC. */
public enum Cookies implements GdprRule {

  /** Of cookies that are not necessary it is told what for, how long and who has access. */
  DETAILS(
      Rule.named("eprivacy-5-3-cookie-details")
          .severity(WARNING)
          .provisions("Directive 2002/58/EC 5(3); CJEU C-673/17")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(CookieGroup.class, Cookies::detailsAreTold));

  private static Verdict detailsAreTold(CookieGroup cookies, At at) {
    if (cookies.essential().isEmpty()) {
      return notApplicable("cookies-not-told-whether-necessary");
    } else if (cookies.essential().get()) {
      return notApplicable("cookies-necessary");
    } else if (hasPolicyElsewhere(at)) {
      return notApplicable("cookie-policy-elsewhere");
    }
    List<Localizable> missing = new ArrayList<>();
    if (!says(cookies.purpose()) && !says(cookies.description())) {
      missing.add(GdprRule.phrase("cookies.purpose"));
    }
    if (!says(cookies.duration())) {
      missing.add(GdprRule.phrase("cookies.duration"));
    }
    if (!cookies.thirdParties().isStated()) {
      missing.add(GdprRule.phrase("cookies.third-parties"));
    }
    return require(missing.isEmpty(), at)
        .with(
            "cookies",
            Words.nameOf(cookies.name(), cookies.purpose(), GdprRule.phrase("cookies.some")))
        .with("missing", List.copyOf(missing));
  }

  private static boolean hasPolicyElsewhere(At at) {
    return any(at.notice().relatedDocuments(), it -> is(it.kind(), DocumentKind.COOKIE_POLICY));
  }

  private final Declaration<?> declaration;

  Cookies(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
