import { z } from 'zod';
import { type Field, field } from './field.ts';

/** A number; `schema` may narrow it. */
export const number = (schema: z.ZodNumber = z.number({ error: 'Enter a number' }), blank = 0): Field<'number', z.ZodNumber> =>
  field('number', 'number', schema, blank);

/** A number that may be left out. */
export const optionalNumber = (schema: z.ZodNumber): Field<'optional-number', z.ZodNullable<z.ZodNumber>> =>
  field('optional-number', 'number', schema.nullable(), null);

/** Pounds, with pence where there are any. */
const Pounds = z
  .number({ error: 'Enter an amount in pounds' })
  .min(0, { error: 'Enter 0 or more' })
  .max(1_000_000_000, { error: 'Enter less than a thousand million' })
  .refine((value) => Number.isInteger(Math.round(value * 1e6) / 1e4), { error: 'Enter pounds and pence, such as 1250.50' });

/** Money, in pounds with whole pence. */
export const money = (): Field<'money', z.ZodNumber> => field('money', 'number', Pounds, 0);

/** Money that may not be known yet. */
export const optionalMoney = (): Field<'optional-money', z.ZodNullable<z.ZodNumber>> =>
  field('optional-money', 'number', Pounds.nullable(), null);

/** A share in per cent, 0 to 100, that may not be known. */
export const optionalPercentage = (): Field<'optional-percentage', z.ZodNullable<z.ZodNumber>> =>
  field(
    'optional-percentage',
    'number',
    z.number({ error: 'Enter a number' }).min(0, { error: 'Enter 0 to 100' }).max(100, { error: 'Enter 0 to 100' }).nullable(),
    null,
  );

/** One of a closed list of words, and which of them it is in a new item. */
export const choice = <Options extends z.core.util.EnumLike>(
  options: z.ZodEnum<Options>,
  blank: z.core.input<z.ZodEnum<Options>>,
): Field<'choice', z.ZodEnum<Options>> => field('choice', 'text', options, blank);

/** Yes or no. */
export const yesNo = (): Field<'yes-no', z.ZodBoolean> => field('yes-no', 'boolean', z.boolean(), false);
