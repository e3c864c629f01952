import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileInWords } from './output-in-words.ts';

/**
 * `pnpm compare-output OLDER [NEWER]`: what the public would notice of a change to the code. In each of two checkouts, installed and
 * built, it exports the site of every package of a partnership, makes text of its pages, data and documents, and shows where the two
 * differ, as `git diff` does. Moments and hashes are left out, since they differ at every publication. Ends with 1 where anything
 * differs. `--only maidstone` compares one package; `--with-documents` also PDF (where `pdftotext` is installed) and Word.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string', multiple: true }, 'with-documents': { type: 'boolean', default: false } },
});
const [older, newer = '.'] = positionals;
if (older === undefined) throw new Error('Say with which checkout to compare: pnpm compare-output ../older');
const folder = mkdtempSync(join(tmpdir(), 'saferplan-output-'));

/** Exports the site of a package, and writes each of its files as text into `into`. Returns how many there are. */
function exportAsText(checkout: string, name: string, into: string): number {
  const { scripts } = JSON.parse(readFileSync(join(checkout, 'package.json'), 'utf8')) as {
    readonly scripts: { readonly saferplan: string };
  };
  const [command = 'node', ...words] = scripts.saferplan.split(' ');
  const data = mkdtempSync(join(folder, 'data-'));
  const site = join(data, 'site');
  const installation = join(data, 'installation.config.ts');
  const partnership = join(checkout, 'packages/partnerships', name);
  writeFileSync(installation, `export const installation = { partnerships: [${JSON.stringify(partnership)}], county: null };\n`);
  // An older checkout may not have an option yet; what it then writes is left out below.
  const help = words.map((word) => readFileSync(join(checkout, word), 'utf8')).join('');
  const options = [
    ['--origin', 'https://plan.example.org'],
    ['--without-cards'],
    ...(values['with-documents'] ? [] : [['--without-documents']]),
  ]
    .filter(([option = '']) => help.includes(option))
    .flat();
  const { status, stderr } = spawnSync(command, [...words, 'export-site', site, ...options], {
    cwd: checkout,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: `${join(checkout, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`,
      SAFERPLAN_DATA: data,
      SAFERPLAN_CONFIG: installation,
    },
  });
  if (status !== 0) throw new Error(`${checkout}: ${name} could not be exported: ${stderr}`);
  const files = globSync('**/*.*', { cwd: site }).filter(
    (file) => !file.startsWith('assets/') && (values['with-documents'] || !/\.(?:pdf|docx)$/u.test(file)),
  );
  for (const file of files) {
    const text = fileInWords(file, readFileSync(join(site, file)));
    if (text === null) continue;
    const target = join(into, `${file}.txt`);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return files.length;
}

try {
  const names = globSync('packages/partnerships/*', { cwd: newer }).map((path) => basename(path));
  for (const name of names.filter((one) => values.only === undefined || values.only.includes(one)).toSorted()) {
    const counts = [older, newer].map((checkout, index) =>
      exportAsText(resolve(checkout), name, join(folder, name, index === 0 ? 'older' : 'newer')),
    );
    console.log(`${name}: ${counts.join(' and ')} files`);
    const { status } = spawnSync('git', ['diff', '--no-index', '--stat=160', '--patch', '--unified=0', 'older', 'newer'], {
      cwd: join(folder, name),
      stdio: 'inherit',
    });
    if (status !== 0) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
