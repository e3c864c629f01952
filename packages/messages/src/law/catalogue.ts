import type { Answer, AuthorityRole, Evidence, Head, Missing, Provision } from '@saferplan/domain/law';

type FactOf<Code extends Evidence['code']> = Extract<Evidence, { code: Code }>;

/** The words of one language about what the law asks: a name for each answer, and a sentence for each kind of evidence. */
export interface LawCatalogue {
  readonly answers: Readonly<Record<Answer, string>>;
  readonly kinds: Readonly<Record<Provision['kind'], string>>;
  readonly heads: Readonly<Record<Head, string>>;
  readonly roles: Readonly<Record<AuthorityRole, string>>;
  readonly missing: Readonly<Record<Missing, string>>;
  /** The word before a number: 'regulation', 'sections'. */
  readonly parts: Readonly<Record<Provision['law']['parts'], { readonly one: string; readonly many: string }>>;
  /** 'until 31 May 2011', from days or months in words; null where it has held before the edition and does after it. */
  readonly inForce: (from: string | null, until: string | null, announced: boolean) => string | null;
  readonly evidence: { readonly [Code in Evidence['code']]: (fact: FactOf<Code>, words: LawContext) => string };
}

/** What sentences about evidence need beside the facts. */
export interface LawContext {
  /** 'March 2017', '28 March 2017'. */
  readonly when: (monthOrDate: string) => string;
  readonly count: (value: number) => string;
  readonly heads: LawCatalogue['heads'];
  readonly roles: LawCatalogue['roles'];
  readonly missing: LawCatalogue['missing'];
}
