import { type UseMutationResult, useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { client, trpc, messageWithLang } from '../server/trpc.ts';
import { useAnnounce } from '../ui/announce.tsx';
import { editorWords } from '../words/editor-words.ts';

type NewEdition = Awaited<ReturnType<typeof client.plan.copyForward.mutate>>;

type Copied = Parameters<typeof client.plan.copyForward.mutate>[0];

/** Copies an edition (by its id, or with the plan that begins) forward to the year after, and opens what became of each of its priorities there. */
export function useCopyForward(): UseMutationResult<NewEdition, Error, Copied | string> {
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
    onError: (error) => announce(messageWithLang(error)),
  });
}
