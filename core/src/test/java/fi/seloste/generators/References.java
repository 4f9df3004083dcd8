package fi.seloste.generators;

import java.util.Set;
import java.util.stream.Collectors;

/** Which attributes refer to parts by id. */
final class References {

  /** The lists of the model whose items have ids; a reference is named like one of them. */
  private static final Set<String> TARGETS =
      Shape.valueTypes().stream()
          .flatMap(type -> Shape.attributes(type).stream())
          .filter(attribute -> Shape.isValueType(attribute.element()))
          .filter(
              attribute -> Shape.attributes(attribute.element()).stream().anyMatch(Attribute::isId))
          .map(Attribute::name)
          .collect(Collectors.toUnmodifiableSet());

  private References() {}

  /** Whether the strings of this attribute are ids of other parts. */
  static boolean isReference(Attribute attribute) {
    return attribute.element() == String.class && TARGETS.contains(target(attribute));
  }

  /** The name of the list in which the parts stand that an attribute refers to. */
  static String target(Attribute attribute) {
    String name = attribute.name();
    if (name.equals("partOf")) {
      return "registers";
    }
    return TARGETS.contains(name) ? name : name + "s";
  }
}
