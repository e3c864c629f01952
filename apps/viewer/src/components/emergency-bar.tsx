import type { ReactElement } from 'react';
import type { Words } from '../words/en.ts';

/** Whom to call, above everything else. `textNumber` is for those who cannot speak or hear on the telephone; null where none is known. */
export function EmergencyBar({ words, textNumber }: { readonly words: Words; readonly textNumber: string | null }): ReactElement {
  return (
    <aside className="emergency" aria-label={words.emergency}>
      <div className="width">
        <span>
          {words.emergency} <a href="tel:999">999</a>
        </span>
        <span>
          {words.notEmergency} <a href="tel:101">101</a>
        </span>
        {textNumber === null ? null : (
          <span>
            {words.textRelay} <a href={`sms:${textNumber}`}>{textNumber}</a>
          </span>
        )}
      </div>
    </aside>
  );
}
