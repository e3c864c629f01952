import { type ItemKind, kindOf } from '@saferplan/domain/plan';
import type { Language } from '@saferplan/domain/shared';
import { BESIDE_ITEMS, type TextOwner } from '@saferplan/domain/translation';

/** A text: in the first language of the partnership, or in several, of which the first is one: `{ en: 'Ways home', cy: 'Ffyrdd adref' }`. */
export type Text = string | Readonly<Partial<Record<Language, string>>>;

/** A value whose texts may be written in several languages. */
export type Worded<Value> = Value extends string
  ? string extends Value
    ? Text
    : Value
  : Value extends readonly (infer Part)[]
    ? readonly Worded<Part>[]
    : Value extends object
      ? { readonly [Name in keyof Value]: Worded<Value[Name]> }
      : Value;

/** The same value in the first language alone. */
export type InFirst<Value> = Value extends Text
  ? string
  : Value extends readonly (infer Part)[]
    ? InFirst<Part>[]
    : Value extends object
      ? { [Name in keyof Value]: InFirst<Value[Name]> }
      : Value;

/** What one text of an owner says in a language beside the first one of the partnership. */
export interface Said {
  /** A JSON pointer (RFC 6901) in the owner without the first slash. */
  readonly field: string;
  readonly language: Language;
  readonly text: string;
  /** The same text in the first language. */
  readonly original: string;
}

/** A value with its texts in the first language, what they say in the others, and what is wrong with it: a path within it, and what to write. */
export interface ReadTexts {
  readonly value: unknown;
  readonly said: readonly Said[];
  readonly problems: readonly { readonly path: string; readonly message: string }[];
}

/**
 * Reads the texts of an owner, which may be written in several languages as `{ en: '…', cy: '…' }`. `languages` are those of the
 * partnership, its first one first.
 */
export function readTexts(owner: TextOwner, given: unknown, languages: readonly Language[]): ReadTexts {
  const [first = 'en'] = languages;
  const said: Said[] = [];
  const problems: { path: string; message: string }[] = [];
  const walk = (value: unknown, steps: readonly string[]): unknown => {
    if (Array.isArray(value)) return value.map((part, index) => walk(part, [...steps, index.toString()]));
    if (typeof value !== 'object' || value === null) return value;
    if (!isInLanguages(value)) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, walk(part, [...steps, key])]));
    const path = steps.join('.');
    const original = value[first];
    const field = steps.join('/');
    if (original === undefined) {
      problems.push({ path, message: `write it in the first language of the partnership too, as “${first}”` });
      // Nobody gets to see it: what is refused is told once.
      return Object.values(value)[0] ?? '';
    }
    if (!isLocalised(owner, field)) problems.push({ path, message: 'it is the same in every language: write one text' });
    for (const [language, text] of Object.entries(value))
      if (!isLanguage(languages, language))
        problems.push({
          path,
          message: `“${language}” is no language of the partnership: add it to “languages” of its identity, or leave it out`,
        });
      else if (language !== first && text !== undefined) said.push({ field, language, text, original });
    return original;
  };
  return { value: walk(given, []), said, problems };
}

const isLanguage = (languages: readonly Language[], name: string): name is Language => languages.some((one) => one === name);

type InLanguages = Readonly<Partial<Record<string, string>>>;

/** Whether a value is one text in several languages. */
function isInLanguages(value: object): value is InLanguages {
  const entries = Object.entries(value);
  return entries.length > 0 && entries.every(([key, text]) => (key === 'en' || key === 'cy') && typeof text === 'string');
}

function isLocalised(owner: TextOwner, field: string): boolean {
  if (owner === 'edition' || owner === 'plan' || owner === 'partnership') return BESIDE_ITEMS[owner].test(`/${field}`);
  const [name = '', ...rest] = field.split('/');
  return isLocalisedItem(owner, name, rest.map((step) => `/${step}`).join(''));
}

const isLocalisedItem = (kind: ItemKind, field: string, pointer: string): boolean =>
  kindOf(kind).fields[field]?.localised?.test(pointer) === true;
