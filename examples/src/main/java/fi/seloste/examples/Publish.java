package fi.seloste.examples;

import static fi.seloste.validation.report.TextOption.FAULTS_ELSEWHERE;

import fi.seloste.jackson.NoticeJson;
import fi.seloste.jackson.dpv.DpvWriter;
import fi.seloste.model.PrivacyNotice;
import fi.seloste.render.NoticeRenderer;
import fi.seloste.render.RecordRenderer;
import fi.seloste.validation.changes.NoticeChanges;
import fi.seloste.validation.report.ChangeWriter;
import fi.seloste.validation.report.CheckedArtifact;
import fi.seloste.validation.report.ReportWriter;
import fi.seloste.validation.rulesets.Rulesets;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The program {@code publish}: writes the document that people read, or the record. */
@Command(
    name = "publish",
    description = {
      "Publishes a privacy notice: writes the document that people read of it, or the record of "
          + "processing activities.",
      "One that may not be published is not written: the report stands on standard error."
    },
    exitCodeList = {
      "0:written",
      "1:not written, for the notice may not be published",
      "2:a notice cannot be read, the document cannot be written, or the call is wrong",
      "3:a rule failed, which says nothing about the notice, or a defect of this program"
    })
public final class Publish extends Program {

  enum Format {
    HTML,
    FRAGMENT,
    MARKDOWN,
    TEXT,
    RECORD_HTML,
    RECORD_CSV,
    RECORD_MARKDOWN;

    boolean isRecord() {
      return name().startsWith("RECORD");
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static final class Named extends Word<Format> {
      Named() {
        super(values());
      }
    }
  }

  enum Data {
    JSON,
    DPV,
    BOTH;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    static final class Named extends Word<Data> {
      Named() {
        super(values());
      }
    }
  }

  @Parameters(paramLabel = "FILE", description = "A notice; - is standard input.")
  private String file = "";

  @Option(
      names = "--lang",
      paramLabel = "LANG[,LANG]",
      hideParamSyntax = true,
      split = ",",
      converter = Language.Named.class,
      description = {
        "Language of the document and of messages: fi, sv or en (default: the first of them that "
            + "the notice is in). Several, such as fi,sv, stand side by side."
      })
  private List<Language> languages = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      converter = Format.Named.class,
      description = {
        "Form of the document (default: html).",
        "html: a page of its own.",
        "fragment: a part of a page, for a content management system.",
        "markdown, text: the same as CommonMark or as plain text.",
        "record-html, record-csv, record-markdown: the record of processing activities, Article 30."
      })
  private Format format = Format.HTML;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = {
        "File for the document (default: standard output). What was in it is replaced once the "
            + "document is whole, and else left as it was."
      })
  private String output = Output.STANDARD_OUTPUT;

  @Option(
      names = "--draft",
      description = "Write also what may not be published, without checking it, marked as a draft.")
  private boolean draft;

  @Option(
      names = "--changes-since",
      paramLabel = "OLD",
      description = {
        "Tell in the document what has changed since this version: a notice, or a published page "
            + "that holds it."
      })
  private @Nullable String since;

  @Option(
      names = "--embed",
      paramLabel = "DATA",
      arity = "0..1",
      fallbackValue = "json",
      converter = Data.Named.class,
      preprocessor = AttachedAlone.class,
      description = {
        "Put the notice into the HTML for programs too: json (default), from which it can be "
            + "read back, dpv, as JSON-LD in the Data Privacy Vocabulary, or both. Waivers, which "
            + "are the author's own, are left out."
      })
  private @Nullable Data embedded;

  @Option(
      names = "--from",
      paramLabel = "FORMAT",
      converter = NoticeFormat.Named.class,
      description = {
        "Format of the notice: seloste, yaml, tilt or html, a page with the notice in it "
            + "(default: what the name of FILE ends with, else seloste)."
      })
  private @Nullable NoticeFormat from;

  @Mixin private Judging judging = new Judging();

  /**
   * A run that has yet to be told its arguments.
   *
   * @param in standard input
   * @param colours whether text is coloured
   */
  Publish(InputStream in, boolean colours) {
    super(in, colours);
  }

  /** Runs the program; ends the JVM with its exit code. */
  public static void main(String[] args) {
    new Publish(standardInput(), Terminal.wantsColours()).runAndExit(args);
  }

  @Override
  Words words() {
    return new Words((languages.isEmpty() ? Language.EN : languages.get(0)).toString());
  }

  @Override
  public Integer call() {
    NoticeFormat notation = format(from, file);
    requireSense();
    Input input = input(words());
    NoticeFormat.Original original;
    try {
      original = input.read(file, notation::read);
    } catch (UnreadableException e) {
      tellFaults(e, from, notation, words());
      return UNREADABLE;
    }
    PrivacyNotice before;
    try {
      before = since == null ? null : input.read(since, NoticeFormat.of(since)::read).notice();
    } catch (UnreadableException e) {
      tellFaults(e, words());
      return UNREADABLE;
    }
    if (languages.isEmpty()) {
      languages = List.of(Language.of(original.notice()));
    }
    if (!draft) {
      CheckedArtifact.Judged judged =
          judging.judge(original, file, format.isRecord() ? Rulesets.record() : Rulesets.notice());
      int exit = judging.exitCode(judged.report());
      if (exit != Judging.PUBLISHABLE) {
        refuse(judged);
        return exit;
      }
    }
    Output target = new Output(output);
    String document =
        format.isRecord() ? record(original.notice()) : notice(original.notice(), before);
    if (!isWritten(document, target, words())) {
      return UNREADABLE;
    }
    new AccountReport(original, Input.artifact(file).label(), target.label(), words())
        .lines(original.account(), false)
        .forEach(this::tell);
    if (draft && format == Format.RECORD_CSV) {
      tell(words().get("publish.unmarked"));
    }
    return Judging.PUBLISHABLE;
  }

  /** Refuses a call whose options cannot all be followed. */
  private void requireSense() {
    if (embedded != null && format != Format.HTML && format != Format.FRAGMENT) {
      throw refusal("--embed is for --format html and fragment.");
    } else if (since != null && format.isRecord()) {
      throw refusal("--changes-since is for notices; a record tells no changes.");
    } else if (format.isRecord() && new LinkedHashSet<>(languages).size() > 1) {
      throw refusal("A record is written in one language; call the program for each.");
    } else if (isNoticeItself()) {
      throw refusal("-o names the notice itself, which the document would replace.");
    }
  }

  private boolean isNoticeItself() {
    try {
      return !output.equals(Output.STANDARD_OUTPUT)
          && !file.equals(Output.STANDARD_OUTPUT)
          && Files.isRegularFile(Path.of(file))
          && Files.exists(Path.of(output))
          && Files.isSameFile(Path.of(file), Path.of(output));
    } catch (IOException | InvalidPathException e) {
      return false; // what is wrong with the files is told when they are read and written
    }
  }

  private void refuse(CheckedArtifact.Judged judged) {
    ReportWriter report = ReportWriter.text(err(), words().locale(), FAULTS_ELSEWHERE);
    report.add(judged);
    report.end();
    tell(words().get("publish.refused"));
  }

  private String notice(PrivacyNotice notice, @Nullable PrivacyNotice before) {
    List<Locale> locales = languages.stream().map(Language::locale).toList();
    NoticeRenderer renderer =
        NoticeRenderer.of(locales.get(0)).beside(locales.toArray(Locale[]::new)).draft(draft);
    NoticeChanges changes = before == null ? null : NoticeChanges.between(before, notice);
    if (changes != null && !changes.isEmpty()) {
      for (Locale locale : locales) {
        renderer =
            renderer.withChanges(locale, Changes.markdown(changes, new ChangeWriter(locale)));
      }
    }
    if (embedded != null) {
      PrivacyNotice open = PrivacyNotice.builder().from(notice).waivers(List.of()).build();
      if (embedded != Data.DPV) {
        renderer = renderer.embedding(NoticeJson.write(open));
      }
      if (embedded != Data.JSON) {
        renderer = renderer.embeddingLinkedData(DpvWriter.notice(open).json());
      }
    }
    return switch (format) {
      case FRAGMENT -> renderer.fragment(notice);
      case MARKDOWN -> renderer.markdown(notice);
      case TEXT -> renderer.text(notice);
      default -> renderer.page(notice);
    };
  }

  private String record(PrivacyNotice notice) {
    RecordRenderer renderer = RecordRenderer.of(languages.get(0).locale()).draft(draft);
    return switch (format) {
      case RECORD_CSV -> renderer.csv(notice);
      case RECORD_MARKDOWN -> renderer.markdown(notice);
      default -> renderer.html(notice);
    };
  }

  /** Takes a value of {@code --embed} behind an equals sign alone, for the file may follow it. */
  static final class AttachedAlone implements IParameterPreprocessor {
    @Override
    public boolean preprocess(
        Stack<String> args, CommandSpec command, ArgSpec option, Map<String, Object> info) {
      if (!"=".equals(info.get("separator"))) {
        args.push(Data.JSON.toString());
      }
      return false;
    }
  }
}
