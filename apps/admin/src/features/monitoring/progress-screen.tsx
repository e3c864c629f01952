import './progress.css';
import { Button, NativeSelect, SegmentedControl } from '@mantine/core';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useSession } from '../../session/session.ts';
import { useSingleKey } from '../../ui/single-key.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { Empty } from '../../ui/screen-states.tsx';
import { Digests } from './digests.tsx';
import { ProgressBoard } from './progress-board.tsx';
import { ProgressTable } from './progress-table.tsx';
import { ProgressTabs } from './progress-tabs.tsx';
import { progressInASentence, RagWords } from './progress-words.tsx';
import { RAG_ORDER, type Sayable } from './rag-names.ts';
import { UpdateDrawer } from './update-drawer.tsx';
import { carries, type Progress, useProgress } from './use-progress.ts';
import { useHash } from '../../ui/use-hash.ts';
import { monitoringWords } from '../../words/monitoring-words.ts';
import { useOwnOption } from '../../edition-store/own-text.tsx';

/** How the year goes: every action with its colour, as a table or a board, and one beside it to report on. */
export function ProgressScreen(): ReactElement {
  const progress = useProgress();
  const { rated, shown, waiting, address, open, go } = progress;
  const { role } = useSession();
  const { content } = useEdition();
  const [said, setSaid] = useState<Sayable | null>(null);
  useLinkInHash(progress);
  const openOne = (id: string | undefined, already: Sayable | null = null): void => {
    setSaid(already);
    go({ item: id });
  };
  usePanelKeys(progress, openOne);
  const index = waiting.findIndex(({ action }) => action.id === open?.action.id);
  const place = [
    open?.priority?.title ?? '',
    index === -1
      ? ''
      : monitoringWords.progressScreen.ofWaiting(index + 1, waiting.length, role === 'lead' ? monitoringWords.progressScreen.forYou : ''),
  ].filter((part) => part !== '');
  return (
    <div className="progress" data-open={open === null ? undefined : true}>
      <div className="progress-main">
        <div className="progress-head">
          <div>
            <h1>{monitoringWords.progressScreen.progressIn(content.edition.label)}</h1>
            <p>{progressInASentence(rated)}</p>
          </div>
          {waiting.length === 0 ? null : (
            <Button onClick={() => openOne(waiting[0]?.action.id)}>{monitoringWords.progressScreen.reportOn(waiting.length)}</Button>
          )}
        </div>
        <ProgressTabs />
        <Filters progress={progress} />
        {shown.length === 0 ? <Empty>{monitoringWords.progressScreen.noActionIsLikeThis(rated.length)}</Empty> : null}
        {address.view === 'board' ? (
          <ProgressBoard shown={shown} onOpen={openOne} onMove={(id, to) => openOne(id, to)} />
        ) : shown.length === 0 ? null : (
          <ProgressTable shown={shown} openId={open?.action.id} onOpen={openOne} />
        )}
        {role === 'administrator' || role === 'editor' ? (
          <details>
            <summary>{monitoringWords.progressScreen.weeklyLettersToLeads}</summary>
            <Digests />
          </details>
        ) : null}
      </div>
      {open === null ? null : (
        <UpdateDrawer
          key={`${open.action.id} ${said ?? ''} ${open.updates.length.toString()}`}
          rated={open}
          place={place.join(' · ')}
          said={said}
          onSaved={() => openOne(waiting[index + 1]?.action.id)}
          onClose={() => openOne(undefined)}
        />
      )}
    </div>
  );
}

function Filters({ progress }: { readonly progress: Progress }): ReactElement {
  const ownOption = useOwnOption();
  const { rated, show, address, go } = progress;
  const { content } = useEdition();
  const mine = rated.filter(({ isOwn }) => isOwn).length;
  const owners = new Map(content.items['action-owner'].flatMap(({ accountId, name }) => (accountId === '' ? [] : [[accountId, name]])));
  const soon = rated.filter(({ rating }) => rating.dueSoon).length;
  const pill = (name: string, label: ReactElement | string, count: number): ReactElement => (
    <button key={name} type="button" className="pill" aria-pressed={show === name} onClick={() => go({ show: name })}>
      {label} <b>{count}</b>
    </button>
  );
  return (
    <div className="filters">
      <SegmentedControl
        aria-label={monitoringWords.progressScreen.as}
        size="sm"
        value={address.view ?? 'table'}
        onChange={(view) => go({ view: view === 'board' ? 'board' : undefined })}
        data={[
          { value: 'table', label: monitoringWords.progressScreen.table },
          { value: 'board', label: monitoringWords.progressScreen.board },
        ]}
      />
      {pill('all', monitoringWords.progressScreen.all, rated.length)}
      {RAG_ORDER.map((rag) => {
        const count = rated.filter(({ rating }) => rating.rag === rag).length;
        return count === 0 && show !== rag ? null : pill(rag, <RagWords rag={rag} />, count);
      })}
      {soon === 0 && show !== 'soon' ? null : pill('soon', monitoringWords.progressScreen.dueWithin30Days, soon)}
      {mine === 0 && show !== 'mine' ? null : pill('mine', monitoringWords.progressScreen.mine, mine)}
      <NativeSelect
        aria-label={monitoringWords.progressScreen.leadAgency}
        value={address.agency ?? ''}
        data={[
          { value: '', label: monitoringWords.progressScreen.anyLeadAgency },
          { value: 'nobody', label: monitoringWords.noLead },
          ...[...content.shared.agency, ...content.items.subgroup]
            .filter(({ id }) => id === address.agency || rated.some((one) => carries(one, id)))
            .map(({ id, name }) => ownOption(id, name)),
        ]}
        onChange={(event) => go({ agency: event.currentTarget.value === '' ? undefined : event.currentTarget.value })}
      />
      <NativeSelect
        aria-label={monitoringWords.progressScreen.priority}
        value={address.priority ?? ''}
        data={[
          { value: '', label: monitoringWords.progressScreen.allPriorities },
          ...content.items.priority.map(({ id, title }) => ownOption(id, title)),
        ]}
        onChange={(event) => go({ priority: event.currentTarget.value === '' ? undefined : event.currentTarget.value })}
      />
      {owners.size === 0 ? null : (
        <NativeSelect
          aria-label={monitoringWords.progressScreen.owner}
          value={address.owner ?? ''}
          data={[{ value: '', label: monitoringWords.progressScreen.anyOwner }, ...[...owners].map(([value, label]) => ({ value, label }))]}
          onChange={(event) => go({ owner: event.currentTarget.value === '' ? undefined : event.currentTarget.value })}
        />
      )}
    </div>
  );
}

/**
 * `]` closes the action beside the list or opens it again, and R opens one to report on: that of the line with the focus, else, for R, the
 * first that waits, and for `]` the one before.
 */
function usePanelKeys({ rated, waiting, open }: Progress, openOne: (id: string | undefined) => void): void {
  const last = useRef<string | undefined>(undefined);
  useEffect(() => {
    if (open !== null) last.current = open.action.id;
  }, [open]);
  const openFocused = (other: string | undefined): void => {
    const id = document.activeElement?.closest('[data-action]')?.getAttribute('data-action') ?? other ?? rated[0]?.action.id;
    if (id !== undefined) openOne(id);
  };
  useSingleKey(']', () => (open === null ? openFocused(last.current) : openOne(undefined)));
  useSingleKey('r', open === null ? () => openFocused(waiting[0]?.action.id) : null);
}

/** A link to an action, or to something that was said of one, opens it: letters to leads hold such links. */
function useLinkInHash({ rated, go }: Progress): void {
  const named = useHash();
  const [id = ''] = named.hash.split('--');
  const found = rated.find(({ action, updates }) => action.id === id || updates.some((update) => update.id === id))?.action.id;
  useEffect(() => {
    if (found !== undefined) go({ item: found });
    // The address that was followed is left once.
    // oxlint-disable-next-line react/exhaustive-deps, react-hooks/exhaustive-deps -- `go` is another function at each drawing
  }, [found, named]);
}
