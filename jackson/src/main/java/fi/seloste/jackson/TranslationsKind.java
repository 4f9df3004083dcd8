package fi.seloste.jackson;

import fi.seloste.model.LanguageTag;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** A name or a localized text: one string, or an object with a string for each language. */
abstract class TranslationsKind extends Kind {

  private static final int MANY = 16;

  private TranslationsKind() {}

  abstract Object plain(String string);

  /** With the languages, each followed by its string. */
  abstract Object translated(List<String> said);

  @Override
  final @Nullable Object read(Reading in) {
    if (in.parser.currentToken() != JsonToken.START_OBJECT) {
      String plain = in.text("text, or an object with a text for each language,");
      return plain == null ? null : plain(plain);
    }
    TokenStreamContext object = in.parser.streamReadContext();
    List<String> said = new ArrayList<>(6); // languages, each followed by its string
    Collection<String> seen = new ArrayList<>(4);
    boolean silent = true;
    for (String language; (language = in.parser.nextName()) != null; ) {
      if (!in.isWellFormed(language)) {
        in.skipProperty();
        silent = false;
      } else if (seen.contains(language)) {
        in.note("the language stands twice");
        in.skipProperty();
        silent = false;
      } else {
        if (seen.size()
            == MANY) { // no author writes so many, but somebody may want to keep us busy
          seen = new HashSet<>(seen);
        }
        seen.add(language);
        in.parser.nextToken();
        in.enter(language);
        if (!in.isNull()) {
          silent = false;
          String string = in.text("text");
          if (string != null) {
            said.add(language);
            said.add(string);
          }
        }
        in.leave();
      }
    }
    if (silent) {
      return in.note(object, "a text needs at least one language; leave it out if there is none");
    }
    return said.isEmpty() ? null : translated(said);
  }

  /** In the order in which the languages stand. */
  private static Map<LanguageTag, String> map(List<String> said) {
    Map<LanguageTag, String> strings = new LinkedHashMap<>();
    for (int i = 0; i < said.size(); i += 2) {
      strings.put(LanguageTag.of(said.get(i)), said.get(i + 1));
    }
    return strings;
  }

  @Override
  final void write(JsonGenerator out, Object value) {
    Text text = (Text) value;
    List<LanguageTag> languages = text.languages();
    List<String> strings = text.strings();
    if (languages.isEmpty()) {
      TextKind.writeText(out, strings.get(0));
      return;
    }
    out.writeStartObject();
    for (int i = 0; i < languages.size(); i++) {
      String language = languages.get(i).text();
      TextKind.check(out, language);
      out.writeName(language);
      TextKind.writeText(out, strings.get(i));
    }
    out.writeEndObject();
  }

  static final class OfText extends TranslationsKind {

    @Override
    Object plain(String string) {
      return LocalizedText.of(string);
    }

    @Override
    Object translated(List<String> said) {
      return switch (said.size()) {
        case 2 -> LocalizedText.of(said.get(0), said.get(1));
        case 4 -> LocalizedText.of(said.get(0), said.get(1), said.get(2), said.get(3));
        case 6 ->
            LocalizedText.of(
                said.get(0), said.get(1), said.get(2), said.get(3), said.get(4), said.get(5));
        default -> LocalizedText.of(map(said));
      };
    }
  }

  static final class OfName extends TranslationsKind {

    @Override
    Object plain(String string) {
      return Name.of(string);
    }

    @Override
    Object translated(List<String> said) {
      return switch (said.size()) {
        case 2 -> Name.of(said.get(0), said.get(1));
        case 4 -> Name.of(said.get(0), said.get(1), said.get(2), said.get(3));
        case 6 ->
            Name.of(said.get(0), said.get(1), said.get(2), said.get(3), said.get(4), said.get(5));
        default -> Name.of(map(said));
      };
    }
  }
}
