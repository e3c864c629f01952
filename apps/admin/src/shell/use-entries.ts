import { mayChange } from '@saferplan/domain/accounts';
import { type Item, type ItemKind, nameOf } from '@saferplan/domain/plan';
import { useNavigate } from '@tanstack/react-router';
import { useSession } from '../session/session.ts';
import { useEdition } from '../edition-store/edition-data.tsx';
import { screenOf } from '../places/screen-of.ts';
import { useCopyOrChoosePlan } from '../edition-store/use-copy-forward.ts';
import { sectionsFor } from '../places/settings-sections.ts';
import { placesWith } from '../places/places.ts';
import { inEnglish, lang, welsh } from '../words/spoken.ts';
import type { Entry } from './find-entries.ts';
import { namedInBoth, type ToDoNames } from './named-in-both.ts';
import { teamworkWords } from '../words/teamwork-words.ts';
import { itemName } from '../words/item-names.ts';

/** Every place, every record of this edition and of what editions share, and what can be done from anywhere. */
export function useEntries(): readonly Entry[] {
  const { content, undo } = useEdition();
  const session = useSession();
  const navigate = useNavigate();
  const { copy } = useCopyOrChoosePlan();
  const { edition, partnership } = content;
  const { label } = edition;
  const own = new Set<string>(sectionsFor(session.role).map(({ to }) => to));
  const places = placesWith(partnership)
    .filter(({ to }) => !to.includes('/settings/') || own.has(to))
    .map(({ to, name, at }): Entry => ({
      key: name,
      group: 'Go to',
      name,
      lang: welsh === null ? undefined : lang,
      alsoNamed: inEnglish(name),
      detail: teamworkWords.useEntries.screenOf(label),
      run: () => void navigate({ to, params: { label }, search: at === undefined ? {} : { at } }),
    }));
  const lists = Object.entries({ ...content.items, ...content.shared }) as unknown as readonly (readonly [
    ItemKind,
    readonly Item<ItemKind>[],
  ])[];
  const series = (id: string): string | undefined => content.shared.series.find((one) => one.id === id)?.slug;
  const records = lists.flatMap(([kind, list]) =>
    list
      .filter((item) => nameOf(kind, item) !== '')
      .map((item): Entry => {
        const slug = kind === 'series' ? series(item.id) : undefined;
        return {
          key: item.id,
          group: 'Go to',
          name: nameOf(kind, item),
          detail: itemName(kind),
          run: () =>
            slug === undefined
              ? void navigate({ to: screenOf(kind), params: { label }, hash: item.id })
              : void navigate({ to: '/editions/$label/data/series/$slug', params: { label, slug } }),
        };
      }),
  );
  // Said in the language of the screen, and found by its English name too.
  const toDo = (say: (from: ToDoNames) => string, run: () => void): Entry => ({
    ...namedInBoth(say, welsh),
    group: 'Do',
    detail: '',
    run,
  });
  const mayWrite = session.role === 'administrator' || session.role === 'editor';
  const actions = [
    ...content.items.priority
      .filter(({ slug }) => mayChange(session, 'action', slug))
      .map(({ id, title }) =>
        toDo(
          ({ newActionIn }) => newActionIn(title),
          () => void navigate({ to: '/editions/$label/plan', params: { label }, search: { at: id, add: 'action' } }),
        ),
      ),
    ...content.items.action.map(({ id, text }) =>
      toDo(
        ({ reportOn }) => reportOn(text),
        () => void navigate({ to: '/editions/$label/progress', params: { label }, hash: id }),
      ),
    ),
    ...(mayWrite
      ? [
          toDo(
            ({ copyForward }) => copyForward(label),
            () => copy(edition.id),
          ),
          toDo(
            (from) => from.undo,
            () => void undo('edition'),
          ),
        ]
      : []),
  ];
  return [...places, ...records, ...actions];
}
