package fi.seloste.examples;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** One of the words that an option takes, in any case. */
abstract class Word<E extends Enum<E>> implements ITypeConverter<E> {

  private final E[] all;

  Word(E[] all) {
    this.all = all;
  }

  @Override
  public final E convert(String value) {
    List<String> words = Arrays.stream(all).map(Enum::toString).toList();
    int named = words.indexOf(value.toLowerCase(Locale.ROOT));
    if (named < 0) {
      String likely = value.isBlank() ? "" : Program.didYouMean(new Names(words).likely(value));
      throw new TypeConversionException(
          "there is no '" + value + "': name one of " + String.join(", ", words) + likely);
    }
    return all[named];
  }
}
