import { PartnershipFields } from '@saferplan/domain/plan';
import { PartnershipId } from '@saferplan/domain/shared';
import { z } from 'zod';

/** What a package writes for a field that names others; what an item hangs on is not written at all. */
export const WRITTEN: Readonly<Record<string, string>> = {
  contactIds: 'contacts',
  fromIds: 'from',
  recommendedId: 'recommendedAt',
  meetingId: 'meeting',
  priorityId: '',
  seriesId: 'series',
  seriesIds: 'series',
  subgroupId: 'subgroup',
  toIds: 'to',
  topicId: '',
  baselinePoints: '',
  limitsFrom: '',
};

/** What is written as its text alone, and not as an object that holds it. */
export const WRITTEN_AS_TEXT: ReadonlySet<string> = new Set(['outcome', 'completed-action']);

/** What is written inside of something else although it is kept on its own, by a field that only its kind has. */
const WRITTEN_INSIDE: Readonly<Record<string, readonly string[]>> = {
  actionPlan: ['outcomes', 'actions', 'indicators'],
  recommendation: ['findings', 'completedActions', 'illustrativeScores'],
  multiplier: ['marks', 'observations', 'outOf'],
};

/** 'there are: a, b', or 'there are none'. */
export const there = (names: readonly string[]): string => (names.length === 0 ? 'there are none' : `there are: ${names.join(', ')}`);

/** What is wrong with a value, and what to write instead; where a field has a name that there is not, which names there are. */
export function issueInWords(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown): string {
  const found = valueAt(value, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const within = schemaAt(schema, issue.path);
      const known = within instanceof z.ZodObject ? `; ${there(writtenNames(within))}` : '';
      return `there is no field ${issue.keys.map((key) => `“${key}”`).join(', ')}${known}`;
    }
    case 'invalid_value':
      return issue.message.startsWith('Invalid') ? `${instead(found)}write ${oneOf(issue.values)}` : issue.message;
    case 'invalid_union': {
      const [options, key] = [issue.discriminator === undefined ? null : optionsOf(schema, issue.path), issue.discriminator ?? ''];
      return options === null || options.length === 0 ? issue.message : `${instead(found)}write ${oneOf(options)} as “${key}”`;
    }
    case 'invalid_type':
      if (!issue.message.startsWith('Invalid'))
        return found === undefined ? `it is missing: ${lowered(issue.message)}${orNull(schema, issue.path)}` : issue.message;
      return found === undefined
        ? `it is missing: write ${issue.expected === 'object' ? objectIn(schema, issue.path) : (TYPES[issue.expected] ?? issue.expected)}${orNull(schema, issue.path)}`
        : `${instead(found)}write ${issue.expected === 'object' ? objectIn(schema, issue.path) : (TYPES[issue.expected] ?? issue.expected)}`;
    default:
      return issue.message;
  }
}

/** How an object is written, with its fields where these are known. */
function objectIn(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const within = schemaAt(schema, path);
  return within instanceof z.ZodObject ? `an object, { ${writtenNames(within).join(', ')} }` : 'an object, { … }';
}

/** That null says that something is not known or not so, where it does. */
function orNull(schema: z.ZodType, path: readonly PropertyKey[]): string {
  const [within, last] = [schemaAt(schema, path.slice(0, -1)), String(path.at(-1))];
  const field: unknown = within instanceof z.ZodObject ? Reflect.get(within.shape, last) : null;
  return field instanceof z.ZodNullable ? ', or null where there is none' : '';
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object, { … }',
  array: 'a list, [ … ]',
  record: 'an object, { … }',
  null: 'null',
};

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
const instead = (found: unknown): string =>
  found === undefined
    ? 'it is missing: '
    : typeof found === 'string'
      ? `instead of “${found}” `
      : typeof found === 'number'
        ? `instead of ${found.toString()} `
        : '';
const oneOf = (values: readonly unknown[]): string =>
  values.length === 1 ? `“${String(values[0])}”` : `one of ${values.map((value) => `“${String(value)}”`).join(', ')}`;

/** A partnership as a package says it: its addresses are held to what may become a link, which those stored long ago were not. */
export const WrittenPartnership = PartnershipFields.extend({ id: PartnershipId, version: z.int().min(1) });

/** What the kit itself says of a partnership; its provisions stand beside its identity. */
const NOT_OF_IDENTITY = new Set(['id', 'version', 'provisions']);

const writtenNames = (schema: z.ZodObject): readonly string[] => {
  const fields = Object.keys(schema.shape).filter((field) => schema !== WrittenPartnership || !NOT_OF_IDENTITY.has(field));
  return [...fields.map((field) => WRITTEN[field] ?? field), ...fields.flatMap((field) => WRITTEN_INSIDE[field] ?? [])].filter(
    (field) => field !== '',
  );
};

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (within, part) =>
      within !== null && typeof within === 'object' ? Object.entries(within).find(([key]) => key === String(part))?.[1] : undefined,
    value,
  );
}

/** The schema of a part, as far as objects, lists and what may be left out lead to it. */
function schemaAt(schema: unknown, path: readonly PropertyKey[]): unknown {
  const bare = unwrapped(schema);
  const [part, ...rest] = path;
  if (part === undefined) return bare;
  if (bare instanceof z.ZodObject) return schemaAt(Object.entries(bare.shape).find(([key]) => key === String(part))?.[1], rest);
  return bare instanceof z.ZodArray ? schemaAt(bare.element, rest) : null;
}

const unwrapped = (schema: unknown): unknown =>
  schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap())
    : schema;

/** The words that tell the forms of a union apart; the path of such an issue ends in the field that holds them. */
function optionsOf(schema: z.ZodType, path: readonly PropertyKey[]): readonly unknown[] {
  const union = schemaAt(schema, path.slice(0, -1));
  if (!(union instanceof z.ZodDiscriminatedUnion)) return [];
  const key = union.def.discriminator;
  return union.options.flatMap((option) => {
    const literal = option instanceof z.ZodObject ? schemaAt(option, [key]) : null;
    return literal instanceof z.ZodLiteral ? [...literal.values] : [];
  });
}
