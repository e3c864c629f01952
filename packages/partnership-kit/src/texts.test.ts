import { contentIn, stateOf, translatedTexts } from '@saferplan/domain/translation';
import { buildSnapshot, canBeRead, type Json, redactBody, snapshotIn, textsSaidIn } from '@saferplan/domain/publication';
import { SNAPSHOT_WORDINGS } from '@saferplan/messages/published/wordings';
import { PublicationId, WithdrawalId } from '@saferplan/domain/shared';
import { copyForward, type EditionContent } from '@saferplan/domain/plan';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definePartnership } from './define-partnership.ts';
import { EMERGENCY_CONTACTS } from './emergency-contacts.ts';
import { PackageProblems } from './package-problems.ts';
import type { PartnershipSource } from './source.ts';

const source: PartnershipSource = {
  identity: {
    slug: 'aber',
    name: { en: 'Safer Aber', cy: 'Aber Diogelach' },
    shortName: 'SA',
    area: 'Aber',
    force: 'Police',
    chair: '',
    about: { en: 'A test.', cy: 'Prawf.' },
    languages: ['en', 'cy'],
    extraFields: [
      {
        on: 'priority',
        key: 'pillar',
        label: { en: 'Pillar', cy: 'Colofn' },
        type: 'choice',
        choices: [{ en: 'Prevent', cy: 'Atal' }, 'Protect'],
        groups: true,
      },
    ],
  },
  plan: { title: { en: 'Plan', cy: 'Cynllun' }, motto: '', startYear: 2026, endYear: 2027 },
  agencies: { police: { name: { en: 'Police', cy: 'Heddlu' }, shortName: 'Pol', standing: 'statutory', about: '' } },
  contacts: EMERGENCY_CONTACTS,
  glossary: [],
  editions: [
    {
      label: '2026-27',
      headline: { en: 'One aim', cy: 'Un nod' },
      priorities: {
        fires: {
          title: { en: 'Fires', cy: 'Tanau' },
          slug: 'fires',
          summary: { en: 'Fewer fires.', cy: 'Llai o danau.' },
          lead: [{ person: '', agency: 'police' }],
          actionPlan: { state: 'to-come', note: { en: 'Being written.', cy: 'Yn cael ei ysgrifennu.' } },
          extra: { pillar: 'Prevent' },
          outcomes: [{ en: 'Fewer', cy: 'Llai' }, 'Smaller'],
        },
      },
      themes: { trust: { title: { en: 'Cymraeg', cy: 'Cymraeg' }, slug: 'cymraeg', summary: 'Trust.', runsThrough: 'all' } },
    },
  ],
};

const contentOf = (given: PartnershipSource): EditionContent => {
  const defined = definePartnership(given);
  const [edition] = defined.editions;
  if (edition === undefined) throw new Error('it has one');
  return { ...defined, ...edition };
};
const content = contentOf(source);
const published = (of: EditionContent) => {
  const built = buildSnapshot(SNAPSHOT_WORDINGS, of, null, new Map());
  if (!built.ok) throw new Error(JSON.stringify(built.failure));
  return built.value;
};

describe('a text in two languages', () => {
  it('is kept in the first language, with what it says in the other beside it', () => {
    expect(content.items.priority[0]).toMatchObject({ title: 'Fires', actionPlan: { note: 'Being written.' } });
    expect(content.items.translation.map(({ ownerId, field, text }) => [ownerId, field, text])).toContainEqual([
      'pri_aber-2026-27-fires',
      'actionPlan/note',
      'Yn cael ei ysgrifennu.',
    ]);
    expect(content.shared['shared-translation'].map(({ text }) => text)).toEqual([
      'Aber Diogelach',
      'Prawf.',
      'Colofn',
      'Atal',
      'Cynllun',
      'Heddlu',
    ]);
  });

  it('is missing, stale, unread or read', () => {
    const states = new Map(translatedTexts(content, 'cy').map(({ ownerId, field, state }) => [`${ownerId} ${field}`, state]));
    expect(states.get('out_aber-2026-27-fires-1 text')).toBe('unread');
    expect(states.get('out_aber-2026-27-fires-2 text')).toBe('missing');
    const [translation] = content.items.translation;
    if (translation === undefined) throw new Error('there are some');
    expect(stateOf('Other words', translation)).toBe('stale');
    expect(stateOf(translation.original, { ...translation, readBy: 'Ann' })).toBe('read');
    expect(stateOf('Anything', null)).toBe('missing');
  });

  it('is published in both, and each snapshot is whole: addresses are the same in both', () => {
    const snapshot = published(content);
    const welsh = snapshotIn(snapshot, 'cy');
    expect(welsh.priorities[0]).toMatchObject({
      title: 'Tanau',
      slug: 'fires',
      group: 'Atal',
      leads: [{ agency: 'Heddlu' }],
      extra: [{ label: 'Colofn', value: 'Atal' }],
      outcomes: [{ text: 'Llai' }, { text: 'Smaller' }],
      actionPlan: { note: 'Yn cael ei ysgrifennu.' },
    });
    expect(welsh.contacts).toEqual(snapshot.contacts);
    expect(textsSaidIn(snapshot, 'cy').has('Cymraeg')).toBe(true);
    expect(snapshotIn(snapshot, 'en')).toBe(snapshot);
  });

  it('that is stale is not published: the first language stands in its place', () => {
    const changed: EditionContent = {
      ...content,
      items: { ...content.items, priority: content.items.priority.map((priority) => ({ ...priority, title: 'Fires and floods' })) },
    };
    expect(snapshotIn(published(changed), 'cy').priorities[0]?.title).toBe('Fires and floods');
  });

  it('is withdrawn in all of them at once', () => {
    const body = JSON.parse(JSON.stringify(published(content))) as Json;
    const withdrawal = {
      path: '/priorities/0/summary',
      reason: 'It names a child.',
      decidedBy: 'editor',
      withdrawnAt: '2026-04-01T00:00:00Z',
    };
    const ids = { id: WithdrawalId.parse('wdr_1'), publicationId: PublicationId.parse('pub_1') };
    expect(JSON.stringify(body)).toContain('Llai o danau.');
    const redacted = redactBody(body, 'hash', [{ ...withdrawal, ...ids }]);
    expect(JSON.stringify(redacted)).not.toMatch(/Llai o danau|Fewer fires/u);
    expect(canBeRead(redacted)).toBe(true);
  });

  it('leaves what is published as it was where nothing is translated', () => {
    const { 'shared-translation': _shared, ...shared } = content.shared;
    const none = { ...content, shared: { ...shared, 'shared-translation': [] }, items: { ...content.items, translation: [] } };
    const { translations, ...first } = published(content);
    expect(Object.keys(translations ?? {})).toEqual(['cy']);
    expect(JSON.stringify(published(none))).toBe(JSON.stringify(first));
    expect(contentIn(none, 'cy').isSaid).toBe(false);
  });

  it('is carried into the next edition with what it is of', () => {
    let made = 0;
    const next = copyForward(content, (prefix) => `${prefix}_next-${(made += 1).toString()}`);
    const draft: EditionContent = { ...content, edition: next.edition, items: next.items };
    const states = translatedTexts(draft, 'cy').map(({ field, state }) => `${field}: ${state}`);
    expect(states).toContain('headline: unread');
    expect(next.items.translation).toHaveLength(content.items.translation.length);
    const ids = new Set([
      next.edition.id,
      ...Object.values(next.items).flatMap((list) => list.map(({ id }: { readonly id: string }) => id)),
    ]);
    expect(next.items.translation.every(({ ownerId }) => ids.has(ownerId))).toBe(true);
  });

  it('leaves in the first language whatever has no translation, wherever it is', () => {
    fc.assert(
      fc.property(fc.subarray([...content.items.translation, ...content.shared['shared-translation']]), (kept) => {
        const ids = new Set<string>(kept.map(({ id }) => id));
        const part: EditionContent = {
          ...content,
          items: { ...content.items, translation: content.items.translation.filter(({ id }) => ids.has(id)) },
          shared: { ...content.shared, 'shared-translation': content.shared['shared-translation'].filter(({ id }) => ids.has(id)) },
        };
        const said = new Set(kept.map(({ text }) => text));
        const dropped = [...content.items.translation, ...content.shared['shared-translation']].filter(({ text }) => !said.has(text));
        const welsh = JSON.stringify(snapshotIn(published(part), 'cy'));
        for (const { text, original } of dropped) if (text !== original) expect(welsh).not.toContain(`"${text}"`);
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is written wrongly of languages', () => {
  const problemsOf = (given: PartnershipSource): readonly string[] => {
    try {
      definePartnership(given);
      return [];
    } catch (error) {
      if (error instanceof PackageProblems) return error.problems;
      throw error;
    }
  };

  it('is told by its path', () => {
    const { languages: _languages, ...identity } = source.identity;
    expect(problemsOf({ ...source, identity })).toContain(
      'plan.title: “cy” is no language of the partnership: add it to “languages” of its identity, or leave it out',
    );
    expect(problemsOf({ ...source, plan: { ...source.plan, title: { cy: 'Cynllun' } } })).toContain(
      'plan.title: write it in the first language of the partnership too, as “en”',
    );
    const { police } = EMERGENCY_CONTACTS;
    expect(
      problemsOf({ ...source, contacts: { ...EMERGENCY_CONTACTS, police: { ...police, telephone: { en: '101', cy: '101' } } } }),
    ).toContain('contacts.police.telephone: it is the same in every language: write one text');
  });
});
