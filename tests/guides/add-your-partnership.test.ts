import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { removeFolder, type Saferplan, startSaferplan } from '../journeys/saferplan.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guide = readFileSync(join(root, 'apps/docs/guides/add-your-partnership.md'), 'utf8');

/** Where pnpm is not installed, the guide says to write this for it. */
const PNPM = 'command -v pnpm > /dev/null || pnpm() { npx -y pnpm@12.21.0 "$@"; }';

/** The blocks of the guide in their order: `sh` is run, `ts` with a path is written, `sh serve` is left running. */
const blocks = [...guide.matchAll(/^```(?<kind>\S+)(?: (?<note>\S+))?\n(?<text>.*?)\n```$/gmsu)].map(({ groups }) => ({
  kind: groups?.['kind'] ?? '',
  note: groups?.['note'] ?? '',
  text: groups?.['text'] ?? '',
}));

describe('the guide “Add your partnership in an afternoon”', () => {
  const parent = mkdtempSync(join(tmpdir(), 'saferplan-guide-'));
  const folder = join(parent, 'saferplan-swale');
  let saferplan: Saferplan | null = null;
  afterAll(async () => {
    await saferplan?.stop();
    removeFolder(parent);
  });
  /** The one change to what the guide says: its folders `../saferplan-…` are taken away again. */
  const here = (command: string): string => command.replaceAll('../saferplan-', `${parent}/saferplan-`);

  it('works as it stands, command by command and file by file', () => {
    const said = blocks
      .filter(({ note }) => note !== 'serve')
      .map(({ kind, note, text }) => {
        if (kind === 'ts') {
          mkdirSync(dirname(join(folder, note)), { recursive: true });
          writeFileSync(join(folder, note), `${text}\n`);
          return 'written';
        }
        expect(kind).toBe('sh');
        const { status, stdout, stderr } = spawnSync('sh', ['-c', `${PNPM}\n${here(text)}`], { cwd: root, encoding: 'utf8' });
        expect(stderr.replaceAll(/^(?:\$|npm notice|npm warn) ?.*$/gm, '').trim()).toBe('');
        expect(`${status?.toString() ?? ''} ${status === 0 ? '' : stdout}`).toBe('0 ');
        return stdout.trim().split('\n').at(-1);
      });
    expect(said).toHaveLength(13);
    expect(said[1]).toContain('Safer Swale Partnership: 1 edition (1 not published yet), 0 addresses, 0 faults.');
    expect(said[9]).toContain('Safer Swale Partnership: 2 editions,');
    expect(said[9]).toContain('0 faults.');
    expect(said[12]).toContain('Safer Medway: 1 edition (1 not published yet),');
    expect(said[12]).toContain('0 faults.');
  });

  it('ends with a site that can be read, by the configuration that it names', async () => {
    const serve = blocks.find(({ note }) => note === 'serve');
    const named = Object.fromEntries(
      (serve?.text ?? '')
        .split(' ')
        .filter((word) => word.includes('='))
        .map((word) => here(word).split('=')),
    );
    saferplan = await startSaferplan({ dataFolder: named['SAFERPLAN_DATA'], config: named['SAFERPLAN_CONFIG'] });
    const page = await (await fetch(`${saferplan.address}/priorities/a-safe-night-out`)).text();
    expect(page).toContain('Train door staff and bar staff to step in early');
    expect(await (await fetch(saferplan.address)).text()).toContain('Anti-social behaviour');
    expect(await (await fetch(`${saferplan.address}/changes`)).text()).toContain('Most of it happens at night.');
  });
});
