import type { ReactElement } from 'react';
import { hrefAcross, hrefOfFile, type View } from '../view.ts';

/** The partnership's logo, or its first letters, and its name: the way to the first page. */
export function Mark({ view }: { readonly view: View }): ReactElement {
  const { name, logo } = view.snapshot.partnership;
  const { start, last } = splitName(name);
  return (
    <a className="mark" href={hrefAcross(view, '/')}>
      {logo === null ? <i aria-hidden="true">{initials(name)}</i> : <img className="logo" src={hrefOfFile(view, '/logo')} alt="" />}
      <span>
        {start}
        {last === '' ? null : <span className="last-word"> {last}</span>}
      </span>
    </a>
  );
}

/** The first letters of the first two words. */
const initials = (name: string): string =>
  name
    .split(' ')
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');

/** A name without the 'Partnership' at its end, which a phone has no room for. */
export function splitName(name: string): { readonly start: string; readonly last: string } {
  const match = /^(?<start>.+) (?<last>Partnership)$/u.exec(name);
  return { start: match?.groups?.['start'] ?? name, last: match?.groups?.['last'] ?? '' };
}
