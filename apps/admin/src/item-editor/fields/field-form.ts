import type { Field, FieldMap } from '@saferplan/domain/fields';
import type { FieldKindName, Item, ItemKind } from '@saferplan/domain/plan';
import type { ReactElement } from 'react';
import { formsWords } from '../../words/forms-words.ts';

type ValueOf<Of extends Field> = Of['schema']['_zod']['output'];

/** One line of a small structure; `empty` is what it holds when nothing is typed. */
export interface FieldPart {
  readonly label: string;
  readonly numeric?: boolean;
  /** Whether it is a month or a day, of which nothing need be known. */
  readonly dated?: boolean;
  readonly empty: unknown;
  readonly options?: Readonly<Record<string, string>>;
}

/** Markdown, with what it can hold as buttons. */
interface MarkdownForm {
  readonly control: 'markdown';
}

/** How a number is edited: each field kind that holds one has its own. */
export type NumberControl = 'number' | 'optional-number' | 'money' | 'optional-percentage';

interface WordsForm {
  readonly control: 'line' | 'prose' | NumberControl;
  readonly hint?: string;
}

/** A date as people write it: a day alone, or a month too. */
interface DateForm {
  readonly control: 'day' | 'optional-day' | 'partial-day' | 'month-or-day';
}

interface ChoiceForm<Value> {
  readonly control: 'choice';
  readonly options: Readonly<Record<Value & string, string>>;
}

interface PartsForm<Value> {
  readonly control: 'parts';
  readonly parts: { readonly [Part in keyof NonNullable<Value>]: FieldPart };
}

/** One, or several, of the items that the field can name; how each is called there where that is not by its name. */
interface ItemsForm {
  readonly control: 'one-item' | 'many-items';
  readonly optionLabel?: (item: Item<ItemKind>) => string;
}

/** An editor of its own, for a field that has states or parts of several kinds. */
interface OwnForm<Kind extends ItemKind> {
  readonly control: 'own';
  Editor(this: void, props: { readonly item: Item<Kind>; readonly label: string }): ReactElement | null;
}

/** Edited elsewhere or by nobody; the text says where or why. */
interface Elsewhere {
  readonly control: 'none';
  readonly because: string;
}

/** The form that a field of each field kind has, where it has none of its own. */
interface FormByFieldKind<Value> {
  readonly line: WordsForm & { readonly control: 'line' };
  readonly slug: WordsForm & { readonly control: 'line' };
  readonly date: DateForm & { readonly control: 'day' };
  readonly 'optional-date': DateForm & { readonly control: 'optional-day' };
  readonly 'partial-date': DateForm & { readonly control: 'partial-day' };
  readonly 'month-or-date': DateForm & { readonly control: 'month-or-day' };
  readonly prose: WordsForm & { readonly control: 'prose' };
  readonly markdown: MarkdownForm;
  readonly number: WordsForm & { readonly control: 'number' };
  readonly 'optional-number': WordsForm & { readonly control: 'optional-number' };
  readonly money: WordsForm & { readonly control: 'money' };
  readonly 'optional-percentage': WordsForm & { readonly control: 'optional-percentage' };
  readonly 'yes-no': { readonly control: 'checkbox' };
  readonly choice: ChoiceForm<Value>;
  readonly 'optional-reference': ItemsForm & { readonly control: 'one-item' };
  readonly references: ItemsForm & { readonly control: 'many-items' };
  readonly votes: PartsForm<Value>;
  readonly measurement: PartsForm<Value>;
  readonly 'stated-change': PartsForm<Value>;
  readonly baseline: PartsForm<Value>;
  readonly stretch: PartsForm<Value>;
  readonly 'target-line': PartsForm<Value>;
  readonly 'rag-override': PartsForm<Value>;
  readonly 'effect-areas': PartsForm<Value>;
  readonly 'effect-counts': PartsForm<Value>;
}

/** Field kinds whose fields have an editor of their own, or none. */
type EditedByItself =
  | 'action-plan'
  | 'answers'
  | 'calculation'
  | 'discussion'
  | 'document'
  | 'due'
  | 'extra'
  | 'feed'
  | 'lead'
  | 'lead-agency'
  | 'mark-on-chart'
  | 'noted-moment'
  | 'parent'
  | 'reader'
  | 'reference'
  | 'runs-through'
  | 'scoring-model'
  | 'target';

/** The form of every field kind: one without an answer is a type error. */
type FormOfFieldKind<Value> = OfEvery<FormByFieldKind<Value> & Readonly<Record<EditedByItself, never>>>;
type OfEvery<Forms extends Readonly<Record<FieldKindName, unknown>>> = Forms;

type FormOfField<Kind extends ItemKind, Of extends Field> =
  | Elsewhere
  | OwnForm<Kind>
  | (Of['kind'] extends keyof FormOfFieldKind<unknown> ? FormOfFieldKind<ValueOf<Of>>[Of['kind']] : never);

/** How each field of a kind is edited, in the order in which the fields are read. */
export type FormOf<Kind extends ItemKind, Fields extends FieldMap> = {
  readonly [Name in keyof Fields]: FormOfField<Kind, Fields[Name]>;
};

/** The form of any field of any kind, as the engine that shows it sees it. */
export type FieldForm =
  | WordsForm
  | MarkdownForm
  | DateForm
  | { readonly control: 'checkbox' }
  | ChoiceForm<string>
  | { readonly control: 'parts'; readonly parts: Readonly<Record<string, FieldPart>> }
  | ItemsForm
  | OwnForm<ItemKind>
  | Elsewhere;

export const line = (hint?: string) => ({ control: 'line', ...(hint === undefined ? {} : { hint }) }) as const;
export const prose = (hint?: string) => ({ control: 'prose', ...(hint === undefined ? {} : { hint }) }) as const;
export const markdown = { control: 'markdown' } as const;
export const day = { control: 'day' } as const;
/** A day that may not be known. */
export const optionalDay = { control: 'optional-day' } as const;
/** As much of a day as is known, if anything. */
export const partialDay = { control: 'partial-day' } as const;
export const monthOrDay = { control: 'month-or-day' } as const;
export const number = { control: 'number' } as const;
export const optionalNumber = (hint: string) => ({ control: 'optional-number', hint }) as const;
export const money = (hint: string) => ({ control: 'money', hint }) as const;
export const optionalPercentage = (hint: string) => ({ control: 'optional-percentage', hint }) as const;
export const checkbox = { control: 'checkbox' } as const;
export const choice = <const Options extends Readonly<Record<string, string>>>(options: Options) =>
  ({ control: 'choice', options }) as const;
export const oneItem = { control: 'one-item' } as const;
export const manyItems = { control: 'many-items' } as const;
export const elsewhere = (because: string) => ({ control: 'none', because }) as const;
/** The address of a page, which is the same for every kind that has one. */
export const slug = line(formsWords.fieldForm.theLastPartOfThe);
/** What an item hangs on is where it is shown. */
export const place = elsewhere(formsWords.fieldForm.itStandsUnderIt);
