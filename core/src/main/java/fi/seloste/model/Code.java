package fi.seloste.model;

/**
 * One word of a closed list, such as {@code "draft"}.
 *
 * <p>All lists of the model are enums that implement this interface. Where life is open the list
 * has a word {@code other}; the description beside the code then says what.
 */
public interface Code {

  /** The name of the enum constant, such as {@code AT_LEAST}. */
  String name();

  /** The word as it stands in JSON: the constant's name in camel case, such as {@code atLeast}. */
  default String code() {
    String name = name();
    StringBuilder code = new StringBuilder(name.length());
    boolean capital = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c == '_') {
        capital = true;
      } else {
        code.append(capital ? c : Character.toLowerCase(c));
        capital = false;
      }
    }
    return code.toString();
  }
}
