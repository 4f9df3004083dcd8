package fi.seloste.validation.reference;

import fi.seloste.model.LanguageTag;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A supervisory authority of a state of the European Economic Area: Article 51.
 *
 * @param country ISO 3166-1 alpha-2 in capital letters
 * @param region ISO 3166-2, such as {@code DE-BY}; empty if it is the authority of the state
 * @param names its official names by language, those of the state's languages first
 * @param others what it is called besides
 * @param webAddress where its pages are
 * @param source where the row is from
 * @param unverified the columns of the row that were not verified
 * @param checked the day on which the row was checked
 */
public record Authority(
    String country,
    Optional<String> region,
    Map<LanguageTag, String> names,
    List<String> others,
    String webAddress,
    String source,
    List<String> unverified,
    LocalDate checked) {

  /** Copies the lists and the map, whose order is kept. */
  public Authority {
    Objects.requireNonNull(country, "country");
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    others = List.copyOf(others);
    unverified = List.copyOf(unverified);
  }
}
