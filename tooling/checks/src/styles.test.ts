import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ADMIN = fileURLToPath(new URL('../../../apps/admin/src/', import.meta.url));
/** What loads the styles that every screen has. */
const START = 'app/main.tsx';
/** What makes larger on a phone what other stylesheets style. */
const LARGER = 'css/touch.css';

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

/** The stylesheets that a component imports. */
const loadedBy = (component: string, code: string): readonly string[] =>
  [...code.matchAll(/^import '(\.[^']+\.css)';/gmu)].map(([, sheet = '']) => join(dirname(component), sheet));

/** The feature or the part of the app that a component belongs to, whose screens load their styles together. */
const partOf = (component: string): string =>
  component
    .split('/')
    .slice(0, component.startsWith('features/') ? 2 : 1)
    .join('/');

/** Components that name a class which only the styles of another part know: whether those are loaded depends on what was open before. */
function styledElsewhere(sheets: Files, components: Files): readonly string[] {
  const places = Map.groupBy(
    [...sheets].flatMap(([file, css]) => (file === LARGER ? [] : [...new Set(styled(css))].map((name) => ({ name, file })))),
    ({ name }) => name,
  );
  const imports = [...components].flatMap(([component, code]) => loadedBy(component, code).map((sheet) => ({ component, sheet })));
  const isLoadedFor = (sheet: string, part: string): boolean =>
    imports.some((one) => one.sheet === sheet && (one.component === START || partOf(one.component) === part));
  return [...components].flatMap(([component, code]) =>
    named(code).flatMap((name) => {
      const files = places.get(name)?.map(({ file }) => file) ?? [];
      return files.length === 0 || files.some((file) => isLoadedFor(file, partOf(component))) ? [] : [`${component}: ${name}`];
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
      ['app/main.tsx', "import '../css/parts.css';"],
      ['features/one/a.tsx', 'import \'./one.css\';\n<i className="box own" />'],
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
