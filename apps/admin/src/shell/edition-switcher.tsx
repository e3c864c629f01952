import { IconChevronDown, IconCopyPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useSession } from '../session/session.ts';
import { useEdition } from '../edition-store/edition-data.tsx';
import { useCopyOrChoosePlan } from '../edition-store/use-copy-forward.ts';
import { trpc } from '../server/trpc.ts';
import { frame, lang, words } from '../words/spoken.ts';
import { BarMenu } from './bar-menu.tsx';

/** The edition on the screen and its state; opens the list of all, each with its own, and copies the newest forward. */
export function EditionSwitcher(): ReactElement {
  const { edition } = useEdition().content;
  const { role } = useSession();
  const editions = useQuery(trpc.plan.editions.queryOptions());
  const { copy, isPending } = useCopyOrChoosePlan();
  const list = editions.data ?? [];
  const newest = list.find(({ id }) => !list.some((other) => other.previousId === id));
  return (
    <BarMenu
      at="start"
      lang={lang}
      name={frame.edition}
      button={
        <>
          {edition.label}
          <span className={`state state-${edition.state}`}>{words.states[edition.state]}</span>
          <IconChevronDown aria-hidden="true" size={16} />
        </>
      }
    >
      <>
        <ul>
          {list.map(({ id, label, state }) => (
            <li key={id}>
              <Link className="nav-link" to="/editions/$label" params={{ label }}>
                {label}
                <span className={`state state-${state}`}>{words.states[state]}</span>
              </Link>
            </li>
          ))}
        </ul>
        <hr />
        {newest === undefined || role === 'reader' ? null : (
          <button type="button" className="nav-link" disabled={isPending} onClick={() => copy(newest.id)}>
            <IconCopyPlus aria-hidden="true" size={16} />
            {words.copyForward(newest.label)}
          </button>
        )}
        <Link className="nav-link" to="/">
          {words.allEditions}
        </Link>
      </>
    </BarMenu>
  );
}
