import { IconChevronRight, IconDownload } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { Item } from '@saferplan/domain/plan';
import { useEdition } from '../plan/edition-data.tsx';

interface PaperFile {
  readonly file: string;
  readonly title: string;
  readonly note: string;
}

const DRAFT = 'As it stands, marked as a draft on every page';
const ASSESSMENT = 'Levels, changes and why, ranking and what is recommended';
const PROGRESS = 'From the first day of the year until today, with colours and their reasons';
const SUMMARY = 'Priorities, who leads, how actions stand and whom to call';
const RESTRICTED = 'With what is restricted to partners, marked OFFICIAL-SENSITIVE';

const SLIDE = 'A picture, 1920 by 1080, marked as a draft; the pictures of what is published stand on its data page';

/** What can be saved of an edition, in the order in which a meeting needs it. */
const papersOf = (
  label: string,
  hasTopics: boolean,
  priorities: readonly Pick<Item<'priority'>, 'slug' | 'title'>[],
): readonly PaperFile[] => [
  { file: 'plan.docx', title: `Plan ${label} as Word`, note: DRAFT },
  { file: 'plan.pdf', title: `Plan ${label} as PDF`, note: DRAFT },
  { file: 'plan.xlsx', title: `Figures of ${label} as Excel`, note: 'Scorecard, actions, indicators and series, with filters' },
  ...(hasTopics
    ? [
        { file: 'assessment.docx', title: `Strategic assessment ${label} as Word`, note: ASSESSMENT },
        { file: 'assessment.pdf', title: `Strategic assessment ${label} as PDF`, note: ASSESSMENT },
        { file: 'assessment.docx?version=full', title: `Strategic assessment ${label} for partners, as Word`, note: RESTRICTED },
      ]
    : []),
  { file: 'progress.docx', title: `Progress report ${label} as Word`, note: PROGRESS },
  { file: 'progress.pdf', title: `Progress report ${label} as PDF`, note: PROGRESS },
  { file: 'summary.docx', title: `Plan ${label} on a page, as Word`, note: SUMMARY },
  { file: 'summary.pdf', title: `Plan ${label} on a page, as PDF`, note: SUMMARY },
  { file: 'slides/scorecard.png', title: `Scorecard of ${label} as a slide`, note: SLIDE },
  ...priorities.map(({ slug, title }) => ({ file: `slides/priorities/${slug}.png`, title: `${title} as a slide`, note: SLIDE })),
];

/** The edition as it stands, for the papers of the meeting. */
export function Papers(): ReactElement {
  const { edition, items } = useEdition().content;
  return (
    <section className="box">
      <header className="box-head">
        <h2>Papers for the meeting</h2>
      </header>
      <ul className="lines">
        {papersOf(edition.label, items.topic.length > 0, items.priority).map(({ file, title, note }) => (
          <li key={file}>
            <a className="line line-link" href={`/drafts/${encodeURIComponent(edition.id)}/${file}`}>
              <span className="line-text">
                <b>{title}</b>
                <span>{note}</span>
              </span>
              <IconDownload aria-hidden="true" size={16} />
            </a>
          </li>
        ))}
        <li>
          <Link className="line line-link" to="/editions/$label/adoption/paper" params={{ label: edition.label }}>
            <span className="line-text">
              <b>Paper for the committee</b>
              <span>What is asked of it, the options and the reasons</span>
            </span>
            <IconChevronRight aria-hidden="true" size={16} />
          </Link>
        </li>
      </ul>
    </section>
  );
}
