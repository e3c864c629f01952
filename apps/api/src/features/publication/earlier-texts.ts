import { listChangesOfKinds } from '@saferplan/database/change-log';
import type { EditionContent } from '@saferplan/domain/plan';
import type { EarlierTexts } from '@saferplan/domain/publication';
import type { ServiceContext } from '../../platform/service-context.ts';

const KINDS = ['outcome', 'action', 'indicator'] as const;
/** The list of a published priority in which items of a kind stand, and the field by which they are called. */
const STANDS = {
  outcome: { list: 'outcomes', field: 'text' },
  action: { list: 'actions', field: 'text' },
  indicator: { list: 'indicators', field: 'title' },
} as const;

/**
 * By which texts the outcomes, actions and indicators of an edition were called before, by their place in its published form: published
 * forms hold no identifiers, and the log knows what each item was.
 */
export async function earlierTexts(
  context: ServiceContext,
  { edition, items }: Pick<EditionContent, 'edition' | 'items'>,
): Promise<EarlierTexts> {
  const changes = await listChangesOfKinds(context.db, context.scope, { editionId: edition.id, kinds: KINDS, inFull: KINDS });
  const byItem = Map.groupBy(changes, ({ itemId }) => itemId);
  const called = (id: string, field: string): readonly string[] =>
    (byItem.get(id) ?? []).flatMap(({ before, after }) => [textIn(before, field), textIn(after, field)].filter((text) => text !== null));
  return new Map(
    items.priority.flatMap((priority, index) =>
      KINDS.flatMap((kind) => {
        const { list, field } = STANDS[kind];
        return items[kind]
          .filter(({ priorityId }) => priorityId === priority.id)
          .map(({ id }, at): [string, readonly string[]] => [
            `/priorities/${index.toString()}/${list}/${at.toString()}`,
            called(id, field).toReversed(),
          ]);
      }),
    ),
  );
}

const textIn = (values: unknown, field: string): string | null => {
  const text: unknown = typeof values === 'object' && values !== null ? Reflect.get(values, field) : null;
  return typeof text === 'string' ? text : null;
};
