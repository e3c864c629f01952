/** One measure of a scorecard, as it is read. */
export interface MeasureInWords {
  /** The address of the priority that it belongs to; null for a series that informs none. */
  readonly priority: string | null;
  /** The address of its series; null where it has none. */
  readonly series: string | null;
  readonly title: string;
  readonly change: string;
  /** Whether its target will be met; and why nobody can say, where nobody can. */
  readonly assurance: string;
  readonly target: string;
  readonly owner: string;
  /** The newest figure with its period and age. */
  readonly newest: string;
}

/** An action whose day is over, and which is neither done nor stopped. */
export interface PassedInWords {
  readonly action: string;
  readonly priority: string;
  readonly who: string;
  readonly byWhen: string;
  readonly now: string;
}

/** A scorecard in the words of the pages: one computation for screen, document and picture. */
export interface ScorecardInWords {
  readonly title: string;
  /** How many actions are reported, dates passed, and measures with a figure. */
  readonly sentence: string;
  readonly numbers: readonly { readonly label: string; readonly count: number; readonly of: number }[];
  readonly measures: readonly MeasureInWords[];
  readonly series: readonly MeasureInWords[];
  readonly passed: readonly PassedInWords[];
  readonly headings: {
    readonly measures: string;
    readonly series: string;
    readonly seriesLede: string;
    readonly passed: string;
  };
  readonly columns: Readonly<Record<'measure' | 'change' | 'assurance' | 'target' | 'owner' | 'newest' | 'source', string>>;
  readonly passedColumns: Readonly<Record<'action' | 'who' | 'byWhen' | 'now', string>>;
}
