package fi.seloste.examples;

import fi.seloste.jackson.NoticeDocument;
import fi.seloste.jackson.NoticeJson;
import fi.seloste.jackson.NoticeYaml;
import fi.seloste.jackson.ReadOptions;
import fi.seloste.jackson.dpv.DpvExport;
import fi.seloste.jackson.dpv.DpvWriter;
import fi.seloste.jackson.tilt.TiltExport;
import fi.seloste.jackson.tilt.TiltImport;
import fi.seloste.jackson.tilt.TiltReader;
import fi.seloste.jackson.tilt.TiltWriter;
import fi.seloste.model.PrivacyNotice;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The formats that a notice may be in. */
enum NoticeFormat {
  SELOSTE {
    @Override
    Original read(InputStream in) throws IOException {
      return Original.of(NoticeJson.readDocument(in));
    }

    @Override
    Written write(Original original) {
      return original.exactly(NoticeJson::write, NoticeJson::write);
    }
  },

  YAML {
    @Override
    Original read(InputStream in) throws IOException {
      return Original.of(NoticeYaml.readDocument(in));
    }

    @Override
    Written write(Original original) {
      return original.exactly(NoticeYaml::write, NoticeYaml::write);
    }
  },

  TILT {
    @Override
    Original read(InputStream in) throws IOException {
      TiltImport read = TiltReader.read(in);
      return new Original(read.notice(), Optional.empty(), Account.of(read));
    }

    @Override
    Written write(Original original) {
      TiltExport written = TiltWriter.write(original.notice());
      return new Written(written.json(), Account.of(written));
    }
  },

  DPV {
    @Override
    Written write(Original original) {
      return Written.of(DpvWriter.notice(original.notice()));
    }
  },

  DPV_RECORD {
    @Override
    Written write(Original original) {
      return Written.of(DpvWriter.record(original.notice()));
    }
  },

  /** A page that holds the notice for programs. */
  HTML {
    @Override
    Original read(InputStream in) throws IOException {
      return Original.of(NoticeJson.readHtmlDocument(in, ReadOptions.strict()));
    }
  };

  /**
   * A document that was read.
   *
   * @param notice what it says
   * @param document the notice with its text, if it is in the format of seloste
   * @param account what became of its parts
   */
  record Original(PrivacyNotice notice, Optional<NoticeDocument> document, Account account) {
    private static Original of(NoticeDocument document) {
      return new Original(document.notice(), Optional.of(document), Account.exact());
    }

    private Written exactly(
        Function<NoticeDocument, String> whole, Function<PrivacyNotice, String> bare) {
      return new Written(document.map(whole).orElseGet(() -> bare.apply(notice)), Account.exact());
    }
  }

  /**
   * A notice as it is written.
   *
   * @param text all of it
   * @param account in what it departs from the notice
   */
  record Written(String text, Account account) {
    private static Written of(DpvExport written) {
      return new Written(written.json(), Account.of(written));
    }
  }

  /** Whether a document in this format can be read. */
  boolean isReadable() {
    return this != DPV && this != DPV_RECORD;
  }

  /** Reads a document; leaves the stream open. */
  Original read(InputStream in) throws IOException {
    throw new UnsupportedOperationException(this + " is only written");
  }

  /** Whether the library's JSON and its like are written in this format; pages are rendered. */
  boolean isWritten() {
    return this != HTML;
  }

  /** Writes a notice. */
  Written write(Original original) {
    throw new UnsupportedOperationException(this + " is only read");
  }

  /** What the name of a file says of its format: YAML, a page, or else that of seloste. */
  static NoticeFormat of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      return YAML;
    }
    return name.endsWith(".html") || name.endsWith(".htm") ? HTML : SELOSTE;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The format that a call names. */
  static final class Named extends Word<NoticeFormat> {
    Named() {
      super(values());
    }
  }
}
