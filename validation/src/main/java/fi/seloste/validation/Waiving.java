package fi.seloste.validation;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Waiver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings the findings together with the notice's own reasons to let some of them stand. */
final class Waiving {

  private final PrivacyNotice notice;
  private final Index index;
  private final Examination examination;
  private @Nullable Set<Place> places;

  Waiving(PrivacyNotice notice, Index index, Examination examination) {
    this.notice = notice;
    this.index = index;
    this.examination = examination;
  }

  List<Finding> findings(List<Answer> answers) {
    List<Finding> findings = new ArrayList<>();
    for (Answer answer : answers) {
      List<Judgement> judgements = answer.judgements();
      for (int i = 0; i < judgements.size(); i++) {
        Judgement judgement = judgements.get(i);
        Outcome outcome = judgement.verdict().outcome();
        for (Remark remark : judgement.verdict().remarks()) {
          findings.add(
              new Finding(answer.rule(), outcome, remark, waiver(answer.rule(), outcome, remark)));
        }
      }
    }
    return findings;
  }

  private Optional<Waiver> waiver(Rule rule, Outcome outcome, Remark remark) {
    if (outcome == Outcome.BREACHED && rule.declaration().part() != Waiver.class) {
      for (Waiver waiver : notice.waivers()) {
        if (waiver.rule().filter(rule.id()::equals).isPresent()
            && Words.says(waiver.reason())
            && covers(waiver.path().orElse(""), remark.place())) {
          return Optional.of(waiver);
        }
      }
    }
    return Optional.empty();
  }

  private boolean covers(String path, Place place) {
    return targets(path).stream().anyMatch(place::isWithin);
  }

  /** The places that a waiver's path means: one for a pointer, those of the parts for an id. */
  private List<Place> targets(String path) {
    if (path.startsWith("#")) {
      return index.placesOf(path.substring(1));
    }
    return path.isEmpty() || path.startsWith("/") ? List.of(Place.at(path)) : List.of();
  }

  /** Whether a waiver's path means anything in the notice. */
  boolean resolves(String path) {
    return targets(path).stream()
        .anyMatch(target -> places().contains(target) || isAttribute(target));
  }

  /** Whether a place is that of a code, a flag or the like, which is no part of its own. */
  private boolean isAttribute(Place target) {
    Optional<Place> owner = target.parent();
    Optional<Place> ownerOfList = owner.flatMap(Place::parent);
    for (At at : examination.everything()) {
      if (owner.filter(at.place()::equals).isPresent() && Attributes.isStated(at.part(), target)
          || ownerOfList.filter(at.place()::equals).isPresent()
              && Attributes.hasItem(at.part(), target)) {
        return true;
      }
    }
    return false;
  }

  /** The places of all that stands in the notice, and of all in which it stands. */
  private Set<Place> places() {
    Set<Place> known = places;
    if (known == null) {
      known = new HashSet<>();
      for (At at : examination.everything()) {
        Optional<Place> place = Optional.of(at.place());
        while (place.isPresent() && known.add(place.get())) {
          place = place.get().parent();
        }
      }
      places = known;
    }
    return known;
  }
}
