package fi.seloste.benchmarks;

import fi.seloste.benchmarks.peers.PeerMapper;
import fi.seloste.jackson.NoticeJson;
import fi.seloste.jackson.NoticeLine;
import fi.seloste.jackson.ReadOptions;
import fi.seloste.model.PrivacyNotice;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The notices that are measured with, made of the project's own examples. */
public enum Payload {
  /** A notice in one language, as small firms publish it; it breaches some rules. */
  SMALL("004-jn-qualityexpert.json", 0),

  /** A notice in two languages that leaves nothing to find. */
  USUAL("well-written.json", 0),

  /** The usual notice with ten registers. */
  TEN("well-written.json", 10),

  /** The usual notice with a thousand registers. */
  THOUSAND("well-written.json", 1000);

  private static final ReadOptions ANY_SIZE =
      ReadOptions.strict().maxBytes(1L << 30).maxValues(Integer.MAX_VALUE);

  private static final String DROPPED = "en";

  private final String example;
  private final int registers;
  private byte[] bytes = {};

  Payload(String example, int registers) {
    this.example = example;
    this.registers = registers;
  }

  /** The notice as JSON on one line, in UTF-8; made once, and changed by nobody. */
  public synchronized byte[] bytes() {
    if (bytes.length == 0) {
      bytes = make();
    }
    return bytes;
  }

  byte[] make() {
    ObjectNode root = (ObjectNode) PeerMapper.mapper().readTree(example());
    if (this != SMALL) {
      dropLanguage(root);
    }
    if (registers > 0) {
      multiply((ArrayNode) root.get("registers"));
      for (JsonNode right : root.get("dataSubjectRights")) {
        ((ObjectNode) right).without(List.of("registers", "purposes")); // all registers grant it
      }
    }
    byte[] text = root.toString().getBytes(StandardCharsets.UTF_8);
    return NoticeJson.writeLine(read(text)).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a notice from JSON on one line; the small and the usual one with the limits that a text
   * of unknown origin is read with, the larger ones with others.
   */
  PrivacyNotice read(byte[] json) {
    InputStream in = new ByteArrayInputStream(json);
    if (registers > 0) {
      try (Stream<NoticeLine> lines = NoticeJson.lines(in, ANY_SIZE)) {
        return lines.findFirst().flatMap(NoticeLine::notice).orElseThrow();
      }
    }
    try {
      return NoticeJson.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] example() {
    try (InputStream in = Payload.class.getResourceAsStream("/notices/" + example)) {
      if (in == null) {
        throw new IllegalStateException("There is no example " + example);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Leaves two of the three languages of the example. */
  private static void dropLanguage(JsonNode node) {
    if (node instanceof ObjectNode object && object.has(DROPPED)) {
      object.remove(DROPPED);
    } else if (node instanceof ArrayNode list) {
      for (int i = list.size() - 1; i >= 0; i--) {
        if (list.get(i).isString() && list.get(i).asString().equals(DROPPED)) {
          list.remove(i);
        }
      }
    }
    for (JsonNode child : node) {
      dropLanguage(child);
    }
  }

  /** Repeats the registers until there are enough, each time with other ids and names. */
  private void multiply(ArrayNode list) {
    ArrayNode originals = list.deepCopy();
    list.removeAll();
    for (int i = 0; i < registers; i++) {
      JsonNode register = originals.get(i % originals.size()).deepCopy();
      Map<String, String> renamed = new HashMap<>();
      findIds(register, "-" + (i + 1), renamed);
      number((ObjectNode) register.get("name"), i + 1);
      list.add(rename(register, renamed));
    }
  }

  private static void number(ObjectNode name, int number) {
    for (String language : name.propertyNames().toArray(String[]::new)) {
      name.put(language, name.get(language).asString() + " " + number);
    }
  }

  private static void findIds(JsonNode node, String ending, Map<String, String> renamed) {
    if (node instanceof ObjectNode object && object.has("id")) {
      String id = object.get("id").asString();
      renamed.put(id, id + ending);
    }
    for (JsonNode child : node) {
      findIds(child, ending, renamed);
    }
  }

  private static JsonNode rename(JsonNode node, Map<String, String> renamed) {
    if (node instanceof ObjectNode object) {
      for (String name : object.propertyNames().toArray(String[]::new)) {
        object.set(name, rename(object.get(name), renamed));
      }
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        list.set(i, rename(list.get(i), renamed));
      }
    } else if (node.isString() && renamed.containsKey(node.asString())) {
      return PeerMapper.mapper().getNodeFactory().stringNode(renamed.get(node.asString()));
    }
    return node;
  }
}
