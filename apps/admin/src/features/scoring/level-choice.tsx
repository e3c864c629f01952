import { type Answer, type Criterion } from '@saferplan/domain/scoring';
import type { ReactElement } from 'react';
import { readAnswer } from './read-answer.ts';
import { scoringModelsWords } from '../../words/scoring-models-words.ts';
import { useOwnLang } from '../../edition-store/own-text.tsx';

/** The levels of a criterion with what they mean, to choose one from. */
export function LevelChoice(props: {
  readonly criterion: Criterion;
  readonly answer: Answer | undefined;
  readonly onChoose: (answer: Answer | null) => void;
  readonly onLeave: () => void;
}): ReactElement {
  const own = useOwnLang();
  const { criterion, answer, onChoose, onLeave } = props;
  const value = answer === undefined ? '' : answer.status === 'assessed' ? answer.level : answer.status === 'unknown' ? '?' : '-';
  return (
    <select
      // oxlint-disable-next-line jsx-a11y/no-autofocus -- it stands where the focus was, and was asked for by Enter
      autoFocus
      aria-label={criterion.name}
      value={value}
      onChange={(event) => onChoose(readAnswer(event.currentTarget.value, criterion) ?? null)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' || event.key === 'Enter') onLeave();
        event.stopPropagation();
      }}
    >
      <option value="">{scoringModelsWords.levelChoice.notAnswered}</option>
      {criterion.levels.map(({ id, label, descriptor }) => (
        <option key={id} value={id} lang={own}>
          {descriptor === '' ? label : `${label}: ${descriptor}`}
        </option>
      ))}
      <option value="?">{scoringModelsWords.levelChoice.notKnown}</option>
      <option value="-">{scoringModelsWords.levelChoice.doesNotApply}</option>
    </select>
  );
}
