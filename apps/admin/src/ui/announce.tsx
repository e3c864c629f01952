import { createContext, type ReactElement, type ReactNode, use, useCallback, useEffect, useState } from 'react';

const SHOWN_FOR = 12_000;

/** What is said, and what takes back the deed that it tells of, where that can be. */
type Say = (message: string, takeBack?: () => void) => void;

const Announce = createContext<Say>(() => undefined);

/** Says something to everybody: shown at the foot of the window, and read out by screen readers. */
export const useAnnounce = (): Say => use(Announce);

export function Announcer({ children }: { readonly children: ReactNode }): ReactElement {
  const [{ message, takeBack }, setSaid] = useState<{ readonly message: string; readonly takeBack?: () => void }>({ message: '' });
  const [held, setHeld] = useState(false);
  const announce = useCallback<Say>(
    (next, back) => setSaid(back === undefined ? { message: next } : { message: next, takeBack: back }),
    [],
  );
  const dismiss = (): void => {
    setHeld(false);
    setSaid({ message: '' });
  };
  useEffect(() => {
    if (message === '' || held) return undefined;
    const timer = setTimeout(() => setSaid({ message: '' }), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [message, held]);
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
        {message}
        {takeBack === undefined ? null : (
          <button
            type="button"
            className="announcement-undo"
            onClick={() => {
              dismiss();
              takeBack();
            }}
          >
            Undo
          </button>
        )}
        {message === '' ? null : (
          <button type="button" onClick={dismiss} aria-label="Dismiss">
            ×
          </button>
        )}
      </output>
    </Announce>
  );
}
