import { parent, seriesPeriod, startingWith, structure, theText, withLocalised } from '../fields/index.ts';
import { defineKind, type FieldsOf } from '../items/define-kind.ts';
import { MarkOnChart } from './series-parts.ts';

/** What a person has marked at a period of a series. */
export const seriesMark = defineKind('series-mark', {
  home: 'partnership',
  lifecycle: 'content',
  changedBy: ['analyst'],
  title: null,
  calledBy: ['at'],
  fields: {
    seriesId: parent('series'),
    at: startingWith(seriesPeriod(), theText),
    mark: startingWith(
      withLocalised(structure('mark-on-chart', MarkOnChart, { kind: 'annotation', text: '' }), /^\/(?:text|reason)$/u),
      (text) => ({
        kind: 'annotation' as const,
        text,
      }),
    ),
  },
});
export type SeriesMarkFields = FieldsOf<typeof seriesMark>;
