import type { Partnership } from '@saferplan/domain/plan';
import { useLocalStorage } from '@mantine/hooks';
import { today } from '../../ui/today.ts';
import { FirstPlanDraft, startingDraft } from './first-plan-draft.ts';

/** What one person has said so far of the first plan of a partnership: it stays in this browser until `forget` is called. */
export function useFirstPlanDraft(
  person: string,
  partnership: Partnership,
): { readonly draft: FirstPlanDraft; readonly change: (part: Partial<FirstPlanDraft>) => void; readonly forget: () => void } {
  const starting = startingDraft(partnership, Number(today().slice(0, 4)));
  const [draft, setDraft, forget] = useLocalStorage<FirstPlanDraft>({
    key: `saferplan-first-plan-${partnership.slug}-${person}`,
    defaultValue: starting,
    getInitialValueInEffect: false,
    deserialize: (text) => readDraft(text) ?? starting,
  });
  return { draft, change: (part) => setDraft({ ...draft, ...part }), forget };
}

/** What was kept; null where it was kept by a version that kept something else. */
function readDraft(text: string | undefined): FirstPlanDraft | null {
  try {
    return FirstPlanDraft.safeParse(JSON.parse(text ?? '')).data ?? null;
  } catch {
    return null;
  }
}
