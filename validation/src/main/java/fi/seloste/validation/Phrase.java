package fi.seloste.validation;

import java.util.Locale;

/**
 * Words that a bundle holds in each language, such as the name of a legal basis.
 *
 * @param sentences where the words are kept
 * @param key under which key
 */
public record Phrase(Sentences sentences, String key) implements Localizable {

  @Override
  public String in(Locale locale) {
    return Message.sentence(sentences, key, locale);
  }
}
