package fi.seloste.render;

import fi.seloste.model.Consent;
import fi.seloste.model.LegalBasis;
import fi.seloste.model.LegitimateInterests;
import fi.seloste.model.SpecialCategoryCondition;
import java.util.List;

/** What processing rests on: Articles 6(1), 9(2) and 10. */
final class Grounds {

  private final Language language;
  private final Directory directory;

  Grounds(Language language, Directory directory) {
    this.language = language;
    this.directory = directory;
  }

  /** The bases, each with what is told of it. */
  List<Block> of(List<LegalBasis> bases) {
    return Several.blocks(bases, this::of);
  }

  private List<Block> of(LegalBasis basis) {
    Facts facts = new Facts(language);
    facts.add(
        Language.paragraph(List.of(new Inline.Strong(Language.say(Words.capital(name(basis)))))));
    facts.text(basis.description());
    facts.laws("laws", basis.laws());
    if (basis instanceof Consent consent) {
      facts.codes("forms", consent.forms());
    } else if (basis instanceof LegitimateInterests legitimate) {
      facts.text("interests", legitimate.interests());
      facts.codes("pursuedBy", legitimate.pursuedBy());
      facts.text("balancingTest", legitimate.balancingTest());
    }
    facts.lines("dataSubjectCategories", directory.dataSubjects(basis.dataSubjectCategories()));
    return facts.blocks();
  }

  /** What a basis is called, with the point of Article 6(1). */
  private String name(LegalBasis basis) {
    return language.word("LegalBasis." + Choices.type(LegalBasis.class, basis));
  }

  /** The conditions for special categories of data. */
  List<Block> conditions(List<SpecialCategoryCondition> conditions) {
    return Several.blocks(conditions, this::of);
  }

  private List<Block> of(SpecialCategoryCondition condition) {
    Facts facts = new Facts(language);
    condition
        .kind()
        .ifPresent(kind -> facts.add(Language.paragraph(language.words().capital(kind))));
    facts.text(condition.description());
    facts.laws("laws", condition.laws());
    facts.text("professionalContract", condition.professionalContract());
    facts.text("safeguardMeasures", condition.safeguardMeasures());
    facts.lines("dataCategories", directory.dataCategories(condition.dataCategories()));
    return facts.blocks();
  }
}
