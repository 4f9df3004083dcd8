package fi.seloste.examples;

import java.io.InputStream;
import picocli.CommandLine.Option;

/** A program that speaks the one language that its call names. */
abstract class MonolingualProgram extends Program {

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      converter = Language.Named.class,
      description = "Language of the messages: fi, sv or en (default: en).")
  private Language language = Language.EN;

  MonolingualProgram(InputStream in, boolean colours) {
    super(in, colours);
  }

  @Override
  final Words words() {
    return new Words(language.toString());
  }
}
