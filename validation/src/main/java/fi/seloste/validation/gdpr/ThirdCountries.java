package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Among.all;
import static fi.seloste.validation.Among.any;
import static fi.seloste.validation.Among.first;
import static fi.seloste.validation.Among.isAmong;
import static fi.seloste.validation.Among.those;
import static fi.seloste.validation.Words.says;

import fi.seloste.model.Controller;
import fi.seloste.model.CountryCode;
import fi.seloste.model.Recipient;
import fi.seloste.model.RecipientRole;
import fi.seloste.model.Transfer;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.RegisterView;
import fi.seloste.validation.reference.Countries;
import fi.seloste.validation.reference.EconomicArea;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which countries lie outside the European Economic Area, and where a transfer goes. */
final class ThirdCountries {

  /**
   * Recipients whose country makes no transfer: authorities in a particular inquiry (Article 4(9)),
   * the controller's own people, the public and the data subjects themselves (compare EDPB
   * Guidelines 05/2021).
   */
  private static final Set<RecipientRole> NO_IMPORTERS =
      EnumSet.of(
          RecipientRole.AUTHORITY,
          RecipientRole.PUBLIC,
          RecipientRole.DATA_SUBJECTS,
          RecipientRole.SAME_CONTROLLER,
          RecipientRole.INTERNAL_STAFF);

  private ThirdCountries() {}

  static boolean isThird(CountryCode country, At at) {
    return at.table(EconomicArea.class).of(country, at.asOf()) == EconomicArea.Membership.OUTSIDE;
  }

  static boolean isInside(CountryCode country, At at) {
    return at.table(EconomicArea.class).of(country, at.asOf()) == EconomicArea.Membership.INSIDE;
  }

  /** The third country in which a recipient gets the data; absent if none is stated. */
  static Optional<CountryCode> of(Recipient recipient, At at) {
    return first(allOf(recipient, at), country -> true);
  }

  /**
   * The third country in which a recipient of a register gets the data; absent if none is stated
   * but the one in which the register is kept.
   */
  static Optional<CountryCode> of(Recipient recipient, RegisterView view, At at) {
    return first(allOf(recipient, at), country -> !areAtHomeIn(country, view.controllers(), at));
  }

  private static List<CountryCode> allOf(Recipient recipient, At at) {
    if (isAmong(recipient.role(), NO_IMPORTERS)) {
      return List.of();
    }
    List<CountryCode> locations =
        those(recipient.processingLocations(), country -> isThird(country, at));
    Optional<CountryCode> home = recipient.country().filter(country -> isThird(country, at));
    if (home.isEmpty()) {
      return locations;
    }
    List<CountryCode> countries = new ArrayList<>(locations.size() + 1);
    countries.add(home.get());
    countries.addAll(locations);
    return countries;
  }

  /**
   * Whether all these controllers are in a third country and nothing is told of an establishment in
   * the Union: whether the Regulation, and its Chapter V, holds for them cannot be known.
   */
  static boolean areAtHomeAbroad(List<Located<Controller>> controllers, At at) {
    return !controllers.isEmpty()
        && all(
            controllers,
            it ->
                it.part().establishedInUnion().isEmpty()
                    && it.part().country().filter(country -> isThird(country, at)).isPresent());
  }

  private static boolean areAtHomeIn(
      CountryCode country, List<Located<Controller>> controllers, At at) {
    return areAtHomeAbroad(controllers, at)
        && all(controllers, it -> isSame(it.part().country().orElseThrow(), country));
  }

  /**
   * Whether a recipient is in a country, or processes data there, in whatever way it is written.
   */
  static boolean receives(Recipient recipient, CountryCode country) {
    return recipient.country().filter(theirs -> isSame(theirs, country)).isPresent()
        || any(recipient.processingLocations(), theirs -> isSame(theirs, country));
  }

  private static boolean isSame(CountryCode one, CountryCode other) {
    Countries countries = Countries.standard();
    return one.equals(other)
        || (countries.find(one).isPresent() && countries.find(one).equals(countries.find(other)));
  }

  /**
   * Whether a transfer is only kept in reserve: a condition and nothing else, such as "unless
   * technically necessary".
   */
  static boolean isReserve(Transfer transfer) {
    return says(transfer.condition())
        && transfer.recipients().isEmpty()
        && transfer.countries().isEmpty()
        && transfer.organisations().isEmpty()
        && transfer.mechanisms().isEmpty();
  }

  /**
   * Whether a transfer stays within the European Economic Area, so that Chapter V is not asked: by
   * its countries, or else by those of the recipients that it names.
   */
  static boolean staysInside(Transfer transfer, At at) {
    if (!transfer.organisations().isEmpty()) {
      return false;
    } else if (!transfer.countries().isEmpty()) {
      return all(transfer.countries(), country -> isInside(country, at));
    }
    return !transfer.recipients().isEmpty()
        && all(
            transfer.recipients(),
            id ->
                at.find(Recipient.class, id)
                    .filter(recipient -> staysInside(recipient.part(), at))
                    .isPresent());
  }

  private static boolean staysInside(Recipient recipient, At at) {
    return recipient.country().filter(country -> isInside(country, at)).isPresent()
        && all(recipient.processingLocations(), country -> isInside(country, at));
  }

  /** The countries of a transfer, or else those stated for the recipients that it names. */
  static List<CountryCode> of(Transfer transfer, At at) {
    if (!transfer.countries().isEmpty()) {
      return transfer.countries();
    }
    List<CountryCode> countries = new ArrayList<>();
    for (String id : transfer.recipients()) {
      at.find(Recipient.class, id)
          .flatMap(recipient -> of(recipient.part(), at))
          .ifPresent(countries::add);
    }
    return countries;
  }

  /** Who gets the data of a transfer, for a message; the register if no recipient is named. */
  static Object receivers(Transfer transfer, At at) {
    List<Object> recipients = recipientsOf(transfer, at);
    return recipients.isEmpty() ? Parts.nameOfSubject(at) : recipients;
  }

  private static List<Object> recipientsOf(Transfer transfer, At at) {
    List<Object> recipients = new ArrayList<>();
    for (String id : transfer.recipients()) {
      at.find(Recipient.class, id)
          .ifPresent(recipient -> recipients.add(Parts.nameOf(recipient.part())));
    }
    return List.copyOf(recipients);
  }

  /** Where a transfer goes, for a message: countries, organisations or recipients. */
  static Object destination(Transfer transfer, At at) {
    List<Object> destination = new ArrayList<>();
    List<CountryCode> countries = of(transfer, at);
    boolean onlyInside = all(countries, country -> isInside(country, at));
    for (CountryCode country : countries) {
      Object name = CountryName.of(country);
      if (!destination.contains(name) && (onlyInside || !isInside(country, at))) {
        destination.add(name);
      }
    }
    destination.addAll(transfer.organisations());
    if (destination.isEmpty()) {
      destination.addAll(recipientsOf(transfer, at));
    }
    if (destination.isEmpty()) {
      destination.add(GdprRule.phrase("country.unnamed"));
    }
    return List.copyOf(destination);
  }
}
