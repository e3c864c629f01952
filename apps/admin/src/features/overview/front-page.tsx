import { Button } from '@mantine/core';
import { WHEN } from '@saferplan/messages';
import { useLocation } from '@tanstack/react-router';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { useParentRecord } from '../../edition-store/use-parent-record.ts';
import { EditionYears } from './edition-years.tsx';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { overviewWords } from '../../words/overview-words.ts';
import { language } from '../../words/spoken.ts';
import { OwnText } from '../../edition-store/own-text.tsx';

/** The headline and introduction of the public front page: read first, written in place. */
export function FrontPage(): ReactElement {
  const { content, locked } = useEdition();
  const { edition } = content;
  const isAskedFor = useLocation({ select: ({ hash }) => hash.startsWith(edition.id) });
  const [editing, setEditing] = useState(false);
  const open = !locked && (editing || isAskedFor);
  return (
    <section className="box">
      <header className="box-head">
        <h2>{overviewWords.frontPage.theFrontPageAndIts}</h2>
        {locked || isAskedFor ? null : (
          <span className="box-more">
            <Button variant="default" size="compact-md" aria-expanded={open} onClick={() => setEditing(!editing)}>
              {editing ? overviewWords.frontPage.done : overviewWords.frontPage.editTheFrontPageAnd}
            </Button>
          </span>
        )}
      </header>
      <div className="box-text">
        {open ? (
          <>
            <Fields />
            <EditionYears />
          </>
        ) : (
          <>
            <p>
              <b>{edition.headline === '' ? overviewWords.frontPage.noHeadlineYet : <OwnText>{edition.headline}</OwnText>}</b>
            </p>
            <p>{edition.introduction === '' ? overviewWords.frontPage.noIntroductionYet : <OwnText>{edition.introduction}</OwnText>}</p>
            {edition.refreshed === null ? null : (
              <p className="quiet">{overviewWords.frontPage.refreshedIn(WHEN[language].at(edition.refreshed))}</p>
            )}
          </>
        )}
      </div>
    </section>
  );
}

function Fields(): ReactElement {
  const { id, valueOf, errorOf, save } = useParentRecord('edition');
  return (
    <div className="stack">
      <LineField
        id={`${id}--headline`}
        label={overviewWords.frontPage.headlineOfTheFrontPage}
        value={valueOf('headline')}
        error={errorOf('headline')}
        onCommit={(headline) => save({ headline })}
      />
      <LineField
        id={`${id}--introduction`}
        label={overviewWords.frontPage.introduction}
        value={valueOf('introduction')}
        error={errorOf('introduction')}
        multiline
        onCommit={(introduction) => save({ introduction })}
      />
      <DateField
        id={`${id}--refreshed`}
        label={overviewWords.frontPage.refreshed}
        kind="month-or-day"
        mayBeUnknown
        value={valueOf('refreshed') ?? ''}
        error={errorOf('refreshed')}
        onChange={(when) => save({ refreshed: when === '' ? null : when })}
      />
    </div>
  );
}
