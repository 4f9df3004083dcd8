package fi.seloste.jackson;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * A value of JSON that can be changed before it is read, so that a notice in an older format can be
 * brought to the present one. Every part keeps the place where it stands in the text, also when it
 * is moved: problems are told there.
 */
final class Draft {

  /** A property of an object or, without a name, an item of a list. */
  record Entry(String name, TokenStreamLocation place, Draft value) {}

  final JsonToken token;
  final TokenStreamLocation place;
  final List<Entry> entries = new ArrayList<>(0);
  private final String text;

  private Draft(JsonToken token, String text, TokenStreamLocation place) {
    this.token = token;
    this.text = text;
    this.place = place;
  }

  /** The value at hand, with all in it; stays at its last token. */
  static Draft of(Reading in) {
    JsonParser parser = in.parser;
    in.count();
    JsonToken token = parser.currentToken();
    TokenStreamLocation place = parser.currentTokenLocation();
    if (!token.isStructStart()) {
      return new Draft(token, parser.getString(), place);
    }
    Draft draft = new Draft(token, "", place);
    while (!parser.nextToken().isStructEnd()) {
      String name = "";
      TokenStreamLocation start = parser.currentTokenLocation();
      if (token == JsonToken.START_OBJECT) {
        name = parser.currentName();
        parser.nextToken();
      }
      draft.entries.add(new Entry(name, start, of(in)));
    }
    return draft;
  }

  /** The string, number or word; empty for an object or a list. */
  String text() {
    return text;
  }

  /** A string at the place of this value. */
  Draft as(String string) {
    return new Draft(JsonToken.VALUE_STRING, string, place);
  }

  /** A list that holds this value alone, at its place. */
  Draft inList() {
    Draft list = new Draft(JsonToken.START_ARRAY, "", place);
    list.entries.add(new Entry("", place, this));
    return list;
  }

  /** An object that holds this value alone as a property, at its place. */
  Draft inObject(String name) {
    Draft object = new Draft(JsonToken.START_OBJECT, "", place);
    object.entries.add(new Entry(name, place, this));
    return object;
  }

  /** The items of a list or the values of an object; of anything else none. */
  List<Draft> parts() {
    List<Draft> parts = new ArrayList<>();
    entries.forEach(entry -> parts.add(entry.value()));
    return parts;
  }

  /** What a property holds; null if there is none. */
  @Nullable Draft get(String name) {
    for (Entry entry : entries) {
      if (entry.name().equals(name)) {
        return entry.value();
      }
    }
    return null;
  }

  /** Gives a property another value, where it stands or at the end. */
  void set(String name, Draft value) {
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).name().equals(name)) {
        entries.set(i, new Entry(name, entries.get(i).place(), value));
        return;
      }
    }
    entries.add(new Entry(name, value.place, value));
  }

  /** Gives properties of one name another one. One that stands twice still does. */
  void rename(String from, String to) {
    entries.replaceAll(
        entry -> entry.name().equals(from) ? new Entry(to, entry.place(), entry.value()) : entry);
  }
}
