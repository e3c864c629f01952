import { Button } from '@mantine/core';
import type { Item } from '@saferplan/domain/plan';
import type { StepCause } from '@saferplan/domain/spc';
import { PERIODS } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { momentInWords } from '../../ui/moment-in-words.ts';
import { spcWords } from '../../words/spc-words.ts';
import { language } from '../../words/spoken.ts';

/** What people have marked on a chart, why, who and when; each can be taken away again. */
export function MarkList(props: {
  readonly series: Item<'series'>;
  readonly marks: readonly Item<'series-mark'>[];
  readonly makers: Readonly<Record<string, { readonly by: string; readonly at: string } | null>>;
  readonly causes: Readonly<Record<StepCause, string>>;
}): ReactElement | null {
  const { series, marks, makers, causes } = props;
  const { remove } = useEdition();
  if (marks.length === 0) return null;
  return (
    <section>
      <h2>{spcWords.markList.markedOnTheChart}</h2>
      <ul className="items">
        {marks
          .toSorted((one, other) => one.at.localeCompare(other.at))
          .map((item) => {
            const what = inWords(item, series, causes);
            const maker = makers[item.id];
            return (
              <li key={item.id} className="mark">
                <span>
                  {what}
                  {maker === undefined || maker === null ? null : (
                    <span className="quiet">
                      {' '}
                      {maker.by}, {momentInWords(maker.at)}
                    </span>
                  )}
                </span>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={spcWords.markList.takeAway(what)}
                  onClick={() => void remove('series-mark', item, what)}
                >
                  {spcWords.markList.takeAway2}
                </Button>
              </li>
            );
          })}
      </ul>
    </section>
  );
}

function inWords({ at, mark }: Item<'series-mark'>, series: Item<'series'>, causes: Readonly<Record<StepCause, string>>): string {
  const when = PERIODS[language][series.interval].name(at);
  switch (mark.kind) {
    case 'phase':
      return spcWords.markList.newLimitsFromBecauseOf(when, causes[mark.cause], mark.reason);
    case 'excluded':
      return spcWords.markList.isLeftOutOfThe(when, mark.reason);
    case 'annotation':
      return spcWords.markList.noteAt(when, mark.text);
    case 'suggestion-refused':
      return spcWords.markList.newLimitsFromWereSuggested(when, mark.reason);
  }
}
