import fc from 'fast-check';
import { z } from 'zod';

/** The parts of JSON Schema that Zod writes for claims. */
const JsonSchema = z.object({
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  get anyOf() {
    return z.array(JsonSchema).optional();
  },
  get oneOf() {
    return z.array(JsonSchema).optional();
  },
  type: z.union([z.string(), z.array(z.string())]).optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  exclusiveMinimum: z.number().optional(),
  pattern: z.string().optional(),
  minItems: z.number().optional(),
  get items() {
    return JsonSchema.optional();
  },
  get properties() {
    return z.record(z.string(), JsonSchema).optional();
  },
});
type JsonSchema = z.infer<typeof JsonSchema>;

/** Any value that fits a Zod schema; see `anyOf`. */
export const anyFitting = (schema: z.ZodType, period?: fc.Arbitrary<string>): fc.Arbitrary<unknown> =>
  anyOf(JsonSchema.parse(z.toJSONSchema(schema)), period);

const month = fc
  .integer({ min: 1990 * 12, max: 2030 * 12 })
  .map((count) => `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`);
const text = fc.constantFrom('A patrol began', 'Bins were moved.', 'Target');

/**
 * Any value that fits a schema, so that a new kind of claim is tried without a line here. Periods are all months, or all days:
 * what a series has is one of both.
 */
function anyOf(schema: JsonSchema, period: fc.Arbitrary<string> = month): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices?.every(({ pattern }) => pattern !== undefined) === true) return period;
  if (choices !== undefined) return fc.oneof(...choices.map((choice) => anyOf(choice, period)));
  if (typeof schema.type === 'object') return fc.oneof(...schema.type.map((type) => anyOf({ ...schema, type }, period)));
  switch (schema.type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'string':
      return text;
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 400, 400) });
    case 'number':
      return anyNumber(schema);
    case 'array':
      return fc.array(anyOf(schema.items ?? {}, period), { minLength: schema.minItems ?? 0, maxLength: (schema.minItems ?? 0) + 3 });
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, part]) => [key, anyOf(part, period)])));
    default:
      throw new Error(`No values are made for ${JSON.stringify(schema)}`);
  }
}

function anyNumber({ minimum, maximum, exclusiveMinimum }: JsonSchema): fc.Arbitrary<number> {
  const min = minimum ?? (exclusiveMinimum === undefined ? -1e7 : 1e-6);
  const max = maximum ?? 1e7;
  return fc.oneof(
    fc.double({ min, max, noNaN: true }),
    fc.double({ min: Math.max(min, 0), max: Math.min(max, 1), noNaN: true }),
    fc.integer({ min: Math.ceil(Math.max(min, -50)), max: Math.floor(Math.min(max, 500)) }),
    fc.constant(Math.max(min, 0)),
  );
}
