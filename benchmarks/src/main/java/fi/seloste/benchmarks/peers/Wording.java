package fi.seloste.benchmarks.peers;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.util.LinkedHashMap;
import java.util.Map;

/** A text as a plain bean has it: a string for each language, a plain one for the language "". */
public final class Wording {

  private static final String ANY = "([a-z]{2,3}(-[A-Za-z0-9]{2,8})*)?";

  private @NotEmpty Map<@Pattern(regexp = ANY) String, @NotBlank String> strings =
      new LinkedHashMap<>();

  /** A text without any string. */
  public Wording() {}

  /** The strings by their languages. */
  public Map<String, String> getStrings() {
    return strings;
  }

  /** Takes these strings. */
  public void setStrings(Map<String, String> strings) {
    this.strings = strings;
  }
}
