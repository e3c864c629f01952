import type { Field, FieldMap } from '../fields/index.ts';
import type { FiledFieldKind } from './cell-of-field.ts';

/** The column of a field. */
export interface Heading {
  readonly heading: string;
  /** What to write, where the form of the field does not say it well enough. */
  readonly hint?: string;
  /** Whether a file may do without the column: what it does not hold is then as in a new item. */
  readonly mayLack: boolean;
}

/** That a field has no column of its own, and what it is made of instead. */
export interface NotFiled {
  readonly because: string;
}

/** The sheet of a kind: a field without a column or a reason is a type error, and so is a column of a field that no cell can hold. */
export interface SheetOf<Fields extends FieldMap> {
  readonly name: string;
  readonly columns: {
    readonly [Name in keyof Fields]: Fields[Name] extends Field<infer Kind>
      ? Kind extends FiledFieldKind
        ? Heading | NotFiled
        : NotFiled
      : never;
  };
  /** One made-up row, by field. */
  readonly example: { readonly [Name in keyof Fields]?: string };
}

/** The heading of a column that every sheet of its kind must have. */
export const column = (heading: string, hint?: string): Heading => ({ heading, mayLack: false, ...(hint === undefined ? {} : { hint }) });
/** A column that a file may do without. */
export const lateColumn = (heading: string, hint?: string): Heading => ({ ...column(heading, hint), mayLack: true });
export const ofTitle: NotFiled = { because: 'It is made of the title' };
export const ownColumns: NotFiled = { because: 'Each of them has a column of its own' };
export const notedByServer: NotFiled = { because: 'The server notes it' };
