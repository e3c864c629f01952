import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BYTES_BEHIND, KnownTexts } from './known-texts.ts';

const bytesOf = (text: string): DataView<ArrayBuffer> => new DataView(new TextEncoder().encode(text + '?'.repeat(BYTES_BEHIND)).buffer);

/** Texts that agree in many of their first bytes, share slots, and are as long as a few words or not. */
const text = fc
  .tuple(
    fc.constantFrom('', 'Violence', 'E01024370,Maidst', 'E01024371,Maidst'),
    fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 70 }),
  )
  .map(([start, end]) => `${start}${end},`);

it('a text is known again as what was kept of it, and no other is taken for it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(8 as const, 16 as const),
      fc.array(text, { maxLength: 60 }),
      fc.nat({ max: 9 }),
      (firstBytes, texts, before) => {
        const known = new KnownTexts(8, firstBytes);
        const numbers = new Map<string, number>();
        for (const one of texts) {
          const bytes = bytesOf('#'.repeat(before) + one);
          const end = bytes.byteLength - BYTES_BEHIND;
          const slot = known.find(bytes, before);
          if (slot === -1) {
            numbers.set(one, numbers.get(one) ?? numbers.size);
            const kept = known.keep(bytes, before, end, numbers.get(one) ?? -1);
            expect(known.find(bytes, before)).toBe(kept);
            expect(kept === -1).toBe(end - before > 120);
          } else {
            expect([known.numberOf(slot), known.lengthOf(slot)]).toEqual([numbers.get(one), end - before]);
          }
        }
      },
    ),
  );
});

it('a text is not known where other bytes stand, however many of the first are its own', () => {
  const known = new KnownTexts(4, 8);
  known.keep(bytesOf('Burglary,'), 0, 9, 1);
  expect(['Burglary,', 'Burglary.', 'Burglary', 'Burglar,', 'burglary,', ''].map((one) => known.find(bytesOf(one), 0) !== -1)).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});
