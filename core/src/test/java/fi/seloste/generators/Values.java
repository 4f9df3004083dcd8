package fi.seloste.generators;

import fi.seloste.model.Disclosed;
import fi.seloste.model.LocalizedText;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Values of all types of the model as one author would write them. */
final class Values {

  private final Author author;
  private final Map<Class<?>, Arbitrary<?>> known = new HashMap<>();

  Values(Author author) {
    this.author = author;
  }

  @SuppressWarnings("unchecked") // an arbitrary of a type is kept under that type
  <T> Arbitrary<T> of(Class<T> type) {
    Arbitrary<?> arbitrary = known.get(type);
    if (arbitrary == null) {
      arbitrary = create(type).withoutEdgeCases();
      known.put(type, arbitrary);
    }
    return (Arbitrary<T>) arbitrary;
  }

  private Arbitrary<?> create(Class<?> type) {
    if (Shape.isValueType(type)) {
      List<Arbitrary<Object>> contents =
          Shape.attributes(type).stream().map(this::contentOf).toList();
      return contents.isEmpty()
          ? Arbitraries.create(() -> Shape.value(type, List.of()))
          : Combinators.combine(contents).as(content -> Shape.value(type, content));
    }
    if (Shape.isChoice(type)) {
      return Arbitraries.oneOf(Arrays.stream(type.getPermittedSubclasses()).map(this::of).toList());
    }
    if (type.isEnum()) {
      return Arbitraries.of(type.getEnumConstants());
    }
    return author
        .words(type)
        .orElseThrow(
            () -> new IllegalArgumentException("No generator knows how to write a " + type));
  }

  private Arbitrary<Object> contentOf(Attribute attribute) {
    Arbitrary<?> items = author.words(attribute).orElseGet(() -> of(attribute.element()));
    double presence = author.presence(attribute);
    int atMost = author.atMost(attribute);
    Arbitrary<?> content;
    if (attribute.container() == List.class) {
      content = items.list().ofMaxSize(atMost).withSizeDistribution(sizes(presence));
    } else if (attribute.container() == Disclosed.class) {
      content = disclosed(items, of(LocalizedText.class), presence, atMost);
    } else if (attribute.container() == OptionalInt.class) {
      content =
          items
              .optional(presence)
              .map(
                  number ->
                      number.isPresent()
                          ? OptionalInt.of((Integer) number.get())
                          : OptionalInt.empty());
    } else if (attribute.container() == Optional.class) {
      content = items.optional(presence);
    } else {
      throw new IllegalStateException(
          attribute + " is neither Optional, OptionalInt, List nor Disclosed.");
    }
    return content.asGeneric();
  }

  /** Empty unless present; else up to the greatest size, rather small than large. */
  private static RandomDistribution sizes(double presence) {
    return (genSize, min, max, center) ->
        random ->
            random.nextDouble() < presence && max.signum() > 0
                ? BigInteger.valueOf(
                    1L + Math.min(random.nextInt(max.intValue()), random.nextInt(max.intValue())))
                : min;
  }

  static <T> Arbitrary<Disclosed<T>> disclosed(
      Arbitrary<T> items, Arbitrary<LocalizedText> texts, double presence, int atMost) {
    int silent = (int) Math.round(100 * (1 - presence));
    int told = 100 - silent;
    Arbitrary<List<T>> lists =
        items
            .list()
            .ofMinSize(1)
            .ofMaxSize(atMost)
            .withSizeDistribution(RandomDistribution.uniform());
    Arbitrary<Optional<LocalizedText>> wordings = texts.optional(0.5);
    return Arbitraries.frequencyOf(
        Tuple.of(4 * silent, Arbitraries.just(Disclosed.<T>notStated())),
        Tuple.of(2 * told, lists.map(Disclosed::of)),
        Tuple.of(
            told, wordings.map(text -> text.map(Disclosed::<T>none).orElseGet(Disclosed::none))),
        Tuple.of(
            told,
            Combinators.combine(wordings, lists)
                .as(
                    (text, exceptions) ->
                        text.map(wording -> Disclosed.noneExcept(wording, exceptions))
                            .orElseGet(() -> Disclosed.noneExcept(exceptions)))));
  }
}
