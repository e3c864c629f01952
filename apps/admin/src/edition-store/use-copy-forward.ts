import { coversSeveralYears } from '@saferplan/domain/plan';
import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { refusedFields } from '../server/refused-fields.ts';
import { client, trpc, messageWithLang } from '../server/trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { editorWords } from '../words/editor-words.ts';

type NewEdition = Awaited<ReturnType<typeof client.plan.copyForward.mutate>>;

type Copied = Parameters<typeof client.plan.copyForward.mutate>[0];

/**
 * Copies an edition forward, by its id; where the partnership has several plans, or the edition is of several years, opens the screen on
 * which the plan and the years of the next are chosen instead.
 */
export function useCopyOrChoosePlan(): { readonly isPending: boolean; readonly copy: (editionId: string) => void } {
  const copy = useCopyForward();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const asked = useMutation({
    mutationFn: async (editionId: string) => {
      const editions = await client.plan.editions.query();
      const edition = editions.find(({ id }) => id === editionId);
      const isFollowed = editions.some(({ previousId }) => previousId === editionId);
      const hasSeveral = new Set(editions.map(({ planId }) => planId)).size > 1;
      if (edition !== undefined && !isFollowed && (hasSeveral || coversSeveralYears(edition)))
        await navigate({ to: '/editions/$label/assessment', params: { label: edition.label }, hash: BEGIN_NEXT });
      // What goes wrong is announced by it.
      else await copy.mutateAsync(editionId).catch(() => null);
    },
    onError: (error) => announce(messageWithLang(error)),
  });
  return { isPending: asked.isPending, copy: (editionId) => asked.mutate(editionId) };
}

/** The place on the screen of the assessment where the year after an edition is begun. */
export const BEGIN_NEXT = 'begin-next';

/**
 * Copies an edition (by its id, or with the plan that begins) forward to the year after, and opens what became of each of its priorities there.
 * A refusal is announced; not where it names fields and `onRefused` is given, which says it at them.
 */
export function useCopyForward(onRefused?: (error: Error) => void): UseMutationResult<NewEdition, Error, Copied | string> {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  return useMutation({
    mutationFn: (copied: Copied | string) => client.plan.copyForward.mutate(typeof copied === 'string' ? { editionId: copied } : copied),
    onSuccess: async (edition) => {
      await queries.invalidateQueries({ queryKey: trpc.plan.editions.queryKey() });
      announce(editorWords.useCopyForward.editionIsBegunDecideFirst(edition.label));
      await navigate({ to: '/editions/$label/changes', params: { label: edition.label } });
    },
    onError: (error) => {
      onRefused?.(error);
      if (onRefused === undefined || Object.keys(refusedFields(error)).length === 0) announce(messageWithLang(error));
    },
  });
}
