import { Due, type ItemKind, kindOf } from '@saferplan/domain/plan';
import { Money, moneyInWords, PartialDate } from '@saferplan/domain/shared';
import { choices } from '../words/choices.ts';
import { editorWords } from '../words/editor-words.ts';
import { fieldLabel } from '../words/item-names.ts';
import { frame } from '../words/spoken.ts';
import { momentInWords } from '../ui/moment-in-words.ts';
import { shortDue, inWords } from '../ui/dates-in-words.ts';
import { FORMS } from './fields/forms.ts';
import { hasParts, nameIn, type Named, numberInWords, partsInWords } from './parts-in-words.ts';

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
  return byFieldKind(known?.kind ?? '', value) ?? partsInWords(kind, field, value, content);
}

/** A value without parts, by the kind of its field; null of one that is said as it is. */
function byFieldKind(fieldKind: string, value: unknown): string | null {
  const money = Money.safeParse(value);
  if (money.success) return moneyInWords(money.data);
  if (typeof value === 'number') return fieldKind === 'optional-percentage' ? `${numberInWords(value)}%` : numberInWords(value);
  switch (fieldKind) {
    case 'due': {
      const due = Due.safeParse(value);
      return due.success ? shortDue(due.data) : null;
    }
    case 'date':
    case 'optional-date':
    case 'partial-date':
    case 'month-or-date': {
      const date = PartialDate.safeParse(value);
      return date.success ? inWords(date.data) : null;
    }
    case 'noted-moment':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? momentInWords(value) : null;
    case 'document':
      return editorWords.values.attachedFile;
    default:
      return null;
  }
}

/** Some values of an item, a line for each field: its label and what it holds. */
export const valuesInWords = (kind: ItemKind, values: Readonly<Record<string, unknown>>, content: Named): string =>
  Object.entries(values)
    .map(([field, value]) => `${fieldLabel(kind, field)}: ${valueInWords(kind, field, value, content)}`)
    .join('\n');

/** What the choices of fields are called that no form offers. */
const CHOICES_WITHOUT_A_FORM: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'score.confidence': choices.confidence,
  'lineage.kind': choices.lineageKinds,
  'translation.language': frame.languages,
  'shared-translation.language': frame.languages,
};

/** What the choices of a field are called; none of a field that has none. */
export function choicesOf(kind: ItemKind, field: string): Readonly<Record<string, string>> {
  const forms: Readonly<Record<string, object>> = FORMS[kind];
  const form = forms[field];
  if (form === undefined || !('options' in form)) return CHOICES_WITHOUT_A_FORM[`${kind}.${field}`] ?? {};
  const { options } = form;
  return typeof options === 'object' && options !== null
    ? Object.fromEntries(Object.entries(options).map(([code, label]) => [code, String(label)]))
    : {};
}
