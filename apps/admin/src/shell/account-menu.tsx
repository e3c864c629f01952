import { IconChevronDown } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { type ReactElement, useEffect, useReducer } from 'react';
import { SignOut } from '../session/sign-out-button.tsx';
import { PartnershipSwitch } from './partnership-switch.tsx';
import { countHalfTyped } from '../session/half-typed.ts';
import { useSession } from '../session/session.ts';
import { showUnsent } from '../session/unsent-shown.ts';
import { listUnsent } from '../edition-store/outbox-storage.ts';
import { useEdition } from '../edition-store/edition-data.tsx';
import { frame, lang, words } from '../words/spoken.ts';
import { Avatar } from '../ui/avatar.tsx';
import { deviceStorage } from '../ui/device-storage.ts';
import { BarMenu } from './bar-menu.tsx';

/** Who is signed in, for which partnership and with which rights; their own settings, and the way out. */
export function AccountMenu(): ReactElement {
  const { id, name, email, role } = useSession();
  const { label } = useEdition().content.edition;
  return (
    <BarMenu
      at="end"
      plain
      lang={lang}
      name={frame.yourAccount(name)}
      title={name}
      button={
        <>
          <Avatar id={id} name={name} />
          <IconChevronDown aria-hidden="true" size={16} />
        </>
      }
    >
      <>
        <p className="bar-menu-head">
          <strong>{name}</strong>
          <br />
          <span className="quiet">{email}</span>
          <br />
          <span className="quiet">{words.roles[role]}</span>
        </p>
        <PartnershipSwitch />
        <Link className="nav-link" to="/editions/$label/settings/you" params={{ label }}>
          {frame.passwordAndSignIn}
        </Link>
        <NotSentYet />
        <SignOut
          button={(said, press) => (
            <button type="button" className="nav-link" onClick={press}>
              {said}
            </button>
          )}
        />
      </>
    </BarMenu>
  );
}

/** Leads to what was typed in this browser and not sent, counted whenever a menu opens; nothing where nothing was. */
function NotSentYet(): ReactElement | null {
  const { id } = useSession();
  const [, countAnew] = useReducer((round: number) => round + 1, 0);
  useEffect(() => {
    document.addEventListener('beforetoggle', countAnew, true);
    return () => document.removeEventListener('beforetoggle', countAnew, true);
  }, []);
  const count = countHalfTyped(deviceStorage, id) + listUnsent(deviceStorage, id).length;
  return count === 0 ? null : (
    <button type="button" className="nav-link" onClick={() => showUnsent(true)}>
      {words.notSentYet(count)}
    </button>
  );
}
