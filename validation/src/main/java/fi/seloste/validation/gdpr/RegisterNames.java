package fi.seloste.validation.gdpr;

import fi.seloste.model.Text;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds in a text which registers it names. A text is gone through once, however many registers
 * there are.
 */
final class RegisterNames {

  private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

  /** In Finnish and Swedish a name may bear an ending. */
  private static final int LONGEST_ENDING = 4;

  private final Map<String, List<Integer>> registers = new HashMap<>();

  /**
   * How long the names are that begin alike, the shortest first. There are fewer of those than of
   * names, where a thousand differ in their numbers alone.
   */
  private final Map<String, Set<Integer>> lengths = new HashMap<>();

  /** With which letters below 128 names begin, large or small; others may. */
  private final boolean[] firstLetters = new boolean[OTHER + 1];

  private static final int OTHER = 128;

  /** How names begin, by {@link #beginning} and with what it cannot tell. */
  private final BitSet beginnings = new BitSet();

  private static final int UNKNOWN = 1024;

  private RegisterNames() {
    firstLetters[OTHER] = true;
    beginnings.set(UNKNOWN);
  }

  /**
   * The names of registers, by the positions of the registers.
   *
   * @param names {@linkplain #folded folded} names of at least {@link Texts#SHORTEST_NAME} letters
   */
  static RegisterNames of(List<? extends Collection<String>> names) {
    RegisterNames all = new RegisterNames();
    for (int register = 0; register < names.size(); register++) {
      for (String name : names.get(register)) {
        all.registers.computeIfAbsent(name, any -> new ArrayList<>()).add(register);
        all.lengths
            .computeIfAbsent(name.substring(0, Texts.SHORTEST_NAME), any -> new TreeSet<>())
            .add(name.length());
        all.firstLetters[Math.min(name.charAt(0), OTHER)] = true;
        all.firstLetters[Math.min(Character.toUpperCase(name.charAt(0)), OTHER)] = true;
        all.beginnings.set(beginning(name, 0));
      }
    }
    return all;
  }

  /** Leaves a name out, whichever registers have it. */
  void remove(String name) {
    registers.remove(name);
  }

  boolean isEmpty() {
    return registers.isEmpty();
  }

  /** A string in small letters, its words between single spaces. */
  static String folded(String string) {
    String stripped = string.strip();
    String spaced = isSpaced(stripped) ? stripped : WHITE_SPACE.matcher(stripped).replaceAll(" ");
    return spaced.toLowerCase(Locale.ROOT);
  }

  /** Whether words stand between single spaces, as nearly always. */
  private static boolean isSpaced(String string) {
    for (int i = 0; i < string.length(); i++) {
      char c = string.charAt(i);
      if (c < ' ' || c == ' ' && string.charAt(i + 1) == ' ') { // the last one is no space
        return false;
      }
    }
    return true;
  }

  /** The positions of the registers that a text names, the first first. */
  Set<Integer> in(Text text) {
    Set<Integer> named = Set.of();
    for (String string : text.strings()) {
      if (mayStandIn(string)) {
        named = named.isEmpty() ? new TreeSet<>() : named;
        addAll(folded(string), named);
      }
    }
    return named;
  }

  /** Whether a string, which is not folded, may begin with a name. */
  boolean mayBegin(String string) {
    String stripped = string.stripLeading();
    return beginnings.get(beginning(stripped, 0));
  }

  /** Whether one of the names may stand in a string, which is not folded: hardly any string is. */
  private boolean mayStandIn(String string) {
    for (int i = 0; i < string.length(); i++) {
      if (beginsLikeName(string, i) && beginnings.get(beginning(string, i))) {
        return true;
      }
    }
    return false;
  }

  /** A number for the first three letters, large or small, or for those before a space. */
  private static int beginning(String string, int from) {
    int number = 0;
    for (int i = from; i < Math.min(from + 3, string.length()) && string.charAt(i) > ' '; i++) {
      char c = string.charAt(i);
      if (c == '\u0130' || c == '\u03a3' || Character.isSurrogate(c)) {
        return UNKNOWN; // a small letter of its own depends on what stands around it, or is two
      }
      number = number * 31 + Character.toLowerCase(c);
    }
    return number & UNKNOWN - 1;
  }

  private void addAll(String text, Set<Integer> named) {
    for (int i = 0; i + Texts.SHORTEST_NAME <= text.length(); i++) {
      if (beginsLikeName(text, i)) {
        addNamed(text, i, named);
      }
    }
  }

  private void addNamed(String text, int from, Set<Integer> named) {
    String beginning = text.substring(from, from + Texts.SHORTEST_NAME);
    for (int length : lengths.getOrDefault(beginning, Set.of())) {
      int to = from + length;
      if (to <= text.length() && isEnding(text, to)) {
        named.addAll(registers.getOrDefault(text.substring(from, to), List.of()));
      }
    }
  }

  /** Whether a word begins there, and with the letter of a name. */
  private boolean beginsLikeName(String text, int i) {
    return firstLetters[Math.min(text.charAt(i), OTHER)]
        && (i == 0 || !isOfWord(text.codePointBefore(i)));
  }

  private static boolean isOfWord(int codePoint) {
    return codePoint == '-' || Character.isLetter(codePoint);
  }

  private static boolean isEnding(String text, int from) {
    int at = from;
    for (int letters = 0; at < text.length(); letters++) {
      int codePoint = text.codePointAt(at);
      if (!Character.isLetter(codePoint)) {
        return true;
      } else if (letters == LONGEST_ENDING) {
        return false;
      }
      at += Character.charCount(codePoint);
    }
    return true;
  }
}
