import { IconChevronRight, IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Item } from '@saferplan/domain/plan';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { frame } from '../../words/spoken.ts';
import { adoptionWords } from '../../words/adoption-words.ts';
import { WithOwnNames } from '../../edition-store/own-text.tsx';

interface PaperFile {
  readonly file: string;
  readonly title: string;
  readonly note: string;
}

const DRAFT = adoptionWords.papers.asItStandsMarkedAs;
const ASSESSMENT = adoptionWords.papers.levelsChangesAndWhyRanking;
const PROGRESS = adoptionWords.papers.fromTheFirstDayOf;
const SUMMARY = adoptionWords.papers.prioritiesWhoLeadsHowActions;
const RESTRICTED = adoptionWords.papers.withWhatIsRestrictedTo;

/** What can be saved of an edition, in the order in which a meeting needs it. */
const papersOf = (label: string, hasTopics: boolean): readonly PaperFile[] => [
  { file: 'plan.docx', title: adoptionWords.papers.planAsWord(label), note: DRAFT },
  { file: 'plan.pdf', title: adoptionWords.papers.planAsPdf(label), note: DRAFT },
  {
    file: 'plan.xlsx',
    title: adoptionWords.papers.figuresOfAsExcel(label),
    note: adoptionWords.papers.scorecardActionsIndicatorsAndSeries,
  },
  ...(hasTopics
    ? [
        { file: 'assessment.docx', title: adoptionWords.papers.strategicAssessmentAsWord(label), note: ASSESSMENT },
        { file: 'assessment.pdf', title: adoptionWords.papers.strategicAssessmentAsPdf(label), note: ASSESSMENT },
        { file: 'assessment.docx?version=full', title: adoptionWords.papers.strategicAssessmentForPartnersAs(label), note: RESTRICTED },
      ]
    : []),
  { file: 'progress.docx', title: adoptionWords.papers.progressReportAsWord(label), note: PROGRESS },
  { file: 'progress.pdf', title: adoptionWords.papers.progressReportAsPdf(label), note: PROGRESS },
  { file: 'summary.docx', title: adoptionWords.papers.planOnAPageAs(label), note: SUMMARY },
  { file: 'summary.pdf', title: adoptionWords.papers.planOnAPageAsPdf(label), note: SUMMARY },
];

const slidesOf = (label: string, priorities: readonly Pick<Item<'priority'>, 'slug' | 'title'>[]): readonly PaperFile[] => [
  { file: 'slides/scorecard.png', title: adoptionWords.papers.scorecardOfAsASlide(label), note: '' },
  ...priorities.map(({ slug, title }) => ({
    file: `slides/priorities/${slug}.png`,
    title: adoptionWords.papers.asASlide(title),
    note: '',
  })),
];

function PaperLine({ paper: { file, title, note } }: { readonly paper: PaperFile }): ReactElement {
  const { edition } = useEdition().content;
  return (
    <li>
      <a className="line line-link" href={`/drafts/${encodeURIComponent(edition.id)}/${file}`}>
        <span className="line-text">
          <b>
            <WithOwnNames>{title}</WithOwnNames>
          </b>
          {note === '' ? null : <span>{note}</span>}
        </span>
        <IconDownload aria-hidden="true" size={16} />
      </a>
    </li>
  );
}

/** The edition as it stands, for the papers of the meeting. */
export function Papers(): ReactElement {
  const { edition, items } = useEdition().content;
  return (
    <section className="box">
      <header className="box-head">
        <h2>{adoptionWords.papers.papersForTheMeeting}</h2>
      </header>
      <ul className="lines">
        {papersOf(edition.label, items.topic.length > 0).map((paper) => (
          <PaperLine key={paper.file} paper={paper} />
        ))}
        <li>
          <details>
            <summary className="line">
              <span className="line-text">
                <b>{frame.slides}</b>
                <span>{adoptionWords.papers.aPicture1920By1080}</span>
              </span>
              <IconChevronRight aria-hidden="true" size={16} className="turns" />
            </summary>
            <ul className="lines">
              {slidesOf(edition.label, items.priority).map((paper) => (
                <PaperLine key={paper.file} paper={paper} />
              ))}
            </ul>
          </details>
        </li>
        <li>
          <Link className="line line-link" to="/editions/$label/adoption/paper" params={{ label: edition.label }}>
            <span className="line-text">
              <b>{adoptionWords.papers.paperForTheCommittee}</b>
              <span>{adoptionWords.papers.whatIsAskedOfIt}</span>
            </span>
            <IconChevronRight aria-hidden="true" size={16} />
          </Link>
        </li>
      </ul>
    </section>
  );
}
