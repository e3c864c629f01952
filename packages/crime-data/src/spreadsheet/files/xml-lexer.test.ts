import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { BOOK_LIMITS, BookRefused } from './book.ts';
import { decodedXml } from './decode-xml.ts';
import { xmlLexer } from './xml-lexer.ts';

type Token = readonly [kind: 'open' | 'close' | 'text', ...said: readonly string[]];

/** Texts that follow one another are one, however they were cut. */
function add(tokens: Token[], token: Token): void {
  const last = tokens.at(-1);
  if (token[0] !== 'text') tokens.push(token);
  else if (token[1] !== '') {
    if (last?.[0] === 'text') tokens[tokens.length - 1] = ['text', `${last[1] ?? ''}${token[1] ?? ''}`];
    else tokens.push(token);
  }
}

function ours(document: string, cut: number): readonly Token[] | 'refused' {
  const tokens: Token[] = [];
  const lexer = xmlLexer<never>(
    {
      open: ({ name, count, names, value }) => add(tokens, ['open', name, ...names.slice(0, count).flatMap((one, at) => [one, value(at)])]),
      close: () => add(tokens, ['close']),
      text: (text) => add(tokens, ['text', text]),
    },
    BOOK_LIMITS,
  );
  try {
    for (let at = 0; at < document.length; at += cut) lexer.write(document.slice(at, at + cut));
    lexer.end();
  } catch (error) {
    if (error instanceof BookRefused) return 'refused';
    throw error;
  }
  return tokens;
}

/** XML 1.1 is read by the rules of 1.0. */
function bySaxes(document: string): readonly Token[] | 'refused' {
  const tokens: Token[] = [];
  const parser = new SaxesParser({ xmlns: false, position: false, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  let depth = 0;
  let isRefused = false;
  const refuse = (): void => {
    isRefused = true;
  };
  parser.on('error', refuse);
  parser.on('doctype', refuse);
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    add(tokens, ['open', name, ...Object.entries(attributes).flat()]);
  });
  parser.on('closetag', () => {
    depth -= 1;
    add(tokens, ['close']);
  });
  const text = (value: string): void => (depth > 0 ? add(tokens, ['text', value]) : undefined);
  parser.on('text', text);
  parser.on('cdata', text);
  parser.write(document).close();
  return isRefused ? 'refused' : tokens;
}

/** Instructions whose target ends with a question mark that does not end them, as `<?pi?x?>`: none by 2.6, though saxes takes them. */
const ENDS_TARGET_WRONGLY = /<\?[^ \t\r\n?]+\?(?!>)/u;

function expectAlike(document: string, cut: number): readonly Token[] | 'refused' {
  const tokens = ours(document, cut);
  const isStricter = tokens === 'refused' && ENDS_TARGET_WRONGLY.test(document);
  expect([document, tokens]).toEqual([document, isStricter ? tokens : bySaxes(document)]);
  return tokens;
}

const PIECES = [
  '<a>',
  '</a>',
  '<b>',
  '</b>',
  '<a/>',
  '<t:cell t:type="float" t:value="12">',
  '</t:cell>',
  '<t:cell t:type="float" t:value="12">12</t:cell>',
  '<t:cell t:type="float" t:value="12"/>',
  "<b q='1 &lt; 2' r = \"a\tb\n'\" >",
  '<b a="1" a="2">',
  '<b a="1"b="2">',
  '<b a="<">',
  '<b a="&no;">',
  '<b a=1>',
  '<b a>',
  '<b / >',
  '<b a="x>y">',
  '</a >',
  '</ a>',
  '< a>',
  '<1>',
  '<é à="ü"/>',
  '<\u{10400}/>',
  '<\u00D7/>',
  'words',
  ' ',
  '\r\n',
  '\r',
  '\t',
  '&amp;',
  '&#65;',
  '&#x1F600;',
  '&#X41;',
  '&#13;',
  '&#0;',
  '&amp',
  '&',
  '&constructor;',
  '>',
  ']]>',
  ']]',
  '<![CDATA[<x>&]]]>',
  '<![CDATA[]]>',
  '<!-- a > b - c -->',
  '<!-- a -- b -->',
  '<!-->',
  '<!DOCTYPE a>',
  '<!x>',
  '<?pi some?thing?>',
  '<?pi?>',
  '<?XML a?>',
  '<? a?>',
  '<?pi/a?>',
  '<?xml version="1.0"?>',
  "<?xml version='1.0' encoding='UTF-8' standalone=\"yes\" ?>",
  '<?xml encoding="UTF-8"?>',
  '<?xml version="1.0"encoding="UTF-8"?>',
  '<?xml version="1.0" standalone="yes" encoding="UTF-8"?>',
  '<?xml version="1.1"?>',
  '<?xml\u00A0version="1.0"?>',
  '<?pi\u00A0a?>',
  '<?\uFEFFpi a?>',
  '<?pi ?a?>',
  '<?pi ??>',
  '<?pi?a?>',
  '<?',
  '?>',
  '<a\uFEFF \uFEFF="1"/>',
  '<a\u00A0b="1"/>',
  '</a\u00A0>',
  '<![CDATA[',
  '<!--',
  '-->',
  '\u0085',
  '\u2028',
  '\u0001',
  '\uFFFE',
  '\uFEFF',
  '£ – 😀',
  '"',
  "'",
  '=',
  '/',
  '-',
];

const tokensOf = (pieces: readonly string[]): string => pieces.join('');
const loose = fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map(tokensOf);
/** A document that is well formed for the most part: what stands within one root. */
const rooted = fc
  .tuple(
    fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>', ' ', '\uFEFF<!-- c -->\n'),
    loose,
    fc.constantFrom('', '\n', '<!-- c -->'),
  )
  .map(([before, inner, after]) => `${before}<a>${inner}</a>${after}`);
/** What none of the pieces is: characters that mean something to XML, in any order. */
const characters = fc
  .array(fc.constantFrom(...Array.from('<>/?!-[]CDT="\'&#;a:xml \n\r\t\uFEFF\u00A0b1.'), '<a>', '</a>'), { maxLength: 20 })
  .map((inner) => `<a>${tokensOf(inner)}</a>`);
const nested: fc.Arbitrary<string> = fc.letrec<{ element: string; inner: string }>((tie) => ({
  inner: fc
    .array(fc.oneof({ maxDepth: 4 }, fc.constantFrom('words', '&lt;', '<![CDATA[>]]>', '\r\n', '<!---->', '12', '£'), tie('element')), {
      maxLength: 5,
    })
    .map(tokensOf),
  element: fc
    .tuple(fc.constantFrom('a', 't:cell', 'b q="1"', 'b q=\'&#65;\n\' r="2"'), tie('inner'))
    .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0] ?? ''}>`),
})).element;
const changed = fc
  .tuple(fc.oneof(rooted, nested), fc.nat(), fc.nat(4), fc.constantFrom('', ...PIECES))
  .map(([document, at, length, piece]) => {
    const place = at % (document.length + 1);
    return document.slice(0, place) + piece + document.slice(place + length);
  })
  .filter((document) => document.isWellFormed());

describe('documents are cut into the tokens that saxes cuts them into, or refused as there', () => {
  it.each([
    ['any pieces', loose],
    ['pieces within a root element', rooted],
    ['characters within a root element', characters],
    ['elements in one another', nested],
    ['documents that were cut or changed', changed],
  ])('%s', (_what, documents) => {
    fc.assert(
      fc.property(documents, fc.constantFrom(1, 7, 100_000), (document, cut) => {
        expectAlike(document, cut);
      }),
      { numRuns: 500 },
    );
  });

  it('of each piece, alone and within a root element, well formed or not', () => {
    const verdicts = PIECES.flatMap((piece) => [piece, `<a>${piece}</a>`, `<a>${piece}</b></a>`, `${piece}<a/>`, `<a/>${piece}`]).map(
      (document) => {
        return expectAlike(document, 1) === 'refused';
      },
    );
    expect(new Set(verdicts)).toEqual(new Set([true, false]));
  });

  it.each([
    [
      'a mark of the encoding in the name of an instruction, where it is a letter',
      '<a><?\uFEFFxml version="1.0"encoding="UTF-8"?></a>',
      false,
    ],
    ['the same at the beginning', '<?\uFEFFxml version="1.0" encoding="UTF-8"?><a>&#x1F600;</a>', false],
    ['a space of another kind in an instruction', '<a><?pi\u00A0a?></a>', true],
    ['a space of another kind in the declaration', '<?xml\u00A0version="1.0"?><a/>', true],
    ['two marks of the encoding', '\uFEFF\uFEFF<a/>', true],
    ['one mark of the encoding', '\uFEFF<?xml version="1.0"?><a/>', false],
  ])('of %s', (_what, document, isRefused) => {
    for (const cut of [1, 7, 100]) expect(expectAlike(document, cut) === 'refused').toBe(isRefused);
  });

  it.each([
    '<a><?pi?<!-->>\uFEFF<a><?pi/a?></a>\n',
    '<a>]]<?pi?<a/>><?xml version="1.0"?></a><!-- c -->',
    '\uFEFF<!-- c -->\n<a><?pisome?thing?></a>\n',
    '<a><?pi??></a>',
  ])('but refused, though not there, where no space parts the target of an instruction from what it says: %s', (document) => {
    expect([ours(document, 1), ours(document, 100)]).toEqual(['refused', 'refused']);
    expect(bySaxes(document)).not.toBe('refused');
  });

  it('where a tag comes again as often as in a long table, and then as seldom', () => {
    const row = (at: number): string => `<r n="${at}"><c t="s"><v>1</v></c><c t="s" x='${at % 7}>'><v>${at}</v></c></r>`;
    const document = `<a>${Array.from({ length: 5000 }, (_, at) => row(at)).join('')}</a>`;
    expect(ours(document, 4096)).toEqual(bySaxes(document));
  });
});

describe('what goes on and on is refused', () => {
  it.each([
    ['a tag', '<a b="'],
    ['a text', '<a>'],
    ['a comment', '<a><!--'],
    ['a quoted part', '<a><![CDATA['],
  ])('%s', (_what, begun) => {
    const lexer = xmlLexer<never>({ open: () => undefined, close: () => undefined, text: () => undefined }, BOOK_LIMITS);
    lexer.write(begun);
    expect(() => {
      for (let times = 0; times < 20; times += 1) lexer.write('x'.repeat(100_000));
    }).toThrow('too long a tag');
  });

  it('names without end', () => {
    const document = `<a>${Array.from({ length: 1100 }, (_, at) => `<n${at}/>`).join('')}</a>`;
    expect(ours(document, 100_000)).toBe('refused');
  });
});

describe('bytes are read as a decoder reads them that takes them all at once', () => {
  const whole = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  async function decoded(bytes: Buffer, cut: number): Promise<string> {
    async function* chunks(): AsyncGenerator<Buffer> {
      for (let at = 0; at < bytes.length; at += cut) yield bytes.subarray(at, at + cut);
    }
    let text = '';
    for await (const part of decodedXml(chunks())) text += part;
    return text;
  }

  it('wherever they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 30 }), fc.integer({ min: 1, max: 9 }), async (text, cut) => {
        const bytes = Buffer.from(text);
        expect(await decoded(bytes, cut)).toBe(whole.decode(bytes));
      }),
    );
  });

  it('and refused where they stand for no character', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 12 }), fc.integer({ min: 1, max: 5 }), async (array, cut) => {
        // Two bytes at the beginning can say that it is UTF-16.
        const bytes = Buffer.concat([Buffer.from('x'), array]);
        const expected = ((): string => {
          try {
            return whole.decode(bytes);
          } catch {
            return 'refused';
          }
        })();
        expect(await decoded(bytes, cut).catch((error: unknown) => (error instanceof BookRefused ? 'refused' : error))).toBe(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('in UTF-16 by its mark', async () => {
    const text = '<a>£ 😀</a>';
    const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
    expect(await decoded(little, 3)).toBe(text);
    expect(await decoded(Buffer.from(little).swap16(), 5)).toBe(text);
  });
});
