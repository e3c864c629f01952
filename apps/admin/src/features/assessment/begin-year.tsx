import { Button } from '@mantine/core';
import { mayChange } from '@saferplan/domain/accounts';
import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { useSession } from '../../session/session.ts';
import { useEdition } from '../../edition-store/edition-data.tsx';
import { AddLine } from '../../item-editor/add-line.tsx';
import { client, messageWithLang } from '../../server/trpc.ts';
import { useAnnounce } from '../../ui/announce.tsx';
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
          heading="h2"
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

/** The two ways to begin a year, said once. */
export function TwoPaths(props: { readonly heading: 'h2' | 'h4'; readonly first: ReactNode; readonly second: ReactNode }): ReactElement {
  const { heading: Heading, first, second } = props;
  return (
    <div className="two-paths">
      <section className="box">
        <div className="box-head">
          <Heading>{assessmentWords.beginYear.assessFirst}</Heading>
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
          <Heading>{assessmentWords.beginYear.straightToThePlan}</Heading>
        </div>
        <div className="box-text">
          <p>{assessmentWords.beginYear.whereTheAssessmentWasDone}</p>
          <p>{second}</p>
        </div>
      </section>
    </div>
  );
}
