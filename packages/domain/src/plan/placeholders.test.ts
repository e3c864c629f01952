import { describe, expect, it } from 'vitest';
import { checkEdition } from './check-edition.ts';
import type { EditionContent } from './edition-content.ts';
import { suggested } from './placeholders.ts';
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
