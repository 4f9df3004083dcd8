package fi.seloste.render;

import fi.seloste.model.Address;
import fi.seloste.model.AddressKind;
import fi.seloste.model.ContactDetails;
import fi.seloste.model.ContactPoint;
import fi.seloste.model.Controller;
import fi.seloste.model.DataProtectionOfficer;
import fi.seloste.model.Disclosed;
import fi.seloste.model.JointArrangement;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Representative;
import fi.seloste.model.Responsibility;
import fi.seloste.model.SupervisoryAuthority;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who processes the data, and whom people turn to: Articles 13(1)(a) and (b), 26 and 27. */
final class Parties {

  private final Language language;
  private final Directory directory;

  Parties(Language language, Directory directory) {
    this.language = language;
    this.directory = directory;
  }

  /** The controllers, their arrangement and their representatives; nothing if none is told. */
  Optional<Block.Section> controllers(PrivacyNotice notice, String id) {
    List<Block> blocks = new ArrayList<>();
    List<Controller> controllers = notice.controllers();
    if (controllers.size() == 1) {
      Controller controller = controllers.get(0);
      if (controller.name().isPresent()) {
        blocks.add(Language.paragraph(List.of(new Inline.Strong(directory.name(controller)))));
      }
      blocks.addAll(facts(controller));
    } else {
      int number = 0;
      for (Controller controller : controllers) {
        number++;
        blocks.add(
            new Block.Section(id + "-" + number, directory.name(controller), facts(controller)));
      }
    }
    notice
        .jointArrangement()
        .map(this::arrangement)
        .filter(arrangement -> !arrangement.isEmpty())
        .ifPresent(
            arrangement ->
                blocks.add(
                    new Block.Section(
                        id + "-arrangement",
                        language.phrase("heading.jointArrangement"),
                        arrangement)));
    List<Block> representatives =
        told(notice.representatives(), "representatives", this::representative);
    if (!representatives.isEmpty()) {
      blocks.add(
          new Block.Section(
              id + "-representatives",
              language.phrase("heading.representatives"),
              representatives));
    }
    String heading = controllers.size() > 1 ? "heading.controllers" : "heading.controller";
    return section(id, heading, blocks);
  }

  /** Contact points and data protection officers; nothing if none is told. */
  Optional<Block.Section> contacts(PrivacyNotice notice, String id) {
    List<Block> blocks = new ArrayList<>();
    List<Block> officers =
        told(notice.dataProtectionOfficers(), "dataProtectionOfficers", this::officer);
    if (!officers.isEmpty()) {
      blocks.add(
          new Block.Section(
              id + "-officer", language.phrase("heading.dataProtectionOfficers"), officers));
    }
    List<Block> points = Several.blocks(notice.contactPoints(), this::point);
    if (!points.isEmpty()) {
      blocks.add(
          0, new Block.Section(id + "-points", language.phrase("heading.contactPoints"), points));
    }
    return section(id, "heading.contacts", blocks);
  }

  /** The authorities that take complaints; nothing if none is told. */
  List<Block> authorities(PrivacyNotice notice) {
    return Several.blocks(notice.supervisoryAuthorities(), this::authority);
  }

  private Optional<Block.Section> section(String id, String heading, List<Block> blocks) {
    return blocks.isEmpty()
        ? Optional.empty()
        : Optional.of(new Block.Section(id, language.phrase(heading), blocks));
  }

  /** What is said of a list in its four states; nothing where the notice does not tell. */
  <T> List<Block> told(Disclosed<T> disclosed, String key, Function<T, List<Block>> each) {
    return Several.both(closing(disclosed, key), Several.blocks(disclosed.items(), each));
  }

  /** That there are none, or none but what follows. */
  List<Block> closing(Disclosed<?> disclosed, String key) {
    boolean exceptions = disclosed.state() == Disclosed.State.NONE_EXCEPT;
    if (!disclosed.isClosed()) {
      return List.of();
    }
    List<Block> words = new ArrayList<>(language.prose(disclosed.wording()));
    if (words.isEmpty()) {
      words.add(Language.paragraph(language.word((exceptions ? "except." : "none.") + key)));
    } else if (exceptions) {
      words.add(Language.paragraph(language.word("except")));
    }
    return words;
  }

  /** All that is told of a controller but its name. */
  List<Block> facts(Controller controller) {
    Facts facts = new Facts(language);
    facts.text(controller.description());
    facts.code("kind", controller.kind());
    controller
        .businessId()
        .ifPresent(
            it ->
                facts.words(
                    controller.country().filter(c -> !c.text().equals("FI")).isPresent()
                        ? "registrationNumber"
                        : "businessId",
                    it));
    controller.country().ifPresent(it -> facts.words("country", language.name(it)));
    facts.name("unit", controller.unit());
    facts.names("otherNames", controller.otherNames());
    controller.contactDetails().ifPresent(it -> contactDetails(facts, it));
    facts.lines("domains", Several.each(controller.domains(), Language::say));
    facts.day("controllerFrom", controller.validFrom());
    facts.day("controllerUntil", controller.validUntil());
    facts.text("successor", controller.successor());
    facts.flag("Controller", "establishedInUnion", controller.establishedInUnion());
    facts.flag(
        "Controller",
        "dataProtectionOfficerMandatory",
        controller.dataProtectionOfficerMandatory());
    facts.flag("Controller", "bilingual", controller.bilingual());
    return facts.blocks();
  }

  /** A controller with its name. */
  List<Block> named(Controller controller) {
    List<Block> blocks = new ArrayList<>();
    controller
        .name()
        .map(language::line)
        .filter(name -> !name.isEmpty())
        .ifPresent(name -> blocks.add(Language.paragraph(List.of(new Inline.Strong(name)))));
    blocks.addAll(facts(controller));
    return blocks;
  }

  private List<Block> arrangement(JointArrangement arrangement) {
    Facts facts = new Facts(language);
    facts.text("essence", arrangement.essence());
    facts.url("url", arrangement.url());
    facts.lines("contactPoint", directory.contacts(arrangement.contactPoint().stream().toList()));
    facts.items(
        "responsibilities", Several.told(arrangement.responsibilities(), this::responsibility));
    facts.laws("laws", arrangement.laws());
    return facts.blocks();
  }

  private List<Block> responsibility(Responsibility responsibility) {
    Facts facts = new Facts(language);
    facts.text(responsibility.description());
    facts.lines("controllers", directory.controllers(responsibility.controllers()));
    facts.lines("registers", directory.registers(responsibility.registers()));
    facts.lines("purposes", directory.purposes(responsibility.purposes()));
    return facts.blocks();
  }

  List<Block> representative(Representative representative) {
    Facts facts = new Facts(language);
    strong(facts, representative.name().map(language::line));
    representative.country().ifPresent(it -> facts.words("country", language.name(it)));
    facts.lines("controllers", directory.controllers(representative.controllers()));
    representative.contactDetails().ifPresent(it -> contactDetails(facts, it));
    return facts.blocks();
  }

  List<Block> officer(DataProtectionOfficer officer) {
    Facts facts = new Facts(language);
    strong(facts, officer.name().map(language::line));
    facts.text("position", officer.position());
    facts.codes("otherRoles", officer.otherRoles());
    facts.name("organisation", officer.organisation());
    facts.lines("controllers", directory.controllers(officer.controllers()));
    officer.contactDetails().ifPresent(it -> contactDetails(facts, it));
    facts.flag("DataProtectionOfficer", "external", officer.external());
    return facts.blocks();
  }

  private List<Block> point(ContactPoint point) {
    Facts facts = new Facts(language);
    strong(facts, point.name().map(language::line));
    facts.codes("contactKinds", point.kinds());
    facts.text("position", point.position());
    facts.name("unit", point.unit());
    facts.lines("registers", directory.registers(point.registers()));
    point.contactDetails().ifPresent(it -> contactDetails(facts, it));
    return facts.blocks();
  }

  private List<Block> authority(SupervisoryAuthority authority) {
    Facts facts = new Facts(language);
    strong(facts, authority.name().map(language::line));
    authority.country().ifPresent(it -> facts.words("country", language.name(it)));
    authority.contactDetails().ifPresent(it -> contactDetails(facts, it));
    return facts.blocks();
  }

  private static void strong(Facts facts, Optional<List<Inline>> name) {
    name.filter(it -> !it.isEmpty())
        .ifPresent(it -> facts.add(Language.paragraph(List.of(new Inline.Strong(it)))));
  }

  /** How somebody is reached; nothing if it is not told. */
  List<Block> reached(Optional<ContactDetails> details) {
    Facts facts = new Facts(language);
    details.ifPresent(it -> contactDetails(facts, it));
    return facts.blocks();
  }

  private void contactDetails(Facts facts, ContactDetails details) {
    facts.lines("emails", linked(details.emails(), Language::mail));
    facts.lines("phones", linked(details.phones(), Language::phone));
    facts.lines("webAddresses", linked(details.webAddresses(), Language::web));
    for (Address address : details.addresses()) {
      facts.line(
          address
              .kind()
              .map(kind -> kind == AddressKind.POSTAL ? "postalAddress" : "visitingAddress")
              .orElse("address"),
          address(address));
    }
    facts.text("contactDetails", details.description());
  }

  private static List<List<Inline>> linked(List<String> written, Function<String, Inline> linking) {
    return Several.told(written, it -> it.isBlank() ? List.of() : List.of(linking.apply(it)));
  }

  private List<Inline> address(Address address) {
    List<List<Inline>> parts = new ArrayList<>();
    address.street().map(language::line).ifPresent(parts::add);
    address.postOfficeBox().map(language::line).ifPresent(parts::add);
    List<Inline> town = new ArrayList<>();
    address.postalCode().ifPresent(it -> town.add(new Inline.Words(it)));
    address
        .city()
        .map(language::line)
        .ifPresent(
            it -> {
              if (!town.isEmpty()) {
                town.add(new Inline.Words(" "));
              }
              town.addAll(it);
            });
    parts.add(town);
    address.country().ifPresent(it -> parts.add(Language.say(language.name(it))));
    return Several.joined(parts, ", ");
  }

  /** How to reach somebody, in a line: e-mail addresses, telephone numbers, web addresses. */
  List<Inline> brief(ContactDetails details) {
    List<List<Inline>> ways = new ArrayList<>();
    ways.addAll(linked(details.emails(), Language::mail));
    ways.addAll(linked(details.phones(), Language::phone));
    ways.addAll(linked(details.webAddresses(), Language::web));
    if (ways.isEmpty()) {
      ways.addAll(Several.each(details.addresses(), this::address));
    }
    return Several.joined(ways, " · ");
  }
}
