/** Privacy notices as JSON, with Jackson 3. */
module fi.seloste.jackson {
  requires transitive fi.seloste.core;
  requires transitive tools.jackson.core;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;
  requires static org.snakeyaml.engine; // for NoticeYaml alone

  exports fi.seloste.jackson;
  exports fi.seloste.jackson.dpv;
  exports fi.seloste.jackson.tilt;

  provides tools.jackson.databind.JacksonModule with
      fi.seloste.jackson.SelosteModule;
}
