import { funnelOf } from '@saferplan/domain/peers';
import type { SnapshotNeighbours, SnapshotPlaces } from '@saferplan/domain/publication';
import { comparedTime, comparisonStateNames, type Language, ratesOfFunnel } from '@saferplan/messages';
import { prose, table } from '../plan-document/block-makers.ts';
import type { Chapter, DocumentBlock } from '../plan-document/document.ts';
import type { AssessmentContext } from './assessment-context.ts';
import { besideInWords, FUNNEL_SHARE } from './levels-chapter.ts';

/** So many wards stand in the document; all are in the published data. */
const MOST_WARDS = 12;
/** With fewer small areas a quarter of them says little. */
const FEWEST_AREAS = 12;

/** The area beside others: the picture of what stands out most, and every kind that can be compared. */
export function comparedChapter(context: AssessmentContext): readonly Chapter[] {
  const { snapshot, words, language } = context;
  const [shown] = snapshot.neighbours.toSorted((one, other) => standsOut(other) - standsOut(one));
  if (shown === undefined) return [];
  const series = snapshot.series.find(({ slug }) => slug === shown.series);
  const sentences = besideInWords(shown, { unit: series?.unit ?? '' }, context);
  const svg = context.drawFunnel(shown);
  return [
    {
      title: words.compared,
      blocks: [
        ...prose(sentences.join(' ')),
        ...(svg === null
          ? []
          : [{ kind: 'chart', svg, alt: `${series?.title ?? ''}. ${sentences[0] ?? ''}`, share: FUNNEL_SHARE } as const]),
        ...table(
          '',
          [words.kind, words.rateHere, words.rateOfAll, words.verdict],
          snapshot.neighbours.map((one) => {
            const title = snapshot.series.find(({ slug }) => slug === one.series)?.title ?? one.series;
            const { here, all } = ratesOf(one, language);
            return [`${title}, ${comparedTime(one, language)}`, here, all, comparisonStateNames[language][one.comparison.state]];
          }),
        ),
        ...prose(words.comparedLede(shown.group.reason)),
      ],
    },
  ];
}

const standsOut = ({ comparison: { state } }: SnapshotNeighbours): number =>
  state === 'higher' ? 3 : state === 'lower' ? 2 : state === 'as-neighbours' ? 1 : 0;

/** The rate of the area itself and of all together, per so many people, as their chart has it; a dash where there is none. */
function ratesOf({ areas, per }: SnapshotNeighbours, language: Language): { readonly here: string; readonly all: string } {
  const funnel = funnelOf(
    areas.map(({ name, isOwn, count, people }, index) => ({ code: isOwn ? 'own' : index.toString(), name, count, people })),
    per,
  );
  if (!funnel.ok) return { here: '–', all: '–' };
  const say = ratesOfFunnel(funnel.value, language);
  const own = funnel.value.points.find(({ code }) => code === 'own');
  return { here: own === undefined ? '–' : say(own.rate), all: say(funnel.value.rate) };
}

/** Where it happens: the wards with the most, the map, and how few small areas hold a quarter. */
export function placesChapter(context: AssessmentContext): readonly Chapter[] {
  const { snapshot, words, documentWords } = context;
  const { places } = snapshot;
  if (places === null) return [];
  const year = places.from.slice(0, 4);
  const svg = context.drawMap(places);
  const more = places.wards.length - MOST_WARDS;
  return [
    {
      title: words.where,
      blocks: [
        ...prose(concentrationOf(places, context)),
        ...(svg === null
          ? []
          : [{ kind: 'chart', svg, alt: words.mapOf(year), share: 0.8 } satisfies DocumentBlock, ...prose(words.mapOf(year))]),
        ...table(
          words.wardsIn(year),
          [words.place, words.ward, words.recorded],
          places.wards
            .slice(0, MOST_WARDS)
            .map(({ name, total }, index) => [(index + 1).toString(), name, total === null ? words.notShown : documentWords.number(total)]),
        ),
        ...prose([more > 0 ? words.otherWards(more) : '', words.smallNumbers(places.threshold)].filter((part) => part !== '').join(' ')),
        ...prose([places.source, places.outlines?.source ?? ''].filter((part) => part !== '').join('. ')),
      ],
    },
  ];
}

function concentrationOf({ smallAreas, totals }: SnapshotPlaces, { words }: AssessmentContext): string {
  const all = totals.reduce((sum, count) => sum + count, 0);
  let sum = 0;
  const quarter = smallAreas.findIndex(({ total }) => (sum += total ?? 0) >= all / 4) + 1;
  return smallAreas.length < FEWEST_AREAS || quarter === 0 ? '' : words.concentration(quarter, smallAreas.length);
}
