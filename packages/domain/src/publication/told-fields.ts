import type { Snapshot } from './snapshot.ts';

/** That a published field is not told in some place, and why. */
interface NotTold {
  readonly not: string;
}

/** How one published field is told: to those who compare two editions, and to those who search. */
interface ToldField<Value> {
  /** Its text in the comparison; it stands there under its own name, or under `label`. */
  readonly compared: ((value: Value, whole: Snapshot) => string) | NotTold;
  readonly label?: string;
  /** The words in it by which its page is found. */
  readonly searched: ((value: Value) => readonly (string | null)[]) | NotTold;
}

/** How each field of a part of a snapshot is told: a field without an answer is a type error. */
export type ToldPart<Part> = { readonly [Field in keyof Part]: ToldField<Part[Field]> };

/** What the comparison says of a part, by the name of each field that is compared. */
export function comparedFields<Part extends object>(told: ToldPart<Part>, part: Part, whole: Snapshot): Readonly<Record<string, string>> {
  const textOf = <Field extends keyof Part>(field: Field, value: Part[Field]): readonly (readonly [string, string])[] => {
    const { compared, label } = told[field];
    return typeof compared === 'function' ? [[label ?? String(field), compared(value, whole)]] : [];
  };
  return Object.fromEntries(fieldsOf(told).flatMap((field) => textOf(field, part[field])));
}

/** The words of a part by which it is found, in the order of its fields. */
export function searchedWords<Part extends object>(told: ToldPart<Part>, part: Part): readonly (string | null)[] {
  const wordsOf = <Field extends keyof Part>(field: Field, value: Part[Field]): readonly (string | null)[] => {
    const { searched } = told[field];
    return typeof searched === 'function' ? searched(value) : [];
  };
  return fieldsOf(told).flatMap((field) => wordsOf(field, part[field]));
}

// The keys of the record are those of its type: it is always written out.
const fieldsOf = <Part extends object>(told: ToldPart<Part>): readonly (keyof Part)[] => Object.keys(told) as (keyof Part)[];
