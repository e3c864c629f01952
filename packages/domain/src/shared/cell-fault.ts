import type { CodedOf } from './coded.ts';
import type { NamedKind } from './named-kind.ts';

interface OfKinds {
  readonly kinds: readonly NamedKind[];
}

/** What is wrong with a cell of a plan file, or with where it stands. */
export interface CellFaults {
  readonly 'file-holds-nothing': null;
  /** `sheets` are those that a plan file may have. */
  readonly 'no-such-sheet': { readonly name: string; readonly sheets: readonly string[] };
  readonly 'column-missing': { readonly column: string };
  readonly 'no-such-column': { readonly column: string };
  /** The plan has an item of this name already, of which the row says something else. */
  readonly 'name-in-plan': { readonly kind: NamedKind; readonly name: string };
  /** The plan, or the file above, has an item of this already, of which only one can be. */
  readonly 'one-in-plan': { readonly kind: NamedKind };
  readonly 'title-taken': { readonly kind: NamedKind; readonly title: string };
  /** It may be the item of the plan, or the one of the file. */
  readonly 'name-uncertain': OfKinds & { readonly text: string };
  readonly 'name-missing': OfKinds;
  /** `names` are the first of those that there are. */
  readonly 'no-such-name': OfKinds & {
    readonly text: string;
    readonly edition: 'this' | 'before';
    readonly names: readonly string[];
    readonly hasMore: boolean;
  };
  /** Neither one of the words `alone`, nor one of the words `kinds` with a name behind it. */
  readonly 'kind-and-name-needed': { readonly alone: readonly string[]; readonly kinds: readonly string[] };
  /** A list of which a name is wrong, and what such a list is written as. */
  readonly 'list-unreadable': { readonly why: CellFault; readonly list: 'lead' | 'lead-agency' | 'runs-through' };
  readonly 'not-one-of': { readonly words: readonly string[]; readonly mayBeEmpty: boolean };
  readonly 'not-yes-or-no': null;
  readonly 'cell-not-number': null;
  readonly 'cell-not-money': null;
  readonly 'not-as-in': { readonly example: string };
  readonly 'not-action-plan': null;
  readonly 'not-target': null;
  readonly 'baseline-without-name': { readonly value: string };
}

/** What is wrong with a cell. */
export type CellFault = CodedOf<CellFaults>;
