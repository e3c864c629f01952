import type { ReactElement } from 'react';
import type { View } from '../view.ts';
import type { VerdictKey } from '../words/verdicts-en.ts';

type Sign = 'wave' | 'up' | 'down' | 'warning' | 'dashed' | 'tick' | 'half' | 'cross' | 'clock';
type Tone = 'usual' | 'open' | 'good' | 'bad' | 'late' | 'mixed' | 'unknown';

/** The shape and the colour of each verdict. The shape alone tells them apart where no colour is seen. */
const LOOKS: Readonly<Record<VerdictKey, readonly [Sign, Tone]>> = {
  'as-usual': ['wave', 'usual'],
  'as-usual-for-the-season': ['wave', 'usual'],
  'higher-open': ['up', 'open'],
  'higher-wrong': ['warning', 'bad'],
  'higher-right': ['up', 'good'],
  'lower-open': ['down', 'open'],
  'lower-wrong': ['warning', 'bad'],
  'lower-right': ['down', 'good'],
  'no-figures': ['dashed', 'unknown'],
  'no-figure-yet': ['dashed', 'unknown'],
  'will-meet': ['tick', 'good'],
  'may-or-may-not': ['half', 'mixed'],
  'will-miss': ['cross', 'bad'],
  'cannot-say': ['dashed', 'unknown'],
  'no-target': ['dashed', 'unknown'],
  done: ['tick', 'good'],
  'under-way': ['half', 'mixed'],
  'not-started': ['dashed', 'mixed'],
  stopped: ['cross', 'mixed'],
  late: ['cross', 'bad'],
  'date-passed': ['clock', 'late'],
  'not-reported': ['dashed', 'unknown'],
  'not-written': ['dashed', 'unknown'],
  'as-neighbours': ['wave', 'usual'],
  'above-neighbours': ['warning', 'bad'],
  'below-neighbours': ['down', 'open'],
  answered: ['tick', 'good'],
  'in-part': ['half', 'mixed'],
  'not-found': ['dashed', 'unknown'],
  later: ['clock', 'mixed'],
};

export interface VerdictProps {
  readonly view: View;
  readonly verdict: VerdictKey;
  /** What a series is compared with, as in `in 2014`. */
  readonly than?: string;
  /** What the verdict is about, said before it: `Drug offences: as usual`. */
  readonly of?: string;
  readonly size?: 'normal' | 'large' | 'inline';
  /** Words of a page that stand in place of the verdict's own, where they say the same at greater length. */
  readonly children?: string;
}

/** A verdict: a shape and words, in one of the states that VerdictKey names. */
export function Verdict(props: VerdictProps): ReactElement {
  const { view, verdict, than, of, size = 'normal', children } = props;
  const [sign, tone] = LOOKS[verdict];
  const said = children ?? verdictInWords(view, verdict, than);
  return (
    <p className={`verdict${size === 'normal' ? '' : ` verdict-${size}`} is-${tone}`}>
      <Shape sign={sign} />
      <span>{of === undefined ? said : view.words.verdicts.of(of, said)}</span>
    </p>
  );
}

/** What a verdict says: `Higher than in 2014`. */
export const verdictInWords = ({ words }: Pick<View, 'words'>, verdict: VerdictKey, than?: string): string =>
  words.verdicts.words[verdict](than ?? words.verdicts.usual);

function Shape({ sign }: { readonly sign: Sign }): ReactElement {
  return (
    <svg className="sign" viewBox="0 0 18 18" aria-hidden="true">
      {SHAPES[sign]}
    </svg>
  );
}

const RING = <circle cx="9" cy="9" r="7.5" />;

const SHAPES: Readonly<Record<Sign, ReactElement>> = {
  wave: (
    <>
      {RING}
      <path d="M5 10c1.3-2.6 2.7-2.6 4-1s2.7 1.6 4-1" />
    </>
  ),
  up: <path d="M9 15.5V3M4 8l5-5.5L14 8" />,
  down: <path d="M9 2.5V15M4 10l5 5.5L14 10" />,
  warning: <path d="M9 2.5 16 15H2zM9 7v4.5M9 13.2v.1" />,
  dashed: <circle cx="9" cy="9" r="7" strokeDasharray="3.2 2.6" />,
  tick: (
    <>
      {RING}
      <path d="m5.5 9.3 2.4 2.4 4.6-5" />
    </>
  ),
  half: (
    <>
      {RING}
      <path className="filled" d="M9 1.5a7.5 7.5 0 0 1 0 15z" />
    </>
  ),
  cross: (
    <>
      {RING}
      <path d="m6.2 6.2 5.6 5.6m0-5.6-5.6 5.6" />
    </>
  ),
  clock: (
    <>
      {RING}
      <path d="M9 4.8V9l3 2" />
    </>
  ),
};
