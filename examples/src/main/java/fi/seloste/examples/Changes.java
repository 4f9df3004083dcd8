package fi.seloste.examples;

import fi.seloste.model.PrivacyNotice;
import fi.seloste.render.ChangeRenderer;
import fi.seloste.validation.changes.NoticeChanges;
import fi.seloste.validation.report.ChangeWriter;
import java.io.InputStream;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program {@code changes}: tells what differs between two versions of a notice. */
@Command(
    name = "changes",
    description =
        "Tells what differs between two versions of a notice, and what people must be told of.",
    exitCodeList = {
      "0:people need not be told of anything before it applies",
      "1:people must be told of something before it applies",
      "2:a file cannot be read, or the call is wrong",
      "3:a defect of the program"
    })
public final class Changes extends MonolingualProgram {

  static final int NOTHING_TO_TELL = 0;
  static final int TO_BE_TOLD = 1;

  enum Format {
    TEXT,
    MARKDOWN,
    HTML,
    FRAGMENT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    static final class Named extends Word<Format> {
      Named() {
        super(values());
      }
    }
  }

  @Parameters(
      index = "0",
      paramLabel = "OLD",
      description = {
        "The earlier version, in the JSON or YAML of seloste or in a published page; - is standard "
            + "input, in JSON."
      })
  private String before = "";

  @Parameters(index = "1", paramLabel = "NEW", description = "The later version.")
  private String after = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Named.class,
      description = {
        "Form of the output (default: text).",
        "text: for a terminal.",
        "markdown: a section for the published notice.",
        "html: the same as a page of its own.",
        "fragment: the same as a part of a page.",
        "json: for other programs."
      })
  private Format format = Format.TEXT;

  /**
   * A run that has yet to be told its arguments.
   *
   * @param in standard input
   * @param colours whether text is coloured
   */
  Changes(InputStream in, boolean colours) {
    super(in, colours);
  }

  /** Runs the program; ends the JVM with its exit code. */
  public static void main(String[] args) {
    new Changes(standardInput(), Terminal.wantsColours()).runAndExit(args);
  }

  @Override
  public Integer call() {
    Words words = words();
    Input input = input(words);
    PrivacyNotice[] versions = new PrivacyNotice[2];
    int exit = NOTHING_TO_TELL;
    for (int i = 0; i < versions.length; i++) {
      try {
        String file = i == 0 ? before : after;
        versions[i] = input.read(file, NoticeFormat.of(file)::read).notice();
      } catch (UnreadableException e) {
        tellFaults(e, words);
        exit = UNREADABLE;
      }
    }
    if (exit == UNREADABLE) {
      return exit;
    }
    NoticeChanges changes = NoticeChanges.between(versions[0], versions[1]);
    ChangeWriter writer = new ChangeWriter(words.locale());
    ChangeRenderer renderer = ChangeRenderer.of(words.locale());
    switch (format) {
      case TEXT -> writer.text(changes, out());
      case MARKDOWN -> writer.markdown(changes, out());
      case HTML -> out().print(renderer.page(versions[1], markdown(changes, writer)));
      case FRAGMENT -> out().print(renderer.fragment(versions[1], markdown(changes, writer)));
      case JSON -> writer.json(changes, out());
    }
    return changes.mustBeTold().isEmpty() ? NOTHING_TO_TELL : TO_BE_TOLD;
  }

  /** The change log of a published notice. */
  static String markdown(NoticeChanges changes, ChangeWriter writer) {
    StringBuilder markdown = new StringBuilder();
    writer.markdown(changes, markdown);
    return markdown.toString();
  }
}
