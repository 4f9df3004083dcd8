package fi.seloste.jackson.tilt;

import fi.seloste.jackson.tree.Node;
import fi.seloste.model.LawReference;
import fi.seloste.model.RequirementKind;
import fi.seloste.model.SourceKind;
import fi.seloste.model.SpecialCategoryConditionKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The writing of what is processed: the registers of a notice in the one list of TILT.
 *
 * <p>Each data category is an item of it, with everything that is linked to it or to no category at
 * all. A register without categories is one item without a name.
 */
final class Disclosing {

  private static final List<String> SLOTS =
      List.of("adequacyDecision", "appropriateGuarantees", "standardDataProtectionClause");

  /** Of Article 6(1), by the types of legal bases in the JSON of a notice. */
  private static final List<String> TYPES =
      List.of(
          "consent",
          "contract",
          "legalObligation",
          "vitalInterests",
          "publicTask",
          "legitimateInterests");

  private final Told told;
  private final Draft draft;
  private final List<Node> registers;
  private final Map<String, Links> links = new HashMap<>();
  private final Map<String, Node> categories = new HashMap<>();

  /** A thing that is linked to a data category, or to none, with its place among its like. */
  private record Linked(int order, Node thing, @Nullable Node link) {}

  /** The things of one kind: by the register or notice that tells them, and by category. */
  private record Links(Map<Node, List<Linked>> toNone, Map<String, List<Linked>> toCategory) {}

  Disclosing(Told told, Draft draft) {
    this.told = told;
    this.draft = draft;
    this.registers = Told.items(told.notice(), "registers");
    for (Node register : registers) {
      for (Node category : Told.items(register, "dataCategories")) {
        categories.putIfAbsent(told.peek(category, "id"), category);
      }
    }
  }

  void write() {
    Node list = draft.list(draft.root(), "dataDisclosed");
    for (Node register : registers) {
      List<Node> categories = Told.items(register, "dataCategories");
      for (Node category : categories) {
        item(list, register, category);
      }
      if (categories.isEmpty()) {
        item(list, register, null);
      }
    }
    transfers(draft.list(draft.root(), "thirdCountryTransfers"));
  }

  private void item(Node list, Node register, @Nullable Node category) {
    List<Node> purposes = linked(register, "purposes", category);
    List<Node> recipients = linked(register, "recipients", category);
    List<Node> rules = linked(register, "retentionRules", category);
    List<Node> bases = bases(register, category, purposes);
    Node required = category == null ? null : category.get("requirement");
    Node requirement = required == null ? register.get("requirement") : required;
    boolean nothing =
        purposes.isEmpty()
            && recipients.isEmpty()
            && rules.isEmpty()
            && bases.isEmpty()
            && requirement == null;
    if (category == null && nothing) {
      return;
    }
    Node out = draft.item(list);
    draft.demand(out, "_id", told.text(category, "id"));
    category(out, category);
    purposes(draft.list(out, "purposes"), purposes);
    legalBases(
        draft.list(out, "legalBases"), draft.list(out, "legitimateInterests"), bases, purposes);
    recipients(draft.list(out, "recipients"), recipients);
    storage(draft.list(out, "storage"), rules);
    requirement(draft.object(out, "nonDisclosure"), requirement);
  }

  private void category(Node out, @Nullable Node category) {
    String name = told.text(category, "name");
    List<String> items = told.texts(category, "items");
    String whole = items.isEmpty() ? null : String.join("; ", items);
    draft.demand(out, "category", name == null ? whole : name);
    draft.put(out, "description", told.text(category, "description"));
    if (!items.isEmpty()) {
      Node list = draft.list(out, "subcategories");
      items.forEach(item -> list.add(Node.text(item)));
    }
  }

  /**
   * What a register tells in a list of data of a category: what is linked to it, and what is linked
   * to none. What is linked may stand in any register, since an id is unique in a notice.
   */
  private List<Node> linked(Node register, String name, @Nullable Node category) {
    Links links = this.links.computeIfAbsent(name, this::links);
    List<Linked> found = new ArrayList<>(links.toNone.getOrDefault(register, List.of()));
    found.addAll(links.toNone.getOrDefault(told.notice(), List.of()));
    String id = told.peek(category, "id");
    if (!id.isEmpty()) {
      found.addAll(links.toCategory.getOrDefault(id, List.of()));
    }
    found.sort(Comparator.comparingInt(Linked::order));
    List<Node> linked = new ArrayList<>();
    for (Linked one : found) {
      told.said(one.link);
      if (linked.isEmpty() || linked.get(linked.size() - 1) != one.thing) {
        linked.add(one.thing);
      }
    }
    return linked;
  }

  private Links links(String name) {
    Links links = new Links(new IdentityHashMap<>(), new HashMap<>());
    int order = 0;
    for (Node place : places()) {
      if (place == told.notice() && name.equals("purposes")) {
        break;
      }
      for (Node thing : Told.items(place, name)) {
        List<Node> to = Told.items(thing, "dataCategories");
        for (Node link : to) {
          links
              .toCategory
              .computeIfAbsent(link.text(), key -> new ArrayList<>())
              .add(new Linked(order, thing, link));
        }
        if (to.isEmpty()) {
          links
              .toNone
              .computeIfAbsent(place, key -> new ArrayList<>())
              .add(new Linked(order, thing, null));
        }
        order++;
      }
    }
    return links;
  }

  /** The bases of an item's purposes, or those of the register that they inherit, then its own. */
  private List<Node> bases(Node register, @Nullable Node category, List<Node> purposes) {
    List<Node> bases = new ArrayList<>();
    boolean inherits = purposes.isEmpty();
    for (Node purpose : purposes) {
      List<Node> own = Told.items(purpose, "legalBases");
      inherits |= own.isEmpty();
      bases.addAll(own);
    }
    if (inherits) {
      bases.addAll(Told.items(register, "legalBases"));
    }
    bases.addAll(Told.items(category, "legalBases"));
    return bases;
  }

  private void purposes(Node list, List<Node> purposes) {
    for (Node purpose : purposes) {
      String name = told.text(purpose, "name");
      String description = told.text(purpose, "description");
      if (name != null || description != null) {
        Node out = draft.item(list);
        draft.demand(out, "purpose", name);
        draft.demand(out, "description", description);
      }
    }
  }

  private void legalBases(Node list, Node interests, List<Node> bases, List<Node> purposes) {
    Set<List<String>> written = new LinkedHashSet<>();
    for (Node basis : bases) {
      String type = told.peek(basis, "type");
      int letter = TYPES.indexOf(type);
      String words = told.text(basis, "description");
      String interest = letter == 5 ? told.text(basis, "interests") : null;
      List<String> laws = new ArrayList<>();
      for (Node law : Told.items(basis, "laws")) {
        code(law).ifPresent(laws::add);
      }
      told.said(basis.get("type"));
      List<String> all = new ArrayList<>(laws);
      all.addAll(Arrays.asList(type, words == null ? "" : words, interest == null ? "" : interest));
      if (!written.add(all)) {
        continue;
      }
      if (letter >= 0) {
        basis(list, "GDPR-6-1-" + (char) ('a' + letter), words);
      } else {
        basis(list, laws.isEmpty() ? null : laws.remove(0), words);
      }
      for (String law : laws) {
        basis(list, law, null);
      }
      if (interest != null) {
        Node out = draft.item(interests);
        out.put("exists", Node.bool(true));
        out.put("reasoning", Node.text(interest));
      }
    }
    for (Node purpose : purposes) {
      for (Node condition : Told.items(purpose, "specialCategoryConditions")) {
        condition(list, condition, written);
      }
    }
  }

  private void condition(Node list, Node condition, Set<List<String>> written) {
    String code = told.peek(condition, "kind");
    String words = told.text(condition, "description");
    for (SpecialCategoryConditionKind kind : SpecialCategoryConditionKind.values()) {
      if (kind.code().equals(code)) {
        told.said(condition.get("kind"));
        if (written.add(Arrays.asList(code, words == null ? "" : words))) {
          basis(list, "GDPR-9-2-" + (char) ('a' + kind.ordinal()), words);
        }
      }
    }
  }

  private void basis(Node list, @Nullable String reference, @Nullable String words) {
    if (reference == null && words == null) {
      return;
    }
    Node out = draft.item(list);
    draft.demand(out, "reference", reference);
    draft.put(out, "description", words);
  }

  /** The code of a law, if it is read back as the same provision; a basis is no mere law. */
  private Optional<String> code(Node law) {
    List<String> steps = new ArrayList<>();
    for (String name : List.of("title", "section", "subsection", "point")) {
      String step = told.peek(law, name);
      if (!step.isEmpty()) {
        steps.add(step);
      }
    }
    String code = String.join("-", steps);
    LawReference read = Provisions.law(code);
    if (told.peek(law, "title").isEmpty()
        || read == null
        || Provisions.point(read) != null
        || !read.section().orElse("").equals(told.peek(law, "section"))
        || !read.subsection().orElse("").equals(told.peek(law, "subsection"))
        || !read.point().orElse("").equals(told.peek(law, "point"))) {
      return Optional.empty();
    }
    for (String name : List.of("title", "section", "subsection", "point")) {
      told.text(law, name);
    }
    if (read.number().orElse("").equals(told.peek(law, "number"))) {
      told.text(law, "number");
    }
    if (read.jurisdiction().orElse("").equals(told.peek(law, "jurisdiction"))) {
      told.text(law, "jurisdiction");
    }
    return Optional.of(code);
  }

  private void recipients(Node list, List<Node> recipients) {
    for (Node recipient : recipients) {
      String name = told.text(recipient, "name");
      String category = told.text(recipient, "category");
      String words = told.text(recipient, "description");
      String country = told.country(recipient);
      String url = told.text(recipient, "url");
      if (name == null && category == null && words == null && country == null && url == null) {
        continue;
      }
      Node out = draft.item(list);
      draft.put(out, "name", name);
      draft.demand(out, "category", category);
      draft.put(out, "country", country);
      draft.put(out, "description", words);
      if (url != null) {
        draft.list(out, "url").add(Node.text(url));
      }
    }
  }

  private void storage(Node list, List<Node> rules) {
    if (rules.isEmpty()) {
      return;
    }
    Node out = Node.object();
    list.add(out);
    Node temporal = draft.list(out, "temporal");
    List<String> criteria = new ArrayList<>();
    List<String> laws = new ArrayList<>();
    for (Node rule : rules) {
      String words = told.text(rule, "description");
      String length = told.text(rule, "period");
      if (length == null) {
        length = until(rule);
      }
      if (length == null && words == null) {
        String how = told.text(rule, "criteria");
        if (how != null) {
          criteria.add(how);
        } else {
          for (Node law : Told.items(rule, "laws")) {
            code(law).ifPresent(laws::add);
          }
        }
        continue;
      }
      Node time = draft.item(temporal);
      draft.demand(time, "description", words);
      draft.demand(time, "ttl", length == null ? told.text(rule, "criteria") : length);
    }
    Node purposeConditional = draft.list(out, "purposeConditional");
    criteria.forEach(text -> purposeConditional.add(Node.text(text)));
    Node legalBasisConditional = draft.list(out, "legalBasisConditional");
    laws.forEach(code -> draft.reference(legalBasisConditional, code));
    draft.demand(out, "aggregationFunction", (String) null);
  }

  /** A day as a start with a length of nothing, which the schema takes on every day. */
  private @Nullable String until(Node rule) {
    String day = told.peek(rule, "until");
    if (Periods.day(day) == null || day.length() != 10) {
      return null;
    }
    told.text(rule, "until");
    return day + "P0D";
  }

  private void requirement(Node out, @Nullable Node requirement) {
    String kind = told.peek(requirement, "kind");
    Boolean mandatory = told.bool(requirement, "mandatory");
    Boolean byLaw = null;
    Boolean byContract = null;
    if (kind.equals(RequirementKind.STATUTORY.code())) {
      byLaw = true;
      told.text(requirement, "kind");
    } else if (kind.equals(RequirementKind.CONTRACTUAL.code())) {
      byContract = true;
      told.text(requirement, "kind");
    } else if (kind.equals(RequirementKind.PRE_CONTRACTUAL.code())) {
      byContract = true;
    } else if (kind.equals(RequirementKind.VOLUNTARY.code()) && !Boolean.TRUE.equals(mandatory)) {
      byLaw = false;
      byContract = false;
      mandatory = false;
      told.text(requirement, "kind");
    }
    draft.demand(out, "legalRequirement", byLaw);
    draft.demand(out, "contractualRegulation", byContract);
    draft.demand(out, "obligationToProvide", mandatory);
    draft.demand(out, "consequences", told.text(requirement, "consequence"));
  }

  void sources() {
    Node list = draft.list(draft.root(), "sources");
    List<Node> sources = new ArrayList<>();
    for (Node register : registers) {
      sources.addAll(Told.items(register, "dataSources"));
    }
    sources.addAll(Told.items(told.notice(), "dataSources"));
    for (Node source : sources) {
      List<String> data = new ArrayList<>();
      for (Node link : Told.items(source, "dataCategories")) {
        String name = called(link.text());
        if (name != null) {
          told.said(link);
          data.add(name);
        }
      }
      if (data.isEmpty()) {
        data.add(told.text(source, "data"));
      }
      List<String> words = new ArrayList<>();
      for (String name : List.of("name", "category", "description")) {
        Optional.ofNullable(told.text(source, name)).ifPresent(words::add);
      }
      String description = Document.joined(words, "; ").orElse(null);
      String kind = told.peek(source, "kind");
      String origin =
          kind.equals(SourceKind.OBSERVED.code())
              ? "observed"
              : kind.equals(SourceKind.DERIVED.code()) ? "inferred" : null;
      if (origin != null) {
        told.text(source, "kind");
      }
      Boolean open = told.bool(source, "publiclyAccessible");
      for (String one : data) {
        source(list, one, description, open, origin);
      }
    }
  }

  private void source(
      Node list,
      @Nullable String data,
      @Nullable String description,
      @Nullable Boolean open,
      @Nullable String origin) {
    boolean nothing = description == null && open == null && origin == null;
    if (nothing && data == null) {
      return;
    }
    Node out = draft.item(list);
    draft.demand(out, "_id", (String) null);
    draft.demand(out, "dataCategory", data);
    Node inner = draft.list(out, "sources");
    if (!nothing) {
      Node one = draft.item(inner);
      draft.demand(one, "description", description);
      draft.demand(one, "url", (String) null);
      draft.demand(one, "publiclyAvailable", open);
      draft.put(one, "origin", origin);
    }
  }

  /** What a data category is called; null if there is none with this id. */
  private @Nullable String called(String id) {
    Node category = id.isEmpty() ? null : categories.get(id);
    String name = told.text(category, "name");
    List<String> items = told.texts(category, "items");
    return name != null ? name : items.isEmpty() ? null : String.join("; ", items);
  }

  private void transfers(Node list) {
    List<Node> transfers = new ArrayList<>();
    for (Node register : registers) {
      transfers.addAll(Told.items(register, "transfers"));
    }
    transfers.addAll(Told.items(told.notice(), "transfers"));
    for (Node transfer : transfers) {
      List<String> countries = new ArrayList<>();
      for (Node country : Told.items(transfer, "countries")) {
        if (Countries.isCode(country.text())) {
          told.said(country);
          countries.add(country.text());
        }
      }
      String words = told.text(transfer, "description");
      String assessment = told.text(transfer, "assessment");
      List<Node> mechanisms = new ArrayList<>();
      for (Node mechanism : Told.items(transfer, "mechanisms")) {
        if (slot(mechanism) >= 0) {
          mechanisms.add(mechanism);
        }
      }
      if (countries.isEmpty()) {
        if (words != null || assessment != null || !mechanisms.isEmpty()) {
          transfer(list, null, words, assessment, mechanisms);
        }
      }
      for (String country : countries) {
        transfer(list, country, words, assessment, mechanisms);
      }
    }
  }

  /** One transfer, or several if it rests on more than TILT has places for. */
  private void transfer(
      Node list,
      @Nullable String country,
      @Nullable String words,
      @Nullable String assessment,
      List<Node> mechanisms) {
    int next = 0;
    do {
      Node out = draft.item(list);
      draft.put(out, "country", country);
      draft.put(out, "description", words);
      int free = 0;
      while (next < mechanisms.size()) {
        Node mechanism = mechanisms.get(next);
        boolean recognised = slot(mechanism) < SLOTS.size();
        int slot = recognised ? slot(mechanism) : free;
        if (slot < free || slot >= SLOTS.size()) {
          break;
        }
        Node block = draft.object(out, SLOTS.get(slot));
        told.said(mechanism.get("type"));
        String description = told.text(mechanism, "description");
        if (recognised) {
          block.put("available", Node.bool(true));
          draft.demand(block, "description", description);
        } else {
          draft.put(block, "description", description);
        }
        free = slot + 1;
        next++;
      }
      if (assessment != null) {
        Node block = draft.object(out, "presenceOfEnforceableRightsAndEffectiveRemedies");
        block.put("available", Node.bool(true));
        block.put("description", Node.text(assessment));
      }
    } while (next < mechanisms.size());
  }

  /** The place of a mechanism: its own, beyond them for any, or -1 if TILT has none. */
  private int slot(Node mechanism) {
    return switch (told.peek(mechanism, "type")) {
      case "adequacyDecision" -> 0;
      case "otherSafeguard" -> 1;
      case "standardContractualClauses" -> 2;
      case "unrecognisedMechanism" ->
          told.peek(mechanism, "description").isEmpty() ? -1 : SLOTS.size();
      default -> -1;
    };
  }

  void decisions() {
    Node out = draft.object(draft.root(), "automatedDecisionMaking");
    Node none = null;
    for (Node place : places()) {
      Node first = Told.first(place, "automatedDecisions");
      Node statement = place.get("automatedDecisions");
      if (first != null) {
        out.put("inUse", Node.bool(true));
        draft.demand(out, "logicInvolved", told.text(first, "logic"));
        draft.demand(out, "scopeAndIntendedEffects", told.text(first, "consequences"));
        draft.put(out, "description", told.text(first, "description"));
        return;
      } else if (none == null && statement != null) {
        none = statement.get("none");
      }
    }
    if (none != null) {
      out.put("inUse", Node.bool(false));
      if (none.is(Node.Kind.BOOLEAN)) {
        told.said(none);
      } else {
        draft.put(out, "description", told.text(none));
      }
    }
  }

  private List<Node> places() {
    List<Node> places = new ArrayList<>(registers);
    places.add(told.notice());
    return places;
  }
}
