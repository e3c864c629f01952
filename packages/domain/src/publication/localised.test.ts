import { describe, expect, it } from 'vitest';
import { ITEM_KINDS, kindOf } from '../plan/kinds.ts';
import { anItem, bareEdition } from '../plan/testing/bare-edition.ts';
import { PUBLISHED_FIELDS } from './published-fields.ts';
import { contentIn } from '../translation/content-in.ts';
import { translatedTexts } from '../translation/translations.ts';

describe('a translation that says nothing', () => {
  const bare = bareEdition({ startsOn: '2017-04-01', endsOn: '2018-03-31' });
  const of = { ownerId: bare.edition.id, field: 'headline', language: 'cy', original: 'Plan', readBy: '', readOn: null };
  const withTexts = (...texts: readonly string[]) => {
    const translation = texts.map((text, at) => anItem<'translation'>(`trn_${at.toString()}`, { ...of, text }));
    return { ...bare, items: { ...bare.items, translation } };
  };
  const headlineOf = (content: ReturnType<typeof withTexts>) => translatedTexts(content, 'cy').find(({ field }) => field === 'headline');

  it('leaves its text to be translated, is the one that is changed by doing so, and is not published', () => {
    expect(headlineOf(withTexts(''))).toMatchObject({ state: 'missing', translation: { id: 'trn_0' } });
    expect(contentIn(withTexts(' '), 'cy')).toMatchObject({ isSaid: false, content: { edition: { headline: 'Plan' } } });
  });

  it('stands behind one that says something, in whatever order', () => {
    for (const texts of [
      ['', 'Cynllun'],
      ['Cynllun', ''],
    ])
      expect(headlineOf(withTexts(...texts))).toMatchObject({ state: 'unread', translation: { text: 'Cynllun' } });
  });
});

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
