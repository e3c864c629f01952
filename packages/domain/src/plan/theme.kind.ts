import { z } from 'zod';
import { line, prose, slug, structure } from '../fields/index.ts';
import { asItIs, defineKind, type FieldsOf } from '../items/define-kind.ts';
import { PriorityId } from '../shared/id.ts';

/** Which priorities a theme runs through; all is the usual, and then covers those added later too. */
export const RunsThrough = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('some'), priorityIds: z.array(PriorityId).max(60) }),
]);
export type RunsThrough = z.infer<typeof RunsThrough>;

/** Which priorities a theme runs through; a priority that goes is no longer among them. */
const runsThroughField = structure(
  'runs-through',
  RunsThrough,
  { kind: 'all' },
  {
    to: ['priority'],
    edition: 'this',
    onRemoval: 'release',
    idsIn: (value) => {
      const read = RunsThrough.safeParse(value);
      return read.success && read.data.kind === 'some' ? read.data.priorityIds : [];
    },
    without: (value, id) => {
      const read = RunsThrough.safeParse(value);
      if (!read.success || read.data.kind === 'all') return value;
      return { ...read.data, priorityIds: read.data.priorityIds.filter((priorityId) => priorityId !== id) };
    },
  },
);

/** A cross-cutting theme. */
export const theme = defineKind('theme', {
  home: 'edition',
  lifecycle: 'content',
  changedBy: [],
  title: 'title',
  distinctBy: ['title'],
  fields: { title: line(), slug: slug(), summary: prose(600), about: prose(2000), runsThrough: runsThroughField },
  carryForward: asItIs,
});
export type ThemeFields = FieldsOf<typeof theme>;

/** Whether a theme runs through a priority. */
export function runsThrough(through: { readonly runsThrough: RunsThrough }, priorityId: PriorityId): boolean {
  return through.runsThrough.kind === 'all' || through.runsThrough.priorityIds.includes(priorityId);
}
