import { type BookLimits, BookRefused } from './book.ts';
import { decodedXml } from './decode-xml.ts';
import { type StartTag, xmlLexer } from './xml-lexer.ts';

/**
 * Answers an attribute by its name with the short name of its namespace: `table:name`, or `name` where it has none. Answers
 * while the opening of its element is told; where that is kept, for good.
 */
export type Attributes = (name: string) => string | undefined;

/** Takes the elements of a document as they come, by the short names of their namespaces. */
export interface XmlHandler {
  /** `isKept`: whether the same function answers for every element that is written alike, and goes on to answer. */
  readonly open: (name: string, attributes: Attributes, isKept: boolean) => void;
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
  let scope = scopeOf(NO_PREFIXES);
  let last: WrittenTag | null = null;
  const open: OpenElement[] = [];
  const ofLast: Attributes = (wanted) => (last === null ? undefined : attributeOf(scope, namespaces, last, wanted));
  const lexer = xmlLexer<Meaning>(
    {
      open: (tag) => {
        if (open.length >= limits.depth) throw new BookRefused('damaged', `deeper than ${limits.depth}`);
        if (!tag.isKept || tag.declaresPrefixes) {
          const around = scope;
          if (tag.declaresPrefixes) scope = within(around, tag);
          const element = elementIn(scope, namespaces, tag.name);
          open.push(scope === around ? element : { name: element.name, around });
          last = tag;
          return handler.open(element.name, ofLast, false);
        }
        const known = tag.meaning;
        const meaning = known?.element.around === scope ? known : meaningOf(scope, namespaces, tag);
        tag.meaning = meaning;
        open.push(meaning.element);
        handler.open(meaning.element.name, meaning.attributes, true);
      },
      close: () => {
        const closed = open.pop();
        if (closed === undefined) return;
        handler.close(closed.name);
        scope = closed.around;
      },
      text: (text) => {
        if (text.length > limits.tagLength) throw new BookRefused('too-large', 'too long a text');
        handler.text(text);
      },
    },
    limits,
  );
  for await (const chunk of decodedXml(chunks)) lexer.write(chunk);
  lexer.end();
}

/** The prefixes that hold where an element stands, and the names that were made out under them. */
interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  /** Each element that declares no prefix, by its name as it is written. */
  readonly elements: Map<string, OpenElement>;
  /** How each attribute can be written, by the name that is asked for. */
  readonly attributes: Map<string, readonly string[]>;
}

const scopeOf = (prefixes: Scope['prefixes']): Scope => ({ prefixes, elements: new Map(), attributes: new Map() });

/** What a start tag that comes again means where these prefixes hold. */
interface Meaning {
  readonly element: OpenElement;
  readonly attributes: Attributes;
}

type WrittenTag = StartTag<Meaning>;

/** An element that has not ended, and the prefixes that hold around it. */
interface OpenElement {
  readonly name: string;
  readonly around: Scope;
}

function within(scope: Scope, { names, count, value }: WrittenTag): Scope {
  let prefixes: Map<string, string> | null = null;
  for (const [at, name] of names.slice(0, count).entries()) {
    if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
    prefixes ??= new Map(scope.prefixes);
    prefixes.set(name.slice(6), value(at));
  }
  return prefixes === null ? scope : scopeOf(prefixes);
}

function meaningOf(scope: Scope, namespaces: Namespaces, tag: WrittenTag): Meaning {
  return {
    element: elementIn(scope, namespaces, tag.name),
    attributes: (wanted) => attributeOf(scope, namespaces, tag, wanted),
  };
}

function elementIn(scope: Scope, namespaces: Namespaces, written: string): OpenElement {
  const known = scope.elements.get(written);
  if (known !== undefined) return known;
  const colon = written.indexOf(':');
  const address = scope.prefixes.get(colon === -1 ? '' : written.slice(0, colon));
  const local = written.slice(colon + 1);
  const name = colon === -1 && address === undefined ? local : `${namespaces.get(address ?? '') ?? 'other'}:${local}`;
  const element = { name, around: scope };
  scope.elements.set(written, element);
  return element;
}

function attributeOf(scope: Scope, namespaces: Namespaces, attributes: WrittenTag, wanted: string): string | undefined {
  let writings = scope.attributes.get(wanted);
  if (writings === undefined) {
    writings = writingsOf(scope, namespaces, wanted);
    scope.attributes.set(wanted, writings);
  }
  const { names, count } = attributes;
  for (const written of writings) for (let at = 0; at < count; at += 1) if (names[at] === written) return attributes.value(at);
  return undefined;
}

/** How an attribute can be written: without a prefix it has no namespace, whatever holds for elements. */
function writingsOf({ prefixes }: Scope, namespaces: Namespaces, wanted: string): readonly string[] {
  const colon = wanted.indexOf(':');
  if (colon === -1) return [wanted];
  const [space, local] = [wanted.slice(0, colon), wanted.slice(colon + 1)];
  return [...prefixes].flatMap(([prefix, address]) => (prefix !== '' && namespaces.get(address) === space ? [`${prefix}:${local}`] : []));
}
