import { BookRefused } from './book.ts';

const NAME_START =
  ':A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
/** A name of XML 1.0, fifth edition, 2.3. */
const NAME = new RegExp(`^[${NAME_START}][${NAME_START}.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040-]*$`, 'u');
/** The spaces of XML, 2.3, once ends of lines are one character; `\s` has others, which stand in names or nowhere. */
const SPACE = '[ \\t\\n]';
const quoted = (pattern: string): string => `${SPACE}*=${SPACE}*(?:"${pattern}"|'${pattern}')`;
const DECLARATION = new RegExp(
  `^<\\?xml${SPACE}+version${quoted('1\\.\\d+')}(?:${SPACE}+encoding${quoted('[A-Za-z][\\w.-]*')})?(?:${SPACE}+standalone${quoted('(?:yes|no)')})?${SPACE}*\\?>$`,
);
/** After the target of an instruction stands a space or its end, 2.6; `<?pi?x?>` is none, though saxes takes it. */
const INSTRUCTION = new RegExp(`^<\\?(?<target>[^ \\t\\n?]+)(?:${SPACE}[^]*)?\\?>$`, 'u');
const NO_CHARACTER = /[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/u;

export const damaged = (detail: string): BookRefused => new BookRefused('damaged', detail);

/** What an ASCII character is, in bits. */
export const [IN_NAME, ENDS_TEXT, ENDS_VALUE] = [1, 2, 4];
/** The bits of each ASCII character: whether it can stand in a name, and whether a text or a value of an attribute cannot run on over it unlooked at. */
export const ASCII: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  const isSpace = character === '\t' || character === '\n';
  const inName = /[\w:.-]/u.test(character) ? IN_NAME : 0;
  const endsText = (code < 32 && !isSpace) || '<&>'.includes(character) ? ENDS_TEXT : 0;
  return inName | endsText | (code < 32 || '<&"\''.includes(character) ? ENDS_VALUE : 0);
});

/** Throws `BookRefused` where a name is none. */
export function checkName(name: string): void {
  if (!NAME.test(name)) throw damaged(`no name: ${name.slice(0, 40)}`);
}

/** Throws `BookRefused` where a comment, or what is quoted whole, has a character that no document may have. */
export function checkCharacters(text: string): void {
  if (NO_CHARACTER.test(text)) throw damaged('a character that no document may have');
}

/** Throws `BookRefused` where `<?…?>` is neither an instruction nor, at the beginning of a document, its declaration. */
export function checkInstruction(written: string, isAtStart: boolean): void {
  checkCharacters(written);
  const target = INSTRUCTION.exec(written)?.groups?.['target'] ?? '';
  if (target === 'xml' && isAtStart && DECLARATION.test(written)) return;
  checkName(target);
  if (target.toLowerCase() === 'xml') throw damaged('a declaration that is none');
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['apos', "'"],
  ['quot', '"'],
]);

/** A text with the characters in it that its references stand for. Throws `BookRefused` where one of them stands for none. */
export const withoutReferences = (text: string): string =>
  text.replaceAll(/&(?<name>[^;&]*)(?<end>;?)/gu, (whole, name: string, end: string) => {
    const character = end === '' ? undefined : (ENTITIES.get(name) ?? numbered(name));
    if (character === undefined) throw damaged(`no reference: ${whole.slice(0, 40)}`);
    return character;
  });

/** The character that `#65` or `#x41` names. */
function numbered(name: string): string | undefined {
  const digits = /^#(?:x(?<hex>[\da-fA-F]+)|(?<decimal>\d+))$/u.exec(name)?.groups;
  if (digits === undefined) return undefined;
  const code = Number.parseInt(digits['hex'] ?? digits['decimal'] ?? '', digits['hex'] === undefined ? 10 : 16);
  const isCharacter =
    code === 9 ||
    code === 10 ||
    code === 13 ||
    (code >= 32 && code <= 0xd7_ff) ||
    (code >= 0xe0_00 && code <= 0xff_fd) ||
    (code >= 0x1_00_00 && code <= 0x10_ff_ff);
  return isCharacter ? String.fromCodePoint(code) : undefined;
}
