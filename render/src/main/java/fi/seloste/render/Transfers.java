package fi.seloste.render;

import fi.seloste.model.AdequacyDecision;
import fi.seloste.model.CompellingInterests;
import fi.seloste.model.Derogation;
import fi.seloste.model.OtherSafeguard;
import fi.seloste.model.StandardContractualClauses;
import fi.seloste.model.Transfer;
import fi.seloste.model.TransferMechanism;
import java.util.ArrayList;
import java.util.List;

/** Where data go outside the European Economic Area, and on what ground: Chapter V. */
final class Transfers {

  private final Language language;
  private final Directory directory;

  Transfers(Language language, Directory directory) {
    this.language = language;
    this.directory = directory;
  }

  /** A table of the transfers; nothing if there is none. */
  List<Block> table(List<Transfer> transfers) {
    List<List<List<Block>>> rows = new ArrayList<>();
    int number = 0;
    for (Transfer transfer : transfers) {
      number++;
      rows.add(List.of(destination(transfer, number), mechanisms(transfer), details(transfer)));
    }
    return Tables.of(
        language, "heading.transfers", List.of("destination", "mechanisms", "details"), rows);
  }

  /** A transfer in blocks without a table. */
  List<Block> of(Transfer transfer, int number) {
    Facts facts = new Facts(language);
    facts.add(destination(transfer, number));
    facts.blocks("mechanisms", mechanisms(transfer));
    facts.add(details(transfer));
    return facts.blocks();
  }

  private List<Block> destination(Transfer transfer, int number) {
    List<List<Inline>> to = new ArrayList<>(directory.recipients(transfer.recipients()));
    to.addAll(Several.each(transfer.organisations(), language::line));
    String countries = language.countries(transfer.countries());
    if (!countries.isEmpty()) {
      to.add(Language.say(countries));
    }
    List<Inline> line = Several.joined(to, ", ");
    return List.of(
        Language.paragraph(
            line.isEmpty()
                ? Language.say(
                    Words.capital(
                        language
                            .words()
                            .get("unnamed.Transfer", "number", Integer.toString(number))))
                : line));
  }

  private List<Block> mechanisms(Transfer transfer) {
    Facts facts = new Facts(language);
    facts.add(Several.blocks(transfer.mechanisms(), this::of));
    facts.text("safeguardCopy", transfer.safeguardCopy());
    facts.text("assessment", transfer.assessment());
    return facts.blocks();
  }

  private List<Block> details(Transfer transfer) {
    Facts facts = new Facts(language);
    facts.text(transfer.description());
    facts.text("condition", transfer.condition());
    facts.flag("Transfer", "recurring", transfer.recurring());
    facts.text("data", transfer.data());
    facts.lines("dataCategories", directory.dataCategories(transfer.dataCategories()));
    return facts.blocks();
  }

  private List<Block> of(TransferMechanism mechanism) {
    Facts facts = new Facts(language);
    String name =
        language.word("TransferMechanism." + Choices.type(TransferMechanism.class, mechanism));
    facts.add(Language.paragraph(List.of(new Inline.Strong(Language.say(Words.capital(name))))));
    facts.text(mechanism.description());
    if (mechanism instanceof AdequacyDecision adequacy) {
      facts.string("decision", adequacy.decision());
      facts.flag("AdequacyDecision", "scopeConfirmed", adequacy.scopeConfirmed());
    } else if (mechanism instanceof StandardContractualClauses clauses) {
      facts.string("decision", clauses.decision());
      facts.words(
          "modules",
          language.words().list(Several.each(clauses.modules(), m -> Integer.toString(m))));
      facts.day("concludedOn", clauses.concludedOn());
    } else if (mechanism instanceof OtherSafeguard safeguard) {
      facts.code("instrument", safeguard.instrument());
    } else if (mechanism instanceof Derogation derogation) {
      facts.code("situation", derogation.situation());
      facts.text("riskInformation", derogation.riskInformation());
    } else if (mechanism instanceof CompellingInterests interests) {
      facts.text("interests", interests.interests());
      facts.text("documentation", interests.documentation());
    }
    facts.flag("TransferMechanism", "example", mechanism.example());
    return facts.blocks();
  }
}
