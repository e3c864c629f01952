import { Button, Radio } from '@mantine/core';
import { mayChange } from '@saferplan/domain/accounts';
import { type PlanFields, yearAfter, yearsOfNextPlan } from '@saferplan/domain/plan';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { type ReactElement, type ReactNode, useId, useState } from 'react';
import { useSession } from '../../session/session.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { useCopyForward } from '../../edition-store/use-copy-forward.ts';
import { AddLine } from '../../item-editor/add-line.tsx';
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
export function BeginNext(): ReactElement | null {
  const { content } = useEdition();
  const editions = useQuery(trpc.plan.editions.queryOptions());
  const queries = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const copy = useCopyForward();
  const [busy, setBusy] = useState(false);
  const next = yearAfter(content.edition);
  const { label } = next;
  const [newPlan, setNewPlan] = useState<PlanFields | null>(null);
  const choices = useId();
  if (editions.data === undefined || editions.data.some((edition) => edition.previousId === content.edition.id)) return null;
  const copied = { editionId: content.edition.id, ...(newPlan === null ? {} : { newPlan }) };
  const start = async (): Promise<void> => {
    setBusy(true);
    try {
      const made = await client.plan.copyForward.mutate(copied);
      await client.assessment.begin.mutate({ editionId: made.id });
      await queries.invalidateQueries({ queryKey: trpc.plan.editions.queryKey() });
      await navigate({ to: '/editions/$label/assessment', params: { label: made.label } });
    } catch (error) {
      announce(messageWithLang(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section>
      <h3>{assessmentWords.beginYear.begin(label)}</h3>
      <div className="stack narrow">
        <Radio.Group
          name={choices}
          label={planWords.planOfEdition.whichPlanIsItOf(label)}
          value={newPlan === null ? 'same' : 'new'}
          onChange={(value) => setNewPlan(value === 'new' ? { title: '', motto: '', ...yearsOfNextPlan(content.plan, next) } : null)}
        >
          <Radio mt="xs" value="same" label={planWords.planOfEdition.planGoesOn(content.plan.title)} />
          <Radio mt="xs" value="new" label={planWords.planOfEdition.newPlanBegins} />
        </Radio.Group>
        {newPlan === null ? null : <NewPlanFields plan={newPlan} onChange={setNewPlan} />}
      </div>
      <TwoPaths
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
