package fi.seloste.jackson;

import fi.seloste.model.Code;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/** One word of a closed list. */
final class CodeKind extends Kind {

  private static final int FEW = 8;

  final String list;
  private final String expected;
  final Map<String, Object> constants = new LinkedHashMap<>();
  private final SerializedString[] words;

  CodeKind(Class<?> type) {
    Object[] all = type.getEnumConstants();
    this.list = type.getSimpleName();
    this.expected = "one word of the list ".concat(list);
    this.words = new SerializedString[all.length];
    for (int i = 0; i < all.length; i++) {
      String word = ((Code) all[i]).code();
      constants.put(word, all[i]);
      words[i] = new SerializedString(word);
    }
  }

  @Override
  @Nullable Object read(Reading in) {
    String word = in.text(expected);
    if (word == null) {
      return null;
    }
    Object constant = constants.get(word);
    if (constant == null) {
      in.note(() -> unknown(word, list, constants));
    }
    return constant;
  }

  @Override
  void write(JsonGenerator out, Object value) {
    out.writeString(words[((Enum<?>) value).ordinal()]);
  }

  /** That a word is outside a closed list: with all the words if they are few. */
  static String unknown(String word, String list, Map<String, ?> words) {
    boolean few = words.size() <= FEW;
    String scope =
        few
            ? " is not one of ".concat(String.join(", ", words.keySet()))
            : " is not a word of the list ".concat(list);
    return Names.guess(Quoting.quote(word).concat(scope), Quoting.nearest(word, words.keySet()));
  }
}
