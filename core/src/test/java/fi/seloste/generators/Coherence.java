package fi.seloste.generators;

import fi.seloste.model.Disclosed;
import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.model.Register;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Makes one whole of a notice whose parts were written apart: ids become unique, references point
 * at parts of the same register or of the notice, no code stands twice in a list, and texts are in
 * the languages of the notice.
 */
final class Coherence {

  /** What becomes of an item of an attribute: one item, or none. */
  private interface Revision {
    Optional<Object> revise(Object owner, Attribute attribute, Object item, Scope scope);
  }

  /** The ids that can be referred to, by the name of the list in which the parts stand. */
  private record Scope(Map<String, List<String>> register, Map<String, List<String>> notice) {
    List<String> ids(String list) {
      return register.getOrDefault(list, notice.getOrDefault(list, List.of()));
    }
  }

  private final Map<Class<?>, Integer> counts = new HashMap<>();
  private final List<LanguageTag> languages;

  private Coherence(List<LanguageTag> languages) {
    this.languages = languages;
  }

  static PrivacyNotice of(PrivacyNotice notice) {
    Coherence coherence = new Coherence(notice.languages().stream().distinct().toList());
    Scope none = new Scope(Map.of(), Map.of());
    Object numbered = coherence.revised(notice, none, coherence::numberIds);
    return (PrivacyNotice)
        coherence.revised(numbered, new Scope(Map.of(), ids(numbered)), coherence::agree);
  }

  private Optional<Object> numberIds(Object owner, Attribute attribute, Object item, Scope scope) {
    if (!attribute.isId()) {
      return Optional.of(item);
    }
    String type = attribute.owner().getSimpleName();
    int number = counts.merge(attribute.owner(), 1, Integer::sum);
    return Optional.of(Character.toLowerCase(type.charAt(0)) + type.substring(1) + "-" + number);
  }

  private Optional<Object> agree(Object owner, Attribute attribute, Object item, Scope scope) {
    if (References.isReference(attribute) && !item.equals(CarefulAuthor.MISSING)) {
      List<String> ids = scope.ids(References.target(attribute));
      if (owner instanceof Register register && attribute.name().equals("partOf")) {
        ids = before(register, scope.notice().getOrDefault("registers", List.of()));
      }
      return ids.isEmpty()
          ? Optional.empty()
          : Optional.of(ids.get(Integer.parseInt((String) item) % ids.size()));
    }
    return Optional.of(item instanceof LocalizedText text ? inLanguagesOfTheNotice(text) : item);
  }

  /** A register is part of an earlier one, so that no register is part of itself. */
  private static List<String> before(Register register, List<String> registers) {
    return register.id().map(id -> registers.subList(0, registers.indexOf(id))).orElse(registers);
  }

  private LocalizedText inLanguagesOfTheNotice(LocalizedText text) {
    if (text.plain().isPresent()) {
      return text;
    }
    if (languages.size() < 2) {
      return LocalizedText.of(
          languages.isEmpty() ? text.strings().get(0) : text.forReader(languages.get(0)));
    }
    Map<LanguageTag, String> translations = new LinkedHashMap<>();
    for (LanguageTag language : languages) {
      text.translation(language).ifPresent(string -> translations.put(language, string));
    }
    return LocalizedText.of(translations);
  }

  private Object revised(Object value, Scope scope, Revision revision) {
    Class<?> type = Shape.typeOf(value);
    Scope inside = type == Register.class ? new Scope(ids(value), scope.notice()) : scope;
    List<Object> contents = new ArrayList<>();
    for (Attribute attribute : Shape.attributes(type)) {
      List<Object> items = new ArrayList<>();
      for (Object item : attribute.items(value)) {
        Object part = attribute.isPart() ? revised(item, inside, revision) : item;
        revision.revise(value, attribute, part, inside).ifPresent(items::add);
      }
      List<Object> once = isSet(attribute) ? items.stream().distinct().toList() : items;
      contents.add(content(attribute, attribute.of(value), once));
    }
    return Shape.value(type, contents);
  }

  /** Whether saying an item twice would say nothing more. */
  private static boolean isSet(Attribute attribute) {
    return attribute.element().isEnum()
        || attribute.element() == LanguageTag.class
        || References.isReference(attribute);
  }

  private static Object content(Attribute attribute, Object before, List<Object> items) {
    if (attribute.container() == List.class) {
      return items;
    }
    if (before instanceof Disclosed<?> disclosed) {
      return switch (disclosed.state()) {
        case NOT_STATED, NONE -> disclosed;
        case THESE -> Disclosed.of(items);
        case NONE_EXCEPT ->
            disclosed
                .wording()
                .map(wording -> Disclosed.noneExcept(wording, items))
                .orElseGet(() -> Disclosed.noneExcept(items));
      };
    }
    return before instanceof OptionalInt ? before : items.stream().findFirst();
  }

  /** The ids of the parts of a value at any depth, by the name of the list in which they stand. */
  private static Map<String, List<String>> ids(Object value) {
    Map<String, List<String>> ids = new HashMap<>();
    collectIds(value, ids);
    return ids;
  }

  private static void collectIds(Object value, Map<String, List<String>> ids) {
    for (Attribute attribute : Shape.attributes(Shape.typeOf(value))) {
      if (attribute.isPart()) {
        for (Object part : attribute.items(value)) {
          Shape.attributes(Shape.typeOf(part)).stream()
              .filter(Attribute::isId)
              .flatMap(id -> id.items(part).stream())
              .forEach(
                  id ->
                      ids.computeIfAbsent(attribute.name(), name -> new ArrayList<>())
                          .add((String) id));
          collectIds(part, ids);
        }
      }
    }
  }
}
