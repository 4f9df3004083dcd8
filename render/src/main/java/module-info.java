/** Privacy notices as people read them, and the record of processing. */
module fi.seloste.render {
  requires transitive fi.seloste.core;
  requires org.commonmark;
  requires static org.jspecify;

  exports fi.seloste.render;
}
