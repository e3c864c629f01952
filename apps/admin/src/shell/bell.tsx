import { IconBell } from '@tabler/icons-react';
import type { ReactElement } from 'react';
import { useNotices, WaitingList } from '../features/overview/index.ts';
import { frame, lang } from '../words/spoken.ts';
import { BarMenu } from './bar-menu.tsx';

/** What waits for whoever is signed in, from every screen: questions by name, what a second person has to see, what is late. */
export function Bell(): ReactElement {
  const notices = useNotices();
  const count = notices.length;
  return (
    <BarMenu
      at="end"
      plain
      lang={lang}
      name={count === 0 ? frame.nothingWaits : frame.notices(count)}
      button={
        <>
          <IconBell aria-hidden="true" size={18} />
          {count === 0 ? null : (
            <span className="bell-count" aria-hidden="true">
              {count}
            </span>
          )}
        </>
      }
    >
      <p className="bar-menu-head">
        <strong>{frame.waitingForYou}</strong>
      </p>
      <WaitingList waiting={notices} />
    </BarMenu>
  );
}
