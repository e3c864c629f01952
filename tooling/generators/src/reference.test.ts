import { appRouter } from '@saferplan/api/router';
import { ITEM_KINDS } from '@saferplan/domain/plan';
import { Snapshot } from '@saferplan/domain/publication';
import { beforeAll, describe, expect, it } from 'vitest';
import { kitNames } from './kit-reference.ts';
import { reference } from './reference.ts';

describe('the reference of the kit', () => {
  const names = kitNames();

  it('holds everything that a package may import, each with what it is and an example', async () => {
    const given = [...Object.keys(await import('@saferplan/partnership-kit')), 'testPartnership'];
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(given));
    expect(names.map(({ name }) => name)).toEqual(expect.arrayContaining(['PartnershipSource', 'Written', 'Text', 'KeptItem']));
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length);
    expect(names.filter(({ about }) => about === '').map(({ name }) => name)).toEqual([]);
    expect(names.filter(({ example, name }) => example?.includes(name) !== true).map(({ name }) => name)).toEqual([]);
  });

  it('shows types whole, and of functions what they take and give', () => {
    const declarationOf = (name: string) => names.find((one) => one.name === name)?.declaration;
    expect(declarationOf('definePartnership')).toBe('function definePartnership(source: PartnershipSource): DefinedPartnership;');
    expect(declarationOf('AreaSource')).toBe("type AreaSource = Pick<Written<'area'>, 'name'> & Partial<Written<'area'>>;");
    expect(declarationOf('PublicPage')).toMatch(/^interface PublicPage \{\n {2}readonly slug: string;\n[^]+\n\}$/u);
  });
});

describe('the reference of the API', () => {
  let pages: Readonly<Record<string, string>> = {};
  beforeAll(async () => {
    pages = await reference();
  });

  it('tells of every procedure what it does, who may call it and what it takes', () => {
    // oxlint-disable-next-line no-underscore-dangle -- where tRPC lists the procedures of a router
    const paths = Object.keys(appRouter._def.procedures);
    for (const path of paths)
      expect(pages['procedures.md']).toMatch(new RegExp(`^## ${path.replaceAll('.', '\\.')}\n\n[A-Z].+\\.\n\n`, 'm'));
    expect(pages['procedures.md']).toContain('## plan.undo\n\nUndoes one’s own last change.\n\nMutation, for ');
    expect(pages['procedures.md']).toMatch(/## plan\.check\n\n[^`]+```ts\nexport interface Input \{\n {2}editionId: string;\n\}/);
    expect(pages['procedures.md']).toContain('Mutation, for those who may publish.');
    for (const kind of ITEM_KINDS) expect(pages['procedures.md']).toContain(`## items.${kind}.change\n\nChanges fields of one `);
    expect(pages['procedures.md']).toMatch(/## items\.action\.change\n[^`]+`version`[^`]+```ts\nexport interface Input \{[^`]+due\?:/);
    expect(pages['items.md']).toContain('- `documentId` is not published: Attachments are for those who keep the plan');
  });

  it('has the fields of every kind of item, and of plan.json', () => {
    for (const kind of ITEM_KINDS) expect(pages['items.md']).toContain(`## ${kind}\n`);
    expect(pages['items.md']).toContain('heldOn: string | null;');
    for (const field of Object.keys(Snapshot.shape)) expect(pages['plan-json.md']).toMatch(new RegExp(`^ {2}${field}\\??:`, 'm'));
  });
});
