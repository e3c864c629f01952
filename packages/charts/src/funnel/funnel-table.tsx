import type { Funnel } from '@saferplan/domain/peers';
import type { ReactElement } from 'react';
import type { FunnelWords } from './words.ts';

export interface FunnelTableProps {
  readonly funnel: Funnel;
  readonly own: string;
  /** What is counted, of when, and per how many people. */
  readonly caption: string;
  readonly words: FunnelWords;
}

/** The areas behind a funnel chart, from the highest rate to the lowest: all that the drawing shows. */
export function FunnelTable({ funnel, own, caption, words }: FunnelTableProps): ReactElement {
  const say = words.rates(funnel);
  return (
    <table className="funnel-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.area}</th>
          <th scope="col">{words.rate}</th>
          <th scope="col">{words.count}</th>
          <th scope="col">{words.people}</th>
          <th scope="col">{words.place}</th>
          <th scope="col">{words.verdict}</th>
        </tr>
      </thead>
      <tbody>
        {funnel.points.map(({ code, name, rate, count, people, place, from, to, state }) => (
          <tr key={code} className={code === own ? 'funnel-own' : undefined}>
            <th scope="row">{name}</th>
            <td>{say(rate)}</td>
            <td>{words.whole(count)}</td>
            <td>{words.whole(people)}</td>
            <td>{words.placeOf(place, from, to)}</td>
            <td>{words.states[state]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
