package fi.seloste.render;

import fi.seloste.model.ContactPoint;
import fi.seloste.model.Controller;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataProtectionOfficer;
import fi.seloste.model.DataSubjectCategory;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Purpose;
import fi.seloste.model.Recipient;
import fi.seloste.model.Register;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What the parts of a notice are called, so that references are told by name and never by id.
 *
 * <p>A part without a name is told by its description, by the words for its kinds, or else by its
 * number. A reference to nothing is not told: people could do nothing with it.
 */
final class Directory {

  private final Language language;
  private final Map<Object, List<Inline>> names = new IdentityHashMap<>();
  private final Map<Object, String> anchors = new IdentityHashMap<>();
  private final Map<String, Controller> controllers = new HashMap<>();
  private final Map<String, Object> contacts = new HashMap<>();
  private final Map<String, Register> registers = new HashMap<>();
  private final Map<String, Purpose> purposes = new HashMap<>();
  private final Map<String, DataCategory> dataCategories = new HashMap<>();
  private final Map<String, DataSubjectCategory> dataSubjects = new HashMap<>();
  private final Map<String, Recipient> recipients = new HashMap<>();

  /**
   * @param prefix begins each id of the document
   */
  Directory(PrivacyNotice notice, Language language, String prefix) {
    this.language = language;
    int number = 0;
    for (Controller controller : notice.controllers()) {
      number++;
      names.put(controller, name(controller.name(), "Controller", number));
      put(controllers, controller.id(), controller);
    }
    number = 0;
    for (ContactPoint point : notice.contactPoints()) {
      number++;
      names.put(point, name(point, number));
      put(contacts, point.id(), point);
    }
    for (DataProtectionOfficer officer : notice.dataProtectionOfficers().items()) {
      names.put(officer, name(officer));
      put(contacts, officer.id(), officer);
    }
    put(notice.recipients().items());
    number = 0;
    for (Register register : notice.registers()) {
      number++;
      names.put(
          register,
          language
              .told(register.name())
              .orElse(
                  notice.registers().size() == 1
                      ? language.phrase("heading.register")
                      : numbered("Register", number)));
      anchors.put(register, prefix + "register-" + number);
      put(registers, register.id(), register);
      contents(register);
    }
  }

  private void contents(Register register) {
    int number = 0;
    for (DataSubjectCategory category : register.dataSubjectCategories()) {
      number++;
      int n = number;
      names.put(
          category,
          name(category.name(), category.description())
              .orElseGet(
                  () -> kinds(language.words().of(category.kinds()), "DataSubjectCategory", n)));
      put(dataSubjects, category.id(), category);
    }
    number = 0;
    for (Purpose purpose : register.purposes()) {
      number++;
      int n = number;
      names.put(
          purpose,
          name(purpose.name(), purpose.description())
              .orElseGet(() -> kinds(language.words().of(purpose.kinds()), "Purpose", n)));
      put(purposes, purpose.id(), purpose);
    }
    number = 0;
    for (DataCategory category : register.dataCategories()) {
      number++;
      int n = number;
      names.put(
          category,
          name(category.name(), category.description())
              .orElseGet(() -> numbered("DataCategory", n)));
      put(dataCategories, category.id(), category);
    }
    put(register.recipients().items());
  }

  private void put(List<Recipient> those) {
    int number = 0;
    for (Recipient recipient : those) {
      number++;
      int n = number;
      names.put(
          recipient,
          recipient
              .name()
              .filter(name -> !name.isBlank())
              .map(language::line)
              .or(() -> name(recipient.category(), recipient.description()))
              .orElseGet(
                  () ->
                      kinds(
                          recipient
                              .role()
                              .map(language::of)
                              .orElseGet(() -> language.words().of(recipient.activities())),
                          "Recipient",
                          n)));
      put(recipients, recipient.id(), recipient);
    }
  }

  private static <T> void put(Map<String, T> index, Optional<String> id, T part) {
    id.ifPresent(it -> index.putIfAbsent(it, part));
  }

  private List<Inline> numbered(String type, int number) {
    return Language.say(
        Words.capital(language.words().get("unnamed." + type, "number", Integer.toString(number))));
  }

  private List<Inline> kinds(String kinds, String type, int number) {
    return kinds.isBlank() ? numbered(type, number) : Language.say(Words.capital(kinds));
  }

  private List<Inline> name(Optional<Name> name, String type, int number) {
    return name.filter(it -> !it.isBlank())
        .map(language::line)
        .orElseGet(() -> numbered(type, number));
  }

  private Optional<List<Inline>> name(
      Optional<LocalizedText> name, Optional<LocalizedText> description) {
    return language.told(name).or(() -> language.told(description));
  }

  private List<Inline> name(ContactPoint point, int number) {
    return point
        .name()
        .or(point::unit)
        .filter(it -> !it.isBlank())
        .map(language::line)
        .or(() -> language.told(point.position()))
        .orElseGet(() -> kinds(language.words().of(point.kinds()), "ContactPoint", number));
  }

  private List<Inline> name(DataProtectionOfficer officer) {
    return officer
        .name()
        .or(officer::organisation)
        .filter(it -> !it.isBlank())
        .map(language::line)
        .orElseGet(() -> numbered("DataProtectionOfficer", 1));
  }

  /** What a part is called. */
  List<Inline> name(Object part) {
    List<Inline> name = names.get(part);
    if (name == null) {
      throw new IllegalArgumentException(part + " is no part that has a name here.");
    }
    return name;
  }

  /** The id of a register's section. */
  String anchor(Register register) {
    return anchors.get(register);
  }

  List<List<Inline>> controllers(List<String> ids) {
    return named(ids, controllers);
  }

  /** The controllers that are referred to. */
  List<Controller> controllersOf(List<String> ids) {
    return ids.stream().map(controllers::get).filter(Objects::nonNull).toList();
  }

  List<List<Inline>> contacts(List<String> ids) {
    return named(ids, contacts);
  }

  List<List<Inline>> purposes(List<String> ids) {
    return named(ids, purposes);
  }

  List<List<Inline>> dataCategories(List<String> ids) {
    return named(ids, dataCategories);
  }

  List<List<Inline>> dataSubjects(List<String> ids) {
    return named(ids, dataSubjects);
  }

  List<List<Inline>> recipients(List<String> ids) {
    return named(ids, recipients);
  }

  /** The registers, as links to their sections. */
  List<List<Inline>> registers(List<String> ids) {
    return Several.told(
        ids,
        id -> {
          Register register = registers.get(id);
          return register == null
              ? List.of()
              : List.of(new Inline.Link("#" + anchor(register), name(register)));
        });
  }

  Optional<Register> register(String id) {
    return Optional.ofNullable(registers.get(id));
  }

  private <T> List<List<Inline>> named(List<String> ids, Map<String, T> index) {
    return Several.told(
        ids,
        id -> {
          T part = index.get(id);
          return part == null ? List.of() : name(part);
        });
  }
}
