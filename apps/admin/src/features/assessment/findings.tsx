import { checkFinding } from '@saferplan/domain/assessment';
import type { Item } from '@saferplan/domain/plan';
import { numberFormat } from '@saferplan/domain/shared';
import { type ReactElement, useRef, useState } from 'react';
import { Lock, useEdition, useLock } from '../../edition-store/edition-data.tsx';
import { ItemForm } from '../../item-editor/item-form.tsx';
import { ItemHistory } from '../../item-editor/item-history.tsx';
import { Comments } from '../../item-editor/comments.tsx';
import { writtenPeriod } from '../../ui/dates-in-words.ts';
import { lang, words } from '../../words/spoken.ts';
import { ChangeFinding } from './change-finding.tsx';
import { FindingVerdict } from './finding-verdict.tsx';
import { findingWords } from '../../words/finding-words.ts';
import { NewFinding } from './new-finding.tsx';
import { assessmentWords } from '../../words/assessment-words.ts';

/** The findings of a topic, a line each: the value, what it is compared with, the change, the source. A line opens to be edited. */
export function Findings({ topic }: { readonly topic: Item<'topic'> }): ReactElement {
  const { content } = useEdition();
  const locked = useLock('finding', { topicId: topic.id });
  const findings = content.items.finding.filter(({ topicId }) => topicId === topic.id);
  return (
    <section className="box findings">
      <div className="box-head">
        <h3>{assessmentWords.findings.findings}</h3>
        <span className="quiet">{findings.length}</span>
      </div>
      {findings.length === 0 ? (
        <p className="box-text quiet">{assessmentWords.findings.aFindingIsAFigure}</p>
      ) : (
        <ul className="lines">
          {findings.map((finding) => (
            <Lock key={finding.id} kind="finding" fields={finding}>
              <FindingLine finding={finding} />
            </Lock>
          ))}
        </ul>
      )}
      {locked ? null : <NewFinding topicId={topic.id} />}
    </section>
  );
}

const FIGURES = numberFormat('en-GB', { maximumFractionDigits: 6 });

function FindingLine({ finding }: { readonly finding: Item<'finding'> }): ReactElement {
  const { locked, remove } = useEdition();
  const { measure, unit, now, before, source } = finding;
  const details = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  return (
    <li id={finding.id}>
      <details ref={details} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="finding-line">
          <b>{measure}</b>
          <span data-label={assessmentWords.findings.valueLabel}>{measured(now, unit)}</span>
          <span data-label={assessmentWords.findings.comparedLabel}>
            {before === null ? assessmentWords.findings.nothing : measured(before, '')}
          </span>
          <span data-label={assessmentWords.findings.changeLabel}>{changeOf(finding)}</span>
          <span className="quiet" data-label={assessmentWords.findings.sourceLabel}>
            {source === '' ? assessmentWords.findings.sourceNotGiven : source}
          </span>
        </summary>
        {open && !locked ? (
          <ChangeFinding
            finding={finding}
            onDone={() => {
              if (details.current === null) return;
              details.current.open = false;
              details.current.querySelector('summary')?.focus();
            }}
          />
        ) : null}
        <div className="box-text">
          {locked ? (
            <div className="finding-fields">
              <ItemForm kind="finding" item={finding} />
            </div>
          ) : (
            <details>
              <summary lang={lang}>{findingWords.rest}</summary>
              <div className="finding-fields">
                <ItemForm kind="finding" item={finding} only={['unit', 'stated', 'caveat', 'disagreement']} />
              </div>
            </details>
          )}
          <div className="item-foot">
            <Comments kind="finding" item={finding} name={measure} />
            <ItemHistory kind="finding" id={finding.id} name={measure} />
            {locked ? null : (
              <button type="button" className="chip chip-button" onClick={() => void remove('finding', finding, measure)}>
                {words.remove(measure)}
              </button>
            )}
          </div>
        </div>
      </details>
      <FindingVerdict finding={finding} />
    </li>
  );
}

/** '150 offences, 2016-17'. */
function measured(measurement: Item<'finding'>['now'], unit: string): string {
  if (measurement === null) return assessmentWords.findings.notGiven;
  const { value, from, to } = measurement;
  const period =
    from !== null && to !== null
      ? writtenPeriod({ from, to })
      : to !== null
        ? assessmentWords.findings.to(writtenPeriod({ from: to, to }))
        : from !== null
          ? assessmentWords.findings.from(writtenPeriod({ from, to: from }))
          : '';
  return [`${FIGURES.format(value)}${unit === '' ? '' : ` ${unit}`}`, period].filter((part) => part !== '').join(', ');
}

/** The change as it is stated; where none is, what the two values give. */
function changeOf(finding: Item<'finding'>): string {
  const { stated } = finding;
  if (stated !== null)
    return signed(stated.value, stated.decimals, stated.kind === 'difference' ? '' : '%', stated.kind !== 'percent-share');
  const { now, before } = finding;
  if (now === null || before === null || before.value === 0) return '';
  const computed = checkFinding({ ...finding, stated: { kind: 'percent-change', value: 0, decimals: 1 } }).computed;
  return computed === null || computed === undefined ? '' : assessmentWords.findings.byItsValues(signed(computed, 1, '%', true));
}

function signed(value: number, decimals: number, unit: string, showsPlus: boolean): string {
  const size = numberFormat('en-GB', { maximumFractionDigits: decimals }).format(Math.abs(value));
  return `${value < 0 ? '−' : value > 0 && showsPlus ? '+' : ''}${size}${unit}`;
}
