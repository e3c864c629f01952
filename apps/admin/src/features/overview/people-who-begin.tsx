import { type ReactElement, useState } from 'react';
import { PeopleSection } from '../accounts/index.ts';
import { beginningWords } from '../../words/beginning-words.ts';

/** Where a partnership has no plan yet: whom its administrator invites, who may then begin the plan in their place. */
export function PeopleWhoBegin(): ReactElement {
  const [isOpen, setIsOpen] = useState(false);
  const { somebodyElseBegins, onlyAdministratorsBegin } = beginningWords.peopleWhoBegin;
  return (
    <details open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{somebodyElseBegins}</summary>
      {isOpen ? (
        <>
          <p className="narrow">{onlyAdministratorsBegin}</p>
          <PeopleSection priorities={[]} />
        </>
      ) : null}
    </details>
  );
}
