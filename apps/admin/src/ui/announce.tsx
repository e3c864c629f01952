import { createContext, type ReactElement, type ReactNode, use, useCallback, useEffect, useState } from 'react';

const SHOWN_FOR = 12_000;

const Announce = createContext<(message: string) => void>(() => undefined);

/** Says something to everybody: shown at the foot of the window, and read out by screen readers. */
export const useAnnounce = (): ((message: string) => void) => use(Announce);

export function Announcer({ children }: { readonly children: ReactNode }): ReactElement {
  const [message, setMessage] = useState('');
  const announce = useCallback((next: string) => setMessage(next), []);
  useEffect(() => {
    if (message === '') return undefined;
    const timer = setTimeout(() => setMessage(''), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <Announce value={announce}>
      {children}
      <output className="announcement" data-empty={message === '' ? true : undefined} aria-live="polite">
        {message}
        {message === '' ? null : (
          <button type="button" onClick={() => setMessage('')} aria-label="Dismiss">
            ×
          </button>
        )}
      </output>
    </Announce>
  );
}
