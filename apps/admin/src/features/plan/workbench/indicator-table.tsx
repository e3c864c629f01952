import type { Item } from '@saferplan/domain/plan';
import { sayTargetInParts } from '@saferplan/messages/say-target';
import { language } from '../../../words/spoken.ts';
import type { ReactElement } from 'react';
import { useEdition, useLock } from '../../../edition-store/edition-data.tsx';
import { AddLine } from '../../../item-editor/add-line.tsx';
import { Gap } from './action-cell.tsx';
import { OwnText } from '../../../edition-store/own-text.tsx';
import { ReadRow } from './read-row.tsx';
import { workbenchWords } from '../../../words/workbench-words.ts';

const READ = {
  monthly: workbenchWords.indicatorTable.everyMonth,
  quarterly: workbenchWords.indicatorTable.everyQuarter,
  annually: workbenchWords.indicatorTable.everyYear,
  'not-agreed': '',
} as const;

/** How the partnership will know: each indicator with its target, how often it is read, and its newest value. */
export function IndicatorTable({ priority }: { readonly priority: Item<'priority'> }): ReactElement {
  const { content } = useEdition();
  const locked = useLock('indicator', { priorityId: priority.id });
  const indicators = content.items.indicator.filter(({ priorityId }) => priorityId === priority.id);
  return (
    <section aria-labelledby={`${priority.id}-indicators`} id={`${priority.id}-part-indicator`}>
      <div className="section-head">
        <h3 id={`${priority.id}-indicators`}>{workbenchWords.indicatorTable.howWeWillKnow}</h3>
        <span className="quiet">{indicators.length}</span>
      </div>
      {indicators.length === 0 ? null : (
        <table className="plan-table indicator-table" aria-labelledby={`${priority.id}-indicators`}>
          <thead>
            <tr>
              <th scope="col">{workbenchWords.indicatorTable.indicator}</th>
              <th scope="col">{workbenchWords.indicatorTable.target}</th>
              <th scope="col">{workbenchWords.indicatorTable.read}</th>
              <th scope="col">{workbenchWords.indicatorTable.newest}</th>
            </tr>
          </thead>
          <tbody>
            {indicators.map((indicator, index) => (
              <ReadRow key={indicator.id} kind="indicator" item={indicator} index={index} count={indicators.length} name={indicator.title}>
                <td data-label={workbenchWords.indicatorTable.target}>
                  {indicator.target.kind === 'not-set' ? (
                    <span className="quiet">{workbenchWords.indicatorTable.noTargetSet}</span>
                  ) : (
                    <TargetWords indicator={indicator} />
                  )}
                </td>
                <td data-label={workbenchWords.indicatorTable.read}>
                  {READ[indicator.frequency] === '' ? <Gap>{workbenchWords.indicatorTable.set}</Gap> : READ[indicator.frequency]}
                </td>
                <td data-label={workbenchWords.indicatorTable.newest}>{newestOf(indicator, content)}</td>
              </ReadRow>
            ))}
          </tbody>
        </table>
      )}
      {locked ? null : <AddLine kind="indicator" parentId={priority.id} label={workbenchWords.indicatorTable.addAnIndicator} />}
    </section>
  );
}

/** What is aimed at, the baseline marked with the language of the partnership. */
function TargetWords({ indicator: { target, direction } }: { readonly indicator: Item<'indicator'> }): ReactElement {
  const { before, baseline, after } = sayTargetInParts(target, direction, language);
  return (
    <span>
      {capital(before)}
      {baseline === '' ? null : <OwnText>{baseline}</OwnText>}
      {after}
    </span>
  );
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;

/** The newest value that was typed in; those of a series are on its chart. */
function newestOf(indicator: Item<'indicator'>, { items }: ReturnType<typeof useEdition>['content']): string {
  if (indicator.seriesId !== null) return workbenchWords.indicatorTable.onItsChart;
  const newest = items.reading
    .filter(({ indicatorId, value }) => indicatorId === indicator.id && value !== null)
    .toSorted((one, other) => one.when.localeCompare(other.when))
    .at(-1);
  return newest?.value?.toLocaleString('en-GB') ?? '–';
}
