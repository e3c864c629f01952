import { inTodaysForm, type Item, type ItemFields, type ItemKind, KINDS, type Place } from '@saferplan/domain/plan';
import { type Language, PREFIXES } from '@saferplan/domain/shared';
import { type TextOwner, type TranslationKind, translationKindOf } from '@saferplan/domain/translation';
import { withWords } from '@saferplan/messages/faults/values';
import type { z } from 'zod';
import { issueInWords, there, WRITTEN, WRITTEN_AS_TEXT } from './issue-in-words.ts';
import { type InFirst, readTexts, type Said } from './texts.ts';
import { PackageProblems } from './package-problems.ts';

/**
 * Makes items of what a package says, and notes whatever is wrong with it. What it answers is only good after `settle`, which throws
 * every problem at once: an author corrects ten mistakes in one go and not one after the other.
 */
export class Maker {
  private readonly problems: string[] = [];
  private readonly paths = new Map<string, string>();
  /** What texts say in other languages, that no list of translations holds yet. */
  private said: (Said & { readonly kind: TextOwner; readonly ownerId: string; readonly path: string })[] = [];
  /** Of the partnership, the one in which it writes first. */
  private readonly languages: readonly Language[];

  constructor(languages: readonly Language[] = ['en']) {
    this.languages = languages;
  }

  refuse(path: string, message: string): void {
    this.problems.push(`${path}: ${message}`);
  }

  /** Notes where the package says what has this identifier, where it is no item. */
  standsAt(id: string, path: string): void {
    this.paths.set(id, path);
  }

  /** Whether nothing is wrong so far. */
  isSound(): boolean {
    return this.problems.length === 0;
  }

  settle(): void {
    // What several checks find is reported once.
    if (this.problems.length > 0) throw new PackageProblems([...new Set(this.problems)]);
  }

  /** Where the package says what a problem of an edition is about; `edition` is the path of the edition itself. */
  pathOf({ kind, id, field }: Place, edition: string): string {
    const written = field === null || (field === 'text' && WRITTEN_AS_TEXT.has(kind)) ? '' : (WRITTEN[field] ?? field);
    const item = kind === 'partnership' ? 'identity' : (this.paths.get(id) ?? edition);
    return written === '' ? item : `${item}.${written}`;
  }

  /** The identifier that the item under `key` will have. */
  point(kind: ItemKind, among: object, scope: string, key: string, path: string): string {
    if (!(key in among)) this.refuse(path, `there is no ${kind} “${key}”; ${there(Object.keys(among))}`);
    return `${PREFIXES[kind]}_${scope}-${key}`;
  }

  /** Refuses what is written under a name that there is not. */
  onlyKnown(source: object, known: Readonly<Record<string, true>>, path: string): void {
    const unknown = Object.keys(source).filter((key) => !Object.hasOwn(known, key));
    if (unknown.length > 0)
      this.refuse(path, `there is no field ${unknown.map((key) => `“${key}”`).join(', ')}; ${there(Object.keys(known))}`);
  }

  keyed<Kind extends ItemKind>(kind: Kind, source: Readonly<Record<string, unknown>>, scope: string, path: string): Item<Kind>[] {
    return Object.entries(source).map(([key, fields], position) => this.item(kind, fields, `${scope}-${key}`, position, `${path}.${key}`));
  }

  listed<Kind extends ItemKind>(kind: Kind, source: readonly unknown[], scope: string, path: string): Item<Kind>[] {
    return source.map((fields, position) => this.item(kind, fields, `${scope}-${position + 1}`, position, `${path}.${position}`));
  }

  item<Kind extends ItemKind>(kind: Kind, fields: unknown, name: string, position: number, path: string): Item<Kind> {
    const schema: z.ZodType = KINDS[kind].schema;
    const id: z.ZodType = KINDS[kind].id;
    const ownerId = `${PREFIXES[kind]}_${name}`;
    this.paths.set(ownerId, path);
    return {
      id: this.checked(id, ownerId, path),
      position,
      version: 1,
      ...(this.checked(schema, inTodaysForm(kind, this.inFirst(kind, ownerId, fields, path)), path) as ItemFields<Kind>),
      // The two schemas above are those of this kind; TypeScript cannot follow an index by a type parameter.
    } as Item<Kind>;
  }

  /** The texts of an owner in the first language of the partnership; what they say in the others is noted for `translations`. */
  inFirst<Value>(kind: TextOwner, ownerId: string, value: Value, path: string): InFirst<Value> {
    const { value: first, said, problems } = readTexts(kind, value, this.languages);
    for (const problem of problems) this.refuse([path, problem.path].filter((part) => part !== '').join('.'), problem.message);
    this.said.push(...said.map((one) => ({ ...one, kind, ownerId, path })));
    // Texts stand in the places of texts in several languages.
    return first as InFirst<Value>;
  }

  /** The translations of this kind that have been noted, as items. */
  translations<Kind extends TranslationKind>(kind: Kind, scope: string): Item<Kind>[] {
    const [own, others] = [
      this.said.filter((one) => translationKindOf(one.kind) === kind),
      this.said.filter((one) => translationKindOf(one.kind) !== kind),
    ];
    this.said = others;
    return own.map(({ ownerId, field, language, text, original, path }, index) =>
      this.item(
        kind,
        { ownerId, field, language, text, original, readBy: '', readOn: null },
        `${scope}-${(index + 1).toString()}`,
        index,
        `${path}.${field.replaceAll('/', '.')}.${language}`,
      ),
    );
  }

  checked<Schema extends z.ZodType>(schema: Schema, value: unknown, path: string): z.output<Schema> {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of withWords(result.error.issues)) this.refuse([path, ...issue.path].join('.'), issueInWords(issue, schema, value));
    // Nobody gets to see it: `settle` throws.
    return value as z.output<Schema>;
  }
}
