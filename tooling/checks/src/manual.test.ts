import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const at = (path: string): string => readFileSync(join(root, path), 'utf8');
const PAGES = ['README.md', '.github/CONTRIBUTING.md', '.github/SECURITY.md', ...globSync('apps/docs/**/*.md', { cwd: root })]
  .filter((path) => !path.includes('node_modules') && !path.startsWith('apps/docs/reference/'))
  .toSorted();
const { scripts } = JSON.parse(at('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
const main = at('apps/api/src/cli/main.ts');

/** Each command that begins with pnpm, as a page writes it: on a line of its own, or within a sentence. */
const commandsIn = (text: string): readonly string[] =>
  [...text.matchAll(/(?:^|`)(?:[A-Z_]+=\S+ )*(?:npx -y )?pnpm(?:@[\d.]+)? (?<rest>[^`\n]+)/gmu)].map(
    ({ groups }) => groups?.['rest'] ?? '',
  );
const manual = PAGES.flatMap((page) => commandsIn(at(page)).map((command) => [command, page] as const));

/** This test runs every command of its guide. */
const [GUIDE_TEST, GUIDE] = ['tests/guides/add-your-partnership.test.ts', 'apps/docs/guides/add-your-partnership.md'];
const HARNESS = 'tests/journeys/saferplan.ts';

/** How a test runs what a page names: the file that does so, and the words of that file by which it does. */
type RunBy = readonly [file: string, words: string];

/** What runs each script that the manual names; the words stand in the script too, unless they are the command itself. */
const RUN_BY: Readonly<Record<string, RunBy>> = {
  start: [HARNESS, 'dist/server.mjs'],
  new: [GUIDE, 'pnpm new '],
  'pack-kit': [GUIDE, 'pnpm pack-kit '],
};
/** The scripts that are tests themselves, with a test that they run. */
const RUNS: Readonly<Record<string, string>> = {
  faults: 'tests/faults/kill.test.ts',
  'check-pages': 'tests/journeys/partnerships.test.ts',
  accessibility: 'tests/journeys/accessibility.test.ts',
};
/** Those that no test runs: people run them while they work, or before a change lands. */
const BY_PEOPLE = new Set([
  'test',
  'types',
  'lint',
  'format',
  'changeset',
  'benchmarks',
  'endurance',
  'saferplan',
  'build',
  'dev',
  'check',
  'places',
  'compare-output',
]);

/**
 * Which test runs each command of the server: as it is typed, by its name in quotes or as the guide has it; or by calling the function, its
 * bracket with it, that the command's own file calls or is.
 */
const COMMANDS: Readonly<Record<string, RunBy>> = {
  backup: ['apps/api/src/cli/backup.test.ts', 'await run(backup, '],
  restore: ['apps/api/src/cli/backup.test.ts', 'await run(restoring, '],
  'reset-link': ['apps/api/src/features/accounts/own-accounts.test.ts', 'makeResetLinkAsOperator('],
  'reset-second-factor': ['apps/api/src/features/accounts/ways-in.test.ts', 'resetSecondFactorAsOperator('],
  'make-administrator': ['apps/api/src/features/accounts/own-accounts.test.ts', 'makeAdministrator('],
  doctor: ['apps/api/src/cli/doctor.test.ts', 'examine('],
  'new-partnership': ['tests/journeys/data.test.ts', "'new-partnership'"],
  'empty-data': ['apps/api/src/cli/empty-data.test.ts', 'emptyUnusedData('],
  'export-package': ['apps/api/src/features/install/export-package.test.ts', 'exportPackage('],
  'export-site': ['tests/journeys/public-site.test.ts', "[COMMANDS, 'export-site', "],
  'export-translations': ['apps/api/src/features/translation/translation.service.test.ts', 'exportTranslations('],
  'import-translations': ['apps/api/src/features/translation/translation.service.test.ts', 'importTranslationsFrom('],
  'check-partnership': [GUIDE, 'pnpm saferplan check-partnership '],
  'check-law': ['apps/api/src/cli/check-law.test.ts', 'lawReport('],
  import: ['tests/journeys/data.test.ts', "await run('import', 'police', "],
  'monthly-round': ['apps/api/src/features/spc/monthly-round/monthly-round.test.ts', 'monthlyRound('],
  'read-table': ['tests/journeys/data.test.ts', "await run('read-table', "],
  spc: ['apps/api/src/cli/spc.test.ts', 'await spcCommand('],
};

/** The file that does what a command of the server asks. */
function fileOfCommand(name: string): string {
  const rest = main.slice(main.indexOf(`command === '${name}'`));
  return `apps/api/src/cli/${/import\('\.\/(?<file>[\w-]+\.ts)'\)/u.exec(rest)?.groups?.['file'] ?? ''}`;
}

describe('the manual', () => {
  it('names commands', () => {
    expect(manual.length).toBeGreaterThan(40);
  });

  it('has a test that runs every command of its guide', () => {
    expect(at(GUIDE_TEST)).toContain(GUIDE);
    expect(at(GUIDE_TEST)).toContain("spawnSync('sh'");
  });

  it.each(Object.entries(RUN_BY))('names a script that a test runs: pnpm %s', (script, [file, words]) => {
    expect(at(file)).toContain(words);
    expect(words.startsWith(`pnpm ${script} `) || scripts[script]?.includes(words), script).toBe(true);
  });

  it.each(Object.entries(RUNS))('names a script that runs a test: pnpm %s', (script, test) => {
    expect(existsSync(join(root, test))).toBe(true);
    expect(scripts[script]).toMatch(new RegExp(` (?:${test}|${dirname(test)})(?: |$)`, 'u'));
  });

  it.each(Object.entries(COMMANDS))('names a command of the server that a test runs: %s', (name, [file, words]) => {
    expect(at(file)).toContain(words);
    const called = /(?<name>\w+)\($/u.exec(words)?.groups?.['name'];
    if (called !== undefined) expect(at(fileOfCommand(name))).toContain(`${called}(`);
    else if (file === 'apps/api/src/cli/backup.test.ts') expect(at(file)).toContain('const blocks = [...(MANUAL');
    else expect(words).toMatch(new RegExp(`['" ]${name}['" ]`, 'u'));
  });

  it.each(manual)('names a command that there is, and that is run: pnpm %s (%s)', (command) => {
    const [script = '', name = ''] = command.split(/\s+/u);
    // These are commands of pnpm itself.
    if (script.startsWith('--filter') || ['exec', 'install'].includes(script)) return;
    expect(Object.keys(scripts)).toContain(script);
    if (!BY_PEOPLE.has(script)) expect([...Object.keys(RUN_BY), ...Object.keys(RUNS)]).toContain(script);
    if (script !== 'saferplan' || !/^[a-z]/u.test(name)) return;
    expect(main).toContain(`command === '${name}'`);
    expect(Object.keys(COMMANDS)).toContain(name);
    for (const [option = ''] of command.matchAll(/(?<= --)[a-z-]+/gu))
      expect(main).toMatch(new RegExp(`^ {6}'?${option}'?: \\{ type`, 'mu'));
  });

  it('tells of each variable only what the server reads', () => {
    const config = ['apps/api/src/platform/config.ts', ...globSync('{apps/api,tooling,tests}/**/*.ts', { cwd: root })]
      .filter((path) => !path.includes('node_modules') && !path.includes('.types/') && !path.includes('dist/'))
      .map(at)
      .join('\n');
    const named = new Set(PAGES.flatMap((page) => [...at(page).matchAll(/\bSAFERPLAN_[A-Z_]+[A-Z]\b/gu)].map(([name]) => name)));
    expect(named.size).toBeGreaterThan(8);
    expect([...named].filter((name) => !config.includes(name))).toEqual([]);
  });

  it.each(PAGES)('leads to pages and files that there are: %s', (page) => {
    const links = [
      ...at(page)
        .replaceAll(/```.*?```/gsu, '')
        .matchAll(/\]\((?<to>[^)\s]+)\)/gu),
    ].map(({ groups }) => groups?.['to'] ?? '');
    const included = [...at(page).matchAll(/^<<< (?<to>\S+)$/gmu)].map(({ groups }) => groups?.['to'] ?? '');
    const own = [...links, ...included].filter((to) => !/^(?:https?:|mailto:|#)/u.test(to)).map((to) => to.replace(/#.*$/u, ''));
    // The reference is made when the manual is built.
    const missing = own.filter((to) => !to.includes('reference/') && !existsSync(join(root, dirname(page), to)));
    expect(missing).toEqual([]);
  });
});
