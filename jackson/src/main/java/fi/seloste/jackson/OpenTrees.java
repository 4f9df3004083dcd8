package fi.seloste.jackson;

import fi.seloste.jackson.tree.Node;
import fi.seloste.jackson.tree.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;

/** Any JSON as a tree, read with the places and messages of notices. */
final class OpenTrees extends Trees {

  /** A tree, and the account of its leaves, are several times as large as a notice. */
  private static final ReadOptions LIMITS =
      ReadOptions.strict().maxBytes(1 << 20).maxValues(25_000);

  private static final ReadOptions UNLIMITED =
      ReadOptions.strict().maxBytes(Long.MAX_VALUE).maxValues(Integer.MAX_VALUE);

  @Override
  public Node read(String json) {
    return read(Source.of(json), LIMITS);
  }

  @Override
  public Node readOwn(String json) {
    return read(Source.of(json), UNLIMITED);
  }

  @Override
  public Node read(Reader reader) throws IOException {
    return read(NoticeJson.source(reader, LIMITS), LIMITS);
  }

  @Override
  public Node read(InputStream in) throws IOException {
    return read(NoticeJson.source(in, LIMITS), LIMITS);
  }

  @Override
  public Node read(Path file) throws IOException {
    return read(NoticeJson.source(file, LIMITS), LIMITS);
  }

  private static Node read(Source source, ReadOptions options) {
    Problems problems = new Problems(source, false);
    Node root =
        NoticeJson.parse(
            source,
            options,
            null,
            problems,
            NoticeJson::parser,
            in -> NoticeJson.rooted(in, it -> root(it, source)));
    problems.warnings();
    if (root == null) {
      throw new IllegalStateException("Nothing was read, and no problem was found.");
    }
    return root;
  }

  private static @Nullable Node root(Reading in, Source source) {
    return in.parser.currentToken() == JsonToken.START_OBJECT
        ? value(in, source, source::position)
        : in.wrong("an object");
  }

  private static Node value(Reading in, Source source, @Nullable IntFunction<Position> positions) {
    int offset = source.offset(in.parser.currentTokenLocation());
    Node node =
        switch (in.parser.currentToken()) {
          case START_OBJECT -> object(in, source);
          case START_ARRAY -> list(in, source);
          case VALUE_STRING -> text(in.parser.getString());
          case VALUE_TRUE -> Node.bool(true);
          case VALUE_FALSE -> Node.bool(false);
          case VALUE_NULL -> Node.nothing();
          default -> Node.number(in.parser.getString());
        };
    return node.at(offset, positions);
  }

  private static Node object(Reading in, Source source) {
    Node object = Node.object();
    while (in.parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = whole(in.parser.currentName());
      in.parser.nextToken();
      in.enter(name);
      object.put(name, value(in, source, null));
      in.leave();
    }
    return object;
  }

  private static Node list(Reading in, Source source) {
    Node list = Node.list();
    for (int i = 0; in.parser.nextToken() != JsonToken.END_ARRAY; i++) {
      in.enter(i);
      list.add(value(in, source, null));
      in.leave();
    }
    return list;
  }

  private static Node text(String text) {
    String whole = whole(text);
    return whole.equals(text) ? Node.text(text) : Node.damagedText(whole);
  }

  /** With U+FFFD for each half of a surrogate pair that stands alone. */
  private static String whole(String text) {
    if (Quoting.loneSurrogate(text) < 0) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text);
    for (int half; (half = Quoting.loneSurrogate(whole)) >= 0; ) {
      whole.setCharAt(half, '\uFFFD');
    }
    return whole.toString();
  }

  @Override
  public String write(Node root) {
    return NoticeJson.text(new Layout(), out -> write(out, root));
  }

  private static void write(JsonGenerator out, Node node) {
    switch (node.kind()) {
      case OBJECT -> {
        out.writeStartObject();
        for (int i = 0; i < node.items().size(); i++) {
          out.writeName(node.names().get(i));
          write(out, node.items().get(i));
        }
        out.writeEndObject();
      }
      case LIST -> {
        out.writeStartArray();
        for (Node item : node.items()) {
          write(out, item);
        }
        out.writeEndArray();
      }
      case TEXT -> out.writeString(node.text());
      case NUMBER -> out.writeNumber(node.text());
      case BOOLEAN -> out.writeBoolean(node.text().equals("true"));
      case NULL -> out.writeNull();
    }
  }

  @Override
  public String quote(String text) {
    return Quoting.quote(text);
  }
}
