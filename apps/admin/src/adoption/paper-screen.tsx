import { Anchor } from '@mantine/core';
import type { ReactElement } from 'react';
import { useEdition } from '../plan/edition-data.tsx';
import { ItemList } from '../plan/item-list.tsx';

const KINDS = { docx: 'Word', pdf: 'PDF' } as const;

/** The papers for the committee: what is asked of it, the options, and what the plan means for the council; each to download as it stands. */
export function PaperScreen(): ReactElement {
  const { content } = useEdition();
  return (
    <>
      <h1>Paper for the committee</h1>
      <p>
        The meeting, its recommendation and the timetable come from the meetings under Adoption; the implications and consultations stand
        there too. What is empty here is said in the paper to be not yet written.
      </p>
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
          <li key={`${version} ${language}`} lang="en">
            {version === 'public' ? 'For everybody' : 'With what is exempt'}
            {languages.length > 1 ? `, in ${language === 'en' ? 'English' : 'Welsh'}` : ''}:{' '}
            {(['docx', 'pdf'] as const).map((kind) => (
              <Anchor
                key={kind}
                mr="sm"
                href={`/drafts/${encodeURIComponent(editionId)}/papers/${encodeURIComponent(reportId)}.${kind}?version=${version}&language=${language}`}
                aria-label={`${KINDS[kind]}: ${version === 'public' ? 'for everybody' : 'with what is exempt'}, ${language === 'en' ? 'English' : 'Welsh'}`}
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
