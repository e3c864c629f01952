import { existsSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { type AnyNode, type Node, parse, type Program } from 'acorn';

/** A key that stands twice in one object of a package: the file relative to its first one, and both lines. */
export interface KeyTwice {
  readonly file: string;
  readonly line: number;
  readonly key: string;
  readonly first: number;
}

/** Every key that stands twice in an object that is written down in the files of a package, from its first one on. */
export function keysTwice(entry: string): readonly KeyTwice[] {
  const files = new Map<string, Program | null>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (files.has(file) || !existsSync(file)) continue;
    const program = programOf(file);
    files.set(file, program);
    if (program !== null) waiting.push(...importsOf(program).map((path) => resolve(dirname(file ?? entry), path)));
  }
  return [...files].flatMap(([file, program]) =>
    program === null ? [] : twiceIn(program).map((found) => ({ ...found, file: relative(dirname(entry), file) })),
  );
}

/** Every key that stands twice in one object of a JSON text, which can be parsed. */
export const keysTwiceIn = (json: string): readonly Omit<KeyTwice, 'file'>[] =>
  twiceIn(parse(`(${json})`, { ecmaVersion: 'latest', locations: true }));

/** Null where the file cannot be read as a program: loading it tells why. */
function programOf(file: string): Program | null {
  try {
    const text = readFileSync(file, 'utf8');
    return parse(file.endsWith('.ts') ? withoutTypes(text) : text, {
      ecmaVersion: 'latest',
      sourceType: 'module',
      locations: true,
    });
  } catch (error) {
    if (error instanceof SyntaxError || (error instanceof Error && 'code' in error)) return null;
    throw error;
  }
}

/** Node warns that this may change; what changes is told by the test, and not to whoever checks a package. */
function withoutTypes(text: string): string {
  const own = Object.getOwnPropertyDescriptor(process, 'emitWarning');
  process.emitWarning = () => undefined;
  try {
    return stripTypeScriptTypes(text);
  } finally {
    if (own !== undefined) Object.defineProperty(process, 'emitWarning', own);
  }
}

/** The relative paths that a program imports. */
const importsOf = ({ body }: Program): readonly string[] =>
  body.flatMap((statement) => {
    if (statement.type !== 'ImportDeclaration' && statement.type !== 'ExportNamedDeclaration' && statement.type !== 'ExportAllDeclaration')
      return [];
    const path = statement.source?.value;
    return typeof path === 'string' && path.startsWith('.') ? [path] : [];
  });

function twiceIn(program: Program): readonly Omit<KeyTwice, 'file'>[] {
  return objectsIn(program).flatMap((properties) => {
    const lines = new Map<string, number>();
    return properties.flatMap((property) => {
      if (property.type !== 'Property' || property.computed) return [];
      const key =
        property.key.type === 'Identifier' ? property.key.name : property.key.type === 'Literal' ? String(property.key.value) : null;
      const line = property.loc?.start.line ?? 0;
      if (key === null) return [];
      const first = lines.get(key);
      lines.set(key, line);
      return first === undefined ? [] : [{ key, line, first }];
    });
  });
}

/** The properties of every object that is written down in a program. */
function objectsIn(program: Program): readonly Extract<AnyNode, { type: 'ObjectExpression' }>['properties'][] {
  const found: Extract<AnyNode, { type: 'ObjectExpression' }>['properties'][] = [];
  const waiting: unknown[] = [program];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (isObject(value)) found.push(value.properties);
    if (value !== null && typeof value === 'object')
      waiting.push(...Object.values(value).filter((part) => part !== null && typeof part === 'object'));
  }
  return found;
}

const isObject = (value: unknown): value is Extract<AnyNode, { type: 'ObjectExpression' }> & Node =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'ObjectExpression';
