package fi.seloste.jackson.dpv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The nodes that others refer to, each with a name of its own. */
final class Parts {

  /** What may stand in a blank node's name in every writing of RDF. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*");

  static final String NOT_FOUND = "nothing in the notice has this id";

  private final Account account;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Map<String, Node>> byId = new HashMap<>();

  Parts(Account account) {
    this.account = account;
  }

  /** A node named after the id of its part or, failing that, numbered. */
  Node named(String kind, Optional<String> id, String... types) {
    Node node = new Node(types).named(name(kind, id.orElse("")));
    id.ifPresent(
        said -> byId.computeIfAbsent(kind, any -> new HashMap<>()).putIfAbsent(said, node));
    return node;
  }

  private String name(String kind, String id) {
    String name = "_:" + kind + "-" + id;
    if (id.length() <= 100 && NAME.matcher(id).matches() && taken.add(name)) {
      return name;
    }
    for (int number = 1; ; number++) {
      name = "_:" + kind + "-" + number;
      if (taken.add(name)) {
        return name;
      }
    }
  }

  /** The node of the first part with an id; null if there is none. */
  @Nullable Node find(String kind, String id) {
    return byId.getOrDefault(kind, Map.of()).get(id);
  }

  /** The nodes that ids lead to; an account is given of those that lead nowhere. */
  List<Node> find(String kind, List<String> ids, String pointer) {
    List<Node> found = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      Node node = find(kind, ids.get(i));
      if (node == null) {
        account.lost(pointer + "/" + i, NOT_FOUND);
      } else {
        account.said(pointer + "/" + i);
        found.add(node);
      }
    }
    return found;
  }

  void refer(Node from, String property, String kind, List<String> ids, String pointer) {
    find(kind, ids, pointer).forEach(node -> from.add(property, node.reference()));
  }
}
