package fi.seloste.validation.reference;

import fi.seloste.model.LawReference;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place in an act that a reference cites, as a table writes it.
 *
 * @param chapter the number of the chapter; absent if none is cited
 * @param section the number of the section without a space, such as {@code 209n}, or {@code annex}
 * @param subsections the numbers of the subsections; empty if none is cited
 */
record CitedProvision(
    Optional<String> chapter, Optional<String> section, Set<Integer> subsections) {

  private static final Pattern CHAPTER =
      Pattern.compile("(?iu)(?:luku|chapter|kapitel|kap\\.)?\\s*(\\d+)\\s*(?:luku|kap\\.?|:)?");
  private static final Pattern SECTION =
      Pattern.compile(
          "(?iu)(?:(\\d+)\\s*(?::|luvun|luku|kap\\.?)\\s*)?"
              + "(?:§|section|sec\\.|paragraf|pykälä)?\\s*"
              + "(\\d+)\\s*([a-z])?\\s*(?:§(?::[\\p{L}]+)?)?");
  private static final Pattern ANNEX = Pattern.compile("(?iu)liite|liitteen|bilagan?|annex");
  private static final Pattern RANGE =
      Pattern.compile("(\\d{1,2})(?:\\s*[-\u2013]\\s*(\\d{1,2}))?");

  /** Absent if a part is cited in a way that is not understood. */
  static Optional<CitedProvision> of(LawReference law) {
    Optional<String> chapter = law.chapter().map(String::strip).filter(it -> !it.isEmpty());
    Optional<String> section = law.section().map(String::strip).filter(it -> !it.isEmpty());
    Optional<String> subsection = law.subsection().map(String::strip).filter(it -> !it.isEmpty());
    if (allAreNumbers(chapter, section, subsection)) {
      Set<Integer> subsections = subsection.map(Integer::valueOf).map(Set::of).orElse(Set.of());
      return Optional.of(new CitedProvision(chapter, section, subsections));
    }
    if (section.isPresent() && ANNEX.matcher(section.get()).matches()) {
      return Optional.of(new CitedProvision(Optional.empty(), Optional.of("annex"), Set.of()));
    }
    if (chapter.isPresent()) {
      Matcher found = CHAPTER.matcher(chapter.get());
      if (!found.matches()) {
        return Optional.empty();
      }
      chapter = Optional.of(found.group(1));
    }
    if (section.isPresent()) {
      Matcher found = SECTION.matcher(section.get());
      if (!found.matches()) {
        return Optional.empty();
      }
      String letter = Optional.ofNullable(found.group(3)).orElse("");
      section = Optional.of(found.group(2) + letter.toLowerCase(Locale.ROOT));
      if (chapter.isEmpty()) {
        chapter = Optional.ofNullable(found.group(1));
      }
    }
    Set<Integer> subsections = new TreeSet<>();
    if (subsection.isPresent()) {
      RANGE.matcher(subsection.get()).results().forEach(range -> addAll(range, subsections));
      if (subsections.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(new CitedProvision(chapter, section, subsections));
  }

  /** As most references have it; longer numbers are left to those who look for what they mean. */
  private static boolean allAreNumbers(
      Optional<String> chapter, Optional<String> section, Optional<String> subsection) {
    return isNumber(chapter, 9) && isNumber(section, 9) && isNumber(subsection, 2);
  }

  private static boolean isNumber(Optional<String> written, int most) {
    if (written.isEmpty()) {
      return true;
    }
    String text = written.get();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return text.length() <= most;
  }

  private static void addAll(MatchResult range, Set<Integer> numbers) {
    int first = Integer.parseInt(range.group(1));
    int last = range.group(2) == null ? first : Integer.parseInt(range.group(2));
    for (int number = first; number <= last; number++) {
      numbers.add(number);
    }
  }
}
