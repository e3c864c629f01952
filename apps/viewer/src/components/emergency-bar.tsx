import type { ReactElement, ReactNode } from 'react';
import type { Words } from '../words/en.ts';

/** Whom to call, above everything else. `textNumber` is for those who cannot speak or hear on the telephone; null where none is known. */
export function EmergencyBar(props: {
  readonly words: Words;
  readonly textNumber: string | null;
  /** What else stands at its end. */
  readonly children?: ReactNode;
}): ReactElement {
  const { words, textNumber, children } = props;
  const { shortly } = words;
  return (
    <aside className="emergency" aria-label={words.emergency}>
      <div className="width">
        <span>
          <span className="long">{words.emergency} </span>
          <a href="tel:999">999</a>
          <span className="short"> {shortly.emergency}</span>
        </span>
        <span>
          <span className="long">{words.notEmergency} </span>
          <a href="tel:101">101</a>
          <span className="short"> {shortly.police}</span>
        </span>
        {textNumber === null ? null : (
          <span>
            <span className="long">{words.textRelay} </span>
            <span className="short">{shortly.text} </span>
            <a href={`sms:${textNumber}`}>{textNumber}</a>
          </span>
        )}
        {children}
      </div>
    </aside>
  );
}
