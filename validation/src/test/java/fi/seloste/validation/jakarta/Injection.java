package fi.seloste.validation.jakarta;

import fi.seloste.generators.Shape;
import fi.seloste.model.CountryCode;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.PrivacyNotice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes the same words into every string of a notice. */
record Injection(String words) {

  PrivacyNotice into(PrivacyNotice notice) {
    return (PrivacyNotice) value(notice);
  }

  private Object value(Object value) {
    if (value instanceof String) {
      return words;
    } else if (value instanceof Name) {
      return Name.of(words);
    } else if (value instanceof LocalizedText) {
      return LocalizedText.of(words);
    } else if (value instanceof CountryCode) {
      return CountryCode.of(words);
    } else if (Arrays.stream(value.getClass().getInterfaces()).noneMatch(Shape::isValueType)) {
      return value;
    }
    Class<?> type = Shape.typeOf(value);
    return Shape.value(
        type,
        Shape.attributes(type).stream().map(attribute -> contents(attribute.of(value))).toList());
  }

  private Object contents(Object held) {
    if (held instanceof OptionalInt) {
      return held;
    } else if (held instanceof Optional<?> optional) {
      return optional.map(this::value);
    } else if (held instanceof Disclosed<?> disclosed) {
      return disclosed(disclosed);
    }
    return ((List<?>) held).stream().map(this::value).toList();
  }

  private Disclosed<?> disclosed(Disclosed<?> disclosed) {
    List<Object> items = disclosed.items().stream().map(this::value).toList();
    return switch (disclosed.state()) {
      case NOT_STATED -> disclosed;
      case THESE -> Disclosed.of(items);
      case NONE, NONE_EXCEPT ->
          items.isEmpty()
              ? Disclosed.none(LocalizedText.of(words))
              : Disclosed.noneExcept(LocalizedText.of(words), items);
    };
  }
}
