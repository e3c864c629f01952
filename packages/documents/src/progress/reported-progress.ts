/** How an action is doing, in the colours that officers know. */
export type Rag = 'green' | 'amber' | 'red' | 'done' | 'stopped' | 'not-reported';

/** Where one action stands, by which rule, and what was reported of it. */
export interface ReportedAction {
  readonly text: string;
  readonly rating: {
    readonly rag: Rag;
    /** A day or a month (ISO 8601), as much as is agreed; null where nothing is. */
    readonly due: string | null;
    /** The rule that gave the colour, or what the person wrote who chose it. */
    readonly reason:
      | { readonly code: 'done' | 'stopped' | 'not-reported' | 'on-track' | 'late' | 'due-soon' | 'silent' }
      | { readonly code: 'chosen'; readonly said: string };
  };
  readonly updates: readonly { readonly on: string; readonly done: string; readonly next: string }[];
}

/** What was reported between two days (ISO 8601), as members see it: colours are for those who steer the plan. */
export interface ReportedProgress {
  readonly since: string;
  readonly until: string;
  readonly counts: Readonly<Record<Rag, number>>;
  readonly priorities: readonly { readonly title: string; readonly actions: readonly ReportedAction[] }[];
}
