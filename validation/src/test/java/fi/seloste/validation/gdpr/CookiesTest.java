package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Case.breached;
import static fi.seloste.validation.Case.met;
import static fi.seloste.validation.Case.notApplicable;
import static fi.seloste.validation.GoodNotice.notice;
import static fi.seloste.validation.GoodNotice.text;
import static fi.seloste.validation.GoodNotice.with;
import static fi.seloste.validation.gdpr.Cookies.DETAILS;

import fi.seloste.model.CookieGroup;
import fi.seloste.model.CookieGroupBuilder;
import fi.seloste.model.Disclosed;
import fi.seloste.model.DocumentKind;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.RelatedDocument;
import fi.seloste.validation.Case;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

public class CookiesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void verify(Case each) {
    each.verify();
  }

  public static Stream<Case> cases() {
    return Stream.of(
        met(
            DETAILS,
            "purpose, time and third parties are told",
            using(it -> it.purpose(text("Statistics")))),
        met(
            DETAILS,
            "it is told that nobody else has access",
            using(it -> it.purpose(text("Statistics")).thirdParties(Disclosed.none()))),
        met(
            DETAILS,
            "what they are for is described",
            using(it -> it.description(text("They count visits.")))),
        breached(DETAILS, "nothing is told of the purpose", using(it -> {}), "/cookieGroups/0"),
        breached(
            DETAILS,
            "how long they are kept and who has access is not told",
            using(
                it ->
                    it.purpose(text("Statistics"))
                        .duration(Optional.empty())
                        .thirdParties(Disclosed.notStated())),
            "/cookieGroups/0"),
        notApplicable(DETAILS, "there are no cookies", notice()),
        notApplicable(DETAILS, "they are necessary", using(it -> it.essential(true))),
        notApplicable(
            DETAILS,
            "whether they are necessary is not told",
            using(it -> it.essential(Optional.empty()))),
        notApplicable(
            DETAILS,
            "a cookie policy tells it",
            PrivacyNotice.builder()
                .from(using(it -> {}))
                .addRelatedDocument(
                    RelatedDocument.builder().kind(DocumentKind.COOKIE_POLICY).build())
                .build()),
        breached(
            DETAILS,
            "another document is no cookie policy",
            PrivacyNotice.builder()
                .from(using(it -> {}))
                .addRelatedDocument(RelatedDocument.builder().kind(DocumentKind.LAYER).build())
                .build(),
            "/cookieGroups/0"));
  }

  private static PrivacyNotice using(Consumer<CookieGroupBuilder> change) {
    CookieGroupBuilder cookies =
        CookieGroup.builder()
            .name(Name.of("Counter"))
            .essential(false)
            .duration(text("13 months"))
            .thirdParties(Disclosed.of(Name.of("Counter Oy")));
    change.accept(cookies);
    return with(it -> it.cookieGroups(Disclosed.of(cookies.build())));
  }
}
