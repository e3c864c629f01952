import { expect, it } from 'vitest';
import { inLittleMemory } from './in-little-memory.ts';

it('a command whose memory is used up begins again with more', async () => {
  const context = { command: 'restore', path: '/there/is/no/such.saferplan', passphraseFile: null, withoutSecret: false } as const;
  const enough = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 16 };
  expect(await inLittleMemory(context, [{ maxOldGenerationSizeMb: 4, maxYoungGenerationSizeMb: 1 }, enough])).toBe(1);
});
