package fi.seloste.validation.finland;

import fi.seloste.validation.Localizable;
import fi.seloste.validation.reference.AuthorityContact;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How an authority can be reached now, in one line. */
record CurrentContacts(List<AuthorityContact> contacts) implements Localizable {

  CurrentContacts {
    contacts = List.copyOf(contacts);
  }

  @Override
  public String in(Locale locale) {
    return contacts.stream()
        .map(contact -> contact.value().in(locale))
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
