import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ADMIN = fileURLToPath(new URL('../../../apps/admin/src/', import.meta.url));
/** The styles that every screen has; all others are loaded with the screens of their folder. */
const SHARED = 'css/';

type Files = ReadonlyMap<string, string>;

const filesOf = (pattern: string): Files =>
  new Map(globSync(pattern, { cwd: ADMIN }).map((file) => [file, readFileSync(`${ADMIN}${file}`, 'utf8')] as const));

/** The classes that a stylesheet styles, but for those that a library gives its elements. */
const styled = (css: string): readonly string[] =>
  [...css.replaceAll(/\/\*.*?\*\/|url\(.*?\)/gsu, '').matchAll(/\.([a-z][\w-]*)/gu)]
    .map(([, name = '']) => name)
    .filter((name) => !/^(?:mantine|tabler)-/u.test(name));

/** The classes that a component names in full. */
const named = (code: string): readonly string[] =>
  [...code.matchAll(/className=(?:"(?<plain>[^"]*)"|\{`(?<template>[^`]*)`\})/gu)].flatMap(({ groups }) =>
    (groups?.['plain'] ?? groups?.['template']?.replaceAll(/\S*\$\{[^}]*\}\S*/gu, ' ') ?? '').split(/\s+/u).filter((name) => name !== ''),
  );

/** Components that name a class which only the styles of another folder know: whether those are loaded depends on what was open before. */
function styledElsewhere(sheets: Files, components: Files): readonly string[] {
  const places = Map.groupBy(
    [...sheets].flatMap(([file, css]) => [...new Set(styled(css))].map((name) => ({ name, file }))),
    ({ name }) => name,
  );
  return [...components].flatMap(([component, code]) =>
    named(code).flatMap((name) => {
      const files = places.get(name)?.map(({ file }) => file) ?? [];
      const isLoaded = files.some((file) => file.startsWith(SHARED) || component.startsWith(`${dirname(file)}/`));
      return files.length === 0 || isLoaded ? [] : [`${component}: ${name}`];
    }),
  );
}

/** Classes with styles that nothing names, in whole or by its beginning (`cell-${column}`). */
function unnamed(sheets: Files, code: string): readonly string[] {
  const words = new Set(code.match(/[\w-]+/gu));
  const beginnings = [...code.matchAll(/([a-z][\w-]*-)\$\{/gu)].map(([, beginning = '']) => beginning);
  return [...sheets].flatMap(([file, css]) =>
    [...new Set(styled(css))]
      .filter((name) => !words.has(name) && !beginnings.some((beginning) => name.startsWith(beginning)))
      .map((name) => `${file}: ${name}`),
  );
}

describe('the styles of the officers’ app', () => {
  it('are found where they are loaded with another screen alone, and where nothing uses them', () => {
    const sheets = new Map([
      ['css/parts.css', '.box { margin: 0 }'],
      ['features/one/one.css', '.own, .cell-due { top: 0.5rem } /* .gone */ .left { top: 0 }'],
    ]);
    const components = new Map([
      ['features/one/a.tsx', '<i className="box own" />'],
      ['features/two/b.tsx', '<i className="box own" /><i className={`own cell-${it}`} />'],
    ]);
    expect(styledElsewhere(sheets, components)).toEqual(['features/two/b.tsx: own', 'features/two/b.tsx: own']);
    expect(unnamed(sheets, [...components.values()].join(''))).toEqual(['features/one/one.css: left']);
  });

  it('are loaded with every screen that names them, and each is used', () => {
    const sheets = filesOf('**/*.css');
    const components = filesOf('**/*.tsx');
    const others = globSync('{packages/charts/src,apps/admin/src}/**/*.ts', { cwd: `${ADMIN}../../../` });
    expect(sheets.size).toBeGreaterThan(10);
    expect(styledElsewhere(sheets, components)).toEqual([]);
    const code = [...components.values(), ...others.map((file) => readFileSync(`${ADMIN}../../../${file}`, 'utf8'))].join('\n');
    expect(unnamed(sheets, code)).toEqual([]);
  });
});
