package fi.seloste.jackson;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonParserDelegate;

/**
 * Reads a {@link Draft} as if it were text. It does what the kinds ask of a parser, and no more.
 */
final class DraftParser extends JsonParserDelegate {

  /** An object or a list that is open, or what is around the root. */
  private static final class Context extends TokenStreamContext {

    private final @Nullable Context parent;
    private final @Nullable Draft draft;
    private @Nullable String name;

    Context(int type, @Nullable Context parent, @Nullable Draft draft) {
      super(type, -1);
      this.parent = parent;
      this.draft = draft;
    }

    /** What comes next; null if there is nothing more in it. */
    Draft.@Nullable Entry next() {
      return draft == null || ++_index == draft.entries.size() ? null : draft.entries.get(_index);
    }

    @Override
    public @Nullable Context getParent() {
      return parent;
    }

    @Override
    public @Nullable String currentName() {
      return name;
    }

    @Override
    public boolean hasCurrentName() {
      return name != null;
    }

    @Override
    public TokenStreamLocation startLocation(@Nullable ContentReference reference) {
      return draft == null ? TokenStreamLocation.NA : draft.place;
    }
  }

  private Context context = new Context(TokenStreamContext.TYPE_ROOT, null, null);
  private @Nullable JsonToken token;
  private TokenStreamLocation place = TokenStreamLocation.NA;
  private String text = "";
  private @Nullable Draft named; // the value of the name at hand

  /** At the first token of a draft that was made from a parser. */
  DraftParser(Draft draft, JsonParser parser) {
    super(parser);
    begin(draft);
  }

  private JsonToken begin(Draft draft) {
    token = draft.token;
    place = draft.place;
    text = draft.text();
    if (token.isStructStart()) {
      boolean list = token == JsonToken.START_ARRAY;
      int type = list ? TokenStreamContext.TYPE_ARRAY : TokenStreamContext.TYPE_OBJECT;
      context = new Context(type, context, draft);
    }
    return token;
  }

  @Override
  public @Nullable JsonToken nextToken() {
    Draft value = named;
    if (value != null) {
      named = null;
      return begin(value);
    }
    Context around = context.getParent();
    if (around == null) {
      token = null;
      return null;
    }
    Draft.Entry entry = context.next();
    if (entry == null) {
      token = context.inArray() ? JsonToken.END_ARRAY : JsonToken.END_OBJECT;
      context = around;
    } else if (context.inArray()) {
      begin(entry.value());
    } else {
      token = JsonToken.PROPERTY_NAME;
      place = entry.place();
      text = entry.name();
      context.name = entry.name();
      named = entry.value();
    }
    return token;
  }

  @Override
  public @Nullable String nextName() {
    return nextToken() == JsonToken.PROPERTY_NAME ? text : null;
  }

  @Override
  public boolean nextName(SerializableString name) {
    return name.getValue().equals(nextName());
  }

  @Override
  public int nextNameMatch(PropertyNameMatcher matcher) {
    String name = nextName();
    return name == null ? PropertyNameMatcher.MATCH_END_OBJECT : matcher.matchName(name);
  }

  @Override
  public @Nullable JsonToken currentToken() {
    return token;
  }

  @Override
  public @Nullable String currentName() {
    return context.currentName();
  }

  @Override
  public String getString() {
    return text;
  }

  @Override
  public TokenStreamContext streamReadContext() {
    return context;
  }

  @Override
  public TokenStreamLocation currentTokenLocation() {
    return place;
  }
}
