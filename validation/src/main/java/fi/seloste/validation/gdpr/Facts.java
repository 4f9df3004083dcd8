package fi.seloste.validation.gdpr;

import java.math.BigInteger;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says in figures and addresses, which a translation leaves as it is. Words make no
 * claim: "two years" says nothing here, "2 years" does.
 */
final class Facts {

  /** What a figure or an address is. */
  enum Kind {
    /** The number of an act: {@code 1050/2018}, {@code 2016/679}. */
    ACT,
    /** A Finnish business ID. */
    BUSINESS_ID,
    /** The domain of an e-mail or web address. */
    DOMAIN,
    /** The last digits of a phone number. */
    PHONE,
    /** Any other number; of dates the day and the year. */
    NUMBER
  }

  /** What one text says and the other does not, and the other way round. */
  record Difference(Kind kind, Set<String> one, Set<String> other) {}

  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
  private static final Pattern WEB_ADDRESS =
      Pattern.compile("(?i:https?://|www\\.)[^\\s<>()\\[\\]\"]+");
  private static final Pattern BUSINESS_ID = Pattern.compile("(?<![\\d-])\\d{7}-\\d(?![\\d-])");
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,2})\\.\\s?\\d{1,2}\\.\\s?(\\d{4})(?!\\d)"
              + "|(?<!\\d)(\\d{4})-\\d{2}-(\\d{2})(?!\\d)");

  /** Months, as in 10/2025, and days and months in slashes are dates of which the order varies. */
  private static final Pattern SLASHES =
      Pattern.compile("(?<![\\d/])(?:\\d{1,2}/\\d{1,2}|0?[1-9]|1[0-2])/(\\d{4})(?![\\d/])");

  private static final Pattern ACT =
      Pattern.compile(
          "(?<![\\d/.,])(?:\\d{1,4}/(?:19|20)\\d{2}|(?:19|20)\\d{2}[/:]\\d{1,4})(?![\\d/])");
  private static final Pattern PHONE = Pattern.compile("(?<!\\d)\\+?\\(?\\d[\\d\\s()-]{5,}\\d");
  private static final Pattern THOUSANDS =
      Pattern.compile("(?<=\\d)[ \\u00a0\\u202f.,](?=\\d{3}(?!\\d))");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d])\\d+(?![\\p{L}\\d])");
  private static final Pattern HOURS = Pattern.compile("(?i)\\d\\s?[ap]\\.?m(?![\\p{L}])");
  private static final int SHORTEST_PHONE = 7;
  private static final int END_OF_PHONE = 6;

  private final Map<Kind, Set<String>> all = new EnumMap<>(Kind.class);
  private final boolean hours;

  private Facts(boolean hours) {
    this.hours = hours;
    for (Kind kind : Kind.values()) {
      all.put(kind, new TreeSet<>());
    }
  }

  /** What a text says. */
  static Facts of(String text) {
    Facts facts = new Facts(HOURS.matcher(text).find());
    String rest = text.indexOf('@') < 0 ? text : facts.take(EMAIL, text, Facts::email);
    rest = facts.take(WEB_ADDRESS, rest, Facts::webAddress);
    rest = facts.take(BUSINESS_ID, rest, (it, found) -> it.add(Kind.BUSINESS_ID, found.group()));
    rest = facts.take(DATE, rest, Facts::date);
    rest = facts.take(SLASHES, rest, (it, found) -> it.addNumber(found.group(1)));
    rest = facts.take(ACT, rest, (it, found) -> it.add(Kind.ACT, found.group()));
    rest = facts.take(PHONE, rest, Facts::phone);
    rest = THOUSANDS.matcher(rest).replaceAll("");
    facts.take(NUMBER, rest, (it, found) -> it.addNumber(found.group()));
    return facts;
  }

  private interface Reading {
    void of(Facts facts, Matcher found);
  }

  /** Reads what the pattern finds, and leaves the rest of the text. */
  private String take(Pattern pattern, String text, Reading reading) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      return text;
    }
    StringBuilder rest = new StringBuilder();
    do {
      reading.of(this, found);
      found.appendReplacement(rest, " ; ");
    } while (found.find());
    return found.appendTail(rest).toString();
  }

  private void email(Matcher found) {
    Domains.ofEmail(found.group()).ifPresent(domain -> add(Kind.DOMAIN, domain));
  }

  private void webAddress(Matcher found) {
    Domains.ofWebAddress(found.group()).ifPresent(domain -> add(Kind.DOMAIN, domain));
  }

  private void date(Matcher found) {
    addNumber(found.group(1) == null ? found.group(4) : found.group(1));
    addNumber(found.group(1) == null ? found.group(3) : found.group(2));
  }

  private void phone(Matcher found) {
    Optional<String> phone = endOfPhone(found.group());
    if (phone.isPresent()) {
      add(Kind.PHONE, phone.get());
    } else {
      take(NUMBER, found.group(), (it, number) -> it.addNumber(number.group()));
    }
  }

  /** The last digits of what has enough of them to be a phone number. */
  static Optional<String> endOfPhone(String text) {
    String digits = text.replaceAll("\\D", "");
    return digits.length() < SHORTEST_PHONE
        ? Optional.empty()
        : Optional.of(digits.substring(digits.length() - END_OF_PHONE));
  }

  private void addNumber(String digits) {
    add(Kind.NUMBER, new BigInteger(digits).toString());
  }

  private void add(Kind kind, String fact) {
    all.get(kind).add(fact);
  }

  /**
   * How two versions of a text differ in a kind of facts: each says something that the other does
   * not. What only one of them says may be said in words, or left out. Hours such as 4 pm have
   * other figures than 16, so that numbers are not compared where there are any.
   */
  Optional<Difference> from(Facts other, Kind kind, Supplier<Set<String>> known) {
    if (kind == Kind.NUMBER && (hours || other.hours)) {
      return Optional.empty();
    }
    Set<String> here = without(all.get(kind), other.all.get(kind));
    Set<String> there = without(other.all.get(kind), all.get(kind));
    if (here.isEmpty() || there.isEmpty()) {
      return Optional.empty();
    }
    here.removeAll(known.get());
    there.removeAll(known.get());
    return here.isEmpty() || there.isEmpty()
        ? Optional.empty()
        : Optional.of(new Difference(kind, here, there));
  }

  private static Set<String> without(Set<String> facts, Set<String> others) {
    Set<String> rest = new TreeSet<>(facts);
    rest.removeAll(others);
    return rest;
  }
}
