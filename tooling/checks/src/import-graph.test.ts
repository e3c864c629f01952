import { describe, expect, it } from 'vitest';
import { chooseChecks } from './chosen-checks.ts';
import { distancesFrom, usersOf } from './import-graph.ts';

const PACKAGES = new Map([
  ['@made-up/sums', 'packages/sums'],
  ['@made-up/shop', 'packages/shop'],
]);
const FILES = new Map([
  ['packages/sums/package.json', '{ "exports": { "./money": "./src/money/index.ts", "./built": { "types": "./src/built.ts" } } }'],
  ['packages/shop/package.json', '{}'],
  ['packages/sums/src/money/index.ts', "export * from './add.ts';\nexport { halve } from './divide.ts';\n"],
  ['packages/sums/src/money/add.ts', 'export const add = (a: number, b: number): number => a + b;\n'],
  ['packages/sums/src/money/add.test.ts', "import { add } from './add.ts';\n"],
  ['packages/sums/src/money/divide.ts', 'export function halve(a: number): number {\n  return a / 2;\n}\n'],
  ['packages/sums/src/built.ts', 'export type Built = string;\n'],
  [
    'packages/shop/src/till.ts',
    "import {\n  add,\n  type Money as Pounds,\n} from '@made-up/sums/money';\nimport type { Built } from '@made-up/sums/built';\n",
  ],
  ['packages/shop/src/half-price.ts', "import { halve } from '@made-up/sums/money';\n"],
  ['packages/shop/src/open.ts', "const till = await import('./till.ts');\n"],
  ['packages/shop/src/shop.test.ts', "import './open.ts';\nimport { readFileSync } from 'node:fs';\n"],
  ['apps/api/src/orders.service.test.ts', "import { total } from '../../../packages/shop/src/till.ts';\n"],
]);
const users = usersOf(FILES, PACKAGES);

describe('which files a change reaches', () => {
  it('follows a name through the index of a package to the file that declares it, and no further', () => {
    expect(users.get('packages/sums/src/money/add.ts')).toEqual(
      new Set(['packages/sums/src/money/add.test.ts', 'packages/shop/src/till.ts']),
    );
    expect(users.get('packages/sums/src/money/divide.ts')).toEqual(new Set(['packages/shop/src/half-price.ts']));
  });

  it('follows types of a package that is used as built, imports for their effect and imports when asked', () => {
    expect(users.get('packages/sums/src/built.ts')).toEqual(new Set(['packages/shop/src/till.ts']));
    expect(users.get('packages/shop/src/till.ts')).toContain('packages/shop/src/open.ts');
    expect(users.get('packages/shop/src/open.ts')).toEqual(new Set(['packages/shop/src/shop.test.ts']));
  });

  it('counts the imports between', () => {
    const distances = distancesFrom(['packages/sums/src/money/add.ts'], users, 9);
    expect(distances.get('packages/sums/src/money/add.test.ts')).toBe(1);
    expect(distances.get('packages/shop/src/shop.test.ts')).toBe(3);
    expect(distances.has('packages/shop/src/half-price.ts')).toBe(false);
  });
});

describe('what pnpm check chooses', () => {
  it('is the nearest tests and users, with the number of those left to the whole command', () => {
    const chosen = chooseChecks(['packages/sums/src/money/add.ts'], users);
    expect(chosen.code).toEqual(['packages/sums/src/money/add.ts', 'packages/sums/src/money/add.test.ts', 'packages/shop/src/till.ts']);
    expect(chosen.unit).toEqual(['packages/sums/src/money/add.test.ts', 'packages/shop/src/shop.test.ts']);
    expect(chosen.contract).toEqual([]);
    expect([chosen.codeLeft, chosen.testsLeft]).toEqual([3, 1]);
  });

  it('leaves a slow test that is further away to the whole command', () => {
    const nearest = new Map([['a.ts', new Set(['b.ts', 'tooling/layers/layers.test.ts'])]]);
    expect(chooseChecks(['a.ts'], nearest).unit).toEqual(['tooling/layers/layers.test.ts']);
    const further = new Map([
      ['a.ts', new Set(['b.ts'])],
      ['b.ts', new Set(['tooling/layers/layers.test.ts', 'b.test.ts'])],
    ]);
    expect(chooseChecks(['a.ts'], further)).toMatchObject({ unit: ['b.test.ts'], testsLeft: 1 });
  });

  it('runs a test with a database where it tries what changed itself, or changed', () => {
    expect(chooseChecks(['packages/shop/src/till.ts'], users).contract).toEqual(['apps/api/src/orders.service.test.ts']);
    expect(chooseChecks(['apps/api/src/orders.service.test.ts'], users).contract).toEqual(['apps/api/src/orders.service.test.ts']);
  });
});
