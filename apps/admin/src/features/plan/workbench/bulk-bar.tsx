import { Button, NativeSelect } from '@mantine/core';
import { ActionStatus, Due, type Item, type LeadAgency } from '@saferplan/domain/plan';
import { type ReactElement, useState } from 'react';
import { useAnnounce } from '../../../ui/announce.tsx';
import { DateField } from '../../../ui/date-field/date-field.tsx';
import { words } from '../../../words/spoken.ts';
import { useEdition } from '../../../edition-store/edition-data.tsx';
import { LeadPicker } from '../../../item-editor/fields/lead-picker.tsx';
import { workbenchWords } from '../../../words/workbench-words.ts';
import { Phrase } from '../../../ui/phrase.tsx';
import { useOwnOption } from '../../../edition-store/own-text.tsx';

const JOBS = {
  leadAgency: workbenchWords.bulkBar.lead,
  due: workbenchWords.bulkBar.due,
  status: workbenchWords.bulkBar.state,
  priorityId: workbenchWords.bulkBar.moveTo,
} as const;
type Job = keyof typeof JOBS;

/** What can be done to the actions that are chosen, each as one change that is undone at once. */
export function BulkBar(props: { readonly actions: readonly Item<'action'>[]; readonly onDone: () => void }): ReactElement {
  const ownOption = useOwnOption();
  const { actions, onDone } = props;
  const { content, batch, remove } = useEdition();
  const announce = useAnnounce();
  const [job, setJob] = useState<Job | null>(null);
  const [lead, setLead] = useState<LeadAgency>({ kind: 'not-agreed' });
  const count = workbenchWords.bulkBar.actions(actions.length);
  const change = async (field: Job, value: unknown): Promise<void> => {
    setJob(null);
    onDone();
    const operations = actions.map(
      ({ id, version }) => ({ op: 'change', kind: 'action', id, version, changes: { [field]: value } }) as const,
    );
    const done = await batch('edition', operations, workbenchWords.bulkBar.of(JOBS[field], count.toLowerCase()));
    if (done === null) return;
    const before = new Map<string, unknown>(actions.map((action) => [action.id, action[field]]));
    const back = done.kept.map(
      ({ item: { id, version } }) => ({ op: 'change', kind: 'action', id, version, changes: { [field]: before.get(id) } }) as const,
    );
    announce(workbenchWords.bulkBar.changedUndoTakesItBack(count), () => void batch('edition', back, words.undo));
  };
  const removeAll = (): void => {
    onDone();
    void remove('action', actions, count, workbenchWords.bulkBar.removedUndoBringsThemBack(count));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut; a button inside does the same
    <section
      className="bulk-bar"
      aria-label={workbenchWords.bulkBar.chosenActions}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        if (job === null) onDone();
        setJob(null);
      }}
    >
      {job === null ? (
        <>
          <span className="bulk-count" role="status">
            {workbenchWords.bulkBar.chosen(actions.length)}
          </span>
          {Object.entries(JOBS).map(([name, label]) => (
            <button
              key={name}
              type="button"
              onClick={() => {
                setLead({ kind: 'not-agreed' });
                setJob(name as Job);
              }}
            >
              {label}
            </button>
          ))}
          <button type="button" onClick={removeAll}>
            {workbenchWords.bulkBar.delete}
          </button>
          <button type="button" onClick={onDone}>
            <Phrase text={workbenchWords.bulkBar.leaveEsc} parts={[(inside) => <kbd>{inside}</kbd>]} />
          </button>
        </>
      ) : (
        <div className="bulk-job">
          {job === 'leadAgency' ? (
            <>
              <LeadPicker
                label={workbenchWords.bulkBar.leadAgenciesOf(count.toLowerCase())}
                startsFocused
                value={lead}
                onChange={setLead}
                onKey={(event) => (event.key === 'Enter' && lead.kind !== 'not-agreed' ? void change('leadAgency', lead) : undefined)}
              />
              <Button size="compact-md" disabled={lead.kind === 'not-agreed'} onClick={() => void change('leadAgency', lead)}>
                {workbenchWords.bulkBar.set}
              </Button>
            </>
          ) : null}
          {job === 'due' ? (
            <DateField
              label={workbenchWords.bulkBar.dueDateOf(count.toLowerCase())}
              startsFocused
              kind="due"
              blank="not-agreed"
              value="not-agreed"
              onChange={(due) => (Due.safeParse(due).success ? void change('due', due) : undefined)}
            />
          ) : null}
          {job === 'status' ? (
            <NativeSelect
              label={workbenchWords.bulkBar.stateOf(count.toLowerCase())}
              value=""
              data={[
                { value: '', label: workbenchWords.bulkBar.choose },
                ...ActionStatus.options.map((status) => ({ value: status, label: words.statuses[status] })),
              ]}
              onChange={(event) => void change('status', event.currentTarget.value)}
            />
          ) : null}
          {job === 'priorityId' ? (
            <NativeSelect
              label={workbenchWords.bulkBar.priorityOf(count.toLowerCase())}
              value=""
              data={[
                { value: '', label: workbenchWords.bulkBar.choose },
                ...content.items.priority.map(({ id, title }) => ownOption(id, title)),
              ]}
              onChange={(event) => void change('priorityId', event.currentTarget.value)}
            />
          ) : null}
          <Button variant="default" size="compact-md" onClick={() => setJob(null)}>
            {words.cancel}
          </Button>
        </div>
      )}
    </section>
  );
}
