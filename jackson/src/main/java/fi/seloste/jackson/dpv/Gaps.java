package fi.seloste.jackson.dpv;

import java.util.Map;
import java.util.regex.Pattern;

/** Why attributes of the model are not said in DPV. */
final class Gaps {

  private static final Pattern INDEXES = Pattern.compile("(?:/[0-9]+)+$");

  private static final Map<String, String> REASONS =
      Map.ofEntries(
          Map.entry("none", "DPV cannot say that there are none"),
          Map.entry("sections", "DPV describes a notice and has no place for its wording"),
          Map.entry("cookieGroups", "DPV has no terms for cookies"),
          Map.entry("changePolicy", "DPV has no terms for how a notice will be changed"),
          Map.entry("exclusions", "DPV cannot say what is not done"),
          Map.entry(
              "waivers", "a waiver is about the checking of the notice, not about processing"),
          Map.entry("example", "DPV cannot say that this is but an example"),
          Map.entry("criminalOffences", "DPV cannot say that data are not of this kind"),
          Map.entry("nationalIdentifier", "DPV cannot say that data are not of this kind"),
          Map.entry("automatedMeans", "DPV has no term for processing by automated means as such"),
          Map.entry(
              "solelyAutomated", "DPV has no term for decisions that are not solely automated"));

  private Gaps() {}

  /** Why the value at a pointer is not said. */
  static String reason(String pointer) {
    String path = INDEXES.matcher(pointer).replaceFirst("");
    String name = path.substring(path.lastIndexOf('/') + 1);
    return REASONS.getOrDefault(name, "DPV has no term for this");
  }
}
