import { Button, Textarea, TextInput } from '@mantine/core';
import { rateAction } from '@saferplan/domain/monitoring';
import { type Item, KINDS } from '@saferplan/domain/plan';
import { issueInWords } from '../../words/fault-words.ts';
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from 'react';
import { useAnnounce } from '../../ui/announce.tsx';
import { today } from '../../ui/today.ts';
import { DateField } from '../../ui/date-field/date-field.tsx';
import { Lock, useEdition, useLock } from '../../edition-store/edition-data.tsx';
import { useHalfTyped } from '../../edition-store/use-half-typed.tsx';
import { ItemForm } from '../../item-editor/item-form.tsx';
import { OwnerField } from '../../item-editor/owner-field.tsx';
import { newItem } from '../../item-editor/new-item.ts';
import { CarrierNames } from '../../item-editor/carrier-names.tsx';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { useSingleKey } from '../../ui/single-key.ts';
import { StateMark } from '../../ui/state-mark.tsx';
import { Comments } from '../../item-editor/comments.tsx';
import { DueWords, RagWords } from './progress-words.tsx';
import { RAG_NAMES, SAYABLE, type Sayable, STATUS_OF } from './rag-names.ts';
import { reasonInWords } from './reasons-in-words.ts';
import type { RatedAction } from './use-rated-actions.ts';
import { monitoringWords } from '../../words/monitoring-words.ts';
import { shortDate } from '../../ui/dates-in-words.ts';
import { OwnText } from '../../edition-store/own-text.tsx';

const rowOf = (id: string): string => `[data-action="${id}"]`;

/** One action beside the list: how it goes, said in a press and a sentence; and what was said before. */
export function UpdateDrawer(props: {
  readonly rated: RatedAction;
  /** 'Organised Crime Groups · 1 of 5 waiting for you'. */
  readonly place: string;
  /** A colour that was already chosen, by where a card was put down. */
  readonly said: Sayable | null;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}): ReactElement {
  const { rated, place, onClose } = props;
  const { action, rating, updates } = rated;
  const locked = useLock('action-update', { actionId: action.id });
  const heading = useRef<HTMLHeadingElement>(null);
  const drawer = useRef<HTMLElement>(null);
  useFocusBack(drawer, action.id, rowOf);
  useSingleKey('r', () => drawer.current?.querySelector<HTMLElement>('.rag-choice input')?.focus());
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut; the button that closes it does the same
    <aside
      ref={drawer}
      className="update-drawer"
      aria-label={monitoringWords.updateDrawer.reportOn(action.text)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onClose();
      }}
    >
      <header>
        <p className="quiet">{place}</p>
        <button type="button" aria-label={monitoringWords.updateDrawer.close} onClick={onClose}>
          ×
        </button>
      </header>
      <div className="update-body">
        <h2 ref={heading} tabIndex={-1}>
          <OwnText>{action.text}</OwnText>
        </h2>
        <p className="update-facts">
          <RagWords rag={rating.rag} />
          <span className="progress-due">
            {monitoringWords.updateDrawer.due} <DueWords rated={rated} />
          </span>
          <CarrierNames lead={action.leadAgency} none={<span>{monitoringWords.noLead}</span>} />
        </p>
        <p className="quiet">
          {reasonInWords(rating.reason)}
          {rating.overridden === null ? '' : monitoringWords.updateDrawer.byTheRulesItWould(RAG_NAMES[rating.overridden].toLowerCase())}
        </p>
        {locked ? null : <UpdateForm {...props} />}
        <OwnerField actionId={action.id} />
        {updates.length === 0 ? null : (
          <section className="before">
            <h3>{monitoringWords.updateDrawer.before}</h3>
            <ol className="plain">
              {updates
                .toSorted((one, other) => other.on.localeCompare(one.on) || other.position - one.position)
                .map((update) => (
                  <Said key={update.id} update={update} />
                ))}
            </ol>
          </section>
        )}
        <Comments kind="action" item={action} name={action.text} takesKey />
      </div>
    </aside>
  );
}

interface Typed {
  readonly said: Sayable | null;
  readonly done: string;
  readonly next: string;
  readonly evidence: string;
  readonly due: string;
}

const NOTHING_SAID: Typed = { said: null, done: '', next: '', evidence: '', due: '' };

function UpdateForm(props: Parameters<typeof UpdateDrawer>[0]): ReactElement {
  const { rated, onSaved } = props;
  const { action } = rated;
  const { content, create, change } = useEdition();
  const announce = useAnnounce();
  const dateIsLocked = useLock('action', action);
  const { typed, type, notice } = useHalfTyped(`update/${action.id}`, { ...NOTHING_SAID, said: props.said }, 'action-update', ['said']);
  const { done, next, evidence, due } = typed;
  // What was pressed just now to open the form, over what was left in it earlier.
  const [pressed, setPressed] = useState(props.said);
  const said = pressed ?? typed.said;
  const say = (part: Partial<Typed>): void => {
    setPressed(null);
    type((before) => ({ ...before, said, ...part }));
  };
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const save = async (): Promise<void> => {
    const fields = fieldsOf(rated, { said, done, next, evidence }, content.edition);
    const problems: Record<string, string> = {};
    if (said === null) problems['said'] = monitoringWords.updateDrawer.sayHowItIsGoing;
    if (done.trim() === '') problems['done'] = monitoringWords.updateDrawer.oneSentenceIsEnough;
    for (const issue of KINDS['action-update'].schema.safeParse(fields).error?.issues ?? [])
      problems[String(issue.path[0])] ??= issueInWords(issue) ?? '';
    setFaults(problems);
    if (Object.keys(problems).length > 0) return;
    if (due !== '' && due !== action.due) change('action', action, 'due', due);
    const created = create('action-update', fields);
    type({ ...NOTHING_SAID, said: props.said });
    onSaved();
    if ((await created) !== null) announce(monitoringWords.updateDrawer.reportedOn(action.text));
    // What was refused is in the form again, unless something else has been typed there since.
    else type((now) => (now.done === '' ? { ...typed, said } : now));
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a shortcut; the button inside does the same
    <form
      className="update-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event: KeyboardEvent<HTMLFormElement>) => {
        if (event.key !== 'Enter' || (!event.ctrlKey && !event.metaKey) || event.defaultPrevented) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      }}
    >
      <fieldset>
        <legend>{monitoringWords.updateDrawer.howIsItGoing}</legend>
        <div className="rag-choice">
          {SAYABLE.map((rag) => (
            <label key={rag} data-on={said === rag ? true : undefined}>
              <input type="radio" name="rag" value={rag} checked={said === rag} onChange={() => say({ said: rag })} />
              <StateMark of={rag} />
              {RAG_NAMES[rag]}
            </label>
          ))}
        </div>
        {faults['said'] === undefined ? null : (
          <p className="field-error" role="alert">
            {faults['said']}
          </p>
        )}
      </fieldset>
      <Textarea
        label={monitoringWords.updateDrawer.whatWasDone}
        description={monitoringWords.updateDrawer.oneSentenceIsEnough2}
        autosize
        minRows={2}
        value={done}
        error={faults['done']}
        onChange={(event) => say({ done: event.currentTarget.value })}
      />
      <TextInput
        label={monitoringWords.updateDrawer.whatIsNext}
        value={next}
        error={faults['next']}
        onChange={(event) => say({ next: event.currentTarget.value })}
      />
      <div className="update-pair">
        {dateIsLocked ? null : (
          <DateField label={monitoringWords.updateDrawer.newDate} kind="due" value={due} blank="" onChange={(date) => say({ due: date })} />
        )}
        <TextInput
          label={monitoringWords.updateDrawer.proofALink}
          inputMode="url"
          value={evidence}
          error={faults['evidence']}
          onChange={(event) => say({ evidence: event.currentTarget.value })}
        />
      </div>
      {notice}
      <div className="update-foot">
        <span className="quiet">{monitoringWords.updateDrawer.partnersOnlyUntilYouPublish}</span>
        <Button type="submit">{monitoringWords.updateDrawer.saveNext}</Button>
      </div>
    </form>
  );
}

/** The update that says this, on the day on which it is said; without a status where none is chosen, which the schema refuses. A colour that the rules would not give is set with the sentence as its reason. */
function fieldsOf(
  { action, updates }: RatedAction,
  {
    said,
    done,
    next,
    evidence,
  }: { readonly said: Sayable | null; readonly done: string; readonly next: string; readonly evidence: string },
  year: { readonly startsOn: string; readonly endsOn: string },
): Readonly<Record<string, unknown>> {
  const on = today();
  const fields = { ...newItem('action-update', done.trim(), action.id), on, next: next.trim(), evidence: evidence.trim(), override: null };
  if (said === null) return fields;
  const status = STATUS_OF[said];
  const last = Math.max(-1, ...updates.map(({ position }) => position));
  const { rag } = rateAction({ action, updates: [...updates, { on, status, override: null, position: last + 1 }], year, today: on });
  const reason = done.replaceAll(/\s+/gu, ' ').trim().slice(0, 400);
  return { ...fields, status, override: rag === said ? null : { rag: said, reason } };
}

function Said({ update }: { readonly update: Item<'action-update'> }): ReactElement {
  const { remove } = useEdition();
  const [changing, setChanging] = useState(false);
  const locked = useLock('action-update', update);
  return (
    <li id={update.id}>
      <p>
        <b>{shortDate(update.on)}</b> <StateMark of={update.override?.rag ?? update.status} /> {update.done}
        {update.next === '' ? '' : monitoringWords.updateDrawer.next(update.next)}{' '}
        {update.evidence === '' ? null : <a href={update.evidence}>{monitoringWords.updateDrawer.proof}</a>}
      </p>
      {locked ? null : (
        <Button variant="subtle" size="compact-xs" aria-expanded={changing} onClick={() => setChanging(!changing)}>
          {monitoringWords.updateDrawer.correctIt}
          <span className="visually-hidden">: {update.done}</span>
        </Button>
      )}
      {changing ? (
        <Lock kind="action-update" fields={update}>
          <div className="stack">
            <ItemForm kind="action-update" item={update} />
            <Button variant="subtle" color="red" size="compact-sm" onClick={() => void remove('action-update', update, update.done)}>
              {monitoringWords.updateDrawer.removeThisReport}
            </Button>
          </div>
        </Lock>
      ) : null}
    </li>
  );
}
