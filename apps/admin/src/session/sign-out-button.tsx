import { type ReactElement, type ReactNode, useState } from 'react';
import { countHalfTyped } from './half-typed.ts';
import { lang, words } from '../words/spoken.ts';
import { useSession } from './session.ts';
import { signOut } from './sign-out.ts';

/** Signs out; where forms hold what was typed and not added, it says first that they are emptied, and how many. */
export function SignOut(props: { readonly button: (words: string, press: () => void) => ReactNode }): ReactElement {
  const { id } = useSession();
  const [asked, setAsked] = useState<number | null>(null);
  const leave = (): void => void signOut(id);
  const press = (): void => {
    const count = countHalfTyped(localStorage, id);
    if (count === 0) leave();
    else setAsked(count);
  };
  return asked === null ? (
    <>{props.button(words.signOut, press)}</>
  ) : (
    <>
      <p className="bar-menu-head" role="alert" lang={lang}>
        {words.signOutClears(asked)}
      </p>
      {props.button(words.signOutAnyway, leave)}
    </>
  );
}
