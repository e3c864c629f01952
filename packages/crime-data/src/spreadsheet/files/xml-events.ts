import { SaxesParser } from 'saxes';
import { type BookLimits, BookRefused } from './book.ts';

/** Answers an attribute by its name with the short name of its namespace: `table:name`, or `name` where it has none. */
export type Attributes = (name: string) => string | undefined;

/** Takes the elements of a document as they come, by the short names of their namespaces. */
export interface XmlHandler {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
}

/** The short name of each namespace by its address; elements of others bear the name `other`. */
export type Namespaces = ReadonlyMap<string, string>;

const NO_PREFIXES: ReadonlyMap<string, string> = new Map();

/**
 * Reads XML as it streams. Names are told by namespace and never by prefix. Throws `BookRefused` where it is no
 * well-formed XML, has a document type, or goes beyond a limit.
 */
export async function readXml(
  chunks: AsyncIterable<Buffer>,
  namespaces: Namespaces,
  handler: XmlHandler,
  limits: BookLimits,
): Promise<void> {
  const parser = new SaxesParser<{ readonly position: false; readonly xmlns: false }>({ position: false, xmlns: false });
  const state = { events: 0, open: [] as OpenElement[], scope: scopeOf(NO_PREFIXES), hasPrefixes: false };
  parser.on('error', (error) => {
    throw new BookRefused('damaged', error.message);
  });
  parser.on('doctype', () => {
    throw new BookRefused('damaged', 'a document type');
  });
  parser.on('attribute', ({ name }) => {
    if (name.startsWith('xmlns')) state.hasPrefixes = true;
  });
  parser.on('opentag', ({ name, attributes }) => {
    state.events += 1;
    const around = state.scope;
    const scope = state.hasPrefixes ? within(around, attributes) : around;
    const own = nameIn(scope, namespaces, name);
    state.open.push({ name: own, around });
    if (state.open.length > limits.depth) throw new BookRefused('damaged', `deeper than ${limits.depth}`);
    state.scope = scope;
    state.hasPrefixes = false;
    handler.open(own, (wanted) => attributeOf(scope, namespaces, attributes, wanted));
  });
  parser.on('closetag', () => {
    state.events += 1;
    const closed = state.open.pop();
    if (closed === undefined) return;
    handler.close(closed.name);
    state.scope = closed.around;
  });
  const text = (value: string): void => {
    state.events += 1;
    if (value.length > limits.tagLength) throw new BookRefused('too-large', 'too long a text');
    handler.text(value);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  let sinceEvent = 0;
  for await (const chunk of decoded(chunks)) {
    const before = state.events;
    parser.write(chunk);
    sinceEvent = state.events === before ? sinceEvent + chunk.length : 0;
    if (sinceEvent > limits.tagLength) throw new BookRefused('too-large', 'too long a tag');
  }
  parser.close();
}

/** The prefixes that hold where an element stands, and the names that were made out under them. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  /** The name of each element, as it is written. */
  readonly elements: Map<string, string>;
  /** How each attribute can be written, by the name that is asked for. */
  readonly attributes: Map<string, readonly string[]>;
}

const scopeOf = (prefixes: Scope['prefixes']): Scope => ({ prefixes, elements: new Map(), attributes: new Map() });

/** An element that has not ended, and the prefixes that hold around it. */
interface OpenElement {
  readonly name: string;
  readonly around: Scope;
}

type Written = Readonly<Record<string, string>>;

function within(scope: Scope, attributes: Written): Scope {
  let prefixes: Map<string, string> | null = null;
  for (const name in attributes) {
    if (!name.startsWith('xmlns')) continue;
    if (name !== 'xmlns' && name[5] !== ':') continue;
    prefixes ??= new Map(scope.prefixes);
    prefixes.set(name.slice(6), attributes[name] ?? '');
  }
  return prefixes === null ? scope : scopeOf(prefixes);
}

function nameIn(scope: Scope, namespaces: Namespaces, written: string): string {
  const known = scope.elements.get(written);
  if (known !== undefined) return known;
  const colon = written.indexOf(':');
  const address = scope.prefixes.get(colon === -1 ? '' : written.slice(0, colon));
  const local = written.slice(colon + 1);
  const name = colon === -1 && address === undefined ? local : `${namespaces.get(address ?? '') ?? 'other'}:${local}`;
  scope.elements.set(written, name);
  return name;
}

function attributeOf(scope: Scope, namespaces: Namespaces, attributes: Written, wanted: string): string | undefined {
  let writings = scope.attributes.get(wanted);
  if (writings === undefined) {
    writings = writingsOf(scope, namespaces, wanted);
    scope.attributes.set(wanted, writings);
  }
  for (const written of writings) {
    const value = attributes[written];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** How an attribute can be written: without a prefix it has no namespace, whatever holds for elements. */
function writingsOf({ prefixes }: Scope, namespaces: Namespaces, wanted: string): readonly string[] {
  const colon = wanted.indexOf(':');
  if (colon === -1) return [wanted];
  const [space, local] = [wanted.slice(0, colon), wanted.slice(colon + 1)];
  return [...prefixes].flatMap(([prefix, address]) => (prefix !== '' && namespaces.get(address) === space ? [`${prefix}:${local}`] : []));
}

/** The text of a part: UTF-8, or UTF-16 where a mark at its beginning says so. */
async function* decoded(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  const decode = (chunk: Buffer | undefined): string => {
    try {
      return decoder?.decode(chunk, { stream: chunk !== undefined }) ?? '';
    } catch {
      throw new BookRefused('damaged', 'not written in the encoding of its text');
    }
  };
  for await (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
    yield decode(chunk);
  }
  yield decode(undefined);
}

function encodingOf(chunk: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (chunk[0] === 0xff && chunk[1] === 0xfe) return 'utf-16le';
  return chunk[0] === 0xfe && chunk[1] === 0xff ? 'utf-16be' : 'utf-8';
}
