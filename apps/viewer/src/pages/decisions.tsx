import {
  searchedWords,
  PART_USES,
  type SnapshotConsultation,
  type SnapshotGrant,
  type SnapshotMeeting,
  type SnapshotStep,
  whenHeld,
  whenTaken,
} from '@saferplan/domain/publication';
import type { ReactElement } from 'react';
import { CaseReviewRegister, ScrutinyRegister } from '../components/registers.tsx';
import { Prose } from '../components/prose.tsx';
import type { Page } from '../page.ts';
import { href, type View } from '../view.ts';
import { definePage, linkTo } from '../define-page.ts';
import { type SearchEntry, wordsIn } from '../search/search-entry.ts';

/** How this edition was decided: the steps it took, who was asked and what changed for it, the meetings with their votes, the money. */
function decisionsPage(view: View): Page {
  const { words, snapshot } = view;
  const { adoption, consultations, meetings, grants } = snapshot;
  return {
    title: words.decisions,
    description: words.decisionsLede,
    section: null,
    body: (
      <div className="width reading">
        <h1>{words.decisions}</h1>
        <p className="lede">{words.decisionsLede}</p>
        {grants.length === 0 ? null : (
          <nav aria-label={words.jumpTo}>
            <ul className="choices">
              {grants.map((grant, index) => (
                <li key={grant.name}>
                  <a href={`#${grantId(index)}`}>
                    {words.money}: {grant.name}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {adoption.length === 0 ? null : (
          <section>
            <h2>{words.stepByStep}</h2>
            <ol className="plain-list steps">
              {adoption.map((step, index) => (
                <Step key={`${index.toString()} ${step.move}`} view={view} step={step} />
              ))}
            </ol>
          </section>
        )}
        {meetings.length === 0 ? null : (
          <section>
            <h2>{words.meetings}</h2>
            <ul className="definitions">
              {meetings.map((meeting) => (
                <Meeting key={`${meeting.heldOn} ${meeting.item}`} view={view} meeting={meeting} />
              ))}
            </ul>
          </section>
        )}
        {consultations.map((consultation) => (
          <Consultation key={consultation.title} view={view} consultation={consultation} />
        ))}
        <ScrutinyRegister view={view} />
        <CaseReviewRegister view={view} />
        {grants.length === 0 ? null : (
          <section>
            <h2>{words.money}</h2>
            {grants.map((grant, index) => (
              <Grant key={grant.name} view={view} grant={grant} id={grantId(index)} />
            ))}
          </section>
        )}
      </div>
    ),
  };
}

function Step({ view, step }: { readonly view: View; readonly step: SnapshotStep }): ReactElement {
  const { words } = view;
  return (
    <li>
      <When on={whenTaken(step)} words={words} />: {words.step[step.move]}
      {step.body === null ? '' : `, ${step.body}`}
      {step.reason === '' ? '' : `. ${step.reason}`}
    </li>
  );
}

/** As much of a day as is recorded, or that nothing of it is. */
function When({ on, words }: { readonly on: string | null; readonly words: View['words'] }): ReactElement {
  return on === null ? <span className="quiet">{words.dayNotRecorded}</span> : <time dateTime={on}>{words.date(on)}</time>;
}

function Meeting({ view, meeting }: { readonly view: View; readonly meeting: SnapshotMeeting }): ReactElement {
  const { words } = view;
  return (
    <li>
      <h3>
        <When on={whenHeld(meeting)} words={words} />: {meeting.item}
      </h3>
      <p>
        {meeting.body}
        {meeting.agendaItem === '' ? '' : `, ${words.agendaItem(meeting.agendaItem)}`}.
      </p>
      {meeting.recommendation === '' ? null : <p>{words.wasAsked(meeting.recommendation)}</p>}
      <p>
        {meeting.decision} {meeting.votes === null ? '' : `${words.votes(meeting.votes)}.`}{' '}
        {meeting.minute === '' ? '' : `${words.minutedAs(meeting.minute)}.`}
      </p>
    </li>
  );
}

/** From when to when, as far as it is recorded. */
function daysConsulted(startsOn: string | null, endsOn: string | null, words: View['words']): string {
  if (startsOn !== null && endsOn !== null) return words.period(words.date(startsOn), words.date(endsOn));
  if (endsOn !== null) return words.beganNotRecorded(words.dated.until(endsOn));
  return startsOn === null ? words.daysNotRecorded : words.endNotRecorded(words.dated.from(startsOn));
}

function Consultation({ view, consultation }: { readonly view: View; readonly consultation: SnapshotConsultation }): ReactElement {
  const { words } = view;
  const { title, startsOn, startsIn = null, endsOn, endsIn = null, audiences, questions, summary, responses } = consultation;
  return (
    <section>
      <h2>{title}</h2>
      <p className="quiet">{daysConsulted(startsOn ?? startsIn, endsOn ?? endsIn, words)}</p>
      {audiences === '' ? null : <p>{words.whoWasAsked(audiences)}</p>}
      <Prose text={questions} />
      <Prose text={summary} />
      {responses.length === 0 ? null : (
        <table className="stacked">
          <thead>
            <tr>
              <th scope="col">{words.respondent}</th>
              <th scope="col">{words.theySaid}</th>
              <th scope="col">{words.changedForIt}</th>
            </tr>
          </thead>
          <tbody>
            {responses.map((response) => (
              <tr key={`${response.respondent} ${response.summary}`}>
                <td data-column={words.respondent}>{response.respondent}</td>
                <td data-column={words.theySaid}>{response.summary}</td>
                <td data-column={words.changedForIt}>{response.whatChanged}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** An amount of pounds; that it is not said yet, where it is not. */
const amountInWords = (pounds: number | undefined, words: View['words']): string =>
  pounds === undefined ? words.amountNotSaid : words.pounds(pounds);

const grantId = (index: number): string => `money-${(index + 1).toString()}`;

function Grant(props: { readonly view: View; readonly grant: SnapshotGrant; readonly id: string }): ReactElement {
  const { view, grant, id } = props;
  const { words, snapshot } = view;
  return (
    <>
      <h3 id={id}>
        {grant.name}: {amountInWords(grant.amount, words)}
      </h3>
      <p>{words.paidBy(grant.funder)}</p>
      <Prose text={grant.about} />
      {grant.awards.length === 0 ? null : (
        <table className="stacked">
          <thead>
            <tr>
              <th scope="col">{words.awardedTo}</th>
              <th scope="col">{words.purpose}</th>
              <th scope="col">{words.amount}</th>
              <th scope="col">{words.serves}</th>
            </tr>
          </thead>
          <tbody>
            {grant.awards.map((award) => (
              <tr key={`${award.applicant} ${award.purpose}`}>
                <td data-column={words.awardedTo}>{award.applicant}</td>
                <td data-column={words.purpose}>{award.purpose}</td>
                <td data-column={words.amount}>{amountInWords(award.amount, words)}</td>
                <td data-column={words.serves}>
                  {snapshot.priorities
                    .filter(({ slug }) => award.priorities.includes(slug))
                    .map(({ slug, title }, index) => (
                      <span key={slug}>
                        {index === 0 ? '' : ', '}
                        <a href={href(view, `/priorities/${slug}`)}>{title}</a>
                      </span>
                    ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

export const decisions = definePage({
  path: '/decisions',
  of: 'edition',
  navigation: { list: 'answers', links: linkTo('/decisions', (words) => words.decisions) },
  search: ({ meetings, consultations, grants, scrutiny }, words) => [
    {
      path: '/decisions',
      kind: 'decision',
      title: words.decisions,
      text: wordsIn([
        ...meetings.flatMap((meeting) => searchedWords(PART_USES.meeting, meeting)),
        ...consultations.flatMap(({ title, audiences, summary, responses }) => [
          title,
          audiences,
          summary,
          ...responses.flatMap((response) => [response.respondent, response.summary, response.whatChanged]),
        ]),
        ...scrutiny.flatMap(({ text, response, done }) => [text, response, done]),
      ]),
    },
    ...grants.map((grant, index): SearchEntry => ({
      path: `/decisions#${grantId(index)}`,
      kind: 'money',
      title: grant.name,
      text: wordsIn([
        `${amountInWords(grant.amount, words)}.`,
        words.paidBy(grant.funder),
        grant.about,
        ...grant.awards.flatMap(({ applicant, purpose, amount }) => [applicant, purpose, amountInWords(amount, words)]),
      ]),
    })),
  ],
  render: decisionsPage,
});
