import { Alert } from '@mantine/core';
import type { Outputs } from '@saferplan/api/router';
import { FunnelChart, FunnelTable, funnelWordsEn, rateIn } from '@saferplan/charts/funnel';
import type { Item } from '@saferplan/domain/plan';
import type { FunnelRefusal } from '@saferplan/domain/peers';
import { comparedTime, comparisonInWords, comparisonStateNames } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { Scrolls } from '../ui/scrolls.tsx';

/** What a comparison says, its chart, its table and where its numbers come from. */
export function ComparedWithPeers(props: {
  /** Makes the identifiers of the drawing unique in its page. */
  readonly id: string;
  readonly compared: Outputs['peers']['compare'];
  readonly series: Pick<Item<'series'>, 'title' | 'source'>;
}): ReactElement {
  const { id, compared, series } = props;
  const { funnel, comparison, area, unit, from, to, interval, population, populationSource, own, group } = compared;
  if (!funnel.ok || comparison === null)
    return (
      <Alert color="orange" mt="md">
        {funnel.ok ? 'This area is not on the chart.' : refusalInWords(funnel.failure)}
      </Alert>
    );
  const said = comparisonInWords(comparison, { area, unit, from, to, interval, population }, 'en');
  const rateOf = `${unit} per ${funnel.value.per.toLocaleString('en-GB')} people ${comparedTime({ from, to, interval }, 'en')}`;
  const chart = {
    funnel: funnel.value,
    own,
    title: `${series.title} in ${area}, beside ${group.title}`,
    description: said.resident.join(' '),
    rateOf,
    words: funnelWordsEn,
  };
  return (
    <>
      <p className="after">
        <span className={`state comparison-${comparison.state}`}>{comparisonStateNames.en[comparison.state]}</span>
      </p>
      <p className="reading-first">{said.resident.join(' ')}</p>
      <FunnelChart id={`${id}-narrow`} size="narrow" {...chart} />
      <FunnelChart id={`${id}-wide`} size="wide" {...chart} />
      <p className="quiet">
        A dot is an area. Inside the band it differs no more than areas here usually do; fewer people, wider band. Beyond the dotted line a
        rate is very unusual.
      </p>
      <Scrolls label="The areas that are compared">
        <FunnelTable funnel={funnel.value} own={own} caption={`${series.title}: ${rateOf}`} words={funnelWordsEn} />
      </Scrolls>
      <h3>As an analyst reads it</h3>
      <p>{said.analyst.join(' ')}</p>
      {compared.otherPopulations.length === 0 ? null : (
        <ul>
          {compared.otherPopulations.map((other) => (
            <li key={other.population}>
              People {other.population}: {rateIn(other.rate, funnelWordsEn)} per {funnel.value.per.toLocaleString('en-GB')}, z{' '}
              {other.z.toFixed(2).replace('-', '−')}. {comparisonStateNames.en[other.state]}.
            </li>
          ))}
        </ul>
      )}
      <p className="quiet">
        Why these areas: {group.reason}
        {group.source === '' ? '' : ` (${group.source})`} People: {population}
        {populationSource === '' ? '' : `. ${populationSource}`}.{series.source === '' ? '' : ` Figures: ${series.source}.`}
      </p>
    </>
  );
}

function refusalInWords(refusal: FunnelRefusal): string {
  switch (refusal.code) {
    case 'too-few-areas':
      return `Only ${refusal.count} of these areas has a figure for every month of this time and a known number of people. Choose another time, or other areas.`;
    case 'nothing-counted':
      return 'Nothing was counted in any of these areas in this time, so that there is no rate to compare with.';
    case 'repeated-area':
      return `An area is here twice: ${refusal.areas.join(', ')}.`;
  }
}
