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

/** Which test runs each script that the manual names; those that run the tests themselves are run by whoever lands a change. */
const RUN_BY: Readonly<Record<string, string>> = {
  start: 'tests/journeys/start.test.ts',
  new: 'tests/guides/add-your-partnership.test.ts',
  'pack-kit': 'tests/guides/add-your-partnership.test.ts',
  dev: 'tooling/dev/src/reloading-proxy.test.ts',
  faults: 'tests/faults/kill.test.ts',
  'check-pages': 'tests/journeys/partnerships.test.ts',
  accessibility: 'tests/journeys/accessibility.test.ts',
  check: 'tooling/checks/src/import-graph.test.ts',
};
const BY_PEOPLE = new Set(['test', 'types', 'lint', 'format', 'changeset', 'benchmarks', 'endurance', 'saferplan', 'build']);

/** Which test runs each command of the server. */
const COMMANDS: Readonly<Record<string, string>> = {
  backup: 'apps/api/src/cli/backup.test.ts',
  restore: 'apps/api/src/cli/backup.test.ts',
  'reset-link': 'apps/api/src/features/accounts/own-accounts.test.ts',
  'reset-second-factor': 'apps/api/src/features/accounts/ways-in.test.ts',
  'make-administrator': 'apps/api/src/features/accounts/own-accounts.test.ts',
  doctor: 'apps/api/src/cli/doctor.test.ts',
  'new-partnership': 'tests/journeys/data.test.ts',
  'empty-data': 'apps/api/src/cli/empty-data.test.ts',
  'export-package': 'apps/api/src/features/install/export-package.test.ts',
  'export-site': 'tests/journeys/public-site.test.ts',
  'export-translations': 'apps/api/src/features/translation/translation.service.test.ts',
  'import-translations': 'apps/api/src/features/translation/translation.service.test.ts',
  'check-partnership': 'tests/guides/add-your-partnership.test.ts',
  'check-law': 'apps/api/src/cli/check-law.test.ts',
  import: 'tests/journeys/data.test.ts',
  'monthly-round': 'apps/api/src/features/spc/monthly-round/monthly-round.test.ts',
  'read-table': 'tests/journeys/data.test.ts',
  spc: 'apps/api/src/cli/spc.test.ts',
};

/** This test runs every command of its guide. */
const [GUIDE_TEST, GUIDE] = ['tests/guides/add-your-partnership.test.ts', 'apps/docs/guides/add-your-partnership.md'];

describe('the manual', () => {
  it('names commands', () => {
    expect(manual.length).toBeGreaterThan(40);
  });

  it.each(manual)('names a command that there is, and that a test runs: pnpm %s (%s)', (command) => {
    const [script = '', name = ''] = command.split(/\s+/u);
    if (script.startsWith('--filter') || script === 'exec') return;
    expect(Object.keys(scripts)).toContain(script);
    if (!BY_PEOPLE.has(script)) expect(existsSync(join(root, RUN_BY[script] ?? '-')), `a test that runs ${script}`).toBe(true);
    if (script !== 'saferplan' || !/^[a-z]/u.test(name)) return;
    expect(main).toContain(`command === '${name}'`);
    // By its name, or by the function that does it.
    const path = COMMANDS[name] ?? 'package.json';
    const test = at(path) + (path === GUIDE_TEST ? at(GUIDE) : '');
    const called = name.replaceAll(/-(?<letter>[a-z])/gu, (_match, letter: string) => letter.toUpperCase());
    expect(test.includes(`'${name}'`) || test.includes(called) || test.includes(name), `a test that runs ${name}`).toBe(true);
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
