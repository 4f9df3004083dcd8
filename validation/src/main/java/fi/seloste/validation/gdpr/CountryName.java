package fi.seloste.validation.gdpr;

import fi.seloste.model.CountryCode;
import fi.seloste.validation.Localizable;
import fi.seloste.validation.reference.Countries;
import fi.seloste.validation.reference.Country;
import java.util.Locale;

/** The name of a country in the language of the message. */
record CountryName(Country country) implements Localizable {

  /** The name of the country; of one that is not known what was written, to be quoted. */
  static Object of(CountryCode code) {
    return Countries.standard().find(code).<Object>map(CountryName::new).orElse(code.text());
  }

  @Override
  public String in(Locale locale) {
    return country.name(locale);
  }
}
