import type { IndicatorFields } from '@saferplan/domain/plan';
import type { Block, Snapshot } from '@saferplan/domain/publication';
import type { Observation } from '@saferplan/domain/spc';

/**
 * What a partnership adds as code. Each part is a value with a key, some words and one function. Whatever a function throws, or
 * answers in another shape, is shown where the part is used, and nowhere else; `try-extensions.ts` tries them all.
 */
export interface Extensions {
  readonly importers?: readonly Importer[];
  readonly calculations?: readonly Calculation[];
  readonly sections?: readonly DocumentSection[];
  readonly pages?: readonly PublicPage[];
}

/** One cell of a table as it was found. */
export type ImportedCell = string | number | boolean | Date | null;

/** A table with months down or across and figures: what an importer makes of a file. */
export interface ImportedTable {
  readonly name: string;
  readonly rows: readonly (readonly ImportedCell[])[];
}

/**
 * Reads a file that only your area has. It turns the bytes into tables, and Saferplan does the rest as for any spreadsheet: it
 * shows how each row is understood, asks where in doubt, and stores what is chosen.
 */
export interface Importer {
  readonly key: string;
  /** What people call the file, such as 'Ambulance call-outs'. */
  readonly title: string;
  /** How the names of such files end, such as `.amb`. */
  readonly endings: readonly string[];
  readonly read: (file: ImportedFile) => readonly ImportedTable[] | Promise<readonly ImportedTable[]>;
}

/** Defines an importer: what it lacks is a type error where it stands. Saferplan's own importers are defined so too. */
export const defineImporter = (importer: Importer): Importer => importer;

/** A file as it was sent. */
export interface ImportedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Its bytes as text in UTF-8. */
  readonly text: () => string;
}

/** A value that a calculation has made: for a month or up to a day. */
export interface CalculatedReading {
  readonly when: string;
  readonly value: number;
  readonly note?: string;
}

/** Makes the readings of an indicator from the values of its series, such as a sum of twelve months or a rate. */
export interface Calculation {
  readonly key: string;
  /** What officers choose it by, such as 'Sum of twelve months'. */
  readonly title: string;
  /** What it does, in a sentence that the public can read beside its results. */
  readonly explanation: string;
  readonly calculate: (given: {
    /** The values of the indicator's series, in order of time. */
    readonly observations: readonly Observation[];
    readonly indicator: Pick<IndicatorFields, 'title' | 'unit' | 'direction' | 'baseline' | 'target'>;
  }) => readonly CalculatedReading[];
}

/** A section at the end of the plan as PDF and Word document, made from what is published. */
export interface DocumentSection {
  readonly key: string;
  /** In one language, or in those of the partnership: a document in Welsh says the English where no Welsh is given. */
  readonly title: string | { readonly en: string; readonly cy?: string };
  readonly build: (given: { readonly snapshot: Snapshot; readonly language: 'en' | 'cy' }) => readonly Block[];
}

/** A public page at `/pages/<slug>`, made from what is published: of the current edition and of each older one. */
export interface PublicPage {
  readonly slug: string;
  readonly title: { readonly en: string; readonly cy?: string };
  /** What it is about, in a sentence. */
  readonly summary: { readonly en: string; readonly cy?: string };
  readonly build: (given: { readonly snapshot: Snapshot; readonly language: 'en' | 'cy' }) => readonly Block[];
}

/** What a partnership adds that adds nothing. */
export const NO_EXTENSIONS: Extensions = {};
