package fi.seloste.jackson;

import fi.seloste.model.PrivacyNotice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** A whole notice: its attributes, and before them the header that says which format it is in. */
final class NoticeKind extends Kind {

  static final NoticeKind INSTANCE = new NoticeKind(Formats.KNOWN);

  private static final SerializedString SELOSTE = new SerializedString("seloste");
  private static final SerializedString SCHEMA = new SerializedString("$schema");
  private static final SerializedString QUOTED_FORMAT = new SerializedString(Formats.PRESENT);

  private final Shape shape;
  private final Names names;
  private final Formats formats;

  NoticeKind(Formats formats) {
    this.formats = formats;
    this.shape = ((ValueKind) Kinds.of(PrivacyNotice.class)).shape();
    List<String> all = new ArrayList<>(Arrays.asList(shape.names.names));
    List<Kind> kinds = new ArrayList<>(Arrays.asList(shape.names.kinds));
    all.add("seloste");
    kinds.add(new FormatKind(formats));
    all.add("$schema");
    kinds.add(Kinds.of(String.class));
    this.names = new Names(all, kinds);
  }

  @Override
  @Nullable Object read(Reading in) {
    // What a caller's parser has read it does not give again.
    Row row = readRow(formats.hasOlder() ? upgraded(in) : in);
    return row == null ? null : notice(row);
  }

  /** What is at hand, in the present format if it is a notice in an older one. */
  Reading upgraded(Reading in) {
    Draft draft = Draft.of(in);
    formats.upgrade(draft);
    return in.of(new DraftParser(draft, in.parser));
  }

  /**
   * All that stands in the root; null, with the problem noted, if that is no object.
   *
   * @throws Formats.Older if it is in an older format and has not been {@linkplain #upgraded}
   */
  @Nullable Row readRow(Reading in) {
    if (in.parser.currentToken() != JsonToken.START_OBJECT) {
      in.problems.grave(
          in.parser.currentTokenLocation(),
          in.pointer(),
          "expected an object, the notice, but found ".concat(in.found()));
      in.skip();
      return null;
    }
    Row row = new Row(names);
    for (int i; (i = in.next(names)) != Reading.END; ) {
      if (i >= 0) {
        row.take(in, i);
      } else {
        in.unknown(() -> names.unknown(in.parser.currentName()));
      }
    }
    return row;
  }

  PrivacyNotice notice(Row row) {
    return (PrivacyNotice) shape.access.build(row.values);
  }

  /** The address of the schema that the root names; null if it names none. */
  @Nullable String schema(Row row) {
    return (String) row.values[names.size() - 1];
  }

  @Override
  void write(JsonGenerator out, Object value) {
    write(out, value, null);
  }

  void write(JsonGenerator out, Object notice, @Nullable String schema) {
    out.writeStartObject();
    if (schema != null) {
      out.writeName(SCHEMA);
      TextKind.writeText(out, schema);
    }
    out.writeName(SELOSTE);
    out.writeString(QUOTED_FORMAT);
    shape.write(out, notice);
    out.writeEndObject();
  }

  /** The version of the format, such as {@code "1.0"}. */
  private static final class FormatKind extends Kind {

    private final Formats formats;

    FormatKind(Formats formats) {
      this.formats = formats;
    }

    @Override
    @Nullable Object read(Reading in) {
      if (!in.isText()) {
        in.problems.grave(
            in.parser.currentTokenLocation(),
            in.pointer(),
            "expected the version of the format, such as \"1.0\", but found ".concat(in.found()));
        in.skip();
        return null;
      }
      String format = in.parser.getString();
      if (formats.isOlder(format)) {
        throw Formats.Older.SIGN;
      } else if (!format.equals(Formats.PRESENT)) {
        refuse(in, format);
      }
      return format;
    }

    /** Of a newer format nothing else can be judged; in any other case the rest is. */
    private void refuse(Reading in, String format) {
      if (Formats.isNewer(format)) {
        throw in.problems.onlyThis(
            in.parser.currentTokenLocation(),
            in.pointer(),
            "the notice is in format "
                .concat(format)
                .concat("; this version of seloste reads formats up to ")
                .concat(Formats.PRESENT)
                .concat(". Update seloste."));
      }
      in.problems.grave(
          in.parser.currentTokenLocation(),
          in.pointer(),
          Quoting.quote(format)
              .concat(" is no version of the format; there is ")
              .concat(formats.list()));
    }

    @Override
    void write(JsonGenerator out, Object value) {
      out.writeString((String) value);
    }
  }
}
