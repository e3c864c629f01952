import { isUndecided } from '../adoption/state.ts';
import { type IsoDate, isBefore, type IsoMonthOrDate, type PartialDate } from '../shared/calendar.ts';
import { addDays, firstDayIn, lastDayIn } from '../shared/days.ts';
import type { EditionRemark } from '../shared/edition-remark.ts';
import type { EditionContent } from './edition-content.ts';
import { EDITION_KINDS, type ItemKind, KINDS } from './kinds.ts';

/** Two dates that cannot both be right, or one that is hardly meant. */
export interface DateProblem {
  readonly severity: 'fault' | 'gap';
  readonly kind: ItemKind | 'edition';
  readonly id: string;
  readonly field: string;
  readonly remark: EditionRemark;
}

/** Further from its edition than so many years, a date is a slip of the pen; `LATE` years after it, one to look at. */
const FAR = 15;
const LATE = 1;

/** What is wrong with the dates in an edition, beside each other and beside its own. Reads no clock: it says the same whenever it is asked. */
export function checkDates(content: EditionContent): readonly DateProblem[] {
  const { edition } = content;
  if (edition.endsOn < edition.startsOn)
    return [
      {
        severity: 'fault',
        kind: 'edition',
        id: edition.id,
        field: 'endsOn',
        remark: { code: 'edition-ends-before-start', startsOn: edition.startsOn, endsOn: edition.endsOn },
      },
    ];
  return [
    ...unknownDays(content),
    ...farDates(content),
    ...dueAfterTheEnd(content),
    ...endsBeforeStart(content),
    ...decidedBeforeRecommended(content),
  ];
}

/** The last day of the plan, whose years begin as those of the edition do; that of the edition where it ends later. */
function lastDayOfPlan({ plan, edition }: EditionContent): IsoDate {
  const day = edition.startsOn.slice(5);
  const last = day === '01-01' ? `${plan.endYear.toString()}-12-31` : addDays(`${plan.endYear.toString()}-${day}`, -1);
  return last > edition.endsOn ? last : edition.endsOn;
}

const yearsOn = (date: IsoDate, years: number): IsoDate =>
  `${(Number(date.slice(0, 4)) + years).toString().padStart(4, '0')}${date.slice(4)}`;
const IS_DATE = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u;

/** Every day and month that items of an edition hold, whatever kind they are of, and those of the edition itself. */
function datesIn({
  edition,
  items,
}: EditionContent): readonly (Pick<DateProblem, 'kind' | 'id' | 'field'> & { readonly when: IsoMonthOrDate })[] {
  const own = (['refreshed', 'publishedOn'] as const).map((field) => ({
    kind: 'edition' as const,
    id: edition.id,
    field,
    when: edition[field],
  }));
  const ofItems = EDITION_KINDS.flatMap((kind) => {
    const fields = Object.entries(KINDS[kind].fields).flatMap(([field, { kind: fieldKind }]) => (DATED.has(fieldKind) ? [field] : []));
    return items[kind].flatMap((item) =>
      Object.entries(item).flatMap(([field, when]: [string, unknown]) =>
        fields.includes(field) ? [{ kind, id: item.id, field, when }] : [],
      ),
    );
  });
  return [...own, ...ofItems].flatMap(({ when, ...place }) => (typeof when === 'string' && IS_DATE.test(when) ? [{ ...place, when }] : []));
}

/** The field kinds that hold a day or a month. */
const DATED: ReadonlySet<string> = new Set(['date', 'optional-date', 'partial-date', 'month-or-date', 'due']);

function farDates(content: EditionContent): DateProblem[] {
  const { startsOn, endsOn, label } = content.edition;
  return datesIn(content).flatMap(({ when, ...place }): DateProblem[] => {
    const day = firstDayIn(when);
    if (day > yearsOn(endsOn, FAR) || lastDayIn(when) < yearsOn(startsOn, -FAR))
      return [
        {
          ...place,
          severity: 'fault',
          remark: { code: 'far-from-edition', when, years: FAR, label },
        },
      ];
    // What is due late is told by the end of the plan.
    return day > yearsOn(endsOn, LATE) && place.field !== 'due'
      ? [
          {
            ...place,
            severity: 'gap',
            remark: { code: 'long-after-edition', when, label },
          },
        ]
      : [];
  });
}

/** Days that are not recorded, which is shown to the public as such. */
function unknownDays({ items }: EditionContent): DateProblem[] {
  const gap = (kind: ItemKind, id: string, field: string, remark: EditionRemark): DateProblem => ({
    severity: 'gap',
    kind,
    id,
    field,
    remark,
  });
  return [
    ...items.meeting.flatMap(({ id, item, heldOn }) =>
      heldOn === null ? [gap('meeting', id, 'heldOn', { code: 'meeting-day-unknown', title: shortened(item) })] : [],
    ),
    ...items.consultation.flatMap(({ id, title, startsOn, endsOn }) => [
      ...(startsOn === null ? [gap('consultation', id, 'startsOn', { code: 'consultation-start-unknown', title })] : []),
      ...(endsOn === null ? [gap('consultation', id, 'endsOn', { code: 'consultation-end-unknown', title })] : []),
    ]),
  ];
}

function dueAfterTheEnd(content: EditionContent): DateProblem[] {
  const last = lastDayOfPlan(content);
  return content.items.action.flatMap(({ id, due, text }): DateProblem[] =>
    IS_DATE.test(due) && firstDayIn(due) > last && firstDayIn(due) <= yearsOn(content.edition.endsOn, FAR)
      ? [
          {
            severity: content.edition.source === null ? 'fault' : 'gap',
            kind: 'action',
            id,
            field: 'due',
            remark: { code: 'due-after-plan', text: shortened(text), due, last },
          },
        ]
      : [],
  );
}

function endsBeforeStart({ edition, items }: EditionContent): DateProblem[] {
  const consultations = items.consultation.flatMap(({ id, title, startsOn, endsOn }): DateProblem[] =>
    startsOn !== null && endsOn !== null && isBefore(endsOn, startsOn)
      ? [
          {
            severity: 'fault',
            kind: 'consultation',
            id,
            field: 'endsOn',
            remark: { code: 'consultation-ends-before-start', title, startsOn, endsOn },
          },
        ]
      : [],
  );
  const answers = items['scrutiny-recommendation'].flatMap(({ id, madeOn, answeredOn }): DateProblem[] =>
    madeOn !== null && answeredOn !== null && answeredOn < madeOn.slice(0, answeredOn.length)
      ? [
          {
            severity: isUndecided(edition) ? 'fault' : 'gap',
            kind: 'scrutiny-recommendation',
            id,
            field: 'answeredOn',
            remark: { code: 'answered-before-made', answered: answeredOn, made: madeOn },
          },
        ]
      : [],
  );
  const periods = items.finding.flatMap(({ id, measure, now, before }) =>
    Object.entries({ now, before }).flatMap(([field, measured]): DateProblem[] =>
      measured !== null && measured.from !== null && measured.to !== null && isBefore(measured.to, measured.from)
        ? [
            {
              severity: 'fault',
              kind: 'finding',
              id,
              field,
              remark: { code: 'period-ends-before-start', measure: shortened(measure), from: measured.from, to: measured.to },
            },
          ]
        : [],
    ),
  );
  return [...consultations, ...answers, ...periods];
}

function decidedBeforeRecommended({ items }: EditionContent): DateProblem[] {
  const heldOn = new Map<string, PartialDate | null>(items.meeting.map((meeting) => [meeting.id, meeting.heldOn]));
  return items.lineage.flatMap(({ id, recommendedId, meetingId }): DateProblem[] => {
    const [recommended, decided] = [recommendedId, meetingId].map((meeting) => (meeting === null ? null : (heldOn.get(meeting) ?? null)));
    return recommended !== null && recommended !== undefined && decided !== null && decided !== undefined && isBefore(decided, recommended)
      ? [
          {
            severity: 'fault',
            kind: 'lineage',
            id,
            field: 'meetingId',
            remark: { code: 'decided-before-recommended', decided, recommended },
          },
        ]
      : [];
  });
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text);
