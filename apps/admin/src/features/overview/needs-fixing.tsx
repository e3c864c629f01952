import type { EditionProblem } from '@saferplan/domain/plan';
import { IconChevronRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { hashOf, screenOf } from '../../places/screen-of.ts';
import { firstNames, groupProblems, namesOf, type ProblemGroup } from './group-problems.ts';
import { remarkInWords } from '../../words/remark-words.ts';
import { overviewWords } from '../../words/overview-words.ts';
import { OwnText, WithOwnNames } from '../../edition-store/own-text.tsx';

/** What is wrong or still open, by what it is about; each leads to the field in which it is put right. */
export function NeedsFixing({ problems }: { readonly problems: readonly EditionProblem[] }): ReactElement {
  const groups = groupProblems(problems);
  const faults = problems.filter(({ severity }) => severity === 'fault').length;
  return (
    <section className="box">
      <header className="box-head">
        <h2>{overviewWords.needsFixing.needsFixing}</h2>
        <span className="quiet">{overviewWords.needsFixing.ofBlockPublication(problems.length, faults)}</span>
      </header>
      <ul className="lines">
        {groups.map((group) => (
          <li key={`${group.severity} ${group.problems[0]?.remark.code ?? ''}`}>
            {group.problems.length === 1 ? (
              group.problems.map((problem) => <Problem key={remarkInWords(problem.remark)} problem={problem} />)
            ) : (
              <Group group={group} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Group({ group }: { readonly group: ProblemGroup }): ReactElement {
  const { title, severity, problems } = group;
  const { content } = useEdition();
  const { shown, more } = firstNames(namesOf(problems, { ...content.items, ...content.shared }));
  return (
    <details>
      <summary className="line">
        <span className="count" data-tone={severity}>
          {problems.length}
        </span>
        <span className="line-text">
          <b>{title}</b>
          {shown.length === 0 ? null : (
            <span>
              <OwnText>{shown.join(' · ')}</OwnText>
              {more === 0 ? '' : ` · ${overviewWords.needsFixing.andMore(more)}`}
            </span>
          )}
          <Effect severity={severity} />
        </span>
        <IconChevronRight aria-hidden="true" size={16} className="turns" />
      </summary>
      <ul className="sub-lines">
        {problems.map((problem) => (
          <li key={`${problem.place.id} ${remarkInWords(problem.remark)}`}>
            <ProblemLink problem={problem} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** That a problem keeps the edition from being published; the others are shown to the public as open, which the head of the list says. */
const Effect = ({ severity }: Pick<EditionProblem, 'severity'>): ReactElement | null =>
  severity === 'fault' ? <span>{overviewWords.needsFixing.blocksPublication}</span> : null;

function Problem({ problem }: { readonly problem: EditionProblem }): ReactElement {
  const { label } = useEdition().content.edition;
  return (
    <Link to={screenOf(problem.place.kind, problem.place.field)} params={{ label }} hash={hashOf(problem.place)} className="line">
      <span className="count" data-tone={problem.severity}>
        1
      </span>
      <span className="line-text">
        <b>
          <WithOwnNames>{remarkInWords(problem.remark)}</WithOwnNames>
        </b>
        <Effect severity={problem.severity} />
      </span>
      <IconChevronRight aria-hidden="true" size={16} className="turns" />
    </Link>
  );
}

function ProblemLink({ problem }: { readonly problem: EditionProblem }): ReactElement {
  const { label } = useEdition().content.edition;
  return (
    <Link to={screenOf(problem.place.kind, problem.place.field)} params={{ label }} hash={hashOf(problem.place)}>
      <WithOwnNames>{remarkInWords(problem.remark)}</WithOwnNames>
    </Link>
  );
}
