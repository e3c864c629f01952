import type { EditionProblem } from '@saferplan/domain/plan';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { hashOf, screenOf } from '../../places/screen-of.ts';
import { remarkInWords } from '../../words/remark-words.ts';

/** Problems, each a link to the field where it is corrected. */
export function ProblemList({ problems }: { readonly problems: readonly EditionProblem[] }): ReactElement {
  const { content } = useEdition();
  const { label } = content.edition;
  return (
    <ul className="problems">
      {problems.map((problem) => (
        <li key={`${problem.place.id}-${remarkInWords(problem.remark)}`}>
          <Link to={screenOf(problem.place.kind, problem.place.field)} params={{ label }} hash={hashOf(problem.place)}>
            {remarkInWords(problem.remark)}
          </Link>
        </li>
      ))}
    </ul>
  );
}
