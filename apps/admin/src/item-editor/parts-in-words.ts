import {
  type Direction,
  Extra,
  type EditionContent,
  LeadAgency,
  isParted,
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
import { Money, moneyInWords } from '@saferplan/domain/shared';
import type { z } from 'zod';
import { stepCauses } from '@saferplan/messages';
import { sayNumber, sayScalar } from '@saferplan/messages/items/scalar';
import { CARRIERS } from '@saferplan/messages/items/carriers';
import { type PartsWords, sayActionPlan, sayExtra, sayLeadState, sayMark, sayParted, textOfParts } from '@saferplan/messages/say-parts';
import { sayTarget } from '@saferplan/messages/say-target';
import { leadsInWords } from '../ui/leads-in-words.ts';
import { editorWords } from '../words/editor-words.ts';
import { fieldsWords } from '../words/fields-words.ts';
import { formsWords } from '../words/forms-words.ts';
import { language, words } from '../words/spoken.ts';

/** What values of a content name is looked up in it. */
export type Named = Pick<EditionContent, 'items' | 'shared' | 'partnership'>;

const said = editorWords.values;
const PARTS: PartsWords = { language, forms: formsWords, fields: fieldsWords, values: said, rags: words.rags };

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
  lead: saying(KINDS.priority.fields.lead.schema, (lead, _kind, content) =>
    lead.state === 'named' ? leadsInWords(lead, content).join('; ') : sayLeadState(lead.state, fieldsWords),
  ),
  'lead-agency': saying(LeadAgency, (lead, _kind, content) => {
    switch (lead.kind) {
      case 'not-agreed':
        return '';
      case 'agencies':
        return CARRIERS[language].agencies(
          lead.agencyIds.map((id) => nameIn(content, id)),
          lead.andPartners,
        );
      case 'subgroup': {
        const name = nameIn(content, lead.subgroupId);
        return lead.members ? CARRIERS[language].members(name) : name;
      }
    }
  }),
  'action-plan': saying(KINDS.priority.fields.actionPlan.schema, (plan) => textOfParts(sayActionPlan(plan, PARTS))),
  target: saying(Target, (target) => sayTarget(target, wayOf(target), language)),
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
        return textOfParts(sayMark('excluded', mark.reason, PARTS));
      case 'annotation':
        return textOfParts(sayMark('annotation', mark.text, PARTS));
      case 'suggestion-refused':
        return said.limitsRefused(mark.reason);
    }
  }),
  extra: saying(Extra, (extra, kind, { partnership }) =>
    Object.entries(extra)
      .map(([key, text]) => {
        const field = partnership.extraFields.find((one) => one.on === kind && one.key === key);
        return textOfParts(sayExtra(field?.label ?? said.goneItem, text, language));
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
  return known !== undefined && (known.kind in SAYERS || isParted(known.kind));
}

/**
 * A value with parts in the words of its form: each part by its label, what it names by its name. A value that an earlier version kept
 * in another form comes back as the texts and numbers in it.
 */
export function partsInWords(kind: ItemKind, field: string, value: unknown, content: Named): string {
  const fieldKind = kindOf(kind).fields[field]?.kind ?? '';
  const bySayer = SAYERS[fieldKind];
  if (bySayer !== undefined) return bySayer(value, kind, content);
  const parted = typeof value === 'object' && value !== null ? sayParted(fieldKind, value, PARTS) : null;
  return parted === null ? textsIn(value) : textOfParts(parted);
}

/** Which way a target goes, where its number alone says it: 10 per cent are more or fewer as the indicator is wanted, which stands beside it. */
const wayOf = (target: Target): Direction =>
  target.kind === 'percent-change' && target.percent !== null && target.percent < 0 ? 'decrease' : 'not-said';

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
