import type { Snapshot } from './snapshot.ts';

type PathIn<Value> = Value extends readonly (infer Part)[]
  ? PathIn<Part>
  : Value extends object
    ? { [Name in keyof Value & string]: Name | `${Name}.${PathIn<Value[Name]>}` }[keyof Value & string]
    : never;

/** A place in a snapshot, through lists: `priorities.actions.due`. What a chart says is one place, whose parts are its own. */
export type SnapshotPath =
  | PathIn<Omit<Snapshot, 'series' | 'redacted' | 'origins' | 'translations'>>
  | 'translations'
  | `series.${keyof Snapshot['series'][number]}`;
