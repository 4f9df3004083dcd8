package fi.seloste.validation.reference;

import static fi.seloste.validation.Among.any;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds in a text which decisions of a table it cites, by number or by name. */
final class Citations<T> {

  private static final String YEAR = "((?:19|20)\\d{2})";
  // a look at one letter comes before a look back, which takes longer
  // 2010/625/EU, (EU) 2021/914, /eli/dec_impl/2021/914/oj, but not 1250/2016 and not 12.7.2016/1250
  private static final Pattern NUMBER =
      Pattern.compile("(?=[12])(?<!\\d)(?<!\\d[/.,])" + YEAR + "\\s?/\\s?0*(\\d{1,4})(?!\\d)");
  private static final Pattern CELEX =
      Pattern.compile("(?=3)(?<![\\p{L}\\d])3" + YEAR + "D0*(\\d{1,4})(?!\\d)");
  private static final Pattern DOCUMENT =
      Pattern.compile("(?i)(?=C)(?<!\\p{L})(C)\\s?\\(" + YEAR + "\\)\\s?0*(\\d{1,5})(?!\\d)");
  private static final int SHORTEST_STEM = 4;

  /** A name, looked for only where the letters stand with which it begins. */
  private record CitedName(String beginning, Pattern pattern) {

    static CitedName of(String name) {
      String key = Writing.key(name);
      int space = key.indexOf(' ');
      return new CitedName(space < 0 ? key : key.substring(0, space), Citations.pattern(key));
    }

    boolean standsIn(String text) {
      return text.contains(beginning) && pattern.matcher(text).find();
    }

    /**
     * Whether a word begins as the name does, as far as the {@linkplain #initials letters} tell.
     */
    boolean mayBegin(long initials) {
      return (initials & 1L << beginning.charAt(0)) != 0;
    }
  }

  private record Cited<T>(Set<String> numbers, List<CitedName> names, T decision) {

    boolean isMeant(Set<String> citedNumbers, String text, long initials) {
      return !citedNumbers.isEmpty() && !Collections.disjoint(citedNumbers, numbers)
          || any(names, name -> name.mayBegin(initials) && name.standsIn(text));
    }
  }

  private final List<Cited<T>> all = new ArrayList<>();
  private boolean anyNamed;

  /** Adds a decision; false if a number is none, or is that of another decision. */
  boolean add(List<String> numbers, List<String> names, T decision) {
    Set<String> keys = new HashSet<>();
    for (String number : numbers) {
      Set<String> found = numbersIn(number);
      if (found.size() != 1
          || all.stream().anyMatch(other -> other.numbers().containsAll(found))
          || !keys.addAll(found)) {
        return false;
      }
    }
    anyNamed |= !names.isEmpty();
    all.add(new Cited<>(keys, names.stream().map(CitedName::of).toList(), decision));
    return true;
  }

  /** The decisions that the text cites, each once, in the order in which they were added. */
  List<T> in(String written) {
    Set<String> numbers = numbersIn(written);
    String key = anyNamed ? Writing.key(written) : "";
    long initials = initials(key);
    List<T> cited = new ArrayList<>(1);
    for (Cited<T> it : all) {
      if (it.isMeant(numbers, key, initials)) {
        cited.add(it.decision());
      }
    }
    return Collections.unmodifiableList(cited);
  }

  /** The letters with which words begin: a bit for each, of which several letters have one. */
  private static long initials(String key) {
    long initials = 0;
    for (int i = 0; i < key.length(); i++) {
      if (i == 0 || key.charAt(i - 1) == ' ') {
        initials |= 1L << key.charAt(i); // by the last six bits
      }
    }
    return initials;
  }

  private static Set<String> numbersIn(String written) {
    if (written.indexOf("19") < 0 && written.indexOf("20") < 0) {
      return Set.of();
    }
    Set<String> numbers = new HashSet<>(4);
    if (written.indexOf('/') >= 0) {
      for (Matcher found = NUMBER.matcher(written); found.find(); ) {
        numbers.add(found.group(1) + "/" + found.group(2));
      }
    }
    if (written.indexOf('D') >= 0) {
      for (Matcher found = CELEX.matcher(written); found.find(); ) {
        numbers.add(found.group(1) + "/" + found.group(2));
      }
    }
    if (written.indexOf('(') >= 0) {
      for (Matcher found = DOCUMENT.matcher(written); found.find(); ) {
        numbers.add("C(" + found.group(2) + ")" + found.group(3));
      }
    }
    return numbers;
  }

  /** Longer words of a name may bear an ending in the text, as in Finnish; short ones may not. */
  private static Pattern pattern(String key) {
    return Pattern.compile(
        Stream.of(key.split(" "))
            .map(
                word ->
                    word.length() < SHORTEST_STEM
                        ? Pattern.quote(word)
                        : Pattern.quote(word) + "\\p{L}*")
            .collect(Collectors.joining(" ", "(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])")));
  }
}
