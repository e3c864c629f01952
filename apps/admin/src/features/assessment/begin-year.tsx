import { Button, Radio, TextInput } from '@mantine/core';
import { mayChange } from '@saferplan/domain/accounts';
import { coversSeveralYears, isBeyondPlan, type PlanFields, yearAfter, yearsOfNextPlan } from '@saferplan/domain/plan';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { useSession } from '../../session/session.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { useCopyForward } from '../../edition-store/use-copy-forward.ts';
import { AddLine } from '../../item-editor/add-line.tsx';
import { refusedFields } from '../../server/refused-fields.ts';
import { client, trpc, messageWithLang } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
import { NewPlanFields } from '../../item-editor/new-plan-fields.tsx';
import { planWords } from '../../words/plan-words.ts';
import { assessmentWords } from '../../words/assessment-words.ts';

/** How a draft without topics is begun: with its assessment, or straight with the plan. */
export function BeginYear(): ReactElement {
  const { content, refresh } = useEdition();
  const session = useSession();
  const announce = useAnnounce();
  const { id, label, previousId } = content.edition;
  const begin = async (): Promise<void> => {
    try {
      const { kept } = await client.assessment.begin.mutate({ editionId: id });
      await refresh();
      announce(assessmentWords.beginYear.topicsWereMade(kept.length));
    } catch (error) {
      announce(messageWithLang(error));
    }
  };
  return (
    <>
      <h1>{assessmentWords.beginYear.assessmentFor(label)}</h1>
      {mayChange(session, 'topic', null) ? (
        <TwoPaths
          first={
            previousId === null ? (
              <AddLine kind="topic" parentId={null} label={assessmentWords.beginYear.addTheFirstTopic} />
            ) : (
              <Button onClick={() => void begin()}>{assessmentWords.beginYear.beginTheAssessment}</Button>
            )
          }
          second={
            <Link to={previousId === null ? '/editions/$label/plan' : '/editions/$label/changes'} params={{ label }}>
              {previousId === null ? assessmentWords.beginYear.writeThePlan : assessmentWords.beginYear.decideWhatBecomesOfEach}
            </Link>
          }
        />
      ) : (
        <p className="quiet">{assessmentWords.beginYear.theAssessmentHasNotBegun}</p>
      )}
    </>
  );
}

/** How the year after a closed edition is begun; nothing where it has been. */
export function BeginNext({ heading: Heading = 'h3' }: { readonly heading?: 'h1' | 'h3' }): ReactElement | null {
  const { content } = useEdition();
  const editions = useQuery(trpc.plan.editions.queryOptions());
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const copy = useCopyForward();
  const [busy, setBusy] = useState(false);
  const isOfSeveralYears = coversSeveralYears(content.edition) && content.edition.overlap === '';
  /** Why the next edition begins a year on, while this one still holds; null where it begins when this one ends. */
  const [overlap, setOverlap] = useState<string | null>(null);
  const next = yearAfter({ ...content.edition, ...(overlap === null ? {} : { overlap: ROLLING }) });
  const { label } = next;
  const proposed: PlanFields = { title: '', motto: '', ...yearsOfNextPlan(content.plan, next) };
  // A plan does not go on after its last year.
  const [newPlan, setNewPlan] = useState<PlanFields | null>(isBeyondPlan(content.plan, next) ? proposed : null);
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({});
  const choices = useId();
  if (editions.data === undefined || editions.data.some((edition) => edition.previousId === content.edition.id)) return null;
  const copied = {
    editionId: content.edition.id,
    ...(newPlan === null ? {} : { newPlan }),
    ...(overlap === null ? {} : { years: { ...next, overlap } }),
  };
  const start = async (): Promise<void> => {
    setBusy(true);
    try {
      const made = await client.plan.copyForward.mutate(copied);
      await client.assessment.begin.mutate({ editionId: made.id });
      await queries.invalidateQueries({ queryKey: trpc.plan.editions.queryKey() });
      await navigate({ to: '/editions/$label/assessment', params: { label: made.label } });
    } catch (error) {
      setErrors(refusedFields(error));
      announce(messageWithLang(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section>
      <Heading>{assessmentWords.beginYear.begin(label)}</Heading>
      <div className="stack narrow">
        {isOfSeveralYears ? (
          <Radio.Group
            name={`${choices}-years`}
            label={assessmentWords.beginYear.whenDoesItBegin}
            value={overlap === null ? 'after' : 'rolling'}
            onChange={(value) => setOverlap(value === 'rolling' ? '' : null)}
          >
            <Radio mt="xs" value="after" label={assessmentWords.beginYear.whenThisEnds(yearAfter(content.edition).label)} />
            <Radio
              mt="xs"
              value="rolling"
              label={assessmentWords.beginYear.aYearOn(yearAfter({ ...content.edition, overlap: ROLLING }).label)}
            />
          </Radio.Group>
        ) : null}
        {overlap === null ? null : (
          <TextInput
            label={planWords.editionYears.whyItBeginsBeforeThe}
            value={overlap}
            error={errors['overlap'] ?? errors['startsOn'] ?? null}
            onChange={(event) => setOverlap(event.currentTarget.value)}
          />
        )}
        <Radio.Group
          name={choices}
          label={planWords.planOfEdition.whichPlanIsItOf(label)}
          value={newPlan === null ? 'same' : 'new'}
          onChange={(value) => setNewPlan(value === 'new' ? proposed : null)}
        >
          <Radio mt="xs" value="same" label={planWords.planOfEdition.planGoesOn(content.plan.title)} />
          <Radio mt="xs" value="new" label={planWords.planOfEdition.newPlanBegins} />
        </Radio.Group>
        {newPlan === null ? null : <NewPlanFields plan={newPlan} errors={errors} onChange={setNewPlan} />}
      </div>
      <TwoPaths
        first={
          <Button loading={busy} onClick={() => void start()}>
            {assessmentWords.beginYear.startWithItsAssessment(label)}
          </Button>
        }
        second={
          <Button
            variant="default"
            loading={copy.isPending}
            onClick={() => copy.mutate(copied, { onError: (error) => setErrors(refusedFields(error)) })}
          >
            {assessmentWords.beginYear.startWithThePlan(label)}
          </Button>
        }
      />
    </section>
  );
}

/** Any reason makes an edition one of a rolling plan. */
const ROLLING = 'rolling';

/** The two ways to begin a year, said once. */
function TwoPaths({ first, second }: { readonly first: ReactNode; readonly second: ReactNode }): ReactElement {
  return (
    <div className="two-paths">
      <section className="box">
        <div className="box-head">
          <h2>{assessmentWords.beginYear.assessFirst}</h2>
        </div>
        <div className="box-text">
          <ol className="plain-lines">
            <li>{assessmentWords.beginYear.aTopicForEveryPriority}</li>
            <li>{assessmentWords.beginYear.findingsAndScoresShowWhere}</li>
            <li>{assessmentWords.beginYear.oneStepMakesThePlan}</li>
          </ol>
          <p>{first}</p>
        </div>
      </section>
      <section className="box">
        <div className="box-head">
          <h2>{assessmentWords.beginYear.straightToThePlan}</h2>
        </div>
        <div className="box-text">
          <p>{assessmentWords.beginYear.whereTheAssessmentWasDone}</p>
          <p>{second}</p>
        </div>
      </section>
    </div>
  );
}
