import {
  Extra,
  type EditionContent,
  LeadAgency,
  KINDS,
  RunsThrough,
  Target,
  type Item,
  type FieldKindName,
  type ItemKind,
  kindOf,
  nameOf,
} from '@saferplan/domain/plan';
import { Answers, type Answer, type Criterion, Discussion, ScoringModel } from '@saferplan/domain/scoring';
import { Feed, MarkOnChart } from '@saferplan/domain/spc';
import { Money, moneyInWords, PartialDate } from '@saferplan/domain/shared';
import type { z } from 'zod';
import { stepCauses } from '@saferplan/messages';
import { sayNumber, sayScalar } from '@saferplan/messages/items/scalar';
import { inWords } from '../ui/dates-in-words.ts';
import { carriersInWords, leadsInWords } from '../ui/leads-in-words.ts';
import { editorWords } from '../words/editor-words.ts';
import { fieldsWords } from '../words/fields-words.ts';
import { language } from '../words/spoken.ts';
import { FORMS } from './fields/forms.ts';
import type { FieldPart } from './fields/field-form.ts';

/** What values of a content name is looked up in it. */
export type Named = Pick<EditionContent, 'items' | 'shared' | 'partnership'>;

const said = editorWords.values;

/** A number as people read it, with all its decimals. */
const numberInWords = (value: number): string => sayNumber(value, language);

/** What an item of the content is called; that it is gone where it is. */
export function nameIn({ items, shared }: Pick<Named, 'items' | 'shared'>, id: string): string {
  const lists: Readonly<Record<string, readonly Item<ItemKind>[]>> = { ...items, ...shared };
  for (const [kind, list] of Object.entries(lists)) {
    const item = list.find((one) => one.id === id);
    // The keys of both records are the names of kinds.
    if (item !== undefined) return nameOf(kind as ItemKind, item);
  }
  return said.goneItem;
}

type Sayer = (value: unknown, kind: ItemKind, content: Named) => string;

/** Says values of a schema; of what is none the texts and numbers in it. */
const saying =
  <Schema extends z.ZodType>(schema: Schema, say: (value: z.output<Schema>, kind: ItemKind, content: Named) => string): Sayer =>
  (value, kind, content) => {
    const read = schema.safeParse(value);
    return read.success ? say(read.data, kind, content) : textsIn(value);
  };

/** How values of the field kinds that have parts are said, where their form is not one line for each part. */
const BY_FIELD_KIND = {
  lead: saying(KINDS.priority.fields.lead.schema, (lead, _kind, content) => {
    switch (lead.state) {
      case 'named':
        return leadsInWords(lead, content).join('; ');
      case 'not-decided':
        return fieldsWords.leadField.notDecidedYet;
      case 'to-be-confirmed':
        return fieldsWords.leadField.toBeConfirmed;
      case 'not-recorded':
        return fieldsWords.leadField.notRecordedPastEditions;
    }
  }),
  'lead-agency': saying(LeadAgency, (lead, _kind, content) => carriersInWords(lead, content)),
  'action-plan': saying(KINDS.priority.fields.actionPlan.schema, (plan) => {
    switch (plan.state) {
      case 'agreed':
        return fieldsWords.actionPlanField.agreedOutcomesActionsAndIndicators;
      case 'to-come':
        return said.part(fieldsWords.actionPlanField.stillToCome, plan.note);
      case 'not-recorded':
        return fieldsWords.actionPlanField.notRecordedPastEditions;
    }
  }),
  target: saying(Target, (target) => {
    switch (target.kind) {
      case 'not-set':
        return fieldsWords.targetField.noTargetSet;
      case 'below':
        return said.below(numberInWords(target.value));
      case 'at-least':
        return said.atLeast(numberInWords(target.value));
      case 'percent-change':
        return target.percent === null ? said.changeOpen(target.baseline) : said.changeFrom(numberInWords(target.percent), target.baseline);
    }
  }),
  'runs-through': saying(RunsThrough, (through, _kind, content) => {
    return through.kind === 'all' ? said.allPriorities : through.priorityIds.map((id) => nameIn(content, id)).join('; ');
  }),
  feed: saying(Feed, (feed) => {
    switch (feed.kind) {
      case 'none':
        return fieldsWords.feedField.nothingValuesAreTypedIn;
      case 'police':
        return `${fieldsWords.feedField.policeFiles}: ${feed.district}: ${feed.crimeTypes.join('; ')}`;
      case 'official':
        return `${fieldsWords.feedField.officialFigures}: ${feed.area}: ${feed.measure}`;
      case 'table':
        return said.part(fieldsWords.feedField.aPartnersSpreadsheet, feed.measure);
    }
  }),
  'mark-on-chart': saying(MarkOnChart, (mark) => {
    switch (mark.kind) {
      case 'phase':
        return said.newLimits(stepCauses[language][mark.cause], mark.reason);
      case 'excluded':
        return said.leftOut(mark.reason);
      case 'annotation':
        return said.noteOnChart(mark.text);
      case 'suggestion-refused':
        return said.limitsRefused(mark.reason);
    }
  }),
  extra: saying(Extra, (extra, kind, { partnership }) =>
    Object.entries(extra)
      .map(([key, text]) => {
        const field = partnership.extraFields.find((one) => one.on === kind && one.key === key);
        const date = field?.type === 'date' ? PartialDate.safeParse(text) : null;
        return said.part(field?.label ?? said.goneItem, date?.success === true ? inWords(date.data) : text);
      })
      .join('; '),
  ),
  answers: saying(Answers, (answers, _kind, content) =>
    Object.entries(answers)
      .map(([id, answer]) => {
        const criterion = criterionOf(content, id);
        return said.part(criterion?.name ?? said.goneItem, answerSaid(answer, criterion));
      })
      .join('; '),
  ),
  discussion: saying(Discussion, (discussion, _kind, content) =>
    Object.entries(discussion)
      .map(([id, text]) => said.part(criterionOf(content, id)?.name ?? said.goneItem, text))
      .join('; '),
  ),
  'scoring-model': saying(ScoringModel, (model) => {
    return [
      said.version(model.name, model.version),
      ...model.groups.map((group) => said.criteria(group.name, group.criteria.map(({ name }) => name).join(', '))),
    ].join('; ');
  }),
} satisfies Partial<Readonly<Record<FieldKindName, Sayer>>>;
const SAYERS: Readonly<Record<string, Sayer>> = BY_FIELD_KIND;

function criterionOf({ shared }: Named, id: string): Criterion | undefined {
  return shared['scoring-model']
    .flatMap(({ definition }) => definition.groups.flatMap(({ criteria }) => criteria))
    .find((criterion) => criterion.id === id);
}

function answerSaid(answer: Answer, criterion: Criterion | undefined): string {
  if (answer.status === 'unknown') return said.notKnown;
  if (answer.status === 'not-applicable') return said.doesNotApply;
  const label = criterion?.levels.find(({ id }) => id === answer.level)?.label ?? said.goneLevel;
  return answer.proposed ? said.proposed(label) : label;
}

/** Whether the values of a field have parts, or are of a kind that only this file says. */
export function hasParts(kind: ItemKind, field: string): boolean {
  const known = kindOf(kind).fields[field];
  return known !== undefined && (known.kind in SAYERS || partsOf(kind, field) !== null);
}

/**
 * A value with parts in the words of its form: each part by its label, what it names by its name. A value that an earlier version kept
 * in another form comes back as the texts and numbers in it.
 */
export function partsInWords(kind: ItemKind, field: string, value: unknown, content: Named): string {
  const bySayer = SAYERS[kindOf(kind).fields[field]?.kind ?? ''];
  if (bySayer !== undefined) return bySayer(value, kind, content);
  const parts = partsOf(kind, field);
  if (parts === null || typeof value !== 'object' || value === null) return textsIn(value);
  const held = new Map<string, unknown>(Object.entries(value));
  return Object.entries(parts)
    .flatMap(([name, part]) => {
      const text = partSaid(held.get(name), part);
      return text === '' ? [] : [said.part(part.label, text)];
    })
    .join(', ');
}

function partSaid(value: unknown, part: FieldPart): string {
  if (typeof value === 'number') return numberInWords(value);
  if (typeof value !== 'string') return '';
  const date = part.dated === true ? PartialDate.safeParse(value) : null;
  return date?.success === true ? inWords(date.data) : (part.options?.[value] ?? value);
}

/** The form of a field that has one line for each part; null of another. */
function partsOf(kind: ItemKind, field: string): Readonly<Record<string, FieldPart>> | null {
  const forms: Readonly<Record<string, object>> = FORMS[kind];
  const form = forms[field];
  // Only forms whose control is `parts` have `parts`, and all of those are lines of a small structure.
  return form !== undefined && 'parts' in form ? (form.parts as Readonly<Record<string, FieldPart>>) : null;
}

/** The texts and numbers in a value of which no form is known, with semicolons between them; empty where there are none. */
export function textsIn(value: unknown): string {
  if (typeof value === 'string') return value;
  const money = Money.safeParse(value);
  if (money.success) return moneyInWords(money.data);
  if (typeof value === 'number') return numberInWords(value);
  if (typeof value === 'boolean') return sayScalar('yes-no', value, language) ?? '';
  return typeof value === 'object' && value !== null
    ? Object.values(value)
        .map(textsIn)
        .filter((text) => text !== '')
        .join('; ')
    : '';
}
