import { lang as spokenLang, words } from '../words/spoken.ts';
import { createContext, type ReactElement, type ReactNode, use, useCallback, useEffect, useState } from 'react';

const SHOWN_FOR = 12_000;

/** A message in the language that is spoken, or in the one that it names; and what undoes the change that it tells of, where that can be. */
type Say = (message: string | { readonly text: string; readonly lang: string }, takeBack?: () => void) => void;

const Announce = createContext<Say>(() => undefined);

/** Says something to everybody: shown at the foot of the window, and read out by screen readers. */
export const useAnnounce = (): Say => use(Announce);

interface Said {
  readonly message: string;
  readonly lang?: string;
  readonly takeBack?: (() => void) | undefined;
  /** Which it is of all that was said: what is said twice is read out twice. */
  readonly nth: number;
}

/** Says nothing; what is said next is another. */
const NOTHING = ({ nth }: Said): Said => ({ message: '', nth });

export function Announcer({ children }: { readonly children: ReactNode }): ReactElement {
  const [said, setSaid] = useState<Said>({ message: '', nth: 0 });
  const { message, lang, takeBack, nth } = said;
  const [held, setHeld] = useState(false);
  const announce = useCallback<Say>(
    (next, takeBackOf) =>
      setSaid((before) => ({
        ...(typeof next === 'string' ? { message: next } : { message: next.text, lang: next.lang }),
        takeBack: takeBackOf,
        nth: before.nth + 1,
      })),
    [],
  );
  const dismiss = (): void => {
    setHeld(false);
    setSaid(NOTHING);
  };
  useEffect(() => {
    if (said.message === '' || held) return undefined;
    const timer = setTimeout(() => setSaid(NOTHING), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [said, held]);
  return (
    <Announce value={announce}>
      {children}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it stays while a button inside has the focus */}
      <output
        className="announcement"
        data-empty={message === '' ? true : undefined}
        aria-live="polite"
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        <span key={nth} lang={lang}>
          {message}
        </span>
        {takeBack === undefined ? null : (
          <button
            type="button"
            lang={spokenLang}
            className="announcement-undo"
            onClick={() => {
              dismiss();
              takeBack();
            }}
          >
            {words.undoShort}
          </button>
        )}
        {message === '' ? null : (
          <button type="button" lang={spokenLang} onClick={dismiss} aria-label={words.dismiss}>
            ×
          </button>
        )}
      </output>
    </Announce>
  );
}
