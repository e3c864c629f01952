import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, it } from 'vitest';
import notMoved from './english-in-components.json' with { type: 'json' };

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

/** Whether a text holds a word: three letters in a row, which no sign or unit has. */
const isSaid = (text: unknown): boolean => typeof text === 'string' && /\p{L}{3}/u.test(text);

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

describe('the components of the admin app', () => {
  const files = globSync('**/*.tsx', { cwd: root })
    .filter((file) => !file.includes('.test.') && !file.startsWith('ui/fixtures/'))
    .toSorted();
  const speaking = files.filter((file) => englishIn(readFileSync(`${root}${file}`, 'utf8')).length > 0);
  const listed = new Set<string>(notMoved);

  it.each([
    ['<p>Nothing here yet.</p>', 1],
    ['<Button aria-label="Close">×</Button>', 1],
    ["<b>{done ? 'Done' : `By ${name}`}</b>", 1],
    ['<TextInput label={`Value of ${period}`} className="wide" />', 1],
    ['<input name="username" />', 0],
    ['<p lang={lang}>{words.nothingYet} – {count} %</p>', 0],
  ])('say English where they hold it themselves: %s', (element, count) => {
    expect(englishIn(`export const part = () => ${element};`)).toHaveLength(count);
  });

  // What is new takes its sentences from `packages/messages/src/admin`, in English and Welsh, by `words/spoken.ts`.
  it('hold no sentence of their own, but for those whose sentences have not been moved to the messages yet', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(speaking.filter((file) => !listed.has(file))).toEqual([]);
  });

  it('leave the list when their sentences have been moved', () => {
    expect([...listed].filter((file) => existsSync(`${root}${file}`) && !speaking.includes(file))).toEqual([]);
  });
});
