import { Due, type FieldKindName, type ItemKind, kindOf } from '@saferplan/domain/plan';
import { Money, moneyInWords, PartialDate } from '@saferplan/domain/shared';
import { choices } from '../words/choices.ts';
import { editorWords } from '../words/editor-words.ts';
import { fieldLabel } from '../words/item-names.ts';
import { frame } from '../words/spoken.ts';
import { momentInWords } from '../ui/moment-in-words.ts';
import { shortDue, inWords } from '../ui/dates-in-words.ts';
import { FORMS } from './fields/forms.ts';
import { type BY_FIELD_KIND, hasParts, nameIn, type Named, numberInWords, partsInWords } from './parts-in-words.ts';

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
  return (SAID_BY_NAME[known?.kind ?? ''] ?? inNumbers)(value) ?? partsInWords(kind, field, value, content);
}

/** What a value says by the kind of its field; null of one that is said as it is. */
type Said = (value: unknown) => string | null;

const asItIs: Said = () => null;
/** Its parts are said by the labels of its form, what it names by its name: before this is asked. */
const byForm = asItIs;
const inNumbers: Said = (value) => (typeof value === 'number' ? numberInWords(value) : null);
const dateInWords: Said = (value) => {
  const date = PartialDate.safeParse(value);
  return date.success ? inWords(date.data) : null;
};

/** How a value is said of each kind of field that has no sayer of its parts: a kind without an answer is a type error. */
const SAID: Readonly<Record<Exclude<FieldKindName, keyof typeof BY_FIELD_KIND>, Said>> = {
  line: asItIs,
  prose: asItIs,
  markdown: asItIs,
  slug: asItIs,
  reader: asItIs,
  calculation: asItIs,
  choice: asItIs,
  'yes-no': asItIs,
  number: inNumbers,
  'optional-number': inNumbers,
  'optional-percentage': (value) => (typeof value === 'number' ? `${numberInWords(value)}%` : null),
  money: (value) => {
    const money = Money.safeParse(value);
    // An earlier version kept a number of pounds.
    return money.success ? moneyInWords(money.data) : inNumbers(value);
  },
  due: (value) => {
    const due = Due.safeParse(value);
    return due.success ? shortDue(due.data) : null;
  },
  date: dateInWords,
  'optional-date': dateInWords,
  'partial-date': dateInWords,
  'month-or-date': dateInWords,
  'noted-moment': (value) => (typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? momentInWords(value) : null),
  votes: byForm,
  measurement: byForm,
  'stated-change': byForm,
  baseline: byForm,
  stretch: byForm,
  'target-line': byForm,
  'rag-override': byForm,
  'effect-areas': byForm,
  'effect-counts': byForm,
  parent: byForm,
  reference: byForm,
  'optional-reference': byForm,
  references: byForm,
  document: () => editorWords.values.attachedFile,
};
const SAID_BY_NAME: Readonly<Record<string, Said>> = SAID;

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
