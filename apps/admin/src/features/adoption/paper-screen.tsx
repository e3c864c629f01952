import { Button } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { OwnText } from '../../edition-store/own-text.tsx';
import { ItemList } from '../../item-editor/item-list.tsx';
import { LineList } from '../../item-editor/line-list.tsx';
import { dayInWords } from '../../ui/day-in-words.ts';
import { adoptionWords } from '../../words/adoption-words.ts';
import { words } from '../../words/spoken.ts';

const KINDS = { docx: 'Word', pdf: 'PDF' } as const;

/** The papers for the committee: what is asked of it and the options, read first; each to download as it stands. */
export function PaperScreen(): ReactElement {
  const { content } = useEdition();
  const meetingOf = (id: string | null): ReactNode => {
    const meeting = content.items.meeting.find((one) => one.id === id);
    return meeting === undefined ? (
      adoptionWords.paperScreen.noMeetingYet
    ) : (
      <>
        {dayInWords(meeting.heldOn)}: <OwnText>{meeting.body}</OwnText>
      </>
    );
  };
  return (
    <>
      <header className="page-head">
        <div>
          <h1>{adoptionWords.paperScreen.paperForTheCommittee}</h1>
          <p>{adoptionWords.paperScreen.theMeetingItsRecommendationAnd}</p>
        </div>
      </header>
      <LineList
        kind="committee-report"
        line={({ title, meetingId, purpose }) => (
          <>
            <b>
              <OwnText>{title}</OwnText>
            </b>
            <span>{meetingOf(meetingId)}</span>
            {purpose === '' ? null : (
              <span>
                <OwnText>{purpose}</OwnText>
              </span>
            )}
          </>
        )}
        under={({ id }) => <Downloads editionId={content.edition.id} reportId={id} languages={content.partnership.languages} />}
        below={({ id }) => <ItemList kind="report-option" parentId={id} />}
        empty={adoptionWords.paperScreen.noPaperYet}
      />
    </>
  );
}

function Downloads(props: {
  readonly editionId: string;
  readonly reportId: string;
  readonly languages: readonly ('en' | 'cy')[];
}): ReactElement {
  const { editionId, reportId, languages } = props;
  return (
    <ul className="plain downloads">
      {(['public', 'exempt'] as const).flatMap((version) =>
        languages.map((language) => (
          <li key={`${version} ${language}`}>
            {version === 'public' ? adoptionWords.paperScreen.forEverybody : adoptionWords.paperScreen.withWhatIsExempt}
            {languages.length > 1 ? adoptionWords.paperScreen.in(words.languageNames[language]) : ''}:
            {(['docx', 'pdf'] as const).map((kind) => (
              <Button
                key={kind}
                component="a"
                variant="default"
                size="compact-sm"
                href={`/drafts/${encodeURIComponent(editionId)}/papers/${encodeURIComponent(reportId)}.${kind}?version=${version}&language=${language}`}
                aria-label={`${KINDS[kind]}: ${version === 'public' ? adoptionWords.paperScreen.forEverybody2 : adoptionWords.paperScreen.withWhatIsExempt2}, ${words.languageNames[language]}`}
              >
                {KINDS[kind]}
              </Button>
            ))}
          </li>
        )),
      )}
    </ul>
  );
}
