import { type ReactElement, type ReactNode, useState } from 'react';
import { countHalfTyped } from './half-typed.ts';
import { lang, words } from '../words/spoken.ts';
import { useSession } from './session.ts';
import { signOut } from './sign-out.ts';
import { deviceStorage } from '../ui/device-storage.ts';
import { showUnsent } from './unsent-shown.ts';

/**
 * Signs out; where forms hold what was typed and not added, it says first that they are emptied, and how many, and one may stay. The focus
 * is on the first button of what is shown.
 */
export function SignOut(props: { readonly button: (words: string, press: () => void) => ReactNode }): ReactElement {
  const { id } = useSession();
  const [asked, setAsked] = useState<number | null>(null);
  const leave = (): void => void signOut(id);
  const [stayed, setStayed] = useState(false);
  const stay = (): void => {
    setStayed(true);
    setAsked(null);
  };
  const press = (): void => {
    const count = countHalfTyped(deviceStorage, id);
    if (count === 0) leave();
    else setAsked(count);
  };
  return asked === null ? (
    <div key="way-out" ref={stayed ? focusesFirst : null}>
      {props.button(words.signOut, press)}
    </div>
  ) : (
    <div key="warning" ref={focusesFirst}>
      <p className="bar-menu-head" role="alert" lang={lang}>
        {words.signOutClears(asked)}
      </p>
      {props.button(words.showThem, () => showUnsent(true))}
      {props.button(words.staySignedIn, stay)}
      {props.button(words.signOutAnyway, leave)}
    </div>
  );
}

const focusesFirst = (shown: HTMLElement | null): void => shown?.querySelector('button')?.focus();
