package fi.seloste.validation;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the findings together with the notice's own reasons to let some of them stand. */
final class Waiving {

  private final PrivacyNotice notice;
  private final Index index;

  Waiving(PrivacyNotice notice, Index index) {
    this.notice = notice;
    this.index = index;
  }

  List<Finding> findings(List<Answer> answers) {
    List<Finding> findings = new ArrayList<>();
    for (Answer answer : answers) {
      for (Judgement judgement : answer.judgements()) {
        Outcome outcome = judgement.verdict().outcome();
        if (outcome != Outcome.NOT_APPLICABLE) {
          for (Remark remark : judgement.verdict().remarks()) {
            findings.add(
                new Finding(
                    answer.rule(), outcome, remark, waiver(answer.rule(), outcome, remark)));
          }
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
    return targets(path, index).stream().anyMatch(place::isWithin);
  }

  /** The places that a waiver's path means: one for a pointer, those of the parts for an id. */
  private static List<Place> targets(String path, Index index) {
    if (path.startsWith("#")) {
      return index.placesOf(path.substring(1));
    }
    return path.isEmpty() || path.startsWith("/") ? List.of(Place.at(path)) : List.of();
  }

  /** Whether a waiver's path means anything in the notice. */
  static boolean resolves(PrivacyNotice notice, Index index, String path) {
    for (Place target : targets(path, index)) {
      Search search = new Search(target);
      search.walk(notice);
      if (search.found) {
        return true;
      }
    }
    return false;
  }

  private static final class Search extends Walk {
    private final Place target;
    private boolean found;

    Search(Place target) {
      this.target = target;
    }

    @Override
    <T> void enter(Class<T> kind, T part, Place place) {
      found =
          found
              || place.isWithin(target)
              || target.parent().filter(place::equals).isPresent()
                  && Attributes.isStated(part, target)
              || target.parent().flatMap(Place::parent).filter(place::equals).isPresent()
                  && Attributes.hasItem(part, target);
    }

    @Override
    void leave() {}

    @Override
    void reference(Class<?> target, String id, Place place) {}

    @Override
    void string(String string, Place place) {
      found = found || place.isWithin(target);
    }
  }
}
