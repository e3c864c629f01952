import { Alert } from '@mantine/core';
import type { Outputs } from '@saferplan/api/router';
import { FunnelChart, FunnelTable, funnelWordsCy, funnelWordsEn } from '@saferplan/charts/funnel';
import type { Item } from '@saferplan/domain/plan';
import type { FunnelRefusal } from '@saferplan/domain/peers';
import { comparedTime, comparisonInWords, comparisonStateNames } from '@saferplan/messages';
import type { ReactElement } from 'react';
import { WithOwnNames } from '../../edition-store/own-text.tsx';
import { Scrolls } from '../../ui/scrolls.tsx';
import { peersWords } from '../../words/peers-words.ts';
import { language } from '../../words/spoken.ts';

const funnelWords = language === 'cy' ? funnelWordsCy : funnelWordsEn;

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
        {funnel.ok ? peersWords.comparedWithPeers.thisAreaIsNotOn : refusalInWords(funnel.failure)}
      </Alert>
    );
  const said = comparisonInWords(comparison, { area, unit, from, to, interval, population }, language);
  const rateOf = peersWords.comparedWithPeers.perPeople(unit, funnel.value.per, comparedTime({ from, to, interval }, language));
  const chart = {
    funnel: funnel.value,
    own,
    title: peersWords.comparedWithPeers.inBeside(series.title, area, group.title),
    description: said.resident.join(' '),
    rateOf,
    words: funnelWords,
  };
  return (
    <>
      <p className="after">
        <span className={`state comparison-${comparison.state}`}>{comparisonStateNames[language][comparison.state]}</span>
      </p>
      <p className="reading-first">{said.resident.join(' ')}</p>
      <div className="funnel-charts">
        <FunnelChart id={`${id}-narrow`} size="narrow" {...chart} />
        <FunnelChart id={`${id}-wide`} size="wide" {...chart} />
      </div>
      <p className="quiet">{peersWords.comparedWithPeers.aDotIsAnArea}</p>
      <Scrolls label={peersWords.comparedWithPeers.theAreasThatAreCompared}>
        <FunnelTable funnel={funnel.value} own={own} caption={`${series.title}: ${rateOf}`} words={funnelWords} />
      </Scrolls>
      <h3>{peersWords.comparedWithPeers.asAnAnalystReadsIt}</h3>
      <p>{said.analyst.join(' ')}</p>
      {compared.otherPopulations.length === 0 ? null : (
        <ul>
          {compared.otherPopulations.map((other) => (
            <li key={other.population}>
              {peersWords.comparedWithPeers.peoplePerZ(
                other.population,
                funnelWords.rates(funnel.value)(other.rate),
                funnel.value.per,
                other.z.toFixed(2).replace('-', '−'),
                comparisonStateNames[language][other.state],
              )}
            </li>
          ))}
        </ul>
      )}
      <p className="quiet">
        <WithOwnNames texts={[group.reason, group.source, population, populationSource, series.source]}>
          {peersWords.comparedWithPeers.whyTheseAreasPeople(
            group.reason,
            group.source === '' ? '' : ` (${group.source})`,
            population,
            populationSource === '' ? '' : `. ${populationSource}`,
            series.source === '' ? '' : peersWords.comparedWithPeers.figures(series.source),
          )}
        </WithOwnNames>
      </p>
    </>
  );
}

function refusalInWords(refusal: FunnelRefusal): string {
  switch (refusal.code) {
    case 'too-few-areas':
      return peersWords.comparedWithPeers.onlyOfTheseAreasHas(refusal.count);
    case 'nothing-counted':
      return peersWords.comparedWithPeers.nothingWasCountedInAny;
    case 'repeated-area':
      return peersWords.comparedWithPeers.anAreaIsHereTwice(refusal.areas.join(', '));
  }
}
