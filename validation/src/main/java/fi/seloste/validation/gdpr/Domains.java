package fi.seloste.validation.gdpr;

import static fi.seloste.validation.Verdict.breached;
import static fi.seloste.validation.Verdict.gravest;
import static fi.seloste.validation.Verdict.met;
import static fi.seloste.validation.Verdict.notApplicable;

import fi.seloste.model.ContactDetails;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.ContactPointKind;
import fi.seloste.model.Controller;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.RequestProcedure;
import fi.seloste.validation.At;
import fi.seloste.validation.Located;
import fi.seloste.validation.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The domains of e-mail and web addresses, compared with one another and never with the name of the
 * controller.
 */
final class Domains {

  private Domains() {}

  /**
   * An address for requests is compared with all others, any other contact with those of the
   * controllers themselves.
   */
  static Verdict judge(ContactPoint point, At at) {
    List<String> emails = point.contactDetails().map(ContactDetails::emails).orElse(List.of());
    if (emails.isEmpty()) {
      return notApplicable("no-other-domain");
    }
    Set<String> others = ofControllers(at.notice());
    boolean ofControllerAlone = !takesRequests(point, at.notice());
    if (!ofControllerAlone || !others.isEmpty()) {
      for (ContactPoint other : at.notice().contactPoints()) {
        if (other != point) {
          other.contactDetails().ifPresent(details -> add(details, others));
        }
      }
    }
    List<Verdict> verdicts = new ArrayList<>();
    if (!others.isEmpty()) {
      for (Located<String> email :
          Located.list(at.place().attribute("contactDetails"), "emails", emails)) {
        compare(email, others, verdicts);
      }
    }
    return verdicts.isEmpty() ? notApplicable("no-other-domain") : gravest(verdicts);
  }

  private static void compare(Located<String> email, Set<String> others, List<Verdict> verdicts) {
    Optional<String> domain = ofEmail(email.part());
    if (domain.isPresent()) {
      verdicts.add(
          others.contains(domain.get())
              ? met()
              : breached(email.place())
                  .with("email", email.part())
                  .with("domains", List.copyOf(others)));
    }
  }

  private static boolean takesRequests(ContactPoint point, PrivacyNotice notice) {
    return point.kinds().contains(ContactPointKind.REQUESTS)
        || point
            .id()
            .filter(
                id ->
                    notice
                        .requestProcedure()
                        .map(RequestProcedure::contactPoints)
                        .filter(ids -> ids.contains(id))
                        .isPresent())
            .isPresent();
  }

  private static Set<String> ofControllers(PrivacyNotice notice) {
    Set<String> domains = new LinkedHashSet<>();
    for (Controller controller : notice.controllers()) {
      controller.contactDetails().ifPresent(details -> add(details, domains));
      for (String declared : controller.domains()) {
        ofWebAddress(declared).ifPresent(domains::add);
      }
    }
    return domains;
  }

  private static void add(ContactDetails details, Set<String> domains) {
    details.emails().forEach(email -> ofEmail(email).ifPresent(domains::add));
    details.webAddresses().forEach(web -> ofWebAddress(web).ifPresent(domains::add));
  }

  /** The domain of an e-mail address; absent for a public provider, or if it is malformed. */
  static Optional<String> ofEmail(String email) {
    String address = email.strip();
    String host = address.substring(address.lastIndexOf('@') + 1);
    if (host.length() == address.length() || !ContactForm.isHost(host)) {
      return Optional.empty();
    }
    String domain = registered(host);
    return MailProviders.contains(domain) ? Optional.empty() : Optional.of(domain);
  }

  /** The domain of a web address; absent if it is malformed. */
  static Optional<String> ofWebAddress(String address) {
    String whole = address.strip();
    int start = lengthOfProtocol(whole);
    int end = start;
    while (end < whole.length() && "/:?#".indexOf(whole.charAt(end)) < 0) {
      end++;
    }
    String host = whole.substring(start, end);
    return ContactForm.isHost(host) && holdsNoSpace(whole)
        ? Optional.of(registered(host))
        : Optional.empty();
  }

  private static int lengthOfProtocol(String address) {
    int colon = address.indexOf("://");
    return colon == 4 && isWord("http", address) || colon == 5 && isWord("https", address)
        ? colon + 3
        : 0;
  }

  /** Whether a text begins with a word, in small or capital letters from a to z. */
  private static boolean isWord(String word, String text) {
    for (int i = 0; i < word.length(); i++) {
      if ((text.charAt(i) | 0x20) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean holdsNoSpace(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The last two labels. Where names are registered under three ("example.co.uk") this takes
   * different domains for one, so that the rule is silent.
   */
  private static String registered(String host) {
    String lower = host.toLowerCase(Locale.ROOT);
    int last = lower.lastIndexOf('.');
    return lower.substring(lower.lastIndexOf('.', last - 1) + 1);
  }
}
