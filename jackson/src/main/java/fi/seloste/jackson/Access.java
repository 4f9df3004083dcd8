package fi.seloste.jackson;

import fi.seloste.model.Disclosed;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Builds the values of one type and takes them apart: the only one that knows how. */
abstract class Access {

  /** The value with these attributes, in order; null is an attribute that is not stated. */
  abstract Object build(@Nullable Object[] attributes);

  /** The attributes, in order; null is an attribute that is not stated. */
  abstract @Nullable Object[] take(Object value);

  /** What an accessor says, or null if that is nothing; one method for each form of silence. */
  static @Nullable Object stated(Optional<?> attribute) {
    return attribute.orElse(null);
  }

  static @Nullable Object stated(OptionalInt attribute) {
    return attribute.isPresent() ? (Object) attribute.getAsInt() : null;
  }

  static @Nullable Object stated(List<?> attribute) {
    return attribute.isEmpty() ? null : attribute;
  }

  static @Nullable Object stated(Disclosed<?> attribute) {
    return attribute.isStated() ? attribute : null;
  }
}
