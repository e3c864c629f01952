/** How sure the document is of what it says. */
export type Certainty =
  /** Stated as a fact. */
  | 'stated'
  /** Said with a hedge: may, could, often, considered, approximately. */
  | 'hedged'
  /** Recommended to somebody who decides. */
  | 'recommended'
  /** Planned or promised. */
  | 'intended'
  /** The document says that it is not known, or says two things. */
  | 'open';

/** One claim of the document of March 2017, and how the published plan carries it. */
export interface Fact {
  /** What the document claims, in our words. */
  readonly claim: string;
  /** Where it stands in the document. */
  readonly where: string;
  readonly certainty: Certainty;
  /** Who says so, where the document names somebody other than the plan itself. */
  readonly by: string;
  /** The part of the published plan that carries it: a list and the slug (or place) in it. */
  readonly at: readonly [list: string, key?: string];
  /** Words that this part holds. */
  readonly says: readonly string[];
  /** Words that would say more, less or surer than the document. */
  readonly neverSays: readonly string[];
}
