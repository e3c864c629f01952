import './beginning.css';
import { Alert, Button, Stepper } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useEffect, useRef, useState } from 'react';
import { useSession } from '../../session/session.ts';
import { client, failureIn, messageOf, trpc } from '../../server/trpc.ts';
import { useFirstFault } from '../../ui/use-first-fault.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { AgenciesStep } from './agencies-step.tsx';
import { faultsByField, faultsLeft, type FirstPlanDraft, firstPlanOf, isUnconfirmed } from './first-plan-draft.ts';
import { type StepProps, WhoStep, WordsStep, YearsStep } from './first-plan-steps.tsx';
import { useFirstPlanDraft } from './use-first-plan-draft.ts';
import { beginningWords } from '../../words/beginning-words.ts';

/** The steps, and where the faults of each are told. */
const STEPS: readonly {
  readonly name: string;
  readonly step: (props: StepProps) => ReactElement;
  readonly holds: (path: string) => boolean;
}[] = [
  { name: beginningWords.beginFirstPlan.whoYouAre, step: WhoStep, holds: (path) => /^partnership\.(?!terms)/u.test(path) },
  { name: beginningWords.beginFirstPlan.years, step: YearsStep, holds: (path) => /^(?:plan|edition)\./u.test(path) },
  { name: beginningWords.beginFirstPlan.agencies, step: AgenciesStep, holds: (path) => path.startsWith('agencies.') },
  { name: beginningWords.beginFirstPlan.words, step: WordsStep, holds: (path) => path.startsWith('partnership.terms') },
];

/** Where a partnership has no plan yet: who it is, its years, its agencies and its words; then an existing plan can be brought in. */
export function BeginFirstPlan(): ReactElement {
  const { id: person, partnership } = useSession();
  const { draft, change, forget } = useFirstPlanDraft(person, partnership);
  const [at, setAt] = useState(0);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [refusals, setRefusals] = useState(0);
  const [isSending, setIsSending] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current !== at) heading.current?.focus();
    shown.current = at;
  }, [at]);
  // After the heading of the step: a refusal leads to the field that caused it.
  const form = useFirstFault(refusals);
  const say = (part: Partial<FirstPlanDraft>): void => {
    setErrors(faultsLeft(errors, draft, part));
    change(part);
  };

  const begin = async (): Promise<void> => {
    // What everything is called has no place in which a proposal could stand: it is said before the plan begins.
    if (isUnconfirmed(draft, 'terms')) {
      setErrors({ 'partnership.terms': beginningWords.beginFirstPlan.sayWhetherTheseAreYours });
      setRefusal(beginningWords.beginFirstPlan.nothingWasStoredWhatIs);
      setAt(STEPS.length - 1);
      setRefusals((before) => before + 1);
      return;
    }
    setIsSending(true);
    try {
      const edition = await client.plan.beginFirst.mutate({ given: firstPlanOf(draft) });
      forget();
      await queries.invalidateQueries({ queryKey: trpc.plan.editions.queryKey() });
      await queries.invalidateQueries({ queryKey: trpc.accounts.session.queryKey() });
      announce(beginningWords.beginFirstPlan.thePlanIsBegunWith(edition.label));
      await navigate({ to: '/editions/$label/plan', params: { label: edition.label }, search: { at: 'file' } });
    } catch (error) {
      const failure = failureIn(error);
      const faults = failure?.code === 'invalid' ? faultsByField(failure.faults, draft.agencies) : {};
      setErrors(faults);
      setRefusal(Object.keys(faults).length === 0 ? messageOf(error) : beginningWords.beginFirstPlan.nothingWasStoredWhatIs);
      const first = STEPS.findIndex(({ holds }) => Object.keys(faults).some(holds));
      if (first !== -1) setAt(first);
      setRefusals((before) => before + 1);
    } finally {
      setIsSending(false);
    }
  };
  const current = STEPS[at] ?? STEPS[0];
  const Step = current?.step ?? WhoStep;
  const isLast = at === STEPS.length - 1;
  const left = draft.agencies.filter(({ isRead, law, name }) => !isRead && (law !== '' || name.trim() !== '')).length;
  return (
    <section ref={form} className="first-plan stack">
      <p className="narrow">{beginningWords.beginFirstPlan.thereIsNoPlanHere}</p>
      <Stepper active={at} onStepClick={setAt} size="sm" iconSize={28}>
        {STEPS.map(({ name, holds }, index) => (
          <Stepper.Step
            key={name}
            label={name}
            aria-current={index === at ? 'step' : undefined}
            {...(Object.keys(errors).some(holds) ? { color: 'red' } : {})}
          />
        ))}
      </Stepper>
      <h2 ref={heading} tabIndex={-1}>
        <span className="visually-hidden">{beginningWords.beginFirstPlan.step(at + 1, STEPS.length)} </span>
        {current?.name}
      </h2>
      {refusal === null ? null : (
        <Alert color="red" role="alert" title={beginningWords.beginFirstPlan.thePlanCouldNotBe}>
          {refusal}
        </Alert>
      )}
      <Step draft={draft} errors={errors} onChange={say} />
      {isLast ? <p className="narrow">{beginningWords.beginFirstPlan.agenciesInTheListAre(left)}</p> : null}
      <div className="buttons">
        {at === 0 ? null : (
          <Button variant="default" onClick={() => setAt(at - 1)}>
            {beginningWords.beginFirstPlan.back}
          </Button>
        )}
        {isLast ? (
          <Button loading={isSending} onClick={() => void begin()}>
            {beginningWords.beginFirstPlan.beginThePlan}
          </Button>
        ) : (
          <Button onClick={() => setAt(at + 1)}>{beginningWords.beginFirstPlan.next}</Button>
        )}
      </div>
    </section>
  );
}
