import { z } from 'zod';
import { asked, choice, line, number, optionalLine, optionalNumber, prose, slug, structure, withLocalised } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';
import { SeriesPeriod } from '../shared/series-period.ts';
import { lineOfText } from '../shared/text.ts';
import { CHART_TYPES } from './charts/charts.ts';
import { INTERVALS } from './period.ts';
import { RULE_SET_NAMES } from './series.ts';
import { Feed, Improvement } from './series-parts.ts';
import { coded } from '../shared/value-fault.ts';

/** A run of counts or rates, how it is charted, and how its chart is read. */
export const series = defineKind('series', {
  home: 'partnership',
  lifecycle: 'content',
  changedBy: ['analyst'],
  title: 'title',
  fields: {
    title: line(),
    slug: slug(),
    /** What is counted, in the plural: 'recorded offences'. */
    unit: asked(line(60)),
    /** Where it is counted: 'Maidstone borough', 'Great Britain'. */
    area: asked(line(120)),
    about: prose(2000),
    source: optionalLine(300),
    licence: optionalLine(200),
    /** What a reader must know before drawing a conclusion. */
    caveat: prose(1000),
    /** Who may read it: the public, from the next publication on, or only those who sign in. */
    audience: choice(z.enum(['public', 'partners']), 'partners'),
    interval: choice(z.enum(INTERVALS), 'month'),
    feed: structure('feed', Feed, { kind: 'none' }),
    chart: choice(z.enum(CHART_TYPES), 'i'),
    rules: choice(z.enum(RULE_SET_NAMES), 'making-data-count'),
    /** For rates and proportions: per how many. */
    multiplier: number(z.number({ error: coded('not-number') }).positive({ error: coded('not-above', { above: 0 }) }), 1),
    improvement: choice(Improvement, 'not-said'),
    /** How many first points of each phase set its limits; null for the whole phase. */
    baselinePoints: optionalNumber(z.int({ error: coded('not-whole') }).min(2, { error: coded('too-small', { least: 2 }) })),
    /** The stretch whose limits are carried over to the rest of its phase; null for none. */
    limitsFrom: structure('stretch', z.strictObject({ from: SeriesPeriod, to: SeriesPeriod }).nullable(), null),
    target: withLocalised(
      structure('target-line', z.strictObject({ label: lineOfText(60), value: z.number({ error: coded('not-number') }) }).nullable(), null),
      /^\/label$/u,
    ),
  },
});
export type SeriesFields = FieldsOf<typeof series>;
