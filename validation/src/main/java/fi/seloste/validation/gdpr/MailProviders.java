package fi.seloste.validation.gdpr;

import java.util.Set;

/** Domains under which a provider gives e-mail addresses to everybody. */
final class MailProviders {

  private static final Set<String> DOMAINS = Set.copyOf(WordList.of("mail-providers.txt"));

  private MailProviders() {}

  static boolean contains(String domain) {
    return DOMAINS.contains(domain);
  }
}
