/** Programs that use seloste as its named modules are meant to be used: nothing is opened to it. */
module fi.seloste.examples {
  requires fi.seloste.jackson;
  requires fi.seloste.render;
  requires fi.seloste.validation;
  requires info.picocli;
  requires jakarta.validation;
  requires org.hibernate.validator;
  requires org.snakeyaml.engine; // which NoticeYaml uses if it is there
  requires static org.jspecify;

  exports fi.seloste.examples.corpus;

  opens fi.seloste.examples to
      info.picocli, // the options of the program are annotated fields
      org.hibernate.validator; // so is what it validates
}
