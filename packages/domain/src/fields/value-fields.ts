import { z } from 'zod';
import { Money, moneyOfPounds, poundsOf } from '../shared/money.ts';
import { type Field, field, withDefault } from './field.ts';
import { coded } from '../shared/value-fault.ts';

/** A number; `schema` may narrow it. */
export const number = (schema: z.ZodNumber = z.number({ error: coded('not-number') }), blank = 0): Field<'number', z.ZodNumber> =>
  field('number', 'number', schema, blank);

/** A number that may be left out. */
export const optionalNumber = (schema: z.ZodNumber): Field<'optional-number', z.ZodNullable<z.ZodNumber>> =>
  field('optional-number', 'number', schema.nullable(), null);

/** Money to the penny, null where it is not said yet. Packages write it in pounds, and so did the log before it was kept in pence. */
export const money = (): Field<'money', z.ZodNullable<typeof Money>> => ({
  ...field('money', 'money', Money.nullable(), null),
  otherForm: {
    from: (value) => (typeof value === 'number' ? (moneyOfPounds(value) ?? value) : value),
    to: (value) => {
      const amount = Money.safeParse(value);
      return amount.success ? poundsOf(amount.data) : value;
    },
  },
});

/** A share in per cent, 0 to 100, that may not be known. */
export const optionalPercentage = (): Field<'optional-percentage', z.ZodNullable<z.ZodNumber>> =>
  field(
    'optional-percentage',
    'number',
    z
      .number({ error: coded('not-number') })
      .min(0, { error: coded('not-between', { least: 0, most: 100 }) })
      .max(100, { error: coded('not-between', { least: 0, most: 100 }) })
      .nullable(),
    null,
  );

/**
 * One of a closed list of words, and which of them it is in a new item: one that says nothing of it. Where none of them does, it is left
 * out, and whoever adds an item is asked.
 */
export const choice = <Options extends z.core.util.EnumLike>(
  options: z.ZodEnum<Options>,
  blank?: z.core.input<z.ZodEnum<Options>>,
): Field<'choice', z.ZodEnum<Options>> => ({
  kind: 'choice',
  schema: options,
  column: 'text',
  references: null,
  localised: null,
  blank: () => blank,
});

/** Yes or no. */
export const yesNo = (): Field<'yes-no', z.ZodBoolean> => field('yes-no', 'boolean', z.boolean(), false);

/** That somebody confirmed what the named fields hold; no again once one of them is changed. */
export const confirmationOf = (names: readonly string[]): Field<'yes-no', z.ZodDefault<z.ZodBoolean>> => ({
  ...withDefault(yesNo(), false),
  lapsesWith: names,
});
