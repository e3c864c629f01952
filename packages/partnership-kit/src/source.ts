import type {
  ActionStatus,
  Direction,
  Due,
  Extra,
  IndicatorFields,
  ItemFields,
  ItemKind,
  LineageKind,
  PartnershipFields,
  Plan,
  PriorityFields,
  Target,
} from '@saferplan/domain/plan';
import type { Recommendation } from '@saferplan/domain/assessment';
import type { KINDS, OwnProvisions } from '@saferplan/domain/plan';
import type { z } from 'zod';
import type { BesideSource } from './beside.ts';
import type { UnrecordedAdoption } from './defined-edition.ts';
import type { Extensions } from './extensions/extensions.ts';
import type { ScoringModel } from '@saferplan/domain/scoring';
import type { SeriesFields, SeriesMarkFields } from '@saferplan/domain/spc';
import type { Text, Worded } from './texts.ts';

type FieldKind<Kind extends ItemKind, Name extends keyof ItemFields<Kind>> = Name extends keyof (typeof KINDS)[Kind]['fields']
  ? (typeof KINDS)[Kind]['fields'][Name] extends { readonly kind: infer Found }
    ? Found
    : never
  : never;
/** The kinds of fields whose values are, or hold, words. */
type InWords = 'line' | 'prose' | 'markdown' | 'extra' | 'action-plan' | 'baseline' | 'target' | 'mark-on-chart' | 'target-line';

/** What is written of an item of a kind. */
export type Written<Kind extends ItemKind> = {
  readonly [Name in keyof ItemFields<Kind>]: FieldKind<Kind, Name> extends InWords
    ? Worded<ItemFields<Kind>[Name]>
    : FieldKind<Kind, Name> extends 'money'
      ? Pounds
      : ItemFields<Kind>[Name];
};

/** An amount as an author writes it: pounds, with pence as decimals. Null where it is not said. */
export type Pounds = number | null;

/**
 * A partnership as a person writes it down: nested, with short keys of one's own instead of identifiers.
 * `definePartnership` turns it into the items that the product keeps.
 */
export interface PartnershipSource {
  readonly identity: IdentitySource;
  /** The plan that its editions are of, or the newest of several. */
  readonly plan: PlanSource;
  /** The plans before it by keys of your own, oldest first: an edition of one of them names its key in `plan`. */
  readonly earlierPlans?: Readonly<Record<string, PlanSource>>;
  readonly agencies: Readonly<Record<string, Written<'agency'>>>;
  readonly contacts: Readonly<Record<string, Written<'contact'>>>;
  readonly glossary: readonly Written<'glossary-entry'>[];
  readonly series?: Readonly<Record<string, SeriesSource>>;
  /** The districts that the partnership covers or covered, and the partnerships that it was made of. */
  readonly areas?: Readonly<Record<string, AreaSource>>;
  readonly areaChanges?: readonly AreaChangeSource[];
  /** Public pages of its own, in Markdown. */
  readonly pages?: readonly Written<'page'>[];
  /** Matrices beside those that every partnership gets. */
  readonly scoringModels?: readonly ScoringModel[];
  /** What the partnership is bound to beside the law of its country: by a local Act, an order, or an agreement. */
  readonly provisions?: z.input<typeof OwnProvisions>;
  /** Other areas to compare with, and crime by place; each is published where the partnership chooses to. */
  readonly beside?: z.input<typeof BesideSource>;
  /** What it adds as code: importers, calculations, sections of documents, public pages. */
  readonly extensions?: Extensions;
  /** Oldest first: each is the successor of the one before it. */
  readonly editions: readonly EditionSource[];
}

/** A strategy of several years: its title, and the years in which its first year begins and its last one ends. */
export type PlanSource = Omit<Plan, 'id' | 'title' | 'motto'> & { readonly title: Text; readonly motto: Text };

/** Who the partnership is. Unless it says otherwise, the council takes the final decision, and one person may publish. */
export type IdentitySource = Omit<WordedIdentity, OptionalOfIdentity> & Partial<Pick<WordedIdentity, OptionalOfIdentity>>;

type IdentityInWords =
  | 'name'
  | 'shortName'
  | 'area'
  | 'force'
  | 'chair'
  | 'about'
  | 'licence'
  | 'dataSources'
  | 'accessibility'
  | 'privacy'
  | 'extraFields';
type WordedIdentity = Omit<PartnershipFields, IdentityInWords | 'provisions'> & {
  readonly [Name in IdentityInWords]: Worded<PartnershipFields[Name]>;
};

type OptionalOfIdentity =
  | 'finalDecisionBy'
  | 'decidingBody'
  | 'fourEyes'
  | 'brandColour'
  | 'languages'
  | 'licence'
  | 'logo'
  | 'terms'
  | 'extraFields'
  | 'frame'
  | 'numbering'
  | 'seriesDefaults'
  | 'dataSources'
  | 'features'
  | 'smallNumbers'
  | 'accessibility'
  | 'privacy';

/** An area. What is left out is not known of it, or is spelt as its name. */
export type AreaSource = Pick<Written<'area'>, 'name'> & Partial<Written<'area'>>;

/** What became of areas, by their keys. */
export interface AreaChangeSource {
  readonly kind: ItemFields<'area-change'>['kind'];
  /** The first day on which it holds. */
  readonly on: string;
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  readonly authority?: Text;
  readonly reason?: Text;
}

/** A series with its values. What is left out is what most monthly counts need. */
export interface SeriesSource extends Pick<Written<'series'>, 'title' | 'slug' | 'unit' | 'area'> {
  readonly about?: Text;
  readonly source?: Text;
  readonly licence?: Text;
  readonly caveat?: Text;
  readonly audience?: SeriesFields['audience'];
  readonly interval?: SeriesFields['interval'];
  readonly feed?: SeriesFields['feed'];
  readonly chart?: SeriesFields['chart'];
  readonly rules?: SeriesFields['rules'];
  /** Per how many a rate is drawn: 1,000 or 100,000, whichever reads well, where it is left out. */
  readonly multiplier?: number;
  /** What the values are counted out of, by name, such as 'Population': it tells a rate from a share. */
  readonly outOf?: string;
  readonly improvement?: SeriesFields['improvement'];
  readonly target?: Worded<SeriesFields['target']>;
  readonly marks?: readonly (Pick<SeriesMarkFields, 'at'> & { readonly mark: Worded<SeriesMarkFields['mark']> })[];
  readonly observations: readonly {
    /** A month or a day; of a series by event also which event of its day, from the second on: `2016-03-14.02`. */
    readonly period: string;
    readonly value: number | null;
    readonly denominator?: number;
    readonly note?: string;
  }[];
}

/** A document as it was found: what is left out of it is not known. */
export interface SourceDocumentSource {
  readonly title: string;
  readonly address?: string;
  /** When it was issued, a day or a month. */
  readonly datedOn?: string | null;
  /** The SHA-256 of the file, in hexadecimal. */
  readonly sha256?: string;
}

/** An edition of a plan: its years, whether it is public, and everything that it says. */
export interface EditionSource {
  /** Its years: `2017-18`; `2017-20` or `2017-2020` where they are three; `2018` where it is a calendar year. */
  readonly label: string;
  /** The key of an earlier plan, where it is of one. */
  readonly plan?: string;
  /** What the document is called, where that is not the title of the plan. */
  readonly title?: Text;
  /**
   * Whether it is still written (`draft`), out for comment (`consultation`), or public already. Only what is published is shown to the
   * public; the other two wait in the app for their officers. What says nothing is published: so is what packages brought before
   * they could say.
   */
  readonly state?: 'draft' | 'consultation' | 'published';
  /**
   * The first and last day, where they are not those of the years that the label names (`2017-18` from April, `2018` from January).
   * From the first day alone follows the last: `2021-2025` from 2021-01-01 is five calendar years.
   */
  readonly startsOn?: string;
  readonly endsOn?: string;
  /** Why it begins before the edition before it ends, as the yearly editions of a rolling plan do. */
  readonly overlap?: string;
  /** When it was first public, a day or a month; left out where that is not recorded. */
  readonly publishedOn?: string | null;
  /**
   * That it was adopted, where the meeting that adopted it is not recorded; left out where a meeting is recorded, and where nothing is known.
   * Only of an edition that was public before: with `publishedOn` and `source`.
   */
  readonly adoption?: UnrecordedAdoption;
  /** The document that it was taken from; left out where there is none. */
  readonly source?: SourceDocumentSource;
  readonly headline: Text;
  readonly introduction?: Text;
  /** When it was last worked over: a month or a day. */
  readonly refreshed?: string | null;
  readonly meetings?: Readonly<Record<string, MeetingSource>>;
  readonly consultations?: Readonly<Record<string, ConsultationSource>>;
  /** What the report to the committee says that the plan means for the council. */
  readonly implications?: readonly Written<'implication'>[];
  readonly grants?: Readonly<Record<string, GrantSource>>;
  /** The papers that go before a council's committee; `meeting` is the key of one of `meetings`. */
  readonly committeeReports?: Readonly<Record<string, CommitteeReportSource>>;
  /** What agencies give to carry out priorities. */
  readonly resources?: readonly ResourceSource[];
  readonly publicMeetings?: readonly Written<'public-meeting'>[];
  /** What was done that the law asks, and that nothing else here could show. */
  readonly dutyRecords?: readonly Written<'duty-record'>[];
  /** Counts of reviews of anti-social behaviour cases, by year; null is not known, and not 0. */
  readonly caseReviews?: readonly Written<'case-review'>[];
  /** What the crime and disorder committee recommended, and what was answered. */
  readonly scrutinyRecommendations?: readonly Written<'scrutiny-recommendation'>[];
  readonly risks?: readonly Written<'risk'>[];
  /** What residents answered in surveys: an item a wave, question and answer; null is not stated. */
  readonly surveyAnswers?: readonly Written<'survey-answer'>[];
  /** What is expected that the partnership should be ready for. */
  readonly horizon?: readonly Written<'horizon-item'>[];
  /** What the assessment could not know. */
  readonly dataGaps?: readonly Written<'data-gap'>[];
  readonly subgroups?: Readonly<Record<string, Written<'subgroup'>>>;
  readonly priorities: Readonly<Record<string, PrioritySource>>;
  readonly themes?: Readonly<Record<string, ThemeSource>>;
  readonly topics?: Readonly<Record<string, TopicSource>>;
  readonly lineage?: readonly LineageSource[];
  readonly alignments?: readonly Written<'alignment'>[];
  readonly sections?: readonly Written<'context-section'>[];
  readonly contradictions?: readonly (Omit<Written<'contradiction'>, 'isPublic'> & Partial<Pick<Written<'contradiction'>, 'isPublic'>>)[];
}

/** A paper for a committee. What is left out is not yet written. */
export interface CommitteeReportSource
  extends Pick<Written<'committee-report'>, 'title'>, Partial<Omit<Written<'committee-report'>, 'title' | 'meetingId'>> {
  readonly meeting?: string;
  readonly options?: readonly Omit<Written<'report-option'>, 'reportId'>[];
}

/** A grant. `zeroConfirmed` where an amount of £0 is nothing, and not unknown. */
export type GrantSource = Omit<Written<'grant'>, 'zeroConfirmed'> & Partial<Pick<Written<'grant'>, 'zeroConfirmed'>>;

/** Money (in pounds, null or left out where the amount is not known), staff, or something in kind, by the keys of priorities and agencies. */
export interface ResourceSource extends Pick<Written<'resource'>, 'text' | 'form'> {
  readonly priorities: readonly string[];
  readonly agencies?: readonly string[];
  readonly amount?: Pounds;
  /** Where £0 is nothing, and not unknown. */
  readonly zeroConfirmed?: boolean;
}

/**
 * A meeting. What is left out is not known of it: an outcome is then awaited, or with a decision that is written only noted, so that the
 * public reads that decision and nothing of whether it agreed. Of its day the month (`2017-03`) or year (`2017`) will do where only that is known.
 */
export type MeetingSource = Pick<Written<'meeting'>, 'body' | 'item' | 'decision'> &
  Partial<Pick<Written<'meeting'>, 'votes' | 'heldOn' | 'agendaItem' | 'recommendation' | 'outcome' | 'minute'>>;

/** A consultation. What is left out, its days among it, is not recorded; the month or year of a day will do where only that is known. */
export type ConsultationSource = Pick<Written<'consultation'>, 'title'> & Partial<Written<'consultation'>>;

/** `not-decided`: nobody has said yet who leads, so that it cannot be published. */
export type LeadSource =
  | 'not-decided'
  | 'to-be-confirmed'
  | 'not-recorded'
  | readonly { readonly person: string; readonly agency: string }[];

/** Who carries an action: agencies by their keys, a subgroup, or nobody yet. */
export type LeadAgencySource =
  | 'not-agreed'
  | { readonly agencies: readonly string[]; readonly andPartners?: boolean }
  | { readonly subgroup: string; readonly members?: boolean };

/** A priority with what it is to bring about, what is done for it and how it is measured. */
export interface PrioritySource {
  readonly title: Text;
  readonly slug: string;
  readonly summary: Text;
  readonly aim?: Text;
  readonly why?: Text;
  /** In easy read: short sentences, one idea each, each on a line of its own. */
  readonly easyRead?: Text;
  readonly lead: LeadSource;
  readonly subgroup?: string;
  readonly actionPlan: Worded<PriorityFields['actionPlan']>;
  /** Keys of contacts. */
  readonly contacts?: readonly string[];
  readonly outcomes?: readonly Text[];
  readonly actions?: readonly ActionSource[];
  readonly indicators?: readonly IndicatorSource[];
  /** Values of the partnership's extra fields, by key. */
  readonly extra?: Worded<Extra>;
}

/** What is done, by whom and by when. */
export interface ActionSource {
  readonly text: Text;
  readonly leadAgency: LeadAgencySource;
  readonly due: Due;
  readonly status?: ActionStatus;
  /** What it is to do, and what became of it. */
  readonly expects?: readonly ExpectationSource[];
  readonly extra?: Worded<Extra>;
}

/** What an action is expected to do, where, and by which measure: by a series, or by counts of areas, of which one had no such action. */
export interface ExpectationSource extends Pick<Written<'expected-effect'>, 'text'> {
  /** The day on which it was said, as the document has it which the package writes down. */
  readonly saidOn: string;
  readonly where?: Text;
  readonly measure?: Text;
  readonly way?: Written<'expected-effect'>['way'];
  /** The key of a series. */
  readonly series?: string;
  readonly comparedWith?: Text;
  /** The day on which the action began. */
  readonly beganOn?: string;
  /** By which wards or small areas it is measured, where crime is recorded by place. */
  readonly areas?: Written<'expected-effect'>['areas'];
  readonly counts?: Written<'expected-effect'>['counts'];
  readonly source?: Text;
}

/** What is measured for a priority. */
export interface IndicatorSource {
  readonly title: Text;
  readonly unit: Text;
  readonly direction: Direction;
  readonly frequency?: IndicatorFields['frequency'];
  readonly baseline?: Worded<IndicatorFields['baseline']>;
  readonly target: Worded<Target>;
  /** The key of the series that it reads its values from. */
  readonly series?: string;
  /** The key of a calculation that makes its readings from that series. */
  readonly calculation?: string;
  readonly extra?: Worded<Extra>;
}

/** A theme that runs through priorities. */
export interface ThemeSource {
  readonly title: Text;
  readonly slug: string;
  readonly summary: Text;
  readonly about?: Text;
  /** Keys of priorities, or all of them. */
  readonly runsThrough: 'all' | readonly string[];
}

/** A subject of the assessment: what was found, and what it says should become of it. */
export interface TopicSource {
  readonly title: Text;
  readonly slug: string;
  readonly summary: Text;
  /** The key of a priority or theme of the edition before. */
  readonly reviews?: string | null;
  /** Keys of priorities and themes of this edition. */
  readonly informs?: readonly string[];
  readonly findings?: readonly (Omit<Written<'finding'>, 'topicId' | 'disagreement'> & Partial<Pick<Written<'finding'>, 'disagreement'>>)[];
  /** Keys of series. */
  readonly series?: readonly string[];
  readonly completedActions?: readonly Text[];
  readonly recommendation: Recommendation;
  /** Left out where it is not recorded. */
  readonly reason?: Text;
  /** Why the recommendation differs from what the ranking suggests, where it does. */
  readonly departure?: Text;
  /** Levels by criterion, for each model by its identifier: an example, which is never published. */
  readonly illustrativeScores?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What became of priorities and themes of the edition before, by their keys there and here. */
export interface LineageSource {
  readonly kind: LineageKind;
  readonly from?: readonly string[];
  readonly to?: readonly string[];
  /** Left out where it is not recorded: that takes an edition which says when it was public before, or which document it was taken from. */
  readonly reason?: Text;
  /** The key of the meeting that recommended it to the body that decides. */
  readonly recommendedAt?: string | null;
  /** The key of the meeting that decided it; left out where that is not recorded. */
  readonly meeting?: string | null;
}
