import type { References } from '../fields/index.ts';
import { kindOfId } from '../shared/id.ts';
import type { NamedKind } from '../shared/named-kind.ts';
import { ok, refuse } from '../shared/result.ts';
import { type CellForm, every, linesOf, type ReadCell } from './cell-form.ts';
import { type Beside, kindNamedBy, type Names, same } from './names.ts';

/** What a cell names, as the template calls it. */
const called = (kinds: readonly NamedKind[]): string => kinds.map((kind) => kind.replaceAll('-', ' ')).join(' or ');
/** How many names a refusal lists at most. */
const MOST_LISTED = 12;

/** The identifier of the item of some kinds that a text names. */
export function idNamed(
  text: string,
  { to, edition }: Pick<References, 'to'> & Partial<Pick<References, 'edition'>>,
  names: Names,
): ReadCell<string> {
  const { items, named } = names(to, edition);
  const found = named(text);
  if (found === 'uncertain') return refuse({ code: 'name-uncertain', kinds: to, text });
  if (found !== undefined) return ok(found.id);
  if (text === '') return refuse({ code: 'name-missing', kinds: to });
  // It may be the one that has no name yet, whose row is reported.
  if (items.some(({ label }) => label === '')) return refuse(null);
  const listed = items.slice(0, MOST_LISTED).map(({ label }) => label);
  return refuse({
    code: 'no-such-name',
    kinds: to,
    text,
    edition: edition ?? 'this',
    names: listed,
    hasMore: items.length > MOST_LISTED,
  });
}

/** What an item is called; empty where it is not there. */
export const labelOf = (id: string, { to, edition }: Pick<References, 'to'> & Partial<Pick<References, 'edition'>>, names: Names): string =>
  names(to, edition).withId(id)?.label ?? '';

/** One item by its name. */
export const referenceCell = (references: References): CellForm<string> => ({
  write: (id, names) => labelOf(id, references, names),
  read: (text, names) => idNamed(text, references, names),
  hint: `The name of its ${called(references.to)}`,
  ...(references.to.length === 1 && references.to[0] !== undefined && references.edition === 'this'
    ? { choices: { kind: references.to[0] } }
    : {}),
});

/** Any number of items by their names, one a line. */
export const referencesCell = (references: References): CellForm<readonly string[]> => ({
  write: (ids, names) => ids.map((id) => labelOf(id, references, names)).join('\n'),
  read: (text, names) => every(linesOf(text).map((line) => idNamed(line, references, names))),
  hint: `Names of ${called(references.to)}, one a line; or empty`,
});

/** What may be named by a cell that names anything: of which kinds, and what stands beside items. */
interface Anything {
  readonly to: readonly NamedKind[];
  readonly beside: readonly Beside[];
}

const AN_EXAMPLE = 'priority: Safer evenings';

/** One thing of any kind by its kind and its name, since names of several kinds are alike: `priority: Safer evenings`, or `edition` alone. */
export const anythingCell = ({ to, beside }: Anything): CellForm<string> => ({
  hint: `Its kind and its name, as in ${AN_EXAMPLE}; or ${beside.join(', ')}`,
  write: (id, names) => {
    const kind = kindNamedBy(id);
    const label = kind === null ? undefined : names([kind]).withId(id)?.label;
    if (kind === null || label === undefined) return '';
    return kindOfId(id) === null ? label : `${kind.replaceAll('-', ' ')}: ${label}`;
  },
  read: (text, names) => {
    const [word = '', name] = text.split(/: ?(?<rest>.*)/su);
    const one = beside.find((other) => same(other, word));
    if (one !== undefined && name === undefined) return ok(names([one]).items[0]?.id ?? '');
    const kind = to.find((other) => same(other.replaceAll('-', ' '), word));
    if (kind === undefined || name === undefined)
      return refuse({ code: 'kind-and-name-needed', alone: beside, kinds: to.map((other) => other.replaceAll('-', ' ')) });
    return idNamed(name, { to: [kind] }, names);
  },
});
