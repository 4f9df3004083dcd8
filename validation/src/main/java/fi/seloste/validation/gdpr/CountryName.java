package fi.seloste.validation.gdpr;

import fi.seloste.model.CountryCode;
import fi.seloste.validation.Localizable;
import fi.seloste.validation.reference.Countries;
import java.util.Locale;

/** The name of a country in the language of the message; what was written if it is unknown. */
record CountryName(CountryCode code) implements Localizable {

  @Override
  public String in(Locale locale) {
    return Countries.standard().find(code).map(country -> country.name(locale)).orElse(code.text());
  }
}
