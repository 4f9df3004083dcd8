package fi.seloste.generators;

import fi.seloste.model.CountryCode;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.TimePeriod;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Writes anything anywhere: blank, odd and contradictory things, and references that miss. */
final class CarelessAuthor implements Author {

  private static final Map<Class<?>, Arbitrary<?>> WORDS =
      Map.of(
          String.class,
          Wordings.ANY,
          Boolean.class,
          Arbitraries.of(true, false),
          Integer.class,
          Wordings.ANY_NUMBER,
          LocalDate.class,
          Wordings.ANY_DATE,
          TimePeriod.class,
          Wordings.ANY_PERIOD,
          CountryCode.class,
          Wordings.ANY_COUNTRY,
          LanguageTag.class,
          Wordings.ANY_LANGUAGE,
          Name.class,
          Wordings.texts(Wordings.ANY_LANGUAGE, Wordings.ANY, Name::of, Name::of),
          LocalizedText.class,
          Wordings.texts(
              Wordings.ANY_LANGUAGE, Wordings.ANY, LocalizedText::of, LocalizedText::of));

  private static final Arbitrary<String> IDS = Arbitraries.of(Wordings.IDS).withoutEdgeCases();

  /** Parts are more frequent than words, so that the deep parts of the model are reached. */
  @Override
  public double presence(Attribute attribute) {
    return attribute.isPart() && attribute.container() != Optional.class ? 0.7 : 0.4;
  }

  @Override
  public int atMost(Attribute attribute) {
    return 2;
  }

  @Override
  public Optional<Arbitrary<?>> words(Attribute attribute) {
    if (attribute.element() != String.class) {
      return Optional.empty();
    }
    return Optional.of(
        attribute.isId() || References.isReference(attribute)
            ? IDS
            : Wordings.named(attribute.name()));
  }

  @Override
  public Optional<Arbitrary<?>> words(Class<?> groundType) {
    return Optional.ofNullable(WORDS.get(groundType));
  }
}
