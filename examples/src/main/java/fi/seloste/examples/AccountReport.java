package fi.seloste.examples;

import static java.util.function.Predicate.not;

import fi.seloste.jackson.Position;
import fi.seloste.jackson.tilt.Treatment;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of the parts of a notice that was read and written, in lines for people.
 *
 * @param original what was read
 * @param source what messages call the file of it
 * @param target what messages call the file of the result
 * @param words the words of the program
 */
record AccountReport(NoticeFormat.Original original, String source, String target, Words words) {

  /** A line for each part that is worth one; also for what was understood, if that is wanted. */
  Stream<String> lines(Account account, boolean verbose) {
    return account.entries().stream()
        .filter(entry -> verbose || entry.outcome() != Treatment.UNDERSTOOD)
        .map(entry -> place(entry) + ": " + entry.line());
  }

  /** The document that an entry is about, with the place in its text if that is known. */
  private String place(Account.Entry entry) {
    return switch (entry.where()) {
      case READ -> at(entry.position()).orElse(source);
      case NOTICE ->
          original
              .document()
              .flatMap(document -> at(document.locate(entry.pointer())))
              .orElse("<notice>");
      case WRITTEN -> target;
    };
  }

  private Optional<String> at(Optional<Position> position) {
    return position.map(place -> source + ":" + place);
  }

  /** How much came to what, in one line; empty if nothing was to be accounted for. */
  String sums(Account written) {
    return Stream.of(sum("convert.read", original.account()), sum("convert.written", written))
        .filter(not(String::isEmpty))
        .collect(Collectors.joining("; "));
  }

  private String sum(String heading, Account account) {
    if (account.outcomes().isEmpty()) {
      return "";
    }
    String sum =
        account.outcomes().stream()
            .filter(outcome -> account.count(outcome) > 0)
            .map(outcome -> words.get("outcome." + outcome) + " " + account.count(outcome))
            .collect(Collectors.joining(", "));
    return words.get(heading) + ": " + (sum.isEmpty() ? words.get("convert.nothing") : sum);
  }
}
