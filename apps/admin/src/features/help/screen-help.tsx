import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Place } from '../../places/places.ts';
import { frame, lang } from '../../words/spoken.ts';
import { help, REFERENCES } from './help-texts.ts';

/** What the screen is for, in a sentence, and where the manual tells more of it. */
export function ScreenHelp({ place, label }: { readonly place: Place; readonly label: string }): ReactElement {
  const { guide, section } = REFERENCES[place.to];
  return (
    <p className="screen-help" lang={lang}>
      {help.screens[place.to]}{' '}
      <Link to="/editions/$label/manual" params={{ label }} search={{ guide }} hash={section}>
        {frame.moreInManual}
      </Link>
    </p>
  );
}
