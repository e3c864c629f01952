import { z } from 'zod';
import type { CodedOf } from './coded.ts';
import type { DateFaults } from './date-fault.ts';
import type { ExtraFaults, YearsFaults } from './edition-remark.ts';
import type { ModelFaults } from './model-fault.ts';
import type { ServiceFaults } from './service-fault.ts';

/** A day (ISO 8601). */
type Day = string;

/** What may be wrong with a value of a field, with what its sentence is made of. */
export interface ValueFaults extends ExtraFaults, YearsFaults, ServiceFaults, DateFaults, ModelFaults {
  /** What no schema has a fault for: `issue` is what the schema library says of it, in English. */
  readonly 'not-as-expected': { readonly issue: string };
  readonly 'not-words': null;
  readonly 'too-long': { readonly most: number };
  readonly 'holds-html': null;
  readonly 'control-characters': null;
  readonly 'not-one-line': null;
  readonly empty: null;
  readonly 'not-slug': { readonly example: string };
  readonly 'not-id-of-kind': { readonly prefix: string };
  readonly 'not-id': null;
  readonly 'not-date': null;
  readonly 'not-month': null;
  readonly 'not-month-or-date': null;
  readonly 'not-partial-date': null;
  readonly 'not-due': null;
  readonly 'not-colour': null;
  readonly 'too-pale': null;
  readonly 'not-link': null;
  readonly 'not-web-address': null;
  readonly 'not-link-in-text': null;
  readonly 'not-email': null;
  readonly 'not-address': null;
  readonly 'not-telephone': null;
  readonly 'password-too-short': null;
  readonly 'not-number': null;
  readonly 'not-whole': null;
  readonly 'not-whole-between': { readonly least: number; readonly most: number };
  readonly 'not-whole-people': null;
  readonly 'not-whole-months': null;
  readonly 'too-small': { readonly least: number };
  readonly 'too-great': { readonly most: number };
  readonly 'not-above': { readonly above: number };
  readonly 'not-between': { readonly least: number; readonly most: number };
  readonly 'weight-below-0': null;
  readonly 'not-money': null;
  readonly 'too-much-money': null;
  readonly 'not-area-code': null;
  readonly 'not-area-code-or-empty': null;
  readonly 'not-edition-label': null;
  readonly 'not-sha256': null;
  readonly 'choices-and-type': null;
  readonly 'cannot-group': null;
  readonly 'too-many-extra-fields': { readonly most: number };
  readonly 'same-key': null;
  readonly 'several-group': null;
  readonly 'not-picture': null;
  readonly 'picture-too-large': null;
  readonly 'no-language': null;
  readonly 'around-incomplete': null;
  readonly 'holds-bar': null;
  readonly 'holds-bar-or-colon': null;
  readonly 'no-areas-of-action': null;
  readonly 'no-areas-compared': null;
  readonly 'around-one-alone': null;
  readonly 'area-named-twice': null;
  readonly 'no-holder': null;
  readonly 'no-agency': null;
  readonly 'last-before-first': null;
  readonly 'no-crime-type': null;
  readonly 'too-many-crime-types': { readonly most: number };
  readonly 'no-reason-of-group': null;
  readonly 'no-area': null;
  readonly 'too-many-areas': { readonly most: number };
  readonly 'area-twice': null;
  readonly 'no-number-of-people': null;
  readonly 'nothing-asked': null;
  readonly 'holds-colon': null;
  readonly 'own-ends-before-start': null;
  readonly 'provision-twice': { readonly key: string };
  readonly 'not-a-provision': null;
  readonly 'uneven-row': null;
  readonly 'not-model-id': null;
  readonly 'not-criterion-id': null;
  readonly 'too-few-levels': null;
  readonly 'no-criterion': null;
  readonly 'no-group': null;
  readonly 'no-band': null;
  readonly 'combines-nothing': null;
  readonly 'formula-too-deep': { readonly most: number };
  readonly 'plan-ends-before-start': { readonly startYear: number; readonly endYear: number };
  readonly 'plan-follows': { readonly startYear: number; readonly title: string; readonly first: number };
  readonly 'plan-is-followed': { readonly startYear: number; readonly title: string; readonly first: number };
  readonly 'plan-begins-otherwise': { readonly label: string; readonly startsOn: Day; readonly endsOn: Day; readonly year: number };
  readonly 'plan-ends-too-early': { readonly label: string; readonly startsOn: Day; readonly endsOn: Day; readonly year: number };
  readonly 'no-such-priority': { readonly key: string };
  readonly 'priority-twice': null;
  readonly 'left-twice': { readonly title: string };
  readonly 'carried-and-left': { readonly title: string };
  readonly 'not-decided-on': { readonly title: string };
  readonly 'partnership-twice': { readonly name: string };
  readonly 'merge-arity': null;
  readonly 'split-arity': null;
  readonly 'rename-arity': null;
  readonly 'end-arity': null;
}

/** What is wrong with a value, as plain data. */
export type ValueFault = CodedOf<ValueFaults>;

type WithoutParameters = { [Code in keyof ValueFaults]: ValueFaults[Code] extends null ? Code : never }[keyof ValueFaults];
type WithParameters = Exclude<keyof ValueFaults, WithoutParameters>;

const MARK = '{"code":"';

/** A fault as a schema can carry it, whose issues have a text for it and nothing else: `faultIn` reads it. */
export function coded(code: WithoutParameters): string;
/** The same of a fault with parameters. */
export function coded<Code extends WithParameters>(code: Code, given: ValueFaults[Code]): string;
/** The JSON of the code and its parameters. */
export function coded(code: string, given: object = {}): string {
  const written = JSON.stringify({ code, ...given }, asJsonHasIt);
  // As it is read back: JSON leaves out what is undefined.
  const { code: _code, ...readBack } = JSON.parse(written) as Record<string, unknown>;
  const shapes = SHAPES.get(code) ?? new Set();
  SHAPES.set(code, shapes.add(shapeOf(readBack)));
  return written;
}

/** JSON has no number that is not finite, and writes null for it, which no sentence can say: it is written by its name. */
const asJsonHasIt = (_name: string, value: unknown): unknown =>
  typeof value === 'number' && !Number.isFinite(value) ? String(value) : value;

/** The names and types of the parameters with which `coded` was given each code: a package may write messages of its own that look like ours. */
const SHAPES = new Map<string, Set<string>>();

const shapeOf = (given: object): string =>
  Object.entries(given)
    .map(([name, value]: [string, unknown]) => `${name} ${Array.isArray(value) ? `list of ${typesIn(value)}` : typeof value}`)
    .toSorted()
    .join(', ');

/** A list holds texts alone, where it holds anything. */
const typesIn = (values: readonly unknown[]): string => [...new Set(['string', ...values.map((value) => typeof value)])].join(' and ');

/** The fault that the message of an issue carries; where it is the words of the schema library, or of a package, what they say. */
export function faultIn(message: string): ValueFault {
  const asItIs = { code: 'not-as-expected', issue: message } as const;
  if (!message.startsWith(MARK)) return asItIs;
  const read = Written.safeParse(message);
  if (!read.success) return asItIs;
  const { code, ...given } = read.data;
  // What has a code of ours and its parameters by their types is a fault of that code.
  return SHAPES.get(code)?.has(shapeOf(given)) === true ? (read.data as ValueFault) : asItIs;
}

/** JSON of an object with a code. */
const Written = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      context.addIssue({ code: 'custom' });
      return z.NEVER;
    }
  })
  .pipe(z.looseObject({ code: z.string() }));

/** One thing wrong with one field of what was sent; `path` leads to the field, as in `fields.due`. */
export interface FieldFault {
  readonly path: string;
  readonly message: ValueFault;
}

/** What a schema found wrong. */
export const fieldFaults = (
  issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[],
): readonly FieldFault[] => issues.map(({ path, message }) => ({ path: path.map(String).join('.'), message: faultIn(message) }));
