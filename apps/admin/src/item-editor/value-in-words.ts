import { type ItemKind, kindOf, SAID_BY_FIELD_KIND, type ScalarWay } from '@saferplan/domain/plan';
import { choicesOfField } from '@saferplan/messages/admin/field-choices';
import { sayScalar } from '@saferplan/messages/items/scalar';
import { editorWords } from '../words/editor-words.ts';
import { fieldChoices } from '../words/field-choices.ts';
import { fieldLabel } from '../words/item-names.ts';
import { language } from '../words/spoken.ts';
import { momentInWords } from '../ui/moment-in-words.ts';
import { hasParts, nameIn, type Named, partsInWords } from './parts-in-words.ts';

/** What stands where nothing is said. */
const NOTHING = '—';

/** Fields that the server writes for itself, of which only that it did is said. */
const BY_THE_SERVER: ReadonlySet<string> = new Set(['scoring-model.hash', 'score.modelHash', 'score.assessorId', 'action-owner.accountId']);

/**
 * A value of a field as its form says it: a choice by its label, a day or month as people write it, an item that is named by its name,
 * a value with parts by the labels of its parts. Nothing is said as it is stored.
 */
export function valueInWords(kind: ItemKind, field: string, value: unknown, content: Named): string {
  if (value === undefined || value === null || value === '') return NOTHING;
  if (BY_THE_SERVER.has(`${kind}.${field}`)) return editorWords.values.notedByServer;
  const choice = typeof value === 'string' ? choicesOf(kind, field)[value] : undefined;
  if (choice !== undefined) return choice;
  if (hasParts(kind, field)) return partsInWords(kind, field, value, content) || NOTHING;
  const known = kindOf(kind).fields[field];
  if (known?.references !== undefined && known.references !== null) {
    const names = known.references.idsIn(value).map((id) => nameIn(content, id));
    return names.length === 0 ? NOTHING : names.join('; ');
  }
  return scalarInWords(known?.kind ?? '', value) ?? partsInWords(kind, field, value, content);
}

const WAYS: Readonly<Record<string, ScalarWay | null>> = SAID_BY_FIELD_KIND;

/** A value that is one word, number or date; null of one that is said as it is. */
function scalarInWords(fieldKind: string, value: unknown): string | null {
  if (fieldKind === 'document') return editorWords.values.attachedFile;
  const way = WAYS[fieldKind] ?? null;
  // It is read in the time zone of whoever looks at it.
  if (way === 'moment') return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? momentInWords(value) : null;
  return sayScalar(way ?? 'number', value, language);
}

/** Some values of an item, a line for each field: its label and what it holds. */
export const valuesInWords = (kind: ItemKind, values: Readonly<Record<string, unknown>>, content: Named): string =>
  Object.entries(values)
    .map(([field, value]) => `${fieldLabel(kind, field)}: ${valueInWords(kind, field, value, content)}`)
    .join('\n');

/** What the choices of a field are called; none of a field that has none. */
export const choicesOf = (kind: ItemKind, field: string): Readonly<Record<string, string>> => choicesOfField(fieldChoices, kind, field);
