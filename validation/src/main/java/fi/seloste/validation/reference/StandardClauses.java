package fi.seloste.validation.reference;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * The decisions of the European Commission that adopt standard contractual clauses, in force and
 * repealed.
 *
 * <p>Columns of {@code standard-clauses.csv}:
 *
 * <ul>
 *   <li>{@code number}: the number of the decision
 *   <li>{@code subject_en}, {@code subject_fi}, {@code subject_sv}: what the clauses are for
 *   <li>{@code transfer_tool}: {@code yes}, or {@code no} if they are no safeguard for transfers
 *   <li>{@code adopted}: day of adoption
 *   <li>{@code repealed_on}: the first day without it; may be empty
 *   <li>{@code existing_contracts_until}: the last day on which contracts concluded before the
 *       repeal serve; empty just if {@code repealed_on} is
 *   <li>{@code source}, {@code checked}: where the row is from and when it was checked
 *   <li>{@code unverified}: the columns of this row that were not verified
 *   <li>{@code remark}: for the reader of the file
 * </ul>
 */
public final class StandardClauses {

  private final List<DecisionOnClauses> all;
  private final Citations<DecisionOnClauses> citations;

  private StandardClauses(List<DecisionOnClauses> all, Citations<DecisionOnClauses> citations) {
    this.all = List.copyOf(all);
    this.citations = citations;
  }

  /** The table in the jar. */
  public static StandardClauses standard() {
    return Standard.TABLE;
  }

  /**
   * Reads a table of one's own; the reader is left open.
   *
   * @throws IllegalArgumentException if a row is malformed or bears a number of another; the
   *     message names the line
   */
  public static StandardClauses read(Reader reader) throws IOException {
    List<DecisionOnClauses> all = new ArrayList<>();
    Citations<DecisionOnClauses> citations = new Citations<>();
    for (Row row :
        Csv.rows(
            reader,
            "number",
            "subject_en",
            "subject_fi",
            "subject_sv",
            "transfer_tool",
            "adopted",
            "repealed_on",
            "existing_contracts_until",
            "source",
            "unverified",
            "checked",
            "remark")) {
      DecisionOnClauses decision = decision(row);
      if (!citations.add(List.of(decision.number()), List.of(), decision)) {
        throw row.malformed("number", "must be the number of a decision that no other row bears");
      }
      all.add(decision);
    }
    return new StandardClauses(all, citations);
  }

  private static DecisionOnClauses decision(Row row) {
    String transferTool = row.text("transfer_tool");
    if (!List.of("yes", "no").contains(transferTool)) {
      throw row.malformed("transfer_tool", "\"" + transferTool + "\" is neither yes nor no");
    }
    DecisionOnClauses decision =
        new DecisionOnClauses(
            row.text("number"),
            row.requiredWording("subject"),
            transferTool.equals("yes"),
            row.date("adopted"),
            row.optionalDate("repealed_on"),
            row.optionalDate("existing_contracts_until"),
            row.text("source"),
            row.list("unverified"),
            row.date("checked"));
    if (decision.repealedOn().isPresent() != decision.existingContractsUntil().isPresent()) {
      throw row.malformed("repealed_on", "needs existing_contracts_until, and that needs it");
    }
    if (decision.repealedOn().filter(end -> !end.isAfter(decision.adopted())).isPresent()) {
      throw row.malformed("repealed_on", "is not after adopted");
    }
    if (decision.repealedOn().isPresent()
        && decision
            .existingContractsUntil()
            .orElseThrow()
            .isBefore(decision.repealedOn().orElseThrow())) {
      throw row.malformed("existing_contracts_until", "is before repealed_on");
    }
    return decision;
  }

  /** This table and another: of a decision that the other knows by its number, its row alone. */
  public StandardClauses and(StandardClauses other) {
    List<DecisionOnClauses> merged = new ArrayList<>(all);
    merged.removeIf(decision -> !other.recognise(decision.number()).isEmpty());
    merged.addAll(other.all);
    Citations<DecisionOnClauses> both = new Citations<>();
    merged.forEach(decision -> both.add(List.of(decision.number()), List.of(), decision));
    return new StandardClauses(merged, both);
  }

  /**
   * The decisions that the text cites by a number in any usual writing, each once, in the order of
   * the table, whether or not they are in force; none if the text cites none that the table knows.
   */
  public List<DecisionOnClauses> recognise(String written) {
    return citations.in(written);
  }

  /** All decisions in the order of the table. */
  public List<DecisionOnClauses> all() {
    return all;
  }

  private static final class Standard {
    static final StandardClauses TABLE =
        Csv.standard("standard-clauses.csv", StandardClauses::read);
  }
}
