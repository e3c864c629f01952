import { type DateContext, readDue, readPeriod } from '@saferplan/domain/dates';
import { expect, it } from 'vitest';
import { common } from './common.ts';
import { ui } from './ui.ts';

const context: DateContext = { today: '2026-05-12', year: { startsOn: '2026-04-01', endsOn: '2027-03-31' } };

it('reads back every date that a field shows in Welsh', () => {
  for (const names of [common.months, common.shortMonths])
    for (const [index, name] of names.entries()) {
      const month = `2026-${String(index + 1).padStart(2, '0')}`;
      expect(readDue(`${name} 2026`, context)).toEqual({ ok: true, value: month });
      expect(readDue(`9 ${name} 2026`, context)).toEqual({ ok: true, value: `${month}-09` });
      expect(readPeriod(`${name} 2026 – 9 ${name} 2027`, context)).toEqual({
        ok: true,
        value: { from: month, to: `2027${month.slice(4)}-09` },
      });
    }
  for (const [rhythm, said] of Object.entries(common.rhythms)) expect(readDue(said, context)).toEqual({ ok: true, value: rhythm });
});

it('reads every example that it gives', () => {
  const hints = Object.values(ui.dateField).filter((text) => typeof text === 'string' && text.includes(' · '));
  expect(hints.length).toBeGreaterThan(2);
  const examples = hints.flatMap((hint) =>
    String(hint)
      .replace(/^.*?(?=31\/|Medi)/u, '')
      .split(' · '),
  );
  expect(readDue(ui.dateField.notKnown, context)).toEqual({ ok: true, value: 'not-agreed' });
  expect(examples.filter((example) => !readDue(example, context).ok)).toEqual([]);
});
