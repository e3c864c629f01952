import type { Snapshot } from './snapshot.ts';

/** That a published field is not used in some place, and why. */
interface Unused {
  readonly not: string;
}

/** What one published field is used for: by those who compare two editions, and by those who search. */
interface FieldUse<Value> {
  /** Its text in the comparison; it stands there under its own name, or under `label`. */
  readonly compared: ((value: Value, whole: Snapshot) => string) | Unused;
  readonly label?: string;
  /** The words in it by which its page is found. */
  readonly searched: ((value: Value) => readonly (string | null)[]) | Unused;
}

/** What each field of a part of a snapshot is used for: a field without an answer is a type error. */
export type PartUses<Part> = { readonly [Field in keyof Part]: FieldUse<Part[Field]> };

/** What the comparison says of a part, by the name of each field that is compared. */
export function comparedFields<Part extends object>(uses: PartUses<Part>, part: Part, whole: Snapshot): Readonly<Record<string, string>> {
  const textOf = <Field extends keyof Part>(field: Field, value: Part[Field]): readonly (readonly [string, string])[] => {
    const { compared, label } = uses[field];
    return typeof compared === 'function' ? [[label ?? String(field), compared(value, whole)]] : [];
  };
  return Object.fromEntries(fieldsOf(uses).flatMap((field) => textOf(field, part[field])));
}

/** The words of a part by which it is found, in the order of its fields. */
export function searchedWords<Part extends object>(uses: PartUses<Part>, part: Part): readonly (string | null)[] {
  const wordsOf = <Field extends keyof Part>(field: Field, value: Part[Field]): readonly (string | null)[] => {
    const { searched } = uses[field];
    return typeof searched === 'function' ? searched(value) : [];
  };
  return fieldsOf(uses).flatMap((field) => wordsOf(field, part[field]));
}

// The keys of the record are those of its type: it is always written out.
const fieldsOf = <Part extends object>(uses: PartUses<Part>): readonly (keyof Part)[] => Object.keys(uses) as (keyof Part)[];
