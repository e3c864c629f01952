/** A saying without parameters. */
export type Nothing = object;
export interface Rows {
  readonly rows: number;
}
interface OddMonthFound {
  /** ISO 8601: `2015-06`. */
  readonly month: string;
  /** Rows, or the share of rows without a place from 0 to 1. */
  readonly found: number;
  readonly usual: number;
}
interface OfOddMonth extends OddMonthFound {
  /** Whether it was answered that the month is to be counted as it stands. */
  readonly isAccepted: boolean;
}
interface OfDistrict {
  /** Whether it is known that the force sent its rows; left out of what was said before it was told apart, where it is. */
  readonly isForceWhole?: boolean;
}
/** What else is odd in a month. */
interface OddBesides {
  /** Where it also has far more rows without a place than others: shares from 0 to 1. */
  readonly withoutPlace?: { readonly found: number; readonly usual: number };
  /** Where `found` of its rows also repeat the Crime ID of another, of `usual` that have one. */
  readonly repeated?: { readonly found: number; readonly usual: number };
}
interface OfNeighbour {
  readonly district: string;
  readonly months: readonly string[];
  readonly usual: number;
  /** Those of the months with far more rows than usual; the others have far fewer. Left out of what was said before it was looked for. */
  readonly surplus?: readonly string[];
}

/** Why a file beside street-level files is not read. */
export type WhyAside =
  | 'empty'
  | 'outcomes'
  | 'stop-and-search'
  | 'archive'
  | 'damaged'
  | 'layers'
  | 'workbook'
  | 'password'
  | 'other-form'
  | 'columns-missing'
  | 'no-offences';

/** What is odd in police files, and what was made of it. */
export interface SaidOfPoliceFiles {
  readonly 'months-missing': { readonly months: readonly string[] };
  /** Nothing says what is usual in them: the files hold no other month near, and none is kept. */
  readonly 'months-not-judged': { readonly months: readonly string[] };
  readonly 'partial-month': OfOddMonth;
  readonly 'partial-district': OfOddMonth & OfDistrict & { readonly district: string; readonly force: string };
  /** Of a district beside the own; `usual` is of a month. */
  readonly 'partial-neighbour': OfNeighbour & { readonly force: string; readonly isAccepted: boolean };
  readonly 'surplus-month': OfOddMonth;
  readonly 'surplus-district': OfOddMonth & OfDistrict & { readonly district: string; readonly force: string };
  /** `found` rows repeat the Crime ID of another of the month, of `usual` that have one. */
  readonly 'repeated-rows': OfOddMonth;
  readonly 'places-lost': OfOddMonth & { readonly district: string };
  readonly 'type-left-out': { readonly force: string; readonly crimeType: string; readonly months: readonly string[] };
  readonly 'months-resaved': Rows;
  readonly 'reported-by': Rows & {
    readonly month: string;
    readonly areAll: boolean;
    readonly reportedBy: string;
    readonly force: string;
  };
  /** `other` is empty where the rows name no force. */
  readonly 'other-force': Rows & { readonly other: string; readonly force: string };
  readonly 'no-place': Rows & { readonly all: number; readonly district: string };
  readonly 'no-district': Rows & { readonly district: string };
  readonly 'hardly-any': Rows & {
    readonly districts: readonly { readonly name: string; readonly rows: number }[];
    readonly all: number;
    readonly district: string;
  };
  readonly 'repeated-ids': Rows;
  readonly 'repeated-without-id': Rows;
  readonly 'months-strayed': Rows;
  readonly 'months-malformed': { readonly months: readonly string[]; readonly all: number };
  readonly 'type-renamed': { readonly crimeType: string; readonly today: string };
  readonly 'type-respelt': { readonly crimeType: string; readonly today: string };
  readonly 'type-split': { readonly crimeType: string; readonly parts: readonly string[] };
  readonly 'files-left-aside': { readonly files: number };
  /** `names` are the first of all. */
  readonly 'left-aside': { readonly is: WhyAside; readonly names: readonly string[]; readonly all: number };
  /** Files with the very bytes of another. */
  readonly 'taken-once': { readonly names: readonly string[]; readonly all: number };
  readonly 'headers-among-rows': Rows;
  readonly 'month-partial': OddMonthFound & OddBesides;
  readonly 'month-partial-district': OddMonthFound & OfDistrict;
  readonly 'month-surplus': OddMonthFound & OddBesides;
  readonly 'month-surplus-district': OddMonthFound & OfDistrict;
  readonly 'month-repeated': OddMonthFound & Pick<OddBesides, 'withoutPlace'>;
  readonly 'month-places-lost': OddMonthFound;
  readonly 'neighbour-partial': OfNeighbour;
  readonly 'neighbour-partial.missing': Nothing;
  readonly 'month.missing': Nothing;
  readonly 'month.as-counted': Nothing;
}
