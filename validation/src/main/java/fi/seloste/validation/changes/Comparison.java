package fi.seloste.validation.changes;

import fi.seloste.model.Disclosed;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Text;
import fi.seloste.validation.Localizable;
import fi.seloste.validation.Place;
import fi.seloste.validation.Sentence;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One way through both versions side by side.
 *
 * <p>What differs is told at its end, when it is known which ids mean the same part.
 */
final class Comparison {

  private static final String TYPE = "type";
  private static final String NONE = "none";

  private final Ids earlier;
  private final Ids later;
  private final List<LanguageTag> languagesBefore;
  private final List<LanguageTag> languagesAfter;
  private final Judging judging;
  private final List<Runnable> differences = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();

  /**
   * A change, with the part that was added or removed if it is one.
   *
   * @param change the change
   * @param spot the part in which it stands
   * @param attribute under which name
   * @param part what was added or removed; absent for other changes
   */
  private record Found(
      Change change, Spot spot, @Nullable Attribute attribute, @Nullable Object part) {}

  private Comparison(PrivacyNotice before, PrivacyNotice after, LocalDate asOf) {
    this.earlier = Ids.of(before);
    this.later = Ids.of(after);
    this.languagesBefore = before.languages();
    this.languagesAfter = after.languages();
    this.judging = new Judging(earlier, later, asOf);
  }

  static List<Change> of(PrivacyNotice before, PrivacyNotice after, LocalDate asOf) {
    Comparison comparison = new Comparison(before, after, asOf);
    comparison.compare(
        new Spot(
            null, "", PrivacyNotice.class, null, before, after, Place.notice(), Place.notice()));
    comparison.differences.forEach(Runnable::run);
    return comparison.withMoves();
  }

  private void compare(Spot spot) {
    Object before = spot.before();
    Object after = spot.after();
    Ids.pair(before, earlier, after, later);
    if (Attribute.typeOf(before) != Attribute.typeOf(after)) {
      differences.add(() -> replaced(spot));
      return;
    }
    for (Attribute attribute : Attribute.of(after)) {
      if (attribute.name().equals("id") && !(after instanceof PrivacyNotice)) {
        continue;
      } else if (attribute.isReference()) {
        differences.add(() -> references(spot, attribute));
      } else if (attribute.isPart() || !attribute.isSame(before, after)) {
        statement(spot, attribute);
        if (attribute.isPart() || attribute.isText()) {
          parts(spot, attribute);
        } else {
          differences.add(() -> values(spot, attribute, Function.identity(), Function.identity()));
        }
      }
    }
  }

  private void replaced(Spot spot) {
    Object before = spot.before();
    Object after = spot.after();
    add(
        Change.Kind.CHANGED,
        Naming.camel(spot.element()),
        spot.placeBefore(),
        spot.placeAfter(),
        judging.replaced(before, after),
        told("changed", spot.way(), Naming.value(before), Naming.value(after)),
        spot);
  }

  /** The statement that there are none, or none but these. */
  private void statement(Spot spot, Attribute attribute) {
    Optional<Disclosed<?>> before = attribute.told(spot.before()).filter(Disclosed::isClosed);
    Optional<Disclosed<?>> after = attribute.told(spot.after()).filter(Disclosed::isClosed);
    if (!before.map(Disclosed::wording).equals(after.map(Disclosed::wording))) {
      differences.add(() -> statement(spot, attribute, before, after));
    }
  }

  private void statement(
      Spot spot, Attribute attribute, Optional<Disclosed<?>> before, Optional<Disclosed<?>> after) {
    Place placeBefore = spot.placeBefore().attribute(attribute.name()).attribute(NONE);
    Place placeAfter = spot.placeAfter().attribute(attribute.name()).attribute(NONE);
    Localizable way = spot.way(attribute.name());
    String subject = subject(spot, attribute) + "." + NONE;
    if (before.isEmpty() && after.isPresent()) {
      add(
          Change.Kind.ADDED,
          subject,
          null,
          placeAfter,
          judging.denied(),
          Naming.sentence("none.added").with("where", way),
          spot);
    } else if (before.isPresent() && after.isEmpty()) {
      add(
          Change.Kind.REMOVED,
          subject,
          placeBefore,
          null,
          judging.noLongerDenied(attribute),
          Naming.sentence("none.removed").with("where", way),
          spot);
    } else if (before.isPresent() && after.isPresent()) {
      Optional<LocalizedText> wordingBefore = before.get().wording();
      Optional<LocalizedText> wordingAfter = after.get().wording();
      if (wordingBefore.isPresent() && wordingAfter.isPresent()) {
        text(
            spot,
            subject,
            wordingBefore.get(),
            wordingAfter.get(),
            placeBefore,
            placeAfter,
            way,
            attribute);
      } else if (!wordingBefore.equals(wordingAfter)) {
        add(
            Change.Kind.CHANGED,
            subject,
            placeBefore,
            placeAfter,
            Ground.FORM,
            Naming.sentence("form").with("where", way),
            spot);
      }
    }
  }

  private void parts(Spot spot, Attribute attribute) {
    List<?> before = attribute.items(spot.before());
    List<?> after = attribute.items(spot.after());
    if (before.isEmpty() && after.isEmpty()) {
      return;
    }
    int[] partners =
        attribute.isMany() || before.isEmpty() || after.isEmpty()
            ? Matching.of(before, after, earlier, later)
            : new int[] {0};
    int[] origins = new int[after.size()];
    Arrays.fill(origins, -1);
    boolean ordered = true;
    int last = -1;
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] >= 0) {
        origins[partners[i]] = i;
        ordered &= partners[i] > last;
        last = partners[i];
      }
    }
    int next = 0;
    for (int j = 0; j < after.size(); j++) {
      if (origins[j] < 0) {
        int index = j;
        differences.add(() -> added(spot, attribute, after.get(index), index));
        continue;
      }
      next = removed(spot, attribute, before, partners, next, origins[j]);
      matched(spot, attribute, before.get(origins[j]), origins[j], after.get(j), j);
    }
    removed(spot, attribute, before, partners, next, before.size());
    if (!ordered) {
      differences.add(() -> reordered(spot, attribute));
    }
  }

  /** Those without a partner from one position up to another, which is returned if it is later. */
  private int removed(
      Spot spot, Attribute attribute, List<?> before, int[] partners, int from, int to) {
    for (int i = from; i < to; i++) {
      if (partners[i] < 0) {
        int index = i;
        differences.add(() -> removed(spot, attribute, before.get(index), index));
      }
    }
    return Math.max(from, to);
  }

  private void matched(Spot spot, Attribute attribute, Object before, int i, Object after, int j) {
    if (attribute.isText()) {
      if (!before.equals(after)) {
        differences.add(
            () ->
                text(
                    spot,
                    subject(spot, attribute),
                    (Text) before,
                    (Text) after,
                    place(spot.placeBefore(), spot.before(), attribute, i),
                    place(spot.placeAfter(), spot.after(), attribute, j),
                    spot.way(attribute.name()),
                    attribute));
      }
      return;
    }
    compare(
        new Spot(
            spot,
            attribute.name(),
            attribute.element(),
            attribute.isMany() ? later : null,
            before,
            after,
            place(spot.placeBefore(), spot.before(), attribute, i),
            place(spot.placeAfter(), spot.after(), attribute, j)));
  }

  private void references(Spot spot, Attribute attribute) {
    values(
        spot,
        attribute,
        item -> earlier.meaning(attribute.name(), (String) item),
        item -> later.meaning(attribute.name(), (String) item));
  }

  /** Codes, flags, dates, numbers, strings and references. */
  private void values(
      Spot spot,
      Attribute attribute,
      Function<Object, Object> meaningBefore,
      Function<Object, Object> meaningAfter) {
    List<?> before = attribute.items(spot.before());
    List<?> after = attribute.items(spot.after());
    if (areEqual(before, meaningBefore, after, meaningAfter)) {
      return;
    }
    if (!attribute.isMany() && !before.isEmpty() && !after.isEmpty()) {
      valueChanged(spot, attribute, before.get(0), 0, after.get(0), 0);
      return;
    }
    int[] partners = new int[before.size()];
    boolean[] taken = new boolean[after.size()];
    Arrays.fill(partners, -1);
    pairEqual(before, meaningBefore, after, meaningAfter, partners, taken);
    List<int[]> rewritten = new ArrayList<>();
    if (attribute.element() == String.class && !attribute.isReference()) {
      int[] exact = partners.clone();
      pairEqual(
          before,
          item -> Wordings.bare((String) item),
          after,
          item -> Wordings.bare((String) item),
          partners,
          taken);
      for (int i = 0; i < partners.length; i++) {
        if (exact[i] < 0 && partners[i] >= 0) {
          rewritten.add(new int[] {i, partners[i]});
        }
      }
    }
    boolean ordered = true;
    int last = -1;
    for (int partner : partners) {
      ordered &= partner < 0 || partner > last;
      last = Math.max(last, partner);
    }
    for (int[] pair : rewritten) {
      valueChanged(spot, attribute, before.get(pair[0]), pair[0], after.get(pair[1]), pair[1]);
    }
    for (int i = 0; i < before.size(); i++) {
      if (partners[i] < 0) {
        removed(spot, attribute, before.get(i), i);
      }
    }
    for (int j = 0; j < after.size(); j++) {
      if (!taken[j]) {
        added(spot, attribute, after.get(j), j);
      }
    }
    if (!ordered) {
      reordered(spot, attribute);
    }
  }

  private static boolean areEqual(
      List<?> before,
      Function<Object, Object> meaningBefore,
      List<?> after,
      Function<Object, Object> meaningAfter) {
    if (before.size() != after.size()) {
      return false;
    }
    for (int i = 0; i < before.size(); i++) {
      if (!meaningBefore.apply(before.get(i)).equals(meaningAfter.apply(after.get(i)))) {
        return false;
      }
    }
    return true;
  }

  private static void pairEqual(
      List<?> before,
      Function<Object, Object> keyBefore,
      List<?> after,
      Function<Object, Object> keyAfter,
      int[] partners,
      boolean[] taken) {
    Map<Object, Deque<Integer>> waiting = new HashMap<>();
    for (int j = 0; j < after.size(); j++) {
      if (!taken[j]) {
        waiting.computeIfAbsent(keyAfter.apply(after.get(j)), any -> new ArrayDeque<>()).add(j);
      }
    }
    for (int i = 0; i < before.size(); i++) {
      Deque<Integer> same = partners[i] < 0 ? waiting.get(keyBefore.apply(before.get(i))) : null;
      if (same != null && !same.isEmpty()) {
        partners[i] = same.remove();
        taken[partners[i]] = true;
      }
    }
  }

  private void valueChanged(
      Spot spot, Attribute attribute, Object before, int i, Object after, int j) {
    add(
        Change.Kind.CHANGED,
        subject(spot, attribute),
        place(spot.placeBefore(), spot.before(), attribute, i),
        place(spot.placeAfter(), spot.after(), attribute, j),
        judging.changed(spot, attribute, before, after),
        told(
            "changed",
            spot.way(attribute.name()),
            value(attribute, before, earlier),
            value(attribute, after, later)),
        spot);
  }

  private void added(Spot spot, Attribute attribute, Object item, int index) {
    Object value = value(attribute, item, later);
    Change change =
        new Change(
            Change.Kind.ADDED,
            subject(spot, attribute),
            null,
            place(spot.placeAfter(), spot.after(), attribute, index),
            judging.added(spot, attribute, item),
            spot.register(),
            isSilent(spot.before(), attribute)
                ? told("first", spot.way(attribute.name()), null, value)
                : told("added", spot.wayToNew(attribute.name()), null, value));
    found.add(new Found(change, spot, attribute, attribute.isPart() ? item : null));
  }

  /** Whether a part says nothing here, so that what is told now need not be new. */
  private static boolean isSilent(Object part, Attribute attribute) {
    return attribute.items(part).isEmpty()
        && attribute.told(part).filter(Disclosed::isClosed).isEmpty();
  }

  private void removed(Spot spot, Attribute attribute, Object item, int index) {
    Change change =
        new Change(
            Change.Kind.REMOVED,
            subject(spot, attribute),
            place(spot.placeBefore(), spot.before(), attribute, index),
            null,
            judging.removed(spot, attribute, item),
            spot.register(),
            told("removed", spot.way(attribute.name()), value(attribute, item, earlier), null));
    found.add(new Found(change, spot, attribute, attribute.isPart() ? item : null));
  }

  private void reordered(Spot spot, Attribute attribute) {
    add(
        Change.Kind.CHANGED,
        subject(spot, attribute),
        spot.placeBefore().attribute(attribute.name()),
        spot.placeAfter().attribute(attribute.name()),
        Ground.ORDER,
        Naming.sentence("order").with("where", spot.way(attribute.name())),
        spot);
  }

  /** Two texts in the same place: what is said, and in which languages. */
  private void text(
      Spot spot,
      String subject,
      Text before,
      Text after,
      Place placeBefore,
      Place placeAfter,
      Localizable way,
      Attribute attribute) {
    if (before.equals(after)) {
      return;
    }
    Map<String, String> one = Wordings.byLanguage(before, languagesBefore);
    Map<String, String> two = Wordings.byLanguage(after, languagesAfter);
    boolean onePlain = before.languages().isEmpty();
    boolean twoPlain = after.languages().isEmpty();
    if (onePlain && twoPlain || one.size() == 1 && two.size() == 1 && (onePlain || twoPlain)) {
      one = Map.of("", before.strings().get(0));
      two = Map.of("", after.strings().get(0));
    } else if (onePlain && !two.containsKey(one.keySet().iterator().next())) {
      one = Map.of(two.keySet().iterator().next(), before.strings().get(0));
    } else if (twoPlain && !one.containsKey(two.keySet().iterator().next())) {
      two = Map.of(one.keySet().iterator().next(), after.strings().get(0));
    }
    Map<String, String> common = new LinkedHashMap<>(two);
    common.keySet().retainAll(one.keySet());
    List<String> reworded = new ArrayList<>();
    for (String language : common.keySet()) {
      if (!Objects.equals(one.get(language), two.get(language))) {
        reworded.add(language);
      }
    }
    boolean told = false;
    if (!reworded.isEmpty()) {
      Map<String, String> was = one;
      Map<String, String> is = two;
      boolean same =
          reworded.stream()
              .allMatch(
                  language ->
                      Wordings.saySame(
                          Objects.requireNonNull(was.get(language)),
                          Objects.requireNonNull(is.get(language))));
      add(
          Change.Kind.CHANGED,
          subject,
          placeBefore,
          placeAfter,
          judging.reworded(spot, attribute, before, after, same),
          told("changed", way, excerpt(was, is, reworded), excerpt(is, was, reworded)),
          spot);
      told = true;
    }
    told |= translation("removed", one, two, subject, placeBefore, placeAfter, way, spot);
    told |= translation("added", two, one, subject, placeBefore, placeAfter, way, spot);
    boolean onlyOneIsPlain = onePlain != twoPlain;
    if (!told && !onlyOneIsPlain) {
      add(
          Change.Kind.CHANGED,
          subject,
          placeBefore,
          placeAfter,
          Ground.FORM,
          Naming.sentence("form").with("where", way),
          spot);
    }
  }

  /** What differs, in the reader's language if it differs there. */
  private static Localizable excerpt(
      Map<String, String> text, Map<String, String> other, List<String> differing) {
    return locale -> {
      String language =
          differing.stream()
              .filter(it -> it.equals(locale.getLanguage()))
              .findFirst()
              .orElse(differing.get(0));
      String excerpt =
          Wordings.excerpt(
              Objects.requireNonNull(text.get(language)),
              Objects.requireNonNull(other.get(language)));
      return Naming.sentence("name").with("name", excerpt).in(locale);
    };
  }

  private boolean translation(
      String what,
      Map<String, String> these,
      Map<String, String> those,
      String subject,
      Place placeBefore,
      Place placeAfter,
      Localizable way,
      Spot spot) {
    List<String> languages = these.keySet().stream().filter(it -> !those.containsKey(it)).toList();
    if (languages.isEmpty()) {
      return false;
    }
    add(
        Change.Kind.CHANGED,
        subject,
        placeBefore,
        placeAfter,
        what.equals("added") ? Ground.TRANSLATION : Ground.LANGUAGE_LOST,
        Naming.sentence("translation." + what)
            .with("where", way)
            .with("languages", names(languages)),
        spot);
    return true;
  }

  private static List<Object> names(List<String> languages) {
    return languages.stream().map(LanguageTag::of).map(Naming::value).toList();
  }

  private void add(
      Change.Kind kind,
      String subject,
      @Nullable Place before,
      @Nullable Place after,
      Ground ground,
      Localizable message,
      Spot spot) {
    found.add(
        new Found(
            new Change(kind, subject, before, after, ground, spot.register(), message),
            spot,
            null,
            null));
  }

  private static Sentence told(
      String what, Localizable way, @Nullable Object before, @Nullable Object after) {
    boolean unnamed = "".equals(before) || "".equals(after);
    Sentence sentence = Naming.sentence(unnamed ? what + ".unnamed" : what).with("where", way);
    sentence = before == null ? sentence : sentence.with("before", before);
    return after == null ? sentence : sentence.with("after", after);
  }

  private static Object value(Attribute attribute, Object item, Ids ids) {
    if (attribute.isReference()) {
      return ids.find(attribute.name(), (String) item).flatMap(Naming::of).orElse(item);
    }
    return attribute.isPart() ? Naming.of(item, ids).orElse("") : Naming.value(item);
  }

  private static String subject(Spot spot, Attribute attribute) {
    if (attribute.isCountry()) {
      return "country";
    }
    return attribute.isPart()
        ? Naming.camel(attribute.element())
        : Naming.camel(spot.element()) + "." + attribute.name();
  }

  private static Place place(Place part, Object owner, Attribute attribute, int index) {
    Place place = part.attribute(attribute.name());
    if (!attribute.isMany()) {
      return place;
    }
    boolean exception = attribute.told(owner).map(Disclosed::isClosed).orElse(false);
    return (exception ? place.attribute("except") : place).item(index);
  }

  /** The changes, with what was removed in one place and added in another as moved. */
  private List<Change> withMoves() {
    Map<String, Deque<Found>> gone = new HashMap<>();
    for (Found one : found) {
      if (one.part() != null && one.change().kind() == Change.Kind.REMOVED) {
        gone.computeIfAbsent(key(one, earlier), any -> new ArrayDeque<>()).add(one);
      }
    }
    Map<Found, Found> moves = new IdentityHashMap<>();
    for (Found one : found) {
      if (!gone.isEmpty() && one.part() != null && one.change().kind() == Change.Kind.ADDED) {
        Deque<Found> same = gone.get(key(one, later));
        if (same != null && !same.isEmpty()) {
          Found from = same.remove();
          moves.put(one, from);
          moves.put(from, one);
        }
      }
    }
    return found.stream()
        .filter(one -> !moves.containsKey(one) || one.change().kind() == Change.Kind.ADDED)
        .map(one -> moves.containsKey(one) ? moved(moves.get(one), one) : one.change())
        .collect(Collectors.toUnmodifiableList());
  }

  private static String key(Found one, Ids ids) {
    return Ids.idOf(Objects.requireNonNull(one.part())).orElse("")
        + "\n"
        + Matching.content(Objects.requireNonNull(one.part()), ids);
  }

  private Change moved(Found from, Found to) {
    Attribute attribute = Objects.requireNonNull(to.attribute());
    Object part = value(attribute, Objects.requireNonNull(to.part()), later);
    return new Change(
        Change.Kind.CHANGED,
        to.change().subject(),
        from.change().before().orElseThrow(),
        to.change().after().orElseThrow(),
        judging.moved(from.spot(), to.spot(), to.change().ground()),
        to.spot().register(),
        Naming.sentence("".equals(part) ? "moved.unnamed" : "moved")
            .with("where", to.spot().way(attribute.name()))
            .with("part", part)
            .with("from", from.spot().register().orElseGet(from.spot()::way)));
  }
}
