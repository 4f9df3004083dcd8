/** The privacy notice as immutable values. */
module fi.seloste.core {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;

  exports fi.seloste.model;
}
