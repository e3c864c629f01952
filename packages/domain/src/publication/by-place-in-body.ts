import { z } from 'zod';
import type { PublishedResult } from './public-counts.ts';
import { SnapshotEffect } from './snapshot-effect.ts';
import { SnapshotPlaces } from './snapshot-places.ts';

const Table = z.object({ places: SnapshotPlaces });
const Results = z.object({
  priorities: z.array(z.object({ actions: z.array(z.object({ effects: z.array(SnapshotEffect).default([]) })) })),
});

/** What a publication shows by place. */
interface ByPlace {
  /** The table of a year; null where it has none. */
  readonly places: SnapshotPlaces | null;
  /** The results by areas, each with the text of what was expected. */
  readonly results: readonly (Omit<PublishedResult, 'areas'> & { readonly text: string })[];
}

/** What a publication shows by place, from its stored text; nothing where it cannot be read. */
export function byPlaceInBody(body: string): ByPlace {
  const value = parsed(body);
  const [table, found] = [Table.safeParse(value), Results.safeParse(value)];
  const effects = found.success ? found.data.priorities.flatMap(({ actions }) => actions).flatMap((action) => action.effects) : [];
  return {
    places: table.success ? table.data.places : null,
    results: effects.flatMap(({ text, beganOn, result }) =>
      result.kind === 'compared-areas' && result.counted !== undefined && beganOn !== null ? [{ text, beganOn, ...result.counted }] : [],
    ),
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    // What cannot be read is shown to nobody either; the public half says so to the operator.
    return null;
  }
}
