import { kindOfId } from '@saferplan/domain/shared';

/** What is no text that anybody typed: the identifier of an item, and the names of choices. */
const IS_ID = /^[a-z]{3}_[0-9a-z-]+$/u;
const NAMES_OF_CHOICES: ReadonlySet<string> = new Set(['kind', 'op', 'id', 'editionId', 'version', 'role']);

/**
 * The texts and numbers in what was typed, in order, a line each; what was chosen by a name of the program is left out: identifiers, and the
 * parts `choices` of the form that it was typed into.
 */
export function textOfValues(values: unknown, choices: readonly string[] = []): string {
  if (typeof values === 'string') return (IS_ID.test(values) && kindOfId(values) !== null) || values === 'not-agreed' ? '' : values.trim();
  if (typeof values === 'number') return String(values);
  if (typeof values !== 'object' || values === null) return '';
  const parts = Array.isArray(values)
    ? values.map((part) => textOfValues(part))
    : Object.entries(values).map(([name, part]) => (NAMES_OF_CHOICES.has(name) || choices.includes(name) ? '' : textOfValues(part)));
  return parts.filter((part) => part !== '').join('\n');
}
