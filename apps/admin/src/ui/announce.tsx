import { createContext, type ReactElement, type ReactNode, use, useCallback, useState } from 'react';

const Announce = createContext<(message: string) => void>(() => undefined);

/** Says something to everybody: shown at the foot of the window, and read out by screen readers. */
export const useAnnounce = (): ((message: string) => void) => use(Announce);

export function Announcer({ children }: { readonly children: ReactNode }): ReactElement {
  const [message, setMessage] = useState('');
  const announce = useCallback((next: string) => setMessage(next), []);
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
