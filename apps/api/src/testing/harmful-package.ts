// This package does what a package must not do, so that a test can show that nothing comes of it.
// oxlint-disable no-extend-native, no-console, no-empty
import type { Block } from '@saferplan/domain/publication';
import type { Extensions, PublicPage } from '@saferplan/partnership-kit';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';

const good: readonly Block[] = [{ kind: 'paragraph', words: [{ text: 'All is well.' }] }];
/** What an author in plain JavaScript might answer. */
const wrongly = (value: unknown): never => value as never;

function fillHeap(): never {
  const kept: unknown[] = [];
  for (;;) kept.push(Array.from({ length: 100_000 }, (_, index) => ({ index })));
}

function fillBuffers(): never {
  const kept: Uint8Array[] = [];
  for (;;) kept.push(new Uint8Array(16 * 1024 * 1024).fill(1));
}

function cycle(): never {
  const block: Record<string, unknown> = { kind: 'list', ordered: false };
  block['items'] = [block];
  return wrongly([block]);
}

const harms: Readonly<Record<string, PublicPage['build']>> = {
  good: () => good,
  exits: () => process.exit(0),
  'kills-the-process': () => {
    process.kill(process.pid, 'SIGKILL');
    return good;
  },
  loops: () => {
    for (;;);
  },
  'throws-late': () => {
    setTimeout(() => {
      throw new Error('a timer failed');
    }, 0);
    return good;
  },
  'rejects-late': () => {
    setTimeout(() => void Promise.reject(new Error('nobody caught this')), 0);
    return good;
  },
  'fills-heap': fillHeap,
  'fills-buffers': fillBuffers,
  function: () => wrongly([() => 'code']),
  cycle,
  huge: () => Array.from({ length: 500 }, () => ({ kind: 'paragraph', words: [{ text: 'x'.repeat(20_000) }] })),
  prototype: () => {
    Object.defineProperty(Object.prototype, 'polluted', { value: 'everywhere', enumerable: true });
    Array.prototype.map = () => wrongly('no map');
    return wrongly(JSON.parse('[{"kind":"paragraph","words":[{"text":"x"}],"__proto__":{"isAdministrator":true}}]'));
  },
  promise: () => wrongly(new Promise(() => undefined)),
  noisy: () => {
    for (let line = 0; line < 50_000; line += 1) console.log('noise '.repeat(20));
    return good;
  },
};

const extensions: Extensions = {
  pages: Object.entries(harms).map(([slug, build]) => ({ slug, title: { en: slug }, summary: { en: '' }, build })),
  sections: [{ key: 'exits', title: 'Exits', build: () => process.exit(1) }],
  calculations: [{ key: 'exits', title: 'Exits', explanation: '', calculate: () => process.exit(1) }],
  importers: [
    { key: 'never', title: 'Never ends', endings: ['.never'], read: () => process.exit(2) },
    {
      key: 'many',
      title: 'Many',
      endings: ['.many'],
      read: () => [{ name: 'a', rows: Array.from({ length: 1000 }, () => Array(1000).fill(1)) }],
    },
  ],
};

/** A package whose parts do all that harms: each is called in the worker of the package and nowhere else. */
export const partnership = { ...maidstone, extensions };
