import { Anchor } from '@mantine/core';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { ItemList } from '../../item-editor/item-list.tsx';
import { adoptionWords } from '../../words/adoption-words.ts';
import { words } from '../../words/spoken.ts';

const KINDS = { docx: 'Word', pdf: 'PDF' } as const;

/** The papers for the committee: what is asked of it, the options, and what the plan means for the council; each to download as it stands. */
export function PaperScreen(): ReactElement {
  const { content } = useEdition();
  return (
    <>
      <h1>{adoptionWords.paperScreen.paperForTheCommittee}</h1>
      <p>{adoptionWords.paperScreen.theMeetingItsRecommendationAnd}</p>
      <ItemList
        kind="committee-report"
        heading={null}
        below={({ id }) => (
          <>
            <ItemList kind="report-option" parentId={id} heading="h3" />
            <Downloads editionId={content.edition.id} reportId={id} languages={content.partnership.languages} />
          </>
        )}
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
            {languages.length > 1 ? adoptionWords.paperScreen.in(words.languageNames[language]) : ''}:{' '}
            {(['docx', 'pdf'] as const).map((kind) => (
              <Anchor
                key={kind}
                mr="sm"
                href={`/drafts/${encodeURIComponent(editionId)}/papers/${encodeURIComponent(reportId)}.${kind}?version=${version}&language=${language}`}
                aria-label={`${KINDS[kind]}: ${version === 'public' ? adoptionWords.paperScreen.forEverybody2 : adoptionWords.paperScreen.withWhatIsExempt2}, ${words.languageNames[language]}`}
              >
                {KINDS[kind]}
              </Anchor>
            ))}
          </li>
        )),
      )}
    </ul>
  );
}
