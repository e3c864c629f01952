import { type Item, type ItemFields, type ItemKind, KINDS, type Place } from '@saferplan/domain/plan';
import { PREFIXES } from '@saferplan/domain/shared';
import type { z } from 'zod';
import { issueInWords, there, WRITTEN } from './issue-in-words.ts';
import { PackageProblems } from './package-problems.ts';

/**
 * Makes items of what a package says, and notes whatever is wrong with it. What it answers is only good after `settle`, which throws
 * every problem at once: an author mends ten mistakes in one go and not one after the other.
 */
export class Maker {
  private readonly problems: string[] = [];
  private readonly paths = new Map<string, string>();

  refuse(path: string, message: string): void {
    this.problems.push(`${path}: ${message}`);
  }

  /** Whether nothing is wrong so far. */
  isSound(): boolean {
    return this.problems.length === 0;
  }

  settle(): void {
    // What several checks find is told once.
    if (this.problems.length > 0) throw new PackageProblems([...new Set(this.problems)]);
  }

  /** Where the package says what a problem of an edition is about; `edition` is the path of the edition itself. */
  pathOf({ kind, id, field }: Place, edition: string): string {
    const written = field === null ? '' : (WRITTEN[field] ?? field);
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
    this.paths.set(`${PREFIXES[kind]}_${name}`, path);
    return {
      id: this.checked(id, `${PREFIXES[kind]}_${name}`, path),
      position,
      version: 1,
      ...(this.checked(schema, fields, path) as ItemFields<Kind>),
      // The two schemas above are those of this kind; TypeScript cannot follow an index by a type parameter.
    } as Item<Kind>;
  }

  checked<Schema extends z.ZodType>(schema: Schema, value: unknown, path: string): z.output<Schema> {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) this.refuse([path, ...issue.path].join('.'), issueInWords(issue, schema, value));
    // Nobody gets to see it: `settle` throws.
    return value as z.output<Schema>;
  }
}
