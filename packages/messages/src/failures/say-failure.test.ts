import { EditionState, ImplicationAspect } from '@saferplan/domain/adoption';
import type { ExistingThing, FailedThing, Failure, PlainUnmet, RequestFault, UnmetCondition } from '@saferplan/domain/shared';
import { faultIn, PREFIXES } from '@saferplan/domain/shared';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { failureInWelsh } from '../admin/cy/index.ts';
import { describeFailure } from './describe-failure.ts';
import { failuresCy } from './failures-cy.ts';
import { failuresEn } from './failures-en.ts';
import { remarksCy } from '../faults/remarks-cy.ts';
import { remarksEn } from '../faults/remarks-en.ts';
import { valueFaultsCy } from '../faults/value-faults-cy.ts';
import { valueFaultsEn } from '../faults/value-faults-en.ts';
import { sayUnmet } from './say-failure.ts';

// The keys of the records are the names that their types list.
const inEnglish = { ...failuresEn, remarks: remarksEn };
const inWelsh = { ...failuresCy, remarks: remarksCy };
const THINGS = [...Object.keys(failuresEn.things), ...Object.keys(PREFIXES)] as FailedThing[];
const EXISTING = Object.keys(failuresEn.existing) as ExistingThing[];

const what = fc.constantFrom(...THINGS);
const name = fc.stringMatching(/^[A-Z][a-z]{2,9}$/u);
const failures: fc.Arbitrary<Failure> = fc.oneof(
  fc.record({ code: fc.constant('not-found' as const), what }),
  fc.record({ code: fc.constant('not-found' as const), what, name }),
  fc.record({ code: fc.constant('stale-version' as const), what, yours: name, theirs: name, version: fc.nat() }),
  fc.record({ code: fc.constant('already-exists' as const), what: fc.constantFrom(...EXISTING), name }),
  fc.record({ code: fc.constant('in-use' as const), what, by: fc.array(name, { minLength: 1 }) }),
  fc.record({ code: fc.constant('overtaken' as const), what, by: fc.array(name, { minLength: 1 }) }),
  fc.record({ code: fc.constant('partnership-ended' as const), on: fc.constantFrom('2017-03-31', '2026-11-01') }),
  fc.record({ code: fc.constant('too-many-requests' as const), retryAfterS: fc.nat(7200) }),
  fc.constantFrom<Failure>(
    { code: 'sign-in' },
    { code: 'not-allowed' },
    { code: 'version-in-use' },
    { code: 'last-administrator' },
    { code: 'account-elsewhere', what: 'set-password' },
    { code: 'needs-second-person', what: 'end-four-eyes' },
    { code: 'not-made', why: 'busy' },
    { code: 'unavailable', why: 'busy', saved: 'no' },
    { code: 'unavailable', why: 'busy', saved: 'unknown' },
  ),
);

describe('a refusal', () => {
  it('is said in a whole sentence of English and of Welsh, each its own, with every name that it carries', () => {
    fc.assert(
      fc.property(failures, (failure) => {
        const [english, welsh] = [describeFailure(failure), failureInWelsh(failure) ?? ''];
        for (const sentence of [english, welsh]) expect(sentence).toMatch(/^\p{Lu}.{10,}\.$/u);
        expect(welsh).not.toBe(english);
        expect(english + welsh).not.toMatch(/undefined|NaN|\[object/u);
        const by = 'by' in failure ? failure.by : [];
        for (const one of by) expect(english.includes(one) && welsh.includes(one)).toBe(true);
      }),
    );
  });

  it('says how long to wait, and the day on which a partnership ended, in its own words', () => {
    const ended: Failure = { code: 'partnership-ended', on: '2026-03-31' };
    expect([describeFailure(ended).slice(0, 40), failureInWelsh(ended)?.slice(0, 51)]).toEqual([
      'This partnership ended on 31 March 2026,',
      'Daeth y bartneriaeth hon i ben ar 31 Mawrth 2026, f',
    ]);
    expect(describeFailure({ code: 'too-many-requests', retryAfterS: 90 })).toBe('Too many requests. Wait 2 minutes, then try again.');
    expect(failuresCy.tooManyRequests(1)).toContain('funud');
  });

  it('says every condition of a step that is not met in both languages, but for what a check of the plan found', () => {
    const plain = (Object.keys(failuresEn.unmet.plain) as PlainUnmet[]).map((code): UnmetCondition => ({ code }));
    const conditions: readonly UnmetCondition[] = [
      ...plain,
      ...EditionState.options.map((state): UnmetCondition => ({ code: 'wrong-state', state })),
      ...ImplicationAspect.options.map((aspect): UnmetCondition => ({ code: 'implication-unsigned', aspect })),
      { code: 'consultation-runs', title: 'Spring' },
      { code: 'consultation-to-come', title: 'Spring' },
      { code: 'consultation-may-run', title: 'Spring' },
      { code: 'consultation-runs-until', title: 'Spring', endsOn: '2018-02-28' },
      { code: 'response-unanswered', title: 'Spring', respondent: 'A parish' },
      { code: 'other-body', by: 'council', name: '', body: 'Cabinet' },
      { code: 'too-many-proposals', most: 5, days: 30 },
    ];
    for (const condition of conditions) {
      const [english, welsh] = [sayUnmet(condition, inEnglish), sayUnmet(condition, inWelsh)];
      for (const sentence of [english, welsh]) expect(sentence).toMatch(/^\p{Lu}.{10,}\.$/u);
      expect(welsh).not.toBe(english);
      expect(failureInWelsh({ code: 'invalid-transition', unmet: [condition] })).toBe(`Ni ellir cymryd y cam hwn eto. ${welsh}`);
    }
    expect(sayUnmet({ code: 'consultation-runs-until', title: 'Spring', endsOn: '2018-02' }, inWelsh)).toContain('tan fis Chwefror 2018');
    expect(sayUnmet({ code: 'consultation-runs-until', title: 'Spring', endsOn: '2018-02-28' }, inEnglish)).toBe(
      'The consultation “Spring” runs until 28 February 2018.',
    );
    const found: Failure = { code: 'invalid-transition', unmet: [{ code: 'fault', fault: { code: 'no-priority' } }] };
    expect([describeFailure(found), failureInWelsh(found)]).toEqual([
      'This step cannot be taken yet. The plan has no priority yet.',
      'Ni ellir cymryd y cam hwn eto. Nid oes gan y cynllun flaenoriaeth eto.',
    ]);
  });

  it('about fields is said in both languages, by what is wrong with each', () => {
    const invalid: Failure = { code: 'invalid', faults: [{ path: 'fields.due', message: { code: 'too-long', most: 4000 } }] };
    expect([describeFailure(invalid), failureInWelsh(invalid)]).toEqual(['Use 4,000 characters or fewer', 'Defnyddiwch 4,000 nod neu lai']);
  });

  it('says each of several in its own words, also beside one that only the schema library knows', () => {
    const faults = [
      { path: 'fields.due', message: { code: 'not-date' } },
      { path: 'fields.state', message: faultIn('Invalid option') },
    ] as const;
    expect(describeFailure({ code: 'invalid', faults })).toBe(`${valueFaultsEn['not-date']}. Invalid option`);
    expect(failureInWelsh({ code: 'invalid', faults })).toBe(
      `${valueFaultsCy['not-date']}. Nid dyma’r hyn a ddisgwylir yma (Invalid option)`,
    );
  });

  it('of a request is said in both languages, with the figure that it goes beyond', () => {
    const given = { megabytes: 7, gigabytes: 7, files: 7, retryAfterS: 7 * 60 };
    // The keys of the record are the codes that its type lists.
    for (const code of Object.keys(failuresEn.requests) as RequestFault['code'][]) {
      const failure: Failure = { code: 'request-refused', why: { ...given, code } };
      const [english, welsh] = [describeFailure(failure), failureInWelsh(failure)];
      for (const sentence of [english, welsh]) expect(sentence).toMatch(/^\p{Lu}.{10,}\.$/u);
      expect(welsh).not.toBe(english);
      if (typeof failuresEn.requests[code] === 'function') expect([english.includes('7'), welsh.includes('7')]).toEqual([true, true]);
    }
  });

  it('about a file is said in both languages', () => {
    const unread: Failure = { code: 'unreadable-file', why: { code: 'file-empty', name: 'a.csv' } };
    expect([describeFailure(unread), failureInWelsh(unread)]).toEqual(['a.csv is empty (0 bytes).', 'Mae a.csv yn wag (0 beit).']);
  });
});
