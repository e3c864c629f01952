import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { namesAfterChangingWords } from './welsh-names.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

describe('a name in a Welsh message', () => {
  it.each([
    ['`Cofnodwyd yn ${area}`', ['yn ${area}']],
    ['`Cytunwyd gan ${body}: “${item}”`', ['gan ${body}']],
    ['`er i ${of.force} anfon`', ['i ${of.force}']],
    ['`O ${title}`', ['O ${title}']],
    ['`Cofnodwyd yn “${area}”`', []],
    ['`Ardal: ${area}`', []],
    ['`yn ôl ${model}, ers ${period}`', []],
    ['`Yn ôl i fis ${monthAfter}`', []],
    ['`yn ${year}, ar ${date}, o ${count}`', []],
  ])('%s', (code, found) => {
    expect(namesAfterChangingWords(code)).toEqual(found);
  });
});

it('stands in no Welsh message right after a word that would change its first letter', () => {
  const files = globSync(
    [
      'apps/*/src/**/{cy,*-cy}.{ts,tsx}',
      'packages/*/src/**/{cy,*-cy}.{ts,tsx}',
      'packages/*/src/**/cy/*.ts',
      'packages/messages/src/**/say-*.ts',
    ],
    { cwd: root },
  ).filter((file) => !file.includes('.test.'));
  expect(files.length).toBeGreaterThan(90);
  const welshPart = (code: string, file: string): string => (file.includes('say-') ? code.slice(code.search(/\n {2}cy: /u)) : code);
  const found = files.flatMap((file) =>
    namesAfterChangingWords(welshPart(readFileSync(`${root}${file}`, 'utf8'), file)).map((name) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});
