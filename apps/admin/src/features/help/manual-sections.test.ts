import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sectionsOf } from './manual-sections.ts';

const CHAPTERS = ['administrators', 'figures-as-they-come', 'beside-its-neighbours'];

describe('a chapter of the manual', () => {
  it('is told apart into its title, what stands before the first heading, and sections with the addresses of their headings', () => {
    expect(sectionsOf('# Title\n\nBefore.\n\n## First one\n\nText.\n\n### Within it\n\nMore.\n## Second\nLast.\n')).toEqual({
      title: 'Title',
      introduction: '\nBefore.\n\n',
      sections: [
        {
          title: 'First one',
          address: 'first-one',
          addresses: ['first-one', 'within-it'],
          text: '\nText.\n\n### Within it\n\nMore.\n',
        },
        { title: 'Second', address: 'second', addresses: ['second'], text: 'Last.\n' },
      ],
    });
  });

  it.each(CHAPTERS)('%s loses no line, and an address leads to one section', (name) => {
    const text = readFileSync(new URL(`../../../../docs/guides/${name}.md`, import.meta.url), 'utf8');
    const { title, introduction, sections } = sectionsOf(text);
    const again = `# ${title}\n${introduction}${sections.map((section) => `## ${section.title}\n${section.text}`).join('')}`;
    expect(again).toBe(text);
    const addresses = sections.flatMap((section) => section.addresses);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(sections.length).toBeGreaterThan(3);
  });
});
