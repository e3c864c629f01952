import type { Item } from '@saferplan/domain/plan';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { OwnerMark } from '../../item-editor/owner-field.tsx';
import { CarrierNames } from '../../item-editor/carrier-names.tsx';
import { StateMark } from '../../ui/state-mark.tsx';
import { RAG_NAMES, RAG_ORDER } from './rag-names.ts';
import { DueWords, heard, latestUpdateOf, RagWords } from './progress-words.tsx';
import type { RatedAction } from './use-rated-actions.ts';
import { monitoringWords } from '../../words/monitoring-words.ts';
import { OwnText } from '../../edition-store/own-text.tsx';

interface TableProps {
  readonly shown: readonly RatedAction[];
  readonly openId: string | undefined;
  readonly onOpen: (id: string) => void;
}

/** Every action on a line, under its priority with how many stand how; a press opens it to report on. */
export function ProgressTable({ shown, openId, onOpen }: TableProps): ReactElement {
  const { content } = useEdition();
  return (
    <table className="progress-table" aria-label={monitoringWords.progressTabs.progress}>
      <thead>
        <tr>
          <th scope="col">{monitoringWords.progressTable.now}</th>
          <th scope="col">{monitoringWords.progressTable.action}</th>
          <th scope="col">{monitoringWords.progressTable.leadAgencies}</th>
          <th scope="col">{monitoringWords.progressTable.due}</th>
          <th scope="col">{monitoringWords.progressTable.heard}</th>
        </tr>
      </thead>
      {content.items.priority.map((priority, index) => {
        const own = shown.filter((one) => one.priority?.id === priority.id);
        return own.length === 0 ? null : (
          <Group key={priority.id} priority={priority} number={index + 1} own={own} openId={openId} onOpen={onOpen} />
        );
      })}
    </table>
  );
}

function Group(props: {
  readonly priority: Item<'priority'>;
  readonly number: number;
  readonly own: readonly RatedAction[];
  readonly openId: string | undefined;
  readonly onOpen: (id: string) => void;
}): ReactElement {
  const { priority, number, own, openId, onOpen } = props;
  const [closed, setClosed] = useState(false);
  return (
    <tbody>
      <tr className="group">
        <th scope="rowgroup" colSpan={2}>
          <button type="button" aria-expanded={!closed} onClick={() => setClosed(!closed)}>
            <span aria-hidden="true">{closed ? '›' : '⌄'}</span> {number} <OwnText>{priority.title}</OwnText>
          </button>
        </th>
        <td colSpan={3}>
          {RAG_ORDER.map((rag) => {
            const count = own.filter(({ rating }) => rating.rag === rag).length;
            return count === 0 ? null : (
              <span key={rag} className="rag-words" title={RAG_NAMES[rag]}>
                <StateMark of={rag} /> <b>{count}</b>
                <span className="visually-hidden"> {RAG_NAMES[rag]}</span>
              </span>
            );
          })}
        </td>
      </tr>
      {closed
        ? null
        : own.map((rated) => {
            const { action, rating } = rated;
            const update = latestUpdateOf(rated);
            return (
              <tr
                key={action.id}
                className="progress-row"
                data-action={action.id}
                data-open={openId === action.id ? true : undefined}
                onClick={() => onOpen(action.id)}
              >
                <td>
                  <RagWords rag={rating.rag} />
                </td>
                <td className="progress-text">
                  <button type="button" title={action.text}>
                    <OwnText>{action.text}</OwnText>
                  </button>
                  {update === '' ? null : <small title={update}>{update}</small>}
                </td>
                <td data-label={monitoringWords.progressTable.leadLabel}>
                  <OwnerMark actionId={action.id} />{' '}
                  <CarrierNames lead={action.leadAgency} none={<span className="quiet">{monitoringWords.noLead}</span>} />
                </td>
                <td data-label={monitoringWords.progressTable.due} className="progress-due">
                  <DueWords rated={rated} />
                </td>
                <td data-label={monitoringWords.progressTable.heard}>{heard(rated)}</td>
              </tr>
            );
          })}
    </tbody>
  );
}
