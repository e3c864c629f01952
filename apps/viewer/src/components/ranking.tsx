import type { SnapshotScoring } from '@saferplan/domain/publication';
import { Scrolls } from './scrolls.tsx';
import type { ReactElement } from 'react';
import { Details } from '../govuk/details.tsx';
import { href, type View } from '../view.ts';

/** How topics ranked by one model: places and bands, what became of each, and, where it may be shown, how it was scored. */
export function Ranking({ view, scoring }: { readonly view: View; readonly scoring: SnapshotScoring }): ReactElement {
  const { words, snapshot } = view;
  const { model, topics } = scoring;
  const caption = words.rankedBy(model.name);
  const hasConfidence = topics.some(({ confidence }) => confidence !== undefined);
  return (
    <section className="reading">
      <h2>{caption}</h2>
      <p>{words.rankingLimits}</p>
      <Scrolls label={caption}>
        <table>
          <caption className="visually-hidden">{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              <th scope="col">{words.topic}</th>
              <th scope="col">{words.band}</th>
              {hasConfidence ? <th scope="col">{words.confidence}</th> : null}
              <th scope="col">{words.whatItBecame}</th>
            </tr>
          </thead>
          <tbody>
            {topics.map(({ topic: slug, rankInWords, band, confidence }) => {
              const topic = snapshot.topics.find((one) => one.slug === slug);
              return (
                <tr key={slug}>
                  <td>{rankInWords}</td>
                  <th scope="row">
                    <a href={`#${slug}`}>{topic?.title ?? slug}</a>
                  </th>
                  <td>{band}</td>
                  {hasConfidence ? <td>{confidence === undefined ? '' : words.confidenceIs[confidence]}</td> : null}
                  <td>
                    {topic === undefined || topic.informs.length === 0
                      ? words.neither
                      : topic.informs.map((focus, index) => (
                          <span key={focus.slug}>
                            {index === 0 ? '' : ', '}
                            <a href={href(view, `/${focus.type === 'priority' ? 'priorities' : 'themes'}/${focus.slug}`)}>{focus.title}</a>
                          </span>
                        ))}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scrolls>
      <p className="quiet">
        {words.modelVersion(model.version)} {model.provenance} {model.restricted ? words.restrictedModel : ''}
      </p>
      <Method view={view} scoring={scoring} />
    </section>
  );
}

function Method({ view, scoring }: { readonly view: View; readonly scoring: SnapshotScoring }): ReactElement | null {
  const { words, snapshot } = view;
  const { model, topics } = scoring;
  if (model.method === undefined) return null;
  return (
    <Details summary={words.howItWasScored}>
      <p>{words.formulaIs(model.method.formula)}</p>
      {model.method.groups.map(({ name, combine, criteria }) => (
        <div key={name}>
          <h3>{words.groupIs(name, combine)}</h3>
          <ul>
            {criteria.map((criterion) => (
              <li key={criterion.name}>
                <strong>{criterion.name}.</strong> {criterion.question}{' '}
                {criterion.levels.map(({ label, value }) => `${label} ${words.number(value)}`).join(', ')}.
              </li>
            ))}
          </ul>
        </div>
      ))}
      {topics.map(({ topic: slug, steps = [] }) => (
        <div key={slug}>
          <h3>{snapshot.topics.find((one) => one.slug === slug)?.title ?? slug}</h3>
          <ol>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      ))}
    </Details>
  );
}
