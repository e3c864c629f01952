import { readFileSync } from 'node:fs';
import { slugFrom } from '@saferplan/domain/shared';
import { expect, it } from 'vitest';
import { PLACES } from '../../places/places.ts';
import { help, REFERENCES } from './help-texts.ts';

const FILES = { plan: 'administrators', figures: 'figures-as-they-come', neighbours: 'beside-its-neighbours' } as const;

it('every screen says what it is for in a sentence or two, and leads to a heading that the manual has', () => {
  const headings = Object.fromEntries(
    Object.entries(FILES).map(([guide, file]) => [
      guide,
      [...readFileSync(new URL(`../../../../docs/guides/${file}.md`, import.meta.url), 'utf8').matchAll(/^#{2,3} (?<heading>.+)$/gmu)].map(
        (found) => slugFrom(found.groups?.['heading'] ?? ''),
      ),
    ]),
  );
  for (const { to } of PLACES) {
    const { guide, section } = REFERENCES[to];
    const sentence = help.screens[to];
    expect(sentence.length, to).toBeLessThan(140);
    expect(sentence, to).toMatch(/\.$/u);
    expect(headings[guide], to).toContain(section);
  }
});
