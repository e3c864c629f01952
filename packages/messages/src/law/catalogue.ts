import type { WhenWords } from '../locale/when.ts';
import type { Answer, AuthorityRole, Evidence, Head, LawDate, Missing, Provision } from '@saferplan/domain/law';

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
  /** 'from 1 April 2010 until 31 May 2011', from the two with their prepositions; null where it has held before the edition and does after it. */
  readonly inForce: (from: string | null, until: string | null, announced: boolean) => string | null;
  /** What is due by a day, as a line of a calendar. */
  readonly due: Readonly<Record<LawDate['what'], string>>;
  /** What stands round the list of provisions. */
  readonly page: {
    readonly heading: string;
    /** How many provisions there are and how many of them nothing answers. */
    readonly summary: (counts: { readonly asked: number; readonly gaps: number }) => string;
    /** That rules find and do not judge, and that gaps block nothing. */
    readonly howToRead: string;
    readonly sections: Readonly<Record<Answer, string>>;
    readonly noGap: string;
    /** Under what heading the evidence stands, for those who cannot see that it stands below. */
    readonly evidence: string;
    readonly readIn: string;
  };
  readonly evidence: { readonly [Code in Evidence['code']]: (fact: FactOf<Code>, words: LawContext) => string };
}

/** What sentences about evidence need beside the facts. */
export interface LawContext {
  readonly when: WhenWords;
  readonly count: (value: number) => string;
  readonly heads: LawCatalogue['heads'];
  readonly roles: LawCatalogue['roles'];
  readonly missing: LawCatalogue['missing'];
}
