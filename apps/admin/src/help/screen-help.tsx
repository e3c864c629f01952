import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Place } from '../shell/places.ts';
import { HELP } from './help-texts.ts';

/** What the screen is for, in a sentence, and where the manual tells more of it. */
export function ScreenHelp({ place, label }: { readonly place: Place; readonly label: string }): ReactElement {
  const { sentence, guide, section } = HELP[place.to];
  return (
    <p className="screen-help">
      {sentence}{' '}
      <Link to="/editions/$label/manual" params={{ label }} search={{ guide }} hash={section}>
        More in the manual
      </Link>
    </p>
  );
}
