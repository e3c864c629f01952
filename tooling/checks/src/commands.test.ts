import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const at = (path: string): string => readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8');
const { scripts } = JSON.parse(at('package.json')) as { readonly scripts: Readonly<Record<string, string>> };
const workspace = at('pnpm-workspace.yaml');

describe('every command', () => {
  it.each(Object.entries(scripts).filter(([, command]) => /\bturbo run\b/u.test(command)))(
    '%s tells nobody that it was run',
    (_, command) => {
      const calls = [...command.matchAll(/(?<before>\S*) ?turbo run\b/gu)].map(({ groups }) => groups?.['before']);
      expect(calls.length).toBeGreaterThan(0);
      expect(calls.every((before) => before === 'TURBO_TELEMETRY_DISABLED=1')).toBe(true);
    },
  );

  it('holds what packages ask of Node against the Node that runs them, whichever started pnpm', () => {
    const pinned = /^ {2}node: (?<version>\S+)$/mu.exec(workspace)?.groups?.['version'];
    expect(pinned).toMatch(/^\d+\.\d+\.\d+$/u);
    expect(/^nodeVersion: (?<version>\S+)$/mu.exec(workspace)?.groups?.['version']).toBe(pinned);
  });
});
