import type { NoLimitsReason } from '@saferplan/domain/spc';
import type { PeriodInterval } from '../locale/periods.ts';
import type { VerdictContext } from './context.ts';

/** 'y', or 'yr' before a vowel or h. */
const the = (noun: string): string => (/^[aeiouhwyâêîôûŵŷ]/iu.test(noun) ? `yr ${noun}` : `y ${noun}`);

const FROM_ONE_TO_THE_NEXT: Readonly<Record<PeriodInterval, string>> = {
  day: 'o ddydd i ddydd',
  week: 'o wythnos i wythnos',
  month: 'o fis i fis',
  quarter: 'o chwarter i chwarter',
  year: 'o flwyddyn i flwyddyn',
  event: 'o un ffigur i’r nesaf',
};

/** What is counted, as the subject of a sentence. */
export function subjectCy({ quantity, unit, interval }: VerdictContext): string {
  switch (quantity) {
    case 'counts':
      return `nifer ${the(unit)}`;
    case 'figures':
      return `y ffigur ar gyfer ${unit}`;
    case 'rates':
      return `cyfradd ${the(unit)}`;
    case 'shares':
      return `cyfran ${the(unit)}`;
    case 'changes':
      return `y newid mewn ${unit} ${FROM_ONE_TO_THE_NEXT[interval]}`;
    case 'cases-between':
      return `nifer yr achosion rhwng ${unit}`;
    case 'time-between':
      return `yr amser rhwng ${unit}`;
  }
}

const EACH: Readonly<Record<PeriodInterval, string>> = {
  day: ' y dydd',
  week: ' yr wythnos',
  month: ' y mis',
  quarter: ' y chwarter',
  year: ' y flwyddyn',
  event: '',
};

/** What follows a level: ' y mis', ' fesul 1,000 y mis', ' diwrnod'. */
export function perCy({ quantity, per, interval }: VerdictContext): string {
  switch (quantity) {
    case 'counts':
    case 'figures':
      return EACH[interval];
    case 'rates':
      return per === 1 ? EACH[interval] : ` fesul ${per.toLocaleString('cy')}${EACH[interval]}`;
    case 'cases-between':
      return ' achos';
    case 'time-between':
      return ' diwrnod';
    case 'shares':
    case 'changes':
      return '';
  }
}

/** Years are counted as blynedd, which 2 softens and 5, 7 and most higher numbers make nasal. */
function years(count: number): string {
  if (count === 1) return '1 flwyddyn';
  if (count === 2) return '2 flynedd';
  return `${count.toLocaleString('cy')} ${[3, 4, 6].includes(count % 10) ? 'blynedd' : 'mlynedd'}`;
}

/** '27 mis': after a number nouns stand in the singular. */
export function intervalCy(count: number, { interval }: Pick<VerdictContext, 'interval'>): string {
  const noun = { day: 'diwrnod', week: 'wythnos', month: 'mis', quarter: 'chwarter', event: 'digwyddiad' } as const;
  return interval === 'year' ? years(count) : `${count.toLocaleString('cy')} ${noun[interval]}`;
}

export const yearsCy = years;
export const figuresCy = (count: number): string => `${count.toLocaleString('cy')} ffigur`;

/** Why no lines are drawn, as the end of a sentence. */
export function noLimitsCy(reason: NoLimitsReason): string {
  switch (reason.code) {
    case 'too-few-values':
      return reason.count === 0 ? 'nid oes ffigurau hyd yma' : `dim ond ${figuresCy(reason.count)} sydd hyd yma`;
    case 'no-values':
      return 'mae pob ffigur ar goll neu wedi’i adael allan';
    case 'no-neighbouring-values':
      return 'nid oes dau ffigur yn dilyn ei gilydd, felly nid oes dim i ddangos pa mor bell oddi wrth ei gilydd y maent fel arfer';
    case 'no-denominators':
      return 'nid yw’n hysbys o beth y mae’r ffigurau’n rhan';
    case 'value-above-denominator':
      return `mae ${figuresCy(reason.count)} yn fwy na’r cyfan y mae’n rhan ohono`;
    case 'not-counts':
      return `nid yw ${figuresCy(reason.count)} yn rhif cyfan o 0 i fyny, fel y mae’r math hwn o siart yn ei ofyn`;
    case 'negative-values':
      return `mae ${figuresCy(reason.count)} yn is na 0`;
    case 'time-not-above-zero':
      return `nid yw ${figuresCy(reason.count)} yn uwch na 0, fel y mae’n rhaid i amser rhwng digwyddiadau fod`;
    case 'baseline-too-short':
      return `roedd i’w seilio ar y ${figuresCy(reason.count)} cyntaf, ac mae angen ${reason.needed}`;
    case 'carried-too-short':
      return `${figuresCy(reason.count)} sydd yn y cyfnod yr oedd ei ystod i’w defnyddio, ac mae angen ${reason.needed}`;
    case 'not-numbers':
      return `nid yw ${figuresCy(reason.count)} yn rhif`;
    case 'numbers-too-large':
      return 'mae’r ffigurau’n rhy fawr, neu’n rhy bell oddi wrth ei gilydd o ran maint, i weithio â nhw';
  }
}
