package fi.seloste.jackson.tilt;

import fi.seloste.jackson.tree.Node;
import fi.seloste.model.AdequacyDecision;
import fi.seloste.model.AutomatedDecision;
import fi.seloste.model.AutomatedDecisionBuilder;
import fi.seloste.model.CountryCode;
import fi.seloste.model.DataCategory;
import fi.seloste.model.DataCategoryBuilder;
import fi.seloste.model.DataSource;
import fi.seloste.model.DataSourceBuilder;
import fi.seloste.model.Disclosed;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.Name;
import fi.seloste.model.OtherSafeguard;
import fi.seloste.model.Purpose;
import fi.seloste.model.Recipient;
import fi.seloste.model.RecipientBuilder;
import fi.seloste.model.Register;
import fi.seloste.model.RegisterBuilder;
import fi.seloste.model.Requirement;
import fi.seloste.model.RequirementBuilder;
import fi.seloste.model.RequirementKind;
import fi.seloste.model.RetentionRule;
import fi.seloste.model.RetentionRuleBuilder;
import fi.seloste.model.SourceKind;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.StandardContractualClauses;
import fi.seloste.model.TimePeriod;
import fi.seloste.model.Transfer;
import fi.seloste.model.TransferBuilder;
import fi.seloste.model.TransferMechanism;
import fi.seloste.model.UnrecognisedMechanism;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a TILT document says is processed: its one register.
 *
 * <p>Equal purposes, recipients, storage rules and sources of several items are one, linked to the
 * data categories of all of them.
 */
final class Processed {

  /**
   * So long, in characters, is all that is said once for several things and stands with each of
   * them. Beyond it, it stands with the first or where it was said.
   */
  private static final long MOST_REPEATED = 800_000;

  private static final List<String> AGGREGATIONS = List.of("min", "max", "sum", "avg");

  private final Node root;
  private final Document in;
  private final Account account;
  private final RegisterBuilder register = Register.builder();
  private final List<DataCategory> categories = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Optional<String>> idsByName = new HashMap<>(); // absent: of several
  private final Map<Purpose, Set<String>> purposes = new LinkedHashMap<>();
  private final Map<Recipient, Set<String>> recipients = new LinkedHashMap<>();
  private final Map<RetentionRule, Set<String>> rules = new LinkedHashMap<>();
  private final Map<DataSource, Set<String>> sources = new LinkedHashMap<>();

  Processed(Node root, Document in, Account account) {
    this.root = root;
    this.in = in;
    this.account = account;
  }

  /** The register; absent if nothing is told of it. */
  Optional<Register> read() {
    List<Node> items = in.list(in.get(root, "dataDisclosed"));
    Set<String> ids = ids(items);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).is(Node.Kind.OBJECT)) {
        item(items.get(i), items.size() == 1, i + 1, ids);
      }
    }
    tellOfTheRegister();
    for (Node item : in.list(in.get(root, "sources"))) {
      source(item);
    }
    register.addAllDataCategories(categories);
    register.addAllPurposes(
        linked(
            purposes,
            (one, links) -> Purpose.builder().from(one).addAllDataCategories(links).build()));
    register.recipients(
        Disclosed.of(
            linked(
                recipients,
                (one, links) ->
                    Recipient.builder().from(one).addAllDataCategories(links).build())));
    register.addAllRetentionRules(
        linked(
            rules,
            (one, links) -> RetentionRule.builder().from(one).addAllDataCategories(links).build()));
    register.addAllDataSources(
        linked(
            sources,
            (one, links) -> DataSource.builder().from(one).addAllDataCategories(links).build()));
    transfers();
    decisions(in.object(in.get(root, "automatedDecisionMaking")));
    Register read = register.build();
    return read.equals(Register.builder().build()) ? Optional.empty() : Optional.of(read);
  }

  private static <T> List<T> linked(
      Map<T, Set<String>> things, BiFunction<T, Set<String>, T> link) {
    List<T> linked = new ArrayList<>(things.size());
    things.forEach((thing, links) -> linked.add(link.apply(thing, links)));
    return linked;
  }

  private static <T> void put(Map<T, Set<String>> things, T thing, @Nullable String id) {
    Set<String> links = things.computeIfAbsent(thing, key -> new LinkedHashSet<>());
    if (id != null) {
      links.add(id);
    }
  }

  /** All ids that items have, so that none is given twice. */
  private Set<String> ids(List<Node> items) {
    Set<String> ids = new HashSet<>();
    for (Node item : items) {
      Node id = in.leaf(in.get(item, "_id"));
      if (id != null) {
        ids.add(id.text().strip());
      }
    }
    return ids;
  }

  private void item(Node item, boolean only, int number, Set<String> ids) {
    DataCategoryBuilder category = DataCategory.builder();
    List<String> words = words(item);
    Node named = in.get(item, "category");
    List<String> names = in.texts(named, "data category");
    String whole = String.join("; ", words);
    if (names.size() == 1 && (words.isEmpty() || !names.get(0).equals(whole))) {
      category.name(LocalizedText.of(names.get(0)));
    } else if (names.size() > 1) {
      names.addAll(words);
      words = new ArrayList<>(new LinkedHashSet<>(names));
    }
    words.forEach(word -> category.addItem(LocalizedText.of(word)));
    Optional<String> description =
        in.text(in.get(item, "description"), "description of the data category");
    description.map(LocalizedText::of).ifPresent(category::description);

    Optional<String> told = id(in.leaf(in.get(item, "_id")));
    boolean anonymous =
        told.isEmpty() && words.isEmpty() && names.isEmpty() && description.isEmpty();
    String id = only && anonymous ? null : told.orElseGet(() -> fresh(number, ids));

    Grounds grounds = Grounds.of(item, in, account);
    boolean linked = false;
    List<LegalBasis> bases = grounds.bases();
    List<Purpose> here = purposes(item, bases, grounds.conditions());
    boolean tied = here.stream().anyMatch(purpose -> purpose.legalBases().equals(bases));
    for (Purpose purpose : here) {
      put(purposes, purpose, id);
      linked = true;
    }
    for (Node one : in.list(in.get(item, "recipients"))) {
      linked |= recipient(one, id);
    }
    for (Node one : in.list(in.get(item, "recipientsOnlyCategory"))) {
      linked |= recipient(one, id);
    }
    linked |= storage(item, id);
    Optional<Requirement> requirement = requirement(in.object(in.get(item, "nonDisclosure")));
    if (id == null) {
      requirement.ifPresent(register::requirement);
      if (!tied) {
        register.addAllLegalBases(bases);
      }
      return;
    }
    requirement.ifPresent(category::requirement);
    if (!tied) {
      category.addAllLegalBases(bases);
    }
    if (told.isPresent() || linked) {
      category.id(id);
    }
    DataCategory read = category.build();
    if (!read.equals(DataCategory.builder().build())) {
      categories.add(read);
      read.name()
          .flatMap(LocalizedText::plain)
          .ifPresent(name -> idsByName.merge(name, read.id(), (one, other) -> Optional.empty()));
    }
  }

  /**
   * What was read of nameless data, once there turn out to be no other data: that is how what a
   * register tells of all its data is written.
   */
  private void tellOfTheRegister() {
    if (categories.size() != 1) {
      return;
    }
    DataCategory alone = categories.get(0);
    DataCategoryBuilder nameless = DataCategory.builder().addAllLegalBases(alone.legalBases());
    alone.requirement().ifPresent(nameless::requirement);
    if (alone.equals(nameless.build())) {
      register.addAllLegalBases(alone.legalBases());
      alone.requirement().ifPresent(register::requirement);
      categories.clear();
    }
  }

  private List<String> words(Node item) {
    return new ArrayList<>(
        new LinkedHashSet<>(in.texts(in.get(item, "subcategories"), "item of the data category")));
  }

  private Optional<String> id(@Nullable Node leaf) {
    if (leaf == null) {
      return Optional.empty();
    }
    String id = leaf.text().strip();
    if (leaf.is(Node.Kind.BOOLEAN)) {
      return Optional.empty();
    }
    if (!taken.add(id)) {
      account.contradictory(leaf, "another item has the same id");
      return Optional.empty();
    }
    return in.text(leaf, "id of the data category");
  }

  private static String fresh(int number, Set<String> ids) {
    for (int i = number; ; i++) {
      String id = "data-" + i;
      if (ids.add(id)) {
        return id;
      }
    }
  }

  /** The purposes of an item, each with its bases: they are told of the item, as in a table row. */
  private List<Purpose> purposes(
      Node item, List<LegalBasis> bases, List<SpecialCategoryCondition> conditions) {
    List<Purpose> told = new ArrayList<>();
    for (Node one : in.list(in.get(item, "purposes"))) {
      Node named = one.isLeaf() ? one : in.get(one, "purpose");
      List<String> names = in.texts(named, "purpose");
      Optional<LocalizedText> description =
          one.isLeaf()
              ? Optional.empty()
              : in.text(in.get(one, "description"), "description of the purpose")
                  .map(LocalizedText::of);
      boolean repeated = isRepeatable(names.size(), lengthOf(description));
      for (int i = 0; i < names.size(); i++) {
        told.add(
            Purpose.builder()
                .name(LocalizedText.of(names.get(i)))
                .description(i == 0 || repeated ? description : Optional.empty())
                .build());
      }
      if (names.isEmpty() && description.isPresent()) {
        told.add(Purpose.builder().description(description).build());
      }
    }
    if (told.isEmpty() && !conditions.isEmpty()) {
      told.add(Purpose.builder().build());
    }
    long length = 0;
    for (LegalBasis basis : bases) {
      length += lengthOf(basis.description());
      if (basis instanceof LegitimateInterests interests) {
        length += lengthOf(interests.interests());
      }
    }
    for (SpecialCategoryCondition condition : conditions) {
      length += lengthOf(condition.description());
    }
    boolean each = isRepeatable(told.size(), length);
    List<Purpose> based = new ArrayList<>();
    for (Purpose purpose : told) {
      var with = Purpose.builder().from(purpose);
      if (each) {
        with.addAllLegalBases(bases);
      }
      if (each || based.isEmpty()) {
        with.addAllSpecialCategoryConditions(conditions);
      }
      based.add(with.build());
    }
    return based;
  }

  private static boolean isRepeatable(int times, long length) {
    return times < 2 || times * length <= MOST_REPEATED;
  }

  /** The length of a text with all that is around it. */
  private static long lengthOf(Optional<LocalizedText> text) {
    return 64 + text.map(words -> words.strings().get(0).length()).orElse(0);
  }

  private boolean recipient(Node one, @Nullable String id) {
    RecipientBuilder recipient = Recipient.builder();
    List<String> words = new ArrayList<>();
    if (one.isLeaf()) {
      words.addAll(in.words(one, "description of a recipient"));
    } else {
      in.text(in.get(one, "name"), "name of a recipient").map(Name::of).ifPresent(recipient::name);
      in.text(in.get(one, "category"), "category of recipients")
          .map(LocalizedText::of)
          .ifPresent(recipient::category);
      Node country = in.get(one, "country");
      Optional<CountryCode> code = in.country(country, "country of a recipient");
      code.ifPresent(recipient::country);
      in.text(in.get(one, "description"), "description of a recipient").ifPresent(words::add);
      String beside = "in the description of the recipient";
      if (code.isEmpty()) {
        words.addAll(in.words(country, "names no country; " + beside));
      }
      words.addAll(in.words(in.get(one, "division"), beside));
      words.addAll(in.words(in.get(one, "address"), beside));
      Node contact = in.get(one, "representative");
      Node person = in.object(contact);
      for (String name : List.of("name", "email", "phone")) {
        words.addAll(in.words(in.get(person, name), beside));
      }
      words.addAll(in.words(in.get(one, "domain"), beside));
      List<Node> urls = in.list(in.get(one, "url"));
      for (int i = 0; i < urls.size(); i++) {
        if (i == 0) {
          in.text(urls.get(i), "web address of a recipient").ifPresent(recipient::url);
        } else {
          words.addAll(in.words(urls.get(i), beside));
        }
      }
    }
    Document.joined(words, "; ").map(LocalizedText::of).ifPresent(recipient::description);
    Recipient read = recipient.build();
    if (read.equals(Recipient.builder().build())) {
      return false;
    }
    put(recipients, read, id);
    return true;
  }

  private boolean storage(Node item, @Nullable String id) {
    boolean any = false;
    for (Node one : in.list(in.get(item, "storage"))) {
      List<RetentionRule> told = new ArrayList<>();
      if (one.isLeaf()) {
        in.text(one, "criteria of storage").ifPresent(text -> told.add(criteria(text)));
      } else {
        for (Node time : in.list(in.get(one, "temporal"))) {
          time(time).ifPresent(told::add);
        }
        for (String text : in.texts(in.get(one, "purposeConditional"), "criteria of storage")) {
          told.add(criteria(text));
        }
        for (Node law : in.list(in.get(one, "legalBasisConditional"))) {
          law(law).ifPresent(told::add);
        }
        aggregation(in.leaf(in.get(one, "aggregationFunction")), told);
      }
      for (RetentionRule rule : told) {
        put(rules, rule, id);
        any = true;
      }
    }
    return any;
  }

  private static RetentionRule criteria(String text) {
    return RetentionRule.builder().criteria(LocalizedText.of(text)).build();
  }

  private Optional<RetentionRule> time(Node time) {
    RetentionRuleBuilder rule = RetentionRule.builder();
    if (!time.isLeaf()) {
      in.text(in.get(time, "description"), "description of storage")
          .map(LocalizedText::of)
          .ifPresent(rule::description);
    }
    Node length = time.isLeaf() ? time : in.leaf(in.get(time, "ttl"));
    if (length != null && !length.is(Node.Kind.BOOLEAN)) {
      String written = length.text().strip();
      TimePeriod period = Periods.period(written);
      LocalDate day = Periods.day(written);
      if (period != null) {
        in.as(length, period.toString(), "period of storage");
        rule.period(period);
      } else if (day != null) {
        if (written.equals(day + "P0D")) {
          account.understood(length, "day until which data are stored");
        } else {
          account.repaired(length, "day until which data are stored: " + day);
        }
        rule.until(day);
      } else {
        account.kept(length, "no period that the model can hold; criteria of storage");
        rule.criteria(LocalizedText.of(written));
      }
    }
    RetentionRule read = rule.build();
    return read.equals(RetentionRule.builder().build()) ? Optional.empty() : Optional.of(read);
  }

  private Optional<RetentionRule> law(Node leaf) {
    if (!leaf.isLeaf() || leaf.is(Node.Kind.BOOLEAN)) {
      return Optional.empty();
    }
    String written = leaf.text().strip();
    var law = Provisions.law(written);
    if (law != null) {
      account.understood(leaf, "law on storage");
      return Optional.of(RetentionRule.builder().addLaw(law).build());
    }
    account.kept(leaf, "no provision is recognised in it; criteria of storage");
    return Optional.of(criteria(written));
  }

  /** How several times are combined says nothing if there are not several. */
  private void aggregation(@Nullable Node leaf, List<RetentionRule> told) {
    if (leaf == null || leaf.is(Node.Kind.BOOLEAN)) {
      return;
    }
    String written = leaf.text().strip();
    String function = written.toLowerCase(Locale.ROOT);
    if (!AGGREGATIONS.contains(function)) {
      account.kept(leaf, "no function; criteria of storage");
      told.add(criteria(written));
    } else if (told.size() < 2) {
      in.as(leaf, function, "there are no times to be combined");
    }
  }

  private Optional<Requirement> requirement(@Nullable Node node) {
    Node law = in.leaf(in.get(node, "legalRequirement"));
    Node contract = in.leaf(in.get(node, "contractualRegulation"));
    Node obligation = in.leaf(in.get(node, "obligationToProvide"));
    Boolean byLaw = in.bool(law);
    Boolean byContract = in.bool(contract);
    Boolean obliged = in.bool(obligation);
    RequirementBuilder requirement = Requirement.builder();
    Optional<String> consequence =
        in.text(in.get(node, "consequences"), "what follows if data are not provided");
    consequence.map(LocalizedText::of).ifPresent(requirement::consequence);
    boolean told =
        consequence.isPresent()
            || Boolean.TRUE.equals(byLaw)
            || Boolean.TRUE.equals(byContract)
            || Boolean.TRUE.equals(obliged)
            || in.isOurs();
    if (!told) {
      for (Node no : new @Nullable Node[] {law, contract, obligation}) {
        if (no != null && in.bool(no) != null) {
          account.doubtful(no, "nothing else is told of the duty to provide data");
        }
      }
      return Optional.empty();
    }
    if (obligation != null && obliged != null) {
      in.told(obligation, obliged ? "data must be provided" : "data need not be provided");
      requirement.mandatory(obliged);
    }
    if (law != null && Boolean.TRUE.equals(byLaw)) {
      in.told(law, "required by law");
      requirement.kind(RequirementKind.STATUTORY);
    } else if (contract != null && Boolean.TRUE.equals(byContract)) {
      in.told(contract, "required by contract");
      requirement.kind(RequirementKind.CONTRACTUAL);
      if (law != null && byLaw != null) {
        in.told(law, "not required by law, but by contract");
      }
    } else if (law != null
        && contract != null
        && Boolean.FALSE.equals(byLaw)
        && Boolean.FALSE.equals(byContract)
        && Boolean.FALSE.equals(obliged)) {
      in.told(law, "voluntary");
      in.told(contract, "voluntary");
      requirement.kind(RequirementKind.VOLUNTARY);
    }
    if (contract != null && Boolean.TRUE.equals(byLaw) && Boolean.FALSE.equals(byContract)) {
      in.told(contract, "not required by contract, but by law");
    }
    Requirement read = requirement.build();
    return read.equals(Requirement.builder().build()) ? Optional.empty() : Optional.of(read);
  }

  private void source(Node item) {
    if (item.isLeaf()) {
      in.text(item, "description of a source")
          .ifPresent(
              text ->
                  put(
                      sources,
                      DataSource.builder().description(LocalizedText.of(text)).build(),
                      null));
      return;
    }
    List<String> data = in.texts(in.get(item, "dataCategory"), "data from a source");
    if (data.isEmpty()) {
      data.add("");
    }
    List<DataSource> told = new ArrayList<>();
    for (Node one : in.list(in.get(item, "sources"))) {
      DataSource source = one(one);
      if (!source.equals(DataSource.builder().build())) {
        told.add(source);
      }
    }
    if (told.isEmpty()) {
      told.add(DataSource.builder().build());
    }
    long length = 0;
    for (DataSource source : told) {
      length += lengthOf(source.description());
    }
    long words = 0;
    for (String one : data) {
      words += 64 + one.length();
    }
    if (!isRepeatable(data.size(), length) || !isRepeatable(told.size(), words)) {
      told.forEach(source -> source(source, ""));
      told = List.of(DataSource.builder().build());
    }
    for (String one : data) {
      for (DataSource source : told) {
        source(source, one);
      }
    }
  }

  private void source(DataSource source, String data) {
    String id = category(data);
    DataSource read =
        id != null || data.isEmpty()
            ? source
            : DataSource.builder().from(source).data(LocalizedText.of(data)).build();
    if (id != null || !read.equals(DataSource.builder().build())) {
      put(sources, read, id);
    }
  }

  /** The id of the one category that is called so; null if there is none. */
  private @Nullable String category(String name) {
    return idsByName.getOrDefault(name, Optional.empty()).orElse(null);
  }

  private DataSource one(Node one) {
    DataSourceBuilder source = DataSource.builder();
    List<String> words = new ArrayList<>();
    if (one.isLeaf()) {
      in.text(one, "description of a source").ifPresent(words::add);
    } else {
      in.text(in.get(one, "description"), "description of a source").ifPresent(words::add);
      words.addAll(in.words(in.get(one, "url"), "in the description of the source"));
      Node origin = in.leaf(in.get(one, "origin"));
      if (origin != null && origin.text().equals("observed")) {
        account.understood(origin, "observed of the person");
        source.kind(SourceKind.OBSERVED);
      } else if (origin != null && origin.text().equals("inferred")) {
        account.understood(origin, "derived from other data");
        source.kind(SourceKind.DERIVED);
      }
      Node publicly = in.leaf(in.get(one, "publiclyAvailable"));
      Boolean open = in.bool(publicly);
      if (publicly != null && open != null) {
        if (open || !words.isEmpty() || in.isOurs()) {
          in.told(publicly, open ? "publicly accessible" : "not publicly accessible");
          source.publiclyAccessible(open);
        } else {
          account.doubtful(publicly, "nothing else is told of the source");
        }
      }
    }
    Document.joined(words, "; ").map(LocalizedText::of).ifPresent(source::description);
    return source.build();
  }

  private void transfers() {
    List<Transfer> told = new ArrayList<>();
    for (Node one : in.list(in.get(root, "thirdCountryTransfers"))) {
      TransferBuilder transfer = Transfer.builder();
      List<String> words = new ArrayList<>();
      List<String> countries = new ArrayList<>();
      if (one.isLeaf()) {
        in.text(one, "description of a transfer").ifPresent(words::add);
      } else {
        for (Node leaf : in.list(in.get(one, "country"))) {
          words.addAll(countries(leaf, countries));
        }
        in.text(in.get(one, "description"), "description of a transfer").ifPresent(words::add);
        transfer.addAllMechanisms(mechanisms(one));
        assessment(in.get(one, "presenceOfEnforceableRightsAndEffectiveRemedies"))
            .map(LocalizedText::of)
            .ifPresent(transfer::assessment);
      }
      Document.joined(words, "\n\n").map(LocalizedText::of).ifPresent(transfer::description);
      Transfer read = transfer.build();
      long length = lengthOf(read.description()) + lengthOf(read.assessment());
      for (TransferMechanism mechanism : read.mechanisms()) {
        length += lengthOf(mechanism.description());
      }
      boolean each = isRepeatable(countries.size(), length);
      for (String country : countries) {
        boolean full = each || country.equals(countries.get(0));
        TransferBuilder there = Transfer.builder();
        told.add((full ? there.from(read) : there).addCountry(CountryCode.of(country)).build());
      }
      if (countries.isEmpty() && !read.equals(Transfer.builder().build())) {
        told.add(read);
      }
    }
    register.transfers(Disclosed.of(told));
  }

  /** Takes the countries that a text names; returns it if it is something else. */
  private List<String> countries(Node leaf, List<String> countries) {
    if (!leaf.isLeaf() || leaf.is(Node.Kind.BOOLEAN)) {
      return List.of();
    }
    List<String> codes = Countries.codes(leaf.text());
    if (codes.isEmpty()) {
      return in.words(leaf, "names more than countries; in the description of the transfer");
    }
    in.as(leaf, String.join(", ", codes), "third country");
    for (String code : codes) {
      if (!countries.contains(code)) {
        countries.add(code);
      }
    }
    return List.of();
  }

  private List<TransferMechanism> mechanisms(Node transfer) {
    List<TransferMechanism> mechanisms = new ArrayList<>();
    for (String name :
        List.of("adequacyDecision", "appropriateGuarantees", "standardDataProtectionClause")) {
      Node told = in.get(transfer, name);
      Node block = in.object(told);
      Node flag = block == null ? null : in.leaf(in.get(block, "available"));
      Node text = block == null ? in.leaf(told) : in.leaf(in.get(block, "description"));
      if (block == null && text != null && in.bool(text) != null) {
        flag = text;
        text = null;
      }
      Boolean available = in.bool(flag);
      if (flag != null && Boolean.FALSE.equals(available)) {
        if (text == null) {
          account.doubtful(flag, "false is what the schema takes for granted");
        }
        continue;
      }
      Optional<LocalizedText> words =
          in.text(text, "words of the mechanism").map(LocalizedText::of);
      if (flag != null && available != null) {
        in.told(flag, "mechanism of the transfer");
        mechanisms.add(
            switch (name) {
              case "adequacyDecision" -> AdequacyDecision.builder().description(words).build();
              case "appropriateGuarantees" -> OtherSafeguard.builder().description(words).build();
              default -> StandardContractualClauses.builder().description(words).build();
            });
      } else if (words.isPresent()) {
        mechanisms.add(UnrecognisedMechanism.builder().description(words).build());
      }
    }
    return mechanisms;
  }

  private Optional<String> assessment(@Nullable Node told) {
    Node block = in.object(told);
    Node flag = block == null ? null : in.leaf(in.get(block, "available"));
    Boolean available = in.bool(flag);
    Node text = block == null ? in.leaf(told) : in.leaf(in.get(block, "description"));
    if (text == null || text.is(Node.Kind.BOOLEAN)) {
      if (flag != null && Boolean.FALSE.equals(available)) {
        account.doubtful(flag, "false is what the schema takes for granted");
      }
      return Optional.empty();
    }
    if (Boolean.FALSE.equals(available)) {
      return Optional.empty();
    }
    if (flag != null && available != null) {
      in.told(flag, "rights and remedies are assessed");
    }
    return in.text(text, "assessment of the transfer");
  }

  private void decisions(@Nullable Node node) {
    Node inUse = in.leaf(in.get(node, "inUse"));
    Boolean used = in.bool(inUse);
    if (inUse == null || used == null) {
      return;
    }
    in.told(inUse, used ? "automated decisions are made" : "no automated decisions are made");
    Optional<LocalizedText> words =
        in.text(in.get(node, "description"), "words on automated decisions").map(LocalizedText::of);
    if (used) {
      AutomatedDecisionBuilder decision = AutomatedDecision.builder().description(words);
      in.text(in.get(node, "logicInvolved"), "logic of automated decisions")
          .map(LocalizedText::of)
          .ifPresent(decision::logic);
      in.text(in.get(node, "scopeAndIntendedEffects"), "consequences of automated decisions")
          .map(LocalizedText::of)
          .ifPresent(decision::consequences);
      register.automatedDecisions(Disclosed.of(decision.build()));
    } else {
      register.automatedDecisions(
          words.map(Disclosed::<AutomatedDecision>none).orElseGet(Disclosed::none));
      for (String name : List.of("logicInvolved", "scopeAndIntendedEffects")) {
        Node text = in.leaf(in.get(node, name));
        if (text != null) {
          account.contradictory(text, "automated decisions are said not to be in use");
        }
      }
    }
  }
}
