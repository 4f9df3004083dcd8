package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Profile.RECORD;
import static fi.seloste.validation.Severity.ERROR;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.DataCategory;
import fi.seloste.model.DataSource;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.SourceKind;
import fi.seloste.validation.At;
import fi.seloste.validation.Profile;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import fi.seloste.validation.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Data that do not come from the data subject: Article 14(1)(d) and (2)(f). */
public enum Sources implements GdprRule {

  /** The categories of data are told. */
  CATEGORIES(
      Rule.named("gdpr-14-1-d-categories-missing")
          .severity(ERROR)
          .provisions("GDPR 14(1)(d), 30(1)(c)")
          .profiles(NOTICE, RECORD)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(
              PrivacyNotice.class,
              (notice, at) -> at.inEachRegister(view -> categoriesAreTold(view, at)))),

  /** Where the data come from is told. */
  SOURCE(
      Rule.named("gdpr-14-2-f-source-missing")
          .severity(ERROR)
          .provisions("GDPR 14(2)(f)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(DataSource.class, GdprRule.ofController(Sources::sourceIsTold))),

  /** A source is more than a general word. */
  SPECIFIC(
      Rule.named("gdpr-14-2-f-source-unspecific")
          .severity(WARNING)
          .provisions("GDPR 14(2)(f); GDPR recital 61; WP260 annex (source)")
          .profiles(NOTICE)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(DataSource.class, GdprRule.ofController(Sources::sourceIsSpecific)));

  /** Sources that make Article 14 apply: others than the person, and than the controller's own. */
  private static final Set<SourceKind> OTHERS =
      EnumSet.of(SourceKind.THIRD_PARTY, SourceKind.PUBLIC_AUTHORITY);

  private static Verdict categoriesAreTold(RegisterView view, At at) {
    boolean fromOthers = any(view.dataSources(), source -> isAmong(source.part().kind(), OTHERS));
    if (view.isProcessorOnly()) {
      return notApplicable("processor-only");
    } else if (!fromOthers && !at.isFor(Profile.RECORD)) {
      return notApplicable("not-from-others");
    }
    boolean told =
        any(view.dataCategories(), category -> isTold(category.part()))
            || any(view.dataSources(), source -> says(source.part().data()));
    return require(told, view.place().missing("dataCategories"));
  }

  private static boolean isTold(DataCategory category) {
    return says(category.name())
        || says(category.description())
        || any(category.items(), item -> !item.isBlank());
  }

  private static Verdict sourceIsTold(DataSource source, At at) {
    return !isAmong(source.kind(), OTHERS)
        ? notApplicable("not-from-others")
        : require(isTold(source), at, "name").with("category", dataOf(source, at));
  }

  private static boolean isTold(DataSource source) {
    return says(source.name())
        || says(source.category())
        || says(source.description())
        || !source.activities().isEmpty()
        || source.publiclyAccessible().orElse(false);
  }

  private static Verdict sourceIsSpecific(DataSource source, At at) {
    if (!isAmong(source.kind(), OTHERS)) {
      return notApplicable("not-from-others");
    } else if (!isTold(source)) {
      return notApplicable("source-not-told");
    }
    return require(says(source.name()) || !source.activities().isEmpty(), at)
        .with(
            "source",
            Words.nameOf(
                source.category(), source.description(), GdprRule.phrase("source.unnamed")));
  }

  private static Object dataOf(DataSource source, At at) {
    List<Object> data = new ArrayList<>();
    for (String id : source.dataCategories()) {
      at.find(DataCategory.class, id)
          .ifPresent(category -> data.add(Parts.nameOf(category.part())));
    }
    if (data.isEmpty()) {
      data.add(says(source.data()) ? source.data().orElseThrow() : GdprRule.phrase("data.some"));
    }
    return List.copyOf(data);
  }

  private final Declaration<?> declaration;

  Sources(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
