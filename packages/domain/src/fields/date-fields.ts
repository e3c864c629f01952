import { z } from 'zod';
import { IsoDate, IsoMonth, IsoMonthOrDate, PartialDate } from '../shared/calendar.ts';
import { SeriesPeriod } from '../shared/series-period.ts';
import { asked, type Field, field } from './field.ts';
import { coded } from '../shared/value-fault.ts';

/** A day, which is asked of whoever adds an item. */
export const date = (): Field<'date', typeof IsoDate> => asked(field('date', 'text', IsoDate, ''));

/** A day that may not be known: null then. */
export const optionalDate = (): Field<'optional-date', z.ZodNullable<typeof IsoDate>> =>
  field('optional-date', 'optional-text', IsoDate.nullable(), null);

/** As much of a day as is known, be it the month or year alone; null where nothing is. */
export const partialDate = (): Field<'partial-date', z.ZodNullable<typeof PartialDate>> =>
  field('partial-date', 'optional-text', PartialDate.nullable(), null);

/** A month or a day, which is asked of whoever adds an item. */
export const monthOrDate = (): Field<'month-or-date', typeof IsoMonthOrDate> => asked(field('month-or-date', 'text', IsoMonthOrDate, ''));

/** The period of a value in a series, which is asked of whoever adds an item. */
export const seriesPeriod = (): Field<'month-or-date', typeof SeriesPeriod> => asked(field('month-or-date', 'text', SeriesPeriod, ''));

/** When an action is due: a day (`2017-08-31`), a month (`2017-08`), a rhythm, or not yet agreed. */
export const Due = z.union([IsoDate, IsoMonth, z.enum(['ongoing', 'quarterly', 'annually', 'not-agreed'])], {
  error: coded('not-due'),
});
export type Due = z.infer<typeof Due>;

/** When something is due. */
export const due = (): Field<'due', typeof Due> => field('due', 'text', Due, 'not-agreed');

/** A moment (ISO 8601, UTC) that the server notes, and nobody types: see `Field.notedWhen`. Empty until it has come. */
export const notedMoment = (
  when: NonNullable<Field['notedWhen']>,
): Field<'noted-moment', z.ZodDefault<z.ZodUnion<readonly [z.ZodISODateTime, z.ZodLiteral<''>]>>> => ({
  ...field('noted-moment', 'text', z.union([z.iso.datetime(), z.literal('')]).default(''), ''),
  notedWhen: when,
});
