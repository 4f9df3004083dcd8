package fi.seloste.validation.finland;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Among.none;
import static fi.seloste.validation.Outcome.BREACHED;
import static fi.seloste.validation.Outcome.MET;
import static fi.seloste.validation.Outcome.NOT_APPLICABLE;
import static fi.seloste.validation.Outcome.UNDECIDED;
import static fi.seloste.validation.Profile.FINLAND;
import static fi.seloste.validation.Profile.NOTICE;
import static fi.seloste.validation.Severity.WARNING;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.notApplicable;
import static fi.seloste.validation.Verdict.require;
import static fi.seloste.validation.Verdict.undecided;

import fi.seloste.model.DataSubjectRight;
import fi.seloste.model.LawReference;
import fi.seloste.model.Limitation;
import fi.seloste.model.Purpose;
import fi.seloste.model.PurposeKind;
import fi.seloste.model.RightKind;
import fi.seloste.model.RightStatus;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.Rule;
import fi.seloste.validation.Verdict;
import fi.seloste.validation.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which rights the Data Protection Act (1050/2018) lets controllers restrict, and when. */
public enum Derogations implements FinnishRule {

  /** A section is cited for the rights that it is about. */
  RIGHT(
      Rule.named("fi-tsl-31-34-derogation-from-other-right")
          .severity(WARNING)
          .provisions("tietosuojalaki 1050/2018 31 §, 32 §, 33 §, 34 §; GDPR 23, 89(2), 89(3)")
          .profiles(NOTICE, FINLAND)
          .outcomes(MET, BREACHED, NOT_APPLICABLE)
          .on(DataSubjectRight.class, Derogations::sectionsAllowIt)),

  /** A derogation for research is one for research, and is explained. */
  RESEARCH(
      Rule.named("fi-tsl-31-research-derogation")
          .severity(WARNING)
          .provisions("tietosuojalaki 1050/2018 31 §; GDPR 89(1), 89(2)")
          .profiles(NOTICE, FINLAND)
          .outcomes(MET, BREACHED, UNDECIDED, NOT_APPLICABLE)
          .on(DataSubjectRight.class, Derogations::researchAllowsIt));

  /** Articles 15, 16, 18 and 21. */
  private static final Set<RightKind> FOR_RESEARCH =
      EnumSet.of(
          RightKind.ACCESS,
          RightKind.RECTIFICATION,
          RightKind.RESTRICTION,
          RightKind.OBJECTION,
          RightKind.DIRECT_MARKETING_OBJECTION);

  /** Articles 15, 16 and 18 to 21. */
  private static final Set<RightKind> FOR_ARCHIVING =
      EnumSet.of(
          RightKind.ACCESS,
          RightKind.RECTIFICATION,
          RightKind.RESTRICTION,
          RightKind.RECIPIENT_NOTIFICATION,
          RightKind.PORTABILITY,
          RightKind.OBJECTION,
          RightKind.DIRECT_MARKETING_OBJECTION);

  /** The rights from which a section allows derogations; absent for one that is about others. */
  private static Optional<Set<RightKind>> rightsOf(int section) {
    return switch (section) {
      case 31 -> Optional.of(FOR_RESEARCH);
      case 32 -> Optional.of(FOR_ARCHIVING);
      case 33 -> Optional.of(EnumSet.noneOf(RightKind.class)); // Articles 13 and 14
      case 34 -> Optional.of(EnumSet.of(RightKind.ACCESS));
      default -> Optional.empty();
    };
  }

  private static Verdict sectionsAllowIt(DataSubjectRight right, At at) {
    if (right.kind().filter(kind -> kind != RightKind.OTHER).isEmpty()) {
      return notApplicable("no-derogation");
    }
    List<Verdict> verdicts = new ArrayList<>(0);
    for (Located<LawReference> law : lawsOf(right, at)) {
      Optional<Integer> section = sectionOf(law.part());
      Optional<Set<RightKind>> rights = section.flatMap(Derogations::rightsOf);
      if (rights.isPresent()) {
        verdicts.add(
            require(rights.get().contains(right.kind().get()), law.place())
                .with("section", section.get()));
      }
    }
    return verdicts.isEmpty() ? notApplicable("no-derogation") : gravest(verdicts);
  }

  /** The laws that restrict a right or take it away, and those of its limitations. */
  private static List<Located<LawReference>> lawsOf(DataSubjectRight right, At at) {
    if (right.laws().isEmpty() && right.limitations().isEmpty()) {
      return List.of();
    }
    List<Located<LawReference>> laws = new ArrayList<>();
    if (right.status().filter(status -> status != RightStatus.AVAILABLE).isPresent()) {
      laws.addAll(Located.list(at.place(), "laws", right.laws()));
    }
    for (Located<Limitation> limitation :
        Located.list(at.place(), "limitations", right.limitations())) {
      laws.addAll(Located.list(limitation.place(), "laws", limitation.part().laws()));
    }
    return laws;
  }

  private static final Pattern SECTION = Pattern.compile("\\s*(\\d{1,2})(?!\\d)");

  /** The section of the Data Protection Act that is cited, such as 31. */
  private static Optional<Integer> sectionOf(LawReference law) {
    boolean ofAct = law.number().filter(number -> number.contains("1050/2018")).isPresent();
    Matcher section = SECTION.matcher(law.section().orElse(""));
    return ofAct && section.lookingAt()
        ? Optional.of(Integer.valueOf(section.group(1)))
        : Optional.empty();
  }

  private static final int OF_RESEARCH = 31;

  private static final Set<PurposeKind> RESEARCH_KINDS =
      EnumSet.of(PurposeKind.RESEARCH, PurposeKind.STATISTICS, PurposeKind.ARCHIVING);

  private static Verdict researchAllowsIt(DataSubjectRight right, At at) {
    boolean cited =
        any(
            lawsOf(right, at),
            law -> sectionOf(law.part()).filter(it -> it == OF_RESEARCH).isPresent());
    if (!cited || !isAmong(right.kind(), FOR_RESEARCH)) {
      return notApplicable("no-derogation-for-research");
    }
    List<Purpose> purposes = purposesOf(right, at);
    boolean noResearch =
        !purposes.isEmpty()
            && all(
                purposes,
                purpose ->
                    !purpose.kinds().isEmpty() && none(purpose.kinds(), RESEARCH_KINDS::contains));
    boolean explained =
        Words.says(right.description())
            || any(right.limitations(), it -> Words.says(it.description()));
    return !noResearch && !explained
        ? undecided(at.place(), "ask.conditions")
        : require(!noResearch, at);
  }

  /** The purposes that a right names, or else those of the registers for which it is given. */
  private static List<Purpose> purposesOf(DataSubjectRight right, At at) {
    List<Purpose> purposes = new ArrayList<>();
    for (String id : right.purposes()) {
      at.find(Purpose.class, id).ifPresent(purpose -> purposes.add(purpose.part()));
    }
    if (right.purposes().isEmpty()) {
      for (RegisterView view : at.registers()) {
        if (any(view.dataSubjectRights(), it -> it.place().equals(at.place()))) {
          view.purposes().forEach(purpose -> purposes.add(purpose.part()));
        }
      }
    }
    return purposes;
  }

  private final Declaration<?> declaration;

  Derogations(Declaration<?> declaration) {
    this.declaration = declaration;
  }

  @Override
  public Declaration<?> declaration() {
    return declaration;
  }
}
