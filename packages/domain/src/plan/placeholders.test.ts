import { describe, expect, it } from 'vitest';
import { checkEdition } from './check-edition.ts';
import type { EditionContent } from './edition-content.ts';
import { EDITION_KINDS, ITEM_KINDS, type ItemKind, kindOf } from './kinds.ts';
import { OPEN_GOVERNMENT_LICENCE } from './partnership.ts';
import { findPlaceholders, suggested } from './placeholders.ts';
import { bareEdition } from './testing/bare-edition.ts';

const content = bareEdition({ startsOn: '2026-04-01', endsOn: '2027-03-31' });
const proposals = (given: EditionContent): readonly string[] =>
  checkEdition(given, null)
    .filter(({ remark }) => remark.code === 'proposal')
    .map(({ severity, isOpen, place }) => `${severity} ${String(isOpen)} ${place.kind} ${place.field ?? ''}`);

describe('a text that is proposed', () => {
  it('keeps an edition from being published until its square brackets are taken away, wherever it stands', () => {
    const { edition, plan, partnership } = content;
    expect(proposals({ ...content, edition: { ...edition, headline: suggested('What we will do for a safer Swale') } })).toEqual([
      'fault true edition headline',
    ]);
    expect(proposals({ ...content, plan: { ...plan, title: suggested('Community Safety Plan') } })).toEqual([
      'fault true edition plan-title',
    ]);
    expect(proposals({ ...content, partnership: { ...partnership, shortName: '[SE]' } })).toEqual(['fault true partnership shortName']);
  });

  it('is none where brackets stand within a text, or are a link', () => {
    for (const headline of ['[Sic] what we do', 'Safer [and sounder]', '[Read it](https://safer.example)', '[one] and [two]', ''])
      expect(proposals({ ...content, edition: { ...content.edition, headline } })).toEqual([]);
    expect(suggested('')).toBe('');
  });
});

/** A value of each kind of field that says a text in one of its parts. */
const IN_PARTS: Readonly<Record<string, (text: string) => unknown>> = {
  'action-plan': (note) => ({ state: 'to-come', note }),
  baseline: (name) => ({ name, value: null }),
  target: (baseline) => ({ kind: 'percent-change', percent: null, baseline }),
  'target-line': (label) => ({ label, value: 1 }),
  'mark-on-chart': (text) => ({ kind: 'annotation', text }),
  extra: (text) => ({ ward: text }),
};
/** An edition with one item of a kind that says this text wherever the kind can say any, and the fields in which it does. */
function saying(kind: ItemKind, text: string): { readonly given: EditionContent; readonly fields: readonly string[] } {
  const said = Object.entries(kindOf(kind).fields).flatMap(([name, { kind: fieldKind, localised }]) => {
    const inParts = IN_PARTS[fieldKind];
    if (inParts !== undefined) return [[name, inParts(text)] as const];
    const isText = localised !== null || ['line', 'prose', 'markdown'].includes(fieldKind);
    return isText ? [[name, text] as const] : [];
  });
  const list = { [kind]: [{ ...Object.fromEntries(said), id: 'itm_1', position: 0, version: 1 }] };
  // Only the texts of the item are read.
  const isOfEdition = EDITION_KINDS.some((one) => one === kind);
  const given = {
    ...content,
    ...(isOfEdition ? { items: { ...content.items, ...list } } : { shared: { ...content.shared, ...list } }),
  } as EditionContent;
  return { given, fields: said.map(([name]) => name) };
}

describe('a text that nobody has written or confirmed', () => {
  it.each(ITEM_KINDS)('is found in every field of the kind %s that says any, also in its parts', (kind) => {
    for (const text of ['To be named', '[What is proposed]']) {
      const { given, fields } = saying(kind, text);
      expect(findPlaceholders(given).map((found) => [found.kind, found.id, found.field, found.text])).toEqual(
        fields.map((field) => [kind, 'itm_1', field, text]),
      );
    }
    expect(findPlaceholders(saying(kind, 'What is [so]').given)).toEqual([]);
  });

  it('keeps a public series whose area is still to be named from being published', () => {
    const { given } = saying('series', 'To be named');
    expect(checkEdition({ ...content, shared: given.shared }, null).filter(({ place }) => place.field === 'area')).toMatchObject([
      { severity: 'fault', remark: { code: 'placeholder' }, place: { kind: 'series' } },
    ]);
  });

  it('is found in what the partnership says of its site, wherever that stands', () => {
    const { partnership } = content;
    const licence = { ...OPEN_GOVERNMENT_LICENCE, name: suggested(OPEN_GOVERNMENT_LICENCE.name) };
    const dataSources = [{ name: 'Police', address: 'https://police.example', licence: 'To be named', about: '' }];
    expect(
      findPlaceholders({ ...content, partnership: { ...partnership, licence, dataSources } })
        .map(({ field }) => field)
        .toSorted(),
    ).toEqual(['dataSources', 'licence']);
  });
});
