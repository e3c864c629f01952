import { Button, Radio, TextInput } from '@mantine/core';
import { coversSeveralYears, type EditionYears, isBeyondPlan, type PlanFields, yearAfter, yearsOfNextPlan } from '@saferplan/domain/plan';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactElement, useId, useState } from 'react';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { useCopyForward } from '../../edition-store/use-copy-forward.ts';
import { NewPlanFields } from '../../item-editor/new-plan-fields.tsx';
import { refusedFields } from '../../server/refused-fields.ts';
import { client, messageWithLang, trpc } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { useFirstFault } from '../../ui/use-first-fault.ts';
import { assessmentWords } from '../../words/assessment-words.ts';
import { planWords } from '../../words/plan-words.ts';
import { TwoPaths } from './begin-year.tsx';
import { OtherYears } from './other-years.tsx';
import { WithOwnNames } from '../../edition-store/own-text.tsx';

/** When the next edition begins: when this one ends, a year on while this one still holds, or in years that are named. */
type Begins = 'after' | 'rolling' | 'other';

/** Any reason makes an edition one of a rolling plan. */
const ROLLING = 'rolling';

/** How the year after a closed edition is begun; nothing where it has been. */
export function BeginNext({ heading: Heading = 'h3' }: { readonly heading?: 'h1' | 'h3' }): ReactElement | null {
  const { content } = useEdition();
  const { edition, plan } = content;
  const editions = useQuery(trpc.plan.editions.queryOptions());
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const [busy, setBusy] = useState(false);
  const [begins, setBegins] = useState<Begins>('after');
  /** Why the next edition begins while this one still holds. */
  const [overlap, setOverlap] = useState('');
  const [others, setOthers] = useState<EditionYears | null>(null);
  /** Whether a new plan begins, where that was said, and what was typed of it. */
  const [isNewPlan, setIsNewPlan] = useState<boolean | null>(null);
  const [typedPlan, setTypedPlan] = useState<Partial<PlanFields>>({});
  const [refusal, setRefusal] = useState<unknown>(null);
  const copy = useCopyForward(setRefusal);
  const errors = refusedFields(refusal);
  const form = useFirstFault<HTMLElement>(refusal);
  const choices = useId();
  if (editions.data === undefined || editions.data.some((one) => one.previousId === edition.id)) return null;
  const after = yearAfter(edition);
  const rolling = yearAfter({ ...edition, overlap: ROLLING });
  const next = { after, rolling, other: others ?? after }[begins];
  const { label } = next;
  const doesOverlap = begins === 'rolling' || (begins === 'other' && next.startsOn <= edition.endsOn);
  // A plan does not go on after its last year.
  const hasNewPlan = isNewPlan ?? isBeyondPlan(plan, next);
  const newPlan: PlanFields = { title: '', motto: '', ...yearsOfNextPlan(plan, next), ...typedPlan };
  const copied = {
    editionId: edition.id,
    ...(hasNewPlan ? { newPlan } : {}),
    ...(begins === 'after' ? {} : { years: { ...next, overlap: doesOverlap ? overlap : '' } }),
  };
  const start = async (): Promise<void> => {
    setBusy(true);
    try {
      const made = await client.plan.copyForward.mutate(copied);
      await client.assessment.begin.mutate({ editionId: made.id });
      await queries.invalidateQueries({ queryKey: trpc.plan.editions.queryKey() });
      await navigate({ to: '/editions/$label/assessment', params: { label: made.label } });
    } catch (error) {
      // What is wrong with a field is said at it, which takes the focus.
      setRefusal(error);
      if (Object.keys(refusedFields(error)).length === 0) announce(messageWithLang(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section ref={form}>
      <Heading>{assessmentWords.beginYear.begin(label)}</Heading>
      <div className="stack narrow">
        <Radio.Group
          name={`${choices}-years`}
          label={assessmentWords.beginYear.whenDoesItBegin}
          value={begins}
          onChange={(value) => setBegins(value === 'rolling' || value === 'other' ? value : 'after')}
        >
          <Radio mt="xs" value="after" label={assessmentWords.beginYear.whenThisEnds(after.label)} />
          {coversSeveralYears(edition) && edition.overlap === '' ? (
            <Radio mt="xs" value="rolling" label={assessmentWords.beginYear.aYearOn(rolling.label)} />
          ) : null}
          <Radio mt="xs" value="other" label={assessmentWords.beginYear.otherYears} />
        </Radio.Group>
        {begins === 'other' ? <OtherYears years={next} beside={edition} errors={errors} onChange={setOthers} /> : null}
        {doesOverlap ? (
          <TextInput
            label={planWords.editionYears.whyItBeginsBeforeThe}
            value={overlap}
            error={errors['overlap'] ?? (begins === 'rolling' ? errors['startsOn'] : undefined) ?? null}
            onChange={(event) => setOverlap(event.currentTarget.value)}
          />
        ) : null}
        <Radio.Group
          name={choices}
          label={planWords.planOfEdition.whichPlanIsItOf(label)}
          value={hasNewPlan ? 'new' : 'same'}
          onChange={(value) => setIsNewPlan(value === 'new')}
        >
          <Radio mt="xs" value="same" label={<WithOwnNames>{planWords.planOfEdition.planGoesOn(plan.title)}</WithOwnNames>} />
          <Radio mt="xs" value="new" label={planWords.planOfEdition.newPlanBegins} />
        </Radio.Group>
        {hasNewPlan ? (
          <NewPlanFields plan={newPlan} errors={errors} onChange={(given) => setTypedPlan(typedIn(given, newPlan, typedPlan))} />
        ) : null}
      </div>
      <TwoPaths
        heading={Heading === 'h1' ? 'h2' : 'h4'}
        first={
          <Button loading={busy} onClick={() => void start()}>
            {assessmentWords.beginYear.startWithItsAssessment(label)}
          </Button>
        }
        second={
          <Button variant="default" loading={copy.isPending} onClick={() => copy.mutate(copied)}>
            {assessmentWords.beginYear.startWithThePlan(label)}
          </Button>
        }
      />
    </section>
  );
}

/** What has been typed of a plan: what differs from what was shown, which may have been proposed. */
function typedIn(given: PlanFields, shown: PlanFields, typed: Partial<PlanFields>): Partial<PlanFields> {
  return {
    ...typed,
    ...(given.title === shown.title ? {} : { title: given.title }),
    ...(given.startYear === shown.startYear ? {} : { startYear: given.startYear }),
    ...(given.endYear === shown.endYear ? {} : { endYear: given.endYear }),
  };
}
