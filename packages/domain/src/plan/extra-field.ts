import { z } from 'zod';
import { type Field, structure, withLocalised } from '../fields/index.ts';
import type { ExtraFault } from '../shared/edition-remark.ts';
import { IsoMonthOrDate } from '../shared/calendar.ts';
import { lineOfText, Slug } from '../shared/text.ts';
import { coded } from '../shared/value-fault.ts';

/** What a partnership writes of every priority, action or indicator beyond what all partnerships do. */
export const ExtraField = z
  .strictObject({
    on: z.enum(['priority', 'action', 'indicator']),
    key: Slug,
    label: lineOfText(80),
    type: z.enum(['text', 'number', 'date', 'choice']),
    /** What may be chosen, for a choice; else empty. */
    choices: z.array(lineOfText(120)).max(40),
    /** Whether the public pages group priorities by it, as under pillars. */
    groups: z.boolean(),
  })
  .refine(({ type, choices }) => (type === 'choice') === choices.length > 0, {
    path: ['choices'],
    error: coded('choices-and-type'),
  })
  .refine(({ on, type, groups }) => !groups || (on === 'priority' && type === 'choice'), {
    path: ['groups'],
    error: coded('cannot-group'),
  });
export type ExtraField = z.infer<typeof ExtraField>;

export const ExtraFields = z
  .array(ExtraField)
  .max(30, { error: coded('too-many-extra-fields', { most: 30 }) })
  .refine((fields) => new Set(fields.map(({ on, key }) => `${on} ${key}`)).size === fields.length, {
    error: coded('same-key'),
  })
  .refine((fields) => fields.filter(({ groups }) => groups).length <= 1, { error: coded('several-group') });

/** The values of an item's extra fields, by key, as they were typed. */
export const Extra = z.record(
  Slug,
  z
    .string()
    .trim()
    .max(300, { error: coded('too-long', { most: 300 }) }),
);
export type Extra = z.infer<typeof Extra>;

/** What a partnership writes beyond what all partnerships do. A kind that has it calls it `extra`. */
export const extra = (): Field<'extra', typeof Extra> => ({
  ...withLocalised(structure('extra', Extra, {}), /^\/./u),
  blank: () => undefined,
});

/** What is wrong with the value of an extra field; null where nothing is. Empty is never wrong. */
export function checkExtra({ label, type, choices }: ExtraField, value: string): ExtraFault | null {
  if (value === '') return null;
  switch (type) {
    case 'text':
      return null;
    case 'number':
      return Number.isFinite(Number(value)) ? null : { code: 'extra-not-number', label };
    case 'date':
      return IsoMonthOrDate.safeParse(value).success ? null : { code: 'extra-not-date', label };
    case 'choice':
      return choices.includes(value) ? null : { code: 'extra-not-choice', label, choices };
  }
}
