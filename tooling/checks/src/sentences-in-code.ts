import { parseAst } from 'rolldown/parseAst';

type Node = Readonly<Record<string, unknown>> & { readonly type: string };
const isNode = (value: unknown): value is Node => typeof Object(value).type === 'string';
const nodesIn = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []);

/** What is a type is for the compiler, and what is tagged for a template in a language of its own (SQL). */
const NOT_READ: ReadonlySet<string> = new Set(['TSLiteralType', 'ImportDeclaration', 'TaggedTemplateExpression']);

/** Errors of the program, and those that stop the server or a command; what other errors say is read by whoever sent something. */
const OF_THE_PROGRAM = /^(?:Error|RangeError|TypeError|\w+Problems?)$/u;

/** Calls whose texts document a schema or a procedure. */
const DOCUMENTS: ReadonlySet<string> = new Set(['describe', 'meta']);
/** Whose calls write a line of the log. */
const LOGS: ReadonlySet<string> = new Set(['log', 'logger', 'console']);

/** Whether the texts within are for whoever develops or runs the server: an error made to be thrown, a line of the log, documentation. */
function isForEngineers(node: Node): boolean {
  const callee = Object(node['callee']);
  if (node.type === 'NewExpression') return OF_THE_PROGRAM.test(String(callee.name));
  if (node.type !== 'CallExpression' || callee.type !== 'MemberExpression') return false;
  const { name } = Object(callee.object);
  return DOCUMENTS.has(String(callee.property.name)) || LOGS.has(String(name ?? Object(callee.object.property).name));
}

/**
 * Whether a text is a sentence or part of one: three words or more, of which the first has a capital or is a parameter (`#`) and another
 * is a small word. Statements of SQL and routes have capitals throughout, names mostly.
 */
const isSentence = (text: string): boolean =>
  /^[“‘(]?(?:\p{Lu}|#)/u.test(text) &&
  text.trim().split(/\s+/u).length >= 3 &&
  / \p{Ll}{2,}(?=[ .,:;?!)]|$)/u.test(text) &&
  !/^(?:ALTER|CREATE|DELETE|DROP|GET|INSERT|POST|SELECT|UPDATE)\b/u.test(text);

/** The sentences in the texts and templates of code, of templates with `#` for each parameter; comments, types and errors have none. */
export function sentencesIn(file: string, code: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: Node): void => {
    if (NOT_READ.has(node.type)) return;
    if (isForEngineers(node)) {
      // What is documented has a schema of its own, as in `z.string(…).describe(…)`.
      for (const child of nodesIn(node['callee'])) visit(child);
      return;
    }
    if (node.type === 'Literal' && typeof node['value'] === 'string') found.push(node['value']);
    if (node.type === 'TemplateLiteral')
      found.push(
        nodesIn(node['quasis'])
          .map((quasi) => String(Object(quasi['value']).cooked))
          .join('#'),
      );
    for (const child of Object.values(node)) for (const one of nodesIn(child)) visit(one);
  };
  for (const statement of nodesIn(parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }).body)) visit(statement);
  return found.filter(isSentence);
}
