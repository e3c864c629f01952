import { describe, expect, it } from 'vitest';
import { ITEM_KINDS, kindOf } from '../plan/kinds.ts';
import { PUBLISHED_FIELDS } from '../publication/published-fields.ts';

describe('a text that is said in every language', () => {
  it('is published: what only those who keep the plan read needs no translation', () => {
    const localised = ITEM_KINDS.flatMap((kind) =>
      Object.entries(kindOf(kind).fields).flatMap(([name, field]) => (field.localised === null ? [] : [{ kind, name }])),
    );
    const unpublished = localised.filter(({ kind, name }) => {
      const published: Readonly<Record<string, unknown>> = PUBLISHED_FIELDS[kind];
      return typeof published[name] !== 'string';
    });
    // A mark is published as the phase, note or exclusion that it is.
    expect(unpublished).toEqual([]);
    expect(localised.length).toBeGreaterThan(60);
  });

  it('is every text of words that is published, but for names of bodies’ papers and years', () => {
    const same = ITEM_KINDS.flatMap((kind) =>
      Object.entries(kindOf(kind).fields).flatMap(([name, field]) => {
        const published: Readonly<Record<string, unknown>> = PUBLISHED_FIELDS[kind];
        const isWords = field.kind === 'line' || field.kind === 'prose' || field.kind === 'markdown';
        return isWords && field.localised === null && typeof published[name] === 'string' ? [`${kind}.${name}`] : [];
      }),
    );
    expect(same.toSorted()).toEqual([
      'action-update.evidence',
      'area.code',
      'case-review.period',
      'contact.telephone',
      'contact.textNumber',
      'contact.web',
      'meeting.agendaItem',
      'meeting.minute',
      'scoring-model.hash',
      'shared-translation.text',
      'translation.text',
    ]);
  });
});
