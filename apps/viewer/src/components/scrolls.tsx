import type { ReactElement, ReactNode } from 'react';

interface ScrollsProps {
  /** What is in it, for those who reach it by keyboard or hear it. */
  readonly label: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A wide part that scrolls sideways by itself, also by keyboard. Every such part is one of these. */
export function Scrolls({ label, className = '', children }: ScrollsProps): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (axe: scrollable-region-focusable)
    <div className={`${className} scrolls`.trim()} role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  );
}
