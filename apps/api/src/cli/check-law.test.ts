import { partnership } from '@saferplan/partnership-maidstone';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { lawReport } from './check-law.ts';

/** What the command prints: these keys and no others. */
const Printed = z.array(
  z.strictObject({
    provision: z.string().min(1),
    number: z.string().min(1),
    answer: z.enum(['by-rule', 'recorded', 'gap', 'not-applicable']),
    evidence: z.array(z.looseObject({ code: z.string(), sentence: z.string().min(1) })).min(1),
  }),
);

describe('what saferplan check-law prints', () => {
  const edition = partnership.editions.at(-1);
  if (edition === undefined) throw new Error('Maidstone has editions');
  const content = { ...partnership, ...edition };

  it('is, as JSON, each provision with its number, its answer and the evidence, and nothing else', () => {
    const answers = Printed.parse(JSON.parse(lawReport(content, { json: true })));
    const gaps = answers.filter(({ answer }) => answer === 'gap').map(({ number }) => number);
    expect(gaps).toEqual(expect.arrayContaining(['9A', '11(d)', '11(f)', '12(4)', '13A']));
  });

  it('is a table otherwise, with the gaps first and each provision cited by its law', () => {
    const table = lawReport(content, { json: false });
    expect(table).toContain('regulation 11(d), Crime and Disorder (Formulation and Implementation of Strategy) Regulations 2007');
    expect(table.indexOf('\nGap:')).toBeLessThan(table.indexOf('\nAnswered in the plan:'));
  });
});
