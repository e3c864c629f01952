import type { Condition, DutyKind, EvidenceRule, Head, LawParts } from '../duties/own-provision.ts';
import type { StatutoryFrame } from '../plan/statutory-frame.ts';
import type { IsoDate, IsoMonthOrDate } from '../shared/calendar.ts';

export type { Condition, EvidenceRule, Head } from '../duties/own-provision.ts';

/** A sentence in English and in Welsh. The Welsh is to be read by a Welsh speaker before a partnership relies on it. */
export interface LegalText {
  readonly en: string;
  readonly cy: string;
}

/** An Act or an instrument. */
export interface Law {
  readonly key: string;
  /** Its official title. Welsh is null where the law has been made in English only, as far as is known: the English one stands then. */
  readonly title: { readonly en: string; readonly cy: string | null };
  /** What its parts are called. */
  readonly parts: LawParts;
  readonly address: string;
}

/** One duty of law, in one wording, with the days on which that wording holds. */
export interface Provision {
  /** Its name, which stays the same as long as its wording does: 'uksi-2007-1830:11(d):2007-08-01'. */
  readonly id: string;
  readonly frame: StatutoryFrame;
  readonly law: Law;
  /** As it is cited, without the word before it: '11(d)'. Sections begin with 's', as in 's6(1)(c)'. */
  readonly number: string;
  /** The first day on which this wording holds. */
  readonly from: IsoDate;
  /** The last day or month on which it holds; null where no end is known. */
  readonly until: IsoMonthOrDate | null;
  /** Whether the end stands in law, or has been announced only. */
  readonly end: 'enacted' | 'announced' | null;
  readonly appliesWhen: Condition;
  readonly kind: DutyKind;
  /** Ours, in plain words: no quotation. */
  readonly text: LegalText;
  readonly address: string;
  readonly evidence: EvidenceRule;
  /** What an assessment or a plan must cover by it; empty where it names none. */
  readonly heads: readonly Head[];
}

/** A wording of a provision, as a file of data writes it. */
interface Wording {
  readonly from: IsoDate;
  readonly until?: IsoMonthOrDate;
  /** Where the end has been announced and is not law. */
  readonly announced?: true;
  readonly en: string;
  readonly cy: string;
  readonly heads?: readonly Head[];
}

/** A provision with its wordings, as a file of data writes it. */
export interface Row {
  readonly number: string;
  readonly kind: DutyKind;
  readonly evidence: EvidenceRule;
  readonly appliesWhen?: Condition;
  /** The part of the address after that of the law: 'regulation/11'. */
  readonly at: string;
  readonly wordings: readonly Wording[];
}

/** What is known of the end of a provision: nothing, that a law makes it, or that it has been announced only. */
export const endOf = (until: Provision['until'], isAnnounced: boolean): Provision['end'] =>
  until === null ? null : isAnnounced ? 'announced' : 'enacted';

/** The provisions of a law in a country: one for each wording of each row. */
export const provisionsOf = (frame: StatutoryFrame, law: Law, rows: readonly Row[]): readonly Provision[] =>
  rows.flatMap(({ number, kind, evidence, appliesWhen = 'always', at, wordings }) =>
    wordings.map(({ from, until = null, announced = false, en, cy, heads = [] }) => ({
      id: [law.key, number, from, ...(appliesWhen === 'always' ? [] : [appliesWhen])].join(':'),
      frame,
      law,
      number,
      from,
      until,
      end: endOf(until, announced),
      appliesWhen,
      kind,
      text: { en, cy },
      address: `${law.address}/${at}`,
      evidence,
      heads,
    })),
  );
