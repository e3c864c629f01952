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
  const state = { events: 0, scopes: [] as Scope[], scope: { prefixes: NO_PREFIXES, elements: new Map(), attributes: new Map() } as Scope };
  parser.on('error', (error) => {
    throw new BookRefused('damaged', error.message);
  });
  parser.on('doctype', () => {
    throw new BookRefused('damaged', 'a document type');
  });
  parser.on('opentag', ({ name, attributes }) => {
    state.events += 1;
    state.scopes.push(state.scope);
    if (state.scopes.length > limits.depth) throw new BookRefused('damaged', `deeper than ${limits.depth}`);
    state.scope = within(state.scope, attributes);
    const { scope } = state;
    handler.open(nameIn(scope, namespaces, name, true), (wanted) => attributeOf(scope, namespaces, attributes, wanted));
  });
  parser.on('closetag', ({ name }) => {
    state.events += 1;
    handler.close(nameIn(state.scope, namespaces, name, true));
    state.scope = state.scopes.pop() ?? state.scope;
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
  /** Apart from those of attributes, so that no key has to be put together for each of millions. */
  readonly elements: Map<string, string>;
  readonly attributes: Map<string, string>;
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
  return prefixes === null ? scope : { prefixes, elements: new Map(), attributes: new Map() };
}

/** Names of elements and of attributes differ in that an attribute without a prefix has no namespace. */
function nameIn(scope: Scope, namespaces: Namespaces, written: string, isElement: boolean): string {
  const names = isElement ? scope.elements : scope.attributes;
  const known = names.get(written);
  if (known !== undefined) return known;
  const colon = written.indexOf(':');
  const address = scope.prefixes.get(colon === -1 ? '' : written.slice(0, colon));
  const local = written.slice(colon + 1);
  const name = colon === -1 && (!isElement || address === undefined) ? local : `${namespaces.get(address ?? '') ?? 'other'}:${local}`;
  names.set(written, name);
  return name;
}

function attributeOf(scope: Scope, namespaces: Namespaces, attributes: Written, wanted: string): string | undefined {
  for (const written in attributes) if (nameIn(scope, namespaces, written, false) === wanted) return attributes[written];
  return undefined;
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
