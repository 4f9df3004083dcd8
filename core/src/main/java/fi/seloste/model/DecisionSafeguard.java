package fi.seloste.model;

/** What the person may at least demand when a decision is automated: Article 22(3). */
public enum DecisionSafeguard implements Code {
  /** Human intervention on the part of the controller. */
  HUMAN_INTERVENTION,

  /** To express a point of view. */
  EXPRESSION_OF_VIEW,

  /** To contest the decision. */
  CONTEST
}
