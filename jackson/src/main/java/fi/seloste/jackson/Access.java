package fi.seloste.jackson;

import org.jspecify.annotations.Nullable;

/** Builds the values of one type and takes them apart: the only one that knows how. */
abstract class Access {

  /** The value with these attributes, in order; null is an attribute that is not stated. */
  abstract Object build(@Nullable Object[] attributes);

  /** What the accessors return, in order. */
  abstract Object[] take(Object value);
}
