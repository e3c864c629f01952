import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../apps/admin/src/', import.meta.url));

/** Attributes of elements and of our components that people read or hear. */
const READ_OUT: ReadonlySet<string> = new Set(
  'label title description placeholder alt heading legend name hint empty message aria-label aria-description aria-roledescription data-label'.split(
    ' ',
  ),
);

type Node = Readonly<Record<string, unknown>> & { readonly type: string };
const isNode = (value: unknown): value is Node => typeof Object(value).type === 'string';
const nodesIn = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []);

/** Whether a text holds a word: two letters in a row, which no sign has. */
const isSaid = (text: unknown): boolean => typeof text === 'string' && /\p{L}{2}/u.test(text);

/** What an expression says by itself: its strings, those of templates and of both ways of a choice. */
function textsOf(node: Node): readonly unknown[] {
  switch (node.type) {
    case 'Literal':
      return [node['value']];
    case 'TemplateLiteral':
      return nodesIn(node['quasis']).map((quasi) => Object(quasi['value']).cooked);
    case 'ConditionalExpression':
      return [...nodesIn(node['consequent']), ...nodesIn(node['alternate'])].flatMap(textsOf);
    case 'LogicalExpression':
      return nodesIn(node['right']).flatMap(textsOf);
    case 'JSXExpressionContainer':
      return nodesIn(node['expression']).flatMap(textsOf);
    default:
      return [];
  }
}

/** The sentences and labels that stand in the elements of a component, in place of words from the messages. */
function englishIn(code: string): readonly string[] {
  const found: unknown[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'JSXText') found.push(node['value']);
    if (node.type === 'JSXElement' || node.type === 'JSXFragment')
      found.push(...nodesIn(node['children']).flatMap((child) => (child.type === 'JSXExpressionContainer' ? textsOf(child) : [])));
    if (node.type === 'JSXOpeningElement') {
      const isOfHtml = /^[a-z]/u.test(String(Object(node['name']).name));
      for (const attribute of nodesIn(node['attributes'])) {
        const name = String(Object(attribute['name']).name);
        // The name of a field of HTML is for the program alone.
        if (READ_OUT.has(name) && !(isOfHtml && name === 'name')) found.push(...nodesIn(attribute['value']).flatMap(textsOf));
      }
    }
    for (const child of Object.values(node)) for (const one of nodesIn(child)) visit(one);
  };
  for (const statement of nodesIn(parseAst(code, { lang: 'tsx' }).body)) visit(statement);
  return found.filter(isSaid).map(String);
}

/**
 * The sentences and names of several words that stand anywhere in code, as in an object or a call: a capital, and a small word after a
 * space. What is thrown is for engineers, what is a type for the compiler.
 */
function sentencesIn(code: string): readonly string[] {
  const found: unknown[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'ThrowStatement' || node.type === 'TSLiteralType' || node.type === 'ImportDeclaration') return;
    if (node.type === 'Literal') found.push(node['value']);
    if (node.type === 'TemplateLiteral')
      found.push(
        nodesIn(node['quasis'])
          .map((quasi) => Object(quasi['value']).cooked)
          .join('#'),
      );
    for (const child of Object.values(node)) for (const one of nodesIn(child)) visit(one);
  };
  for (const statement of nodesIn(parseAst(code, { lang: 'tsx' }).body)) visit(statement);
  return found.map(String).filter((text) => /\p{L}(?: “?#”?)* \p{Ll}{2}/u.test(text) && /^\P{L}*\p{Lu}/u.test(text));
}

/** What is put into the plan in the language of the plan, or tells two groups apart in code; nobody reads it as a word of the app. */
const NOT_OF_THE_APP: ReadonlySet<string> = new Set([
  'Go to',
  'Pasted table.tsv',
  'Decided between the answers of #',
  'The action plan is being written.',
  'To be named',
  'What we will do for a safer #',
  'Violent crime',
  'Hyperlegible, system-ui, sans-serif',
]);

describe('the components of the admin app', () => {
  const files = globSync('**/*.tsx', { cwd: root })
    .filter((file) => !file.includes('.test.') && !file.startsWith('ui/fixtures/'))
    .toSorted();
  const speaking = files.filter((file) => englishIn(readFileSync(`${root}${file}`, 'utf8')).length > 0);

  it.each([
    ['<p>Nothing here yet.</p>', 1],
    ['<Button aria-label="Close">×</Button>', 1],
    ["<b>{done ? 'Done' : `By ${name}`}</b>", 2],
    ['<TextInput label={`Value of ${period}`} className="wide" />', 1],
    ['<NativeSelect label="By" />', 1],
    ['<input name="username" />', 0],
    ['<p lang={lang}>{words.nothingYet} – {count} %</p>', 0],
  ])('say English where they hold it themselves: %s', (element, count) => {
    expect(englishIn(`export const part = () => ${element};`)).toHaveLength(count);
  });

  // What is new takes its sentences from `packages/messages/src/admin`, in English and Welsh, by `words/spoken.ts`.
  it('hold no sentence of their own', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(speaking).toEqual([]);
  });

  it.each([
    ["announce('Nothing was saved.')", 1],
    ['const NAMES = { o: { name: `Edition ${label} is begun` } }', 1],
    ["throw new Error('There is no such screen')", 0],
    ["document.querySelector('input, textarea, select')", 0],
    ['announce(words.nothingSaved)', 0],
  ])('and the code beside them say English in objects and calls where they hold it: %s', (code, count) => {
    expect(sentencesIn(code)).toHaveLength(count);
  });

  it('hold no sentence in an object or a call either, nor does the code beside them', () => {
    const all = globSync('**/*.{ts,tsx}', { cwd: root }).filter((file) => !file.includes('.test.') && !file.startsWith('ui/fixtures/'));
    const said = all.flatMap((file) =>
      sentencesIn(readFileSync(`${root}${file}`, 'utf8')).flatMap((text) => (NOT_OF_THE_APP.has(text) ? [] : [`${file}: ${text}`])),
    );
    expect(all.length).toBeGreaterThan(250);
    expect(said).toEqual([]);
  });
});
