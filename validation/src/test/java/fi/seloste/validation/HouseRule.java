package fi.seloste.validation;

import java.util.Optional;

/** A rule of an application, with its own sentences. */
record HouseRule(Declaration<?> declaration) implements Rule {

  static <T> HouseRule on(Class<T> part, Check<T> check) {
    return on("house-rule", part, check);
  }

  static <T> HouseRule on(String id, Class<T> part, Check<T> check) {
    return new HouseRule(
        Rule.named(id)
            .provisions("Document policy 4")
            .outcomes(Outcome.MET, Outcome.BREACHED)
            .on(part, check));
  }

  @Override
  public Sentences sentences() {
    return (key, language) ->
        language.equals("en") ? Optional.of(key + " of {name}") : Optional.empty();
  }
}
