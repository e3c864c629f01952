import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'rolldown/utils';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The names of exported functions and classes without a documentation comment right above them. */
function withoutDocstring(file: string, code: string): readonly string[] {
  const { program, comments } = parseSync(file, code);
  const blocks = comments.filter(({ type, value }) => type === 'Block' && value.startsWith('*') && /\w/u.test(value));
  return program.body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration === null) return [];
    const { declaration, start } = statement;
    if (blocks.some(({ end }) => end <= start && code.slice(end, start).trim() === '')) return [];
    if (declaration.type === 'FunctionDeclaration' || declaration.type === 'ClassDeclaration') return [declaration.id?.name ?? ''];
    if (declaration.type !== 'VariableDeclaration') return [];
    return declaration.declarations.flatMap(({ id, init }) =>
      init?.type === 'ArrowFunctionExpression' && id.type === 'Identifier' ? [id.name] : [],
    );
  });
}

describe('the functions that a file exports', () => {
  it.each([
    ['export function area() {}', ['area']],
    ['export const area = () => 1;', ['area']],
    ['export class Area {}', ['Area']],
    ['// A line is none.\nexport async function area() {}', ['area']],
    ['/** */ export const area = () => 1;', ['area']],
    ['/** Of another. */\nconst other = 1;\nexport const area = () => 1;', ['area']],
    ['/** In square metres. */\nexport const area = () => 1;', []],
    ['export const AREA = 1;\nconst inside = () => 1;', []],
  ])('%s', (code, names) => {
    expect(withoutDocstring('planted.ts', code)).toEqual(names);
  });

  it('say in the domain, the database, the kit and the server what they return', () => {
    const files = globSync('{packages/{domain,database,partnership-kit}/src,apps/api/src,apps/admin/src/edition-store}/**/*.{ts,tsx}', {
      cwd: root,
    }).filter((file) => !/\.test\.|\/(?:testing|migrations|cases)\//u.test(file));
    expect(files.length).toBeGreaterThan(800);
    const found = files.flatMap((file) => withoutDocstring(file, readFileSync(`${root}${file}`, 'utf8')).map((name) => `${file}: ${name}`));
    expect(found).toEqual([]);
  });
});
