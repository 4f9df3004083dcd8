package fi.seloste.jackson.tilt;

import fi.seloste.jackson.tree.Node;
import fi.seloste.model.Consent;
import fi.seloste.model.Contract;
import fi.seloste.model.LawReference;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LegalObligation;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.LocalizedText;
import fi.seloste.model.PublicTask;
import fi.seloste.model.SpecialCategoryCondition;
import fi.seloste.model.SpecialCategoryConditionKind;
import fi.seloste.model.UnrecognisedBasis;
import fi.seloste.model.VitalInterests;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The legal bases and legitimate interests of one item of {@code dataDisclosed}. */
final class Grounds {

  /** A basis, or a law before it is known what it belongs to; one of the two. */
  private record Ground(
      @Nullable LegalBasis basis, @Nullable LawReference law, Optional<String> words) {}

  private final Document in;
  private final Account account;
  private final Set<Ground> grounds = new LinkedHashSet<>();
  private final List<LegalBasis> bases = new ArrayList<>();
  private final Set<SpecialCategoryCondition> conditions = new LinkedHashSet<>();
  private int open; // all bases before it tell their interests, or have none

  private Grounds(Document in, Account account) {
    this.in = in;
    this.account = account;
  }

  static Grounds of(@Nullable Node block, Document in, Account account) {
    Grounds grounds = new Grounds(in, account);
    for (Node item : in.list(in.get(block, "legalBases"))) {
      grounds.item(item);
    }
    grounds.settle();
    for (Node item : in.list(in.get(block, "legitimateInterests"))) {
      grounds.interest(item);
    }
    return grounds;
  }

  List<LegalBasis> bases() {
    return new ArrayList<>(new LinkedHashSet<>(bases));
  }

  List<SpecialCategoryCondition> conditions() {
    return new ArrayList<>(conditions);
  }

  private void item(Node item) {
    List<Node> references = item.isLeaf() ? List.of(item) : in.list(in.get(item, "reference"));
    Node words = item.isLeaf() ? null : in.leaf(in.get(item, "description"));
    Optional<String> description =
        words == null ? Optional.empty() : in.text(words, "words of the legal basis");
    boolean any = false;
    for (Node reference : references) {
      if (reference.isLeaf() && !reference.is(Node.Kind.BOOLEAN)) {
        any = true;
        reference(reference, description);
      }
    }
    if (!any && description.isPresent()) {
      sentence(description.get(), description);
    }
  }

  private void reference(Node leaf, Optional<String> description) {
    String written = leaf.text().strip();
    LawReference law = Provisions.law(written);
    Provisions.Point point = law == null ? null : Provisions.point(law);
    if (law != null && point == null && law.number().isPresent()) {
      law = Provisions.points(written).isEmpty() ? law : null; // such as GDPR-6-1f
    }
    if (law != null && point != null) {
      account.understood(
          leaf, "legal basis: Article " + point.article() + ", point " + point.letter());
      add(point, description);
    } else if (law != null) {
      boolean elsewhere = law.number().isPresent() && !law.section().equals(Optional.of("6"));
      if (elsewhere && law.section().isPresent()) {
        account.repaired(leaf, "a provision of the GDPR, but no legal basis; unrecognised basis");
      } else {
        account.understood(leaf, "a law");
      }
      grounds.add(new Ground(null, law, description));
    } else {
      List<Provisions.Point> points = Provisions.points(written);
      boolean code = !points.isEmpty() && Provisions.isPointsAlone(written);
      Optional<String> words =
          code ? description : Document.joined(List.of(written, description.orElse("")), "\n\n");
      if (points.isEmpty()) {
        account.kept(leaf, "no provision is recognised in it; words of the legal basis");
        sentence(words.orElse(written), words);
      } else {
        account.repaired(leaf, "legal basis: " + codes(points));
        points.forEach(each -> add(each, words));
      }
    }
  }

  private static String codes(List<Provisions.Point> points) {
    StringBuilder codes = new StringBuilder();
    for (Provisions.Point point : points) {
      codes.append(codes.length() == 0 ? "" : ", ").append(point.code());
    }
    return codes.toString();
  }

  /** A basis that is told in words alone: recognised only if they name exactly one point. */
  private void sentence(String sentence, Optional<String> words) {
    List<Provisions.Point> points = Provisions.points(sentence);
    if (points.size() == 1) {
      add(points.get(0), words);
    } else {
      grounds.add(
          new Ground(
              UnrecognisedBasis.builder().description(words.map(LocalizedText::of)).build(),
              null,
              words));
    }
  }

  private void add(Provisions.Point point, Optional<String> words) {
    Optional<LocalizedText> description = words.map(LocalizedText::of);
    if (point.article() == 9) {
      conditions.add(
          SpecialCategoryCondition.builder()
              .kind(SpecialCategoryConditionKind.values()[point.letter() - 'a'])
              .description(description)
              .build());
      return;
    }
    LegalBasis basis =
        switch (point.letter()) {
          case 'a' -> Consent.builder().description(description).build();
          case 'b' -> Contract.builder().description(description).build();
          case 'c' -> LegalObligation.builder().description(description).build();
          case 'd' -> VitalInterests.builder().description(description).build();
          case 'e' -> PublicTask.builder().description(description).build();
          default -> LegitimateInterests.builder().description(description).build();
        };
    grounds.add(new Ground(basis, null, words));
  }

  /**
   * Laws stand with the only basis of the block that needs one (points (c) and (e): Article 6(3)),
   * unless they have words of their own; else each is an unrecognised basis.
   */
  private void settle() {
    Ground needing = null;
    int count = 0;
    for (Ground ground : grounds) {
      if (ground.basis instanceof LegalObligation || ground.basis instanceof PublicTask) {
        needing = ground;
        count++;
      }
    }
    Ground only = count == 1 ? needing : null;
    List<LawReference> laws = new ArrayList<>();
    for (Ground ground : grounds) {
      if (ground.law != null && only != null && isWithout(ground, only)) {
        laws.add(ground.law);
      }
    }
    for (Ground ground : grounds) {
      if (ground == only) {
        bases.add(with(ground, laws));
      } else if (ground.basis != null) {
        bases.add(ground.basis);
      } else if (ground.law != null && (only == null || !isWithout(ground, only))) {
        bases.add(
            UnrecognisedBasis.builder()
                .description(ground.words.map(LocalizedText::of))
                .addLaw(ground.law)
                .build());
      }
    }
  }

  private static boolean isWithout(Ground law, Ground basis) {
    return law.words.isEmpty() || law.words.equals(basis.words);
  }

  private static LegalBasis with(Ground ground, List<LawReference> laws) {
    return ground.basis instanceof LegalObligation obligation
        ? LegalObligation.builder().from(obligation).addAllLaws(laws).build()
        : PublicTask.builder()
            .description(ground.words.map(LocalizedText::of))
            .addAllLaws(laws)
            .build();
  }

  private void interest(Node item) {
    Node exists = item.isLeaf() ? null : in.leaf(in.get(item, "exists"));
    Node reasoning = item.isLeaf() ? item : in.leaf(in.get(item, "reasoning"));
    if (item.is(Node.Kind.BOOLEAN)) {
      exists = item;
      reasoning = null;
    }
    Boolean told = in.bool(exists);
    int place = openInterests();
    if (Boolean.FALSE.equals(told)) {
      boolean relied = place >= 0 || bases.stream().anyMatch(LegitimateInterests.class::isInstance);
      if (exists != null && relied) {
        account.contradictory(exists, "Article 6(1), point (f), is given as a legal basis");
      }
      if (reasoning != null && !reasoning.is(Node.Kind.BOOLEAN)) {
        if (exists != null) {
          account.contradictory(exists, "legitimate interests are told all the same");
        }
        account.contradictory(reasoning, "legitimate interests are said not to exist");
      } else if (exists != null && !relied && !in.isOurs()) {
        account.doubtful(exists, "nothing else is told of legitimate interests");
      }
      return;
    }
    if (reasoning == null && told == null) {
      return;
    }
    Optional<LocalizedText> words =
        reasoning == null
            ? Optional.empty()
            : in.text(reasoning, "the legitimate interests").map(LocalizedText::of);
    if (exists != null && told != null) {
      in.told(exists, "legal basis: Article 6, point f");
    }
    if (words.isPresent() && place >= 0) {
      LegitimateInterests basis = (LegitimateInterests) bases.get(place);
      bases.set(place, LegitimateInterests.builder().from(basis).interests(words.get()).build());
    } else if (words.isPresent()
        || told != null && bases.stream().noneMatch(LegitimateInterests.class::isInstance)) {
      bases.add(LegitimateInterests.builder().interests(words).build());
    }
  }

  /** The first basis of legitimate interests that does not tell them; -1 if there is none. */
  private int openInterests() {
    for (; open < bases.size(); open++) {
      if (bases.get(open) instanceof LegitimateInterests basis && basis.interests().isEmpty()) {
        return open;
      }
    }
    return -1;
  }
}
