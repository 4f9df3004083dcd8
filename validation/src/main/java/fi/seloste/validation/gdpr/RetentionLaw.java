package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.none;
import static fi.seloste.validation.Among.those;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.LawReference;
import fi.seloste.model.RetainedMaterial;
import fi.seloste.model.RetentionEvent;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.TimePeriod;
import fi.seloste.validation.At;
import fi.seloste.validation.Verdict;
import fi.seloste.validation.reference.StatutoryPeriod;
import fi.seloste.validation.reference.StatutoryPeriod.Kind;
import fi.seloste.validation.reference.StatutoryRetention;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether a storage period agrees with the law that is cited for it. */
final class RetentionLaw {

  /** Events of one transaction in the order in which they come. */
  private static final List<RetentionEvent> IN_ORDER =
      List.of(
          RetentionEvent.COLLECTION,
          RetentionEvent.FINANCIAL_YEAR_END,
          RetentionEvent.CALENDAR_YEAR_END);

  /** More than lies between a transaction and the end of the calendar year of its accounts. */
  private static final int YEARS_BETWEEN = 3;

  private RetentionLaw() {}

  /** Whether a law that is cited says from when the time runs; absent if none is known to. */
  static boolean fixesTheStart(LawReference law, At at) {
    StatutoryRetention table = at.table(StatutoryRetention.class);
    boolean wholeAct = law.section().filter(section -> !section.isBlank()).isEmpty();
    return wholeAct
        ? !table.ofAct(law).isEmpty()
        : !table.citedBy(law, List.of(RetainedMaterial.values())).isEmpty();
  }

  /** Whether a material of the rule has a statutory period that is not exceeded. */
  static boolean isUsualForItsMaterial(RetentionRule rule, TimePeriod period, At at) {
    return any(
        at.table(StatutoryRetention.class).all(),
        row ->
            any(rule.materials(), row.materials()::contains) && !period.isLongerThan(row.period()));
  }

  static Verdict isNotLonger(RetentionRule rule, At at) {
    if (rule.period().isEmpty()) {
      return notApplicable("no-period");
    } else if (rule.laws().isEmpty()) {
      return notApplicable("no-law-cited");
    }
    List<StatutoryPeriod> cited = cited(rule, at);
    if (cited.isEmpty()) {
      return notApplicable("law-not-known");
    } else if (any(cited, row -> row.kind() == Kind.GROUND)) {
      return notApplicable("no-duty");
    } else if (isExplained(rule, cited)) {
      return notApplicable("retention-explained");
    }
    TimePeriod period = rule.period().get();
    if (any(cited, row -> mostAllowed(row, rule).isEmpty())) {
      return notApplicable("other-start");
    }
    boolean longer = all(cited, row -> period.isLongerThan(mostAllowed(row, rule).orElseThrow()));
    return compared(require(!longer, at), period, cited);
  }

  /**
   * A law that sets no maximum does not forbid a longer time that the notice gives a reason for.
   */
  private static boolean isExplained(RetentionRule rule, List<StatutoryPeriod> cited) {
    return !rule.exceptions().isEmpty()
        || (says(rule.reason()) && all(cited, row -> row.kind() == Kind.MINIMUM));
  }

  static Verdict isNotShorter(RetentionRule rule, At at) {
    if (rule.period().isEmpty()) {
      return notApplicable("no-period");
    } else if (rule.laws().isEmpty()) {
      return notApplicable("no-law-cited");
    }
    List<StatutoryPeriod> cited = new ArrayList<>(cited(rule, at));
    if (cited.isEmpty()) {
      return notApplicable("law-not-known");
    } else if (!rule.exceptions().isEmpty()) {
      return notApplicable("retention-explained");
    }
    cited.removeIf(row -> row.kind() != Kind.MINIMUM && row.kind() != Kind.EXACT);
    if (cited.isEmpty()) {
      return notApplicable("no-duty");
    }
    List<StatutoryPeriod> shortest = shortest(rule, cited);
    if (shortest.isEmpty()) {
      return notApplicable("other-material");
    } else if (any(shortest, row -> !isComparableForLeast(row, rule))) {
      return notApplicable("other-start");
    }
    TimePeriod period = rule.period().get();
    List<StatutoryPeriod> missed = those(shortest, row -> row.period().isLongerThan(period));
    return compared(require(missed.isEmpty(), at), period, missed.isEmpty() ? shortest : missed);
  }

  /** The shortest period for each material that the rule names, or else of all that are cited. */
  private static List<StatutoryPeriod> shortest(RetentionRule rule, List<StatutoryPeriod> cited) {
    if (rule.materials().isEmpty()) {
      return shortest(cited).stream().toList();
    }
    List<StatutoryPeriod> found = new ArrayList<>();
    for (RetainedMaterial material : rule.materials()) {
      shortest(those(cited, row -> row.materials().contains(material)))
          .filter(row -> none(found, it -> it == row)) // of equal rows it is always the first
          .ifPresent(found::add);
    }
    return found;
  }

  private static Optional<StatutoryPeriod> shortest(List<StatutoryPeriod> periods) {
    StatutoryPeriod shortest = null;
    for (StatutoryPeriod row : periods) {
      if (shortest == null || shortest.period().isLongerThan(row.period())) {
        shortest = row;
      }
    }
    return Optional.ofNullable(shortest);
  }

  /** The periods of all laws that are cited; none if one of them is not known. */
  private static List<StatutoryPeriod> cited(RetentionRule rule, At at) {
    StatutoryRetention table = at.table(StatutoryRetention.class);
    if (rule.laws().size() == 1) {
      return table.citedBy(rule.laws().get(0), rule.materials());
    }
    Set<StatutoryPeriod> cited = new LinkedHashSet<>();
    for (LawReference law : rule.laws()) {
      List<StatutoryPeriod> periods = table.citedBy(law, rule.materials());
      if (periods.isEmpty()) {
        return List.of();
      }
      cited.addAll(periods);
    }
    return List.copyOf(cited);
  }

  /** How long the rule may last at most, from its own start; absent if that cannot be told. */
  private static Optional<TimePeriod> mostAllowed(StatutoryPeriod row, RetentionRule rule) {
    if (rule.event().isEmpty() || rule.event().equals(row.event())) {
      return Optional.of(row.period());
    }
    int theirs = IN_ORDER.indexOf(rule.event().get());
    int ofLaw = row.event().map(IN_ORDER::indexOf).orElse(-1);
    if (theirs < 0 || ofLaw < 0) {
      return Optional.empty();
    }
    TimePeriod period = row.period();
    return Optional.of(
        theirs > ofLaw
            ? period
            : new TimePeriod(
                period.years() + YEARS_BETWEEN,
                period.months(),
                period.weeks(),
                period.days(),
                period.hours()));
  }

  /** Whether the rule starts no later than the law, so that it ends earlier if it is shorter. */
  private static boolean isComparableForLeast(StatutoryPeriod row, RetentionRule rule) {
    if (rule.event().isEmpty() || rule.event().equals(row.event())) {
      return true;
    }
    int theirs = IN_ORDER.indexOf(rule.event().get());
    return theirs >= 0 && theirs < row.event().map(IN_ORDER::indexOf).orElse(-1);
  }

  private static Verdict compared(
      Verdict verdict, TimePeriod period, List<StatutoryPeriod> statutory) {
    return verdict
        .with("period", period)
        .with("law", () -> statutory.stream().map(ActName::of).distinct().toList())
        .with("statutory", () -> statutory.stream().map(StatutoryTerm::new).distinct().toList());
  }
}
