package fi.seloste.validation.gdpr;

import fi.seloste.model.Text;
import java.util.ArrayList;
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

  private record Name(String folded, int register) {}

  private final Map<String, List<Name>> byBeginning = new HashMap<>();

  private RegisterNames() {}

  /**
   * The names of registers, by the positions of the registers.
   *
   * @param names {@linkplain #folded folded} names of at least {@link Texts#SHORTEST_NAME} letters
   */
  static RegisterNames of(List<List<String>> names) {
    RegisterNames all = new RegisterNames();
    for (int register = 0; register < names.size(); register++) {
      for (String name : names.get(register)) {
        all.byBeginning
            .computeIfAbsent(name.substring(0, Texts.SHORTEST_NAME), any -> new ArrayList<>())
            .add(new Name(name, register));
      }
    }
    return all;
  }

  boolean isEmpty() {
    return byBeginning.isEmpty();
  }

  /** A string in small letters, its words between single spaces. */
  static String folded(String string) {
    return WHITE_SPACE.matcher(string.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }

  /** The positions of the registers that a text names, the first first. */
  Set<Integer> in(Text text) {
    Set<Integer> registers = new TreeSet<>();
    for (String string : text.strings()) {
      addAll(folded(string), registers);
    }
    return registers;
  }

  private void addAll(String text, Set<Integer> registers) {
    for (int i = 0; i + Texts.SHORTEST_NAME <= text.length(); i++) {
      if (i == 0 || !isOfWord(text.codePointBefore(i))) {
        List<Name> names = byBeginning.get(text.substring(i, i + Texts.SHORTEST_NAME));
        if (names != null) {
          for (Name name : names) {
            if (text.startsWith(name.folded(), i) && isEnding(text, i + name.folded().length())) {
              registers.add(name.register());
            }
          }
        }
      }
    }
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
