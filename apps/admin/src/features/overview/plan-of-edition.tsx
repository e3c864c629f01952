import { Button } from '@mantine/core';
import { type PlanFields, yearsOfNextPlan } from '@saferplan/domain/plan';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { useHalfTyped } from '../../edition-store/use-half-typed.tsx';
import { useParentRecord } from '../../edition-store/use-parent-record.ts';
import { NewPlanFields } from '../../item-editor/new-plan-fields.tsx';
import { refusedFields } from '../../server/refused-fields.ts';
import { client, messageWithLang, sentAs, trpc } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { LineField } from '../../ui/line-field.tsx';
import { planWords } from '../../words/plan-words.ts';

/** The title, motto and years of the plan that an edition is of, and how a new plan is begun with a draft. */
export function PlanOfEdition(): ReactElement {
  const { content, locked } = useEdition();
  const { valueOf, errorOf, save } = useParentRecord('plan');
  const { edition } = content;
  const text = (field: 'title' | 'motto', label: string): ReactElement => (
    <LineField
      id={`${edition.id}--plan-${field}`}
      label={label}
      value={valueOf(field)}
      error={errorOf(field)}
      readOnly={locked}
      onCommit={(value) => save({ [field]: value })}
    />
  );
  const year = (field: 'startYear' | 'endYear', label: string): ReactElement => (
    <LineField
      id={`${edition.id}--plan-${field}`}
      label={label}
      value={String(valueOf(field))}
      error={errorOf(field)}
      inputMode="numeric"
      readOnly={locked}
      // What is no number is sent as it is, and told.
      onCommit={(value) => save({ [field]: /^\d+$/u.test(value.trim()) ? Number(value) : value })}
    />
  );
  return (
    <>
      <h2>{planWords.planOfEdition.planThatItIsOf}</h2>
      <p className="quiet">{planWords.planOfEdition.changesEveryEditionOfIt}</p>
      {text('title', planWords.planOfEdition.titleOfThePlan)}
      {text('motto', planWords.planOfEdition.motto)}
      {year('startYear', planWords.planOfEdition.yearItBeginsIn)}
      {year('endYear', planWords.planOfEdition.yearItEndsIn)}
      {locked ? null : <BeginNextPlan />}
    </>
  );
}

/** Nothing where the edition has been published, or is the only one of its plan, whose title and years are changed instead. */
function BeginNextPlan(): ReactElement | null {
  const { content, refresh } = useEdition();
  const { edition, plan } = content;
  const editions = useQuery(trpc.plan.editions.queryOptions());
  const queries = useQueryClient();
  const announce = useAnnounce();
  const { typed: asked, type: setAsked, notice, send, isSending } = useHalfTyped<PlanFields | null>('next-plan', null);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const hasOthers = editions.data?.some(({ id, planId }) => id !== edition.id && planId === plan.id) === true;
  if (!hasOthers || edition.state === 'published' || edition.state === 'superseded') return null;
  const begin = async (): Promise<void> => {
    if (asked === null) return;
    try {
      const given = { editionId: edition.id, version: edition.version, plan: { ...asked } };
      const hasBegun = await send(async (change) => {
        await client.plan.beginNextPlan.mutate(given, sentAs(change));
      }, given);
      if (!hasBegun) return;
      await Promise.all([refresh(), queries.invalidateQueries({ queryKey: trpc.plan.editions.queryKey() })]);
      announce(planWords.planOfEdition.newPlanHasBegun(asked.title, edition.label));
    } catch (error) {
      setErrors(refusedFields(error));
      announce(messageWithLang(error));
    }
  };
  if (asked === null)
    return (
      <p>
        <Button variant="default" onClick={() => setAsked({ title: '', motto: '', ...yearsOfNextPlan(plan, edition) })}>
          {planWords.planOfEdition.beginNewPlanWith(edition.label)}
        </Button>
      </p>
    );
  return (
    <section className="stack">
      <h3>{planWords.planOfEdition.beginNewPlanWith(edition.label)}</h3>
      <p>{planWords.planOfEdition.editionsBeforeStay(plan.title, edition.label)}</p>
      {notice}
      <NewPlanFields plan={asked} errors={errors} onChange={setAsked} />
      <p>
        <Button loading={isSending} onClick={() => void begin()}>
          {planWords.planOfEdition.beginIt}
        </Button>{' '}
        <Button variant="subtle" onClick={() => setAsked(null)}>
          {planWords.planOfEdition.cancel}
        </Button>
      </p>
    </section>
  );
}
