type Effect = 'raises' | 'lowers';

/** What is wrong with a scoring model, or to know about it; groups, criteria and bands by their names, `id` where two have the same. */
export interface ModelFaults {
  readonly 'two-groups-of-id': { readonly id: string };
  readonly 'two-criteria-of-id': { readonly id: string };
  readonly 'two-levels-of-id': { readonly id: string; readonly criterion: string };
  readonly 'levels-out-of-order': { readonly criterion: string };
  readonly 'group-not-used': { readonly group: string };
  readonly 'group-not-there': { readonly id: string };
  readonly 'product-of-negative': { readonly group: string; readonly criterion: string };
  /** A 0 in a criterion of a group that multiplies. */
  readonly 'zero-in-group': { readonly group: string; readonly criterion: string };
  /** A 0 in a part of a formula that multiplies; `group` is null where that part is no group. */
  readonly 'zero-in-formula': { readonly group: string | null };
  readonly 'formula-multiplies-negative': { readonly group: string | null };
  readonly 'scales-constant': null;
  readonly 'group-works-both-ways': { readonly group: string };
  readonly 'criterion-against-direction': { readonly criterion: string; readonly said: Effect; readonly does: Effect };
  readonly 'bands-out-of-order': null;
  readonly 'no-band-at-lowest': { readonly lowest: number };
  readonly 'band-out-of-reach': { readonly band: string; readonly highest: number };
  /** Of a file with a line for each level: `file` is its name, `line` counts from 1. */
  readonly 'file-lacks-columns': { readonly file: string; readonly columns: readonly string[]; readonly needed: readonly string[] };
  readonly 'line-without-value': { readonly file: string; readonly line: number };
}
