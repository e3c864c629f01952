import type { SnapshotNeighbours, SnapshotProvision } from '@saferplan/domain/publication';
import { capital } from '@saferplan/messages';

/** What the pages of the law, of neighbours and of places say, in English. */
export const besideEn = {
  law: {
    title: 'What the law asks, and where this plan answers',
    link: 'What the law asks',
    lede: (asked: number, edition: string, answered: number, inPart: number, notFound: number) => ({
      before: `Of ${asked} ${asked === 1 ? 'thing' : 'things'} asked of a plan for ${edition}, this one `,
      counts: `answers ${answered}, answers ${inPart} in part, and for ${notFound} nothing was found`,
      after: ' in what is held here. Not found does not mean not done.',
    }),
    counted: {
      answered: (count: number) => `${count} answered`,
      'in-part': (count: number) => `${count} in part`,
      'not-found': (count: number) => `${count} not found`,
    },
    groups: {
      contain: 'What the assessment and the plan must hold',
      do: 'What must be done',
      meet: 'Who must meet',
      send: 'What must be sent',
      publish: 'What must be published',
      'answer-within': 'What must be answered in time',
    } satisfies Readonly<Record<SnapshotProvision['kind'], string>>,
    notAsked: 'Asks nothing of this edition now',
    columns: { asks: 'What the law asks', answer: 'Answer', where: 'Where, or what is missing', provision: 'Provision' },
    asksNothing: 'Nothing asked',
    more: (count: number) => `and ${count} more`,
    all: (count: number) => (count === 1 ? 'The one' : `All ${count}, one by one`),
    laws: 'The laws, by their years',
    note: 'Answers are found by rules in what the plan holds: a rule finds, and does not judge whether it is enough. The words here are ours; the text of the law, behind each link, decides.',
  },
  neighbours: {
    title: 'Beside our neighbours',
    heading: {
      'as-neighbours': (title: string, area: string) =>
        `${title} in ${area}: recorded about as often as its neighbours would lead one to expect`,
      higher: (title: string, area: string) => `${title} in ${area}: recorded more often than its neighbours would lead one to expect`,
      lower: (title: string, area: string) => `${title} in ${area}: recorded less often than its neighbours would lead one to expect`,
      'cannot-tell': (title: string, area: string) => `${title} in ${area}: it cannot be told how it stands among its neighbours`,
    } satisfies Readonly<Record<SnapshotNeighbours['comparison']['state'], (title: string, area: string) => string>> as Readonly<
      Record<SnapshotNeighbours['comparison']['state'], (title: string, area: string) => string>
    >,
    rateOf: (title: string, per: string, time: string) => `${title} per ${per} people, ${time}`,
    howToRead:
      'A dot is an area. Inside the band it differs no more than areas here usually do; fewer people, wider band. Dotted: a very unusual rate. Dashed: all together.',
    whyNoRanking: 'Why not simply rank them?',
    forAnalysts: 'For analysts',
    all: (areas: number) => `All ${areas} areas`,
    everything: 'Every kind that can be compared',
    kind: 'Kind',
    rate: 'Rate here',
    rateOfAll: 'Rate of all',
    verdict: 'Verdict',
    people: (population: string) => `People are counted by ${population}.`,
    otherPeople: (population: string, rate: string, isSame: boolean) =>
      `${capital(population)}: the rate is ${rate}, and the verdict is ${isSame ? 'the same' : 'another'}.`,
    why: (reason: string) => `Why these areas: ${reason}`,
    dataText: 'The plan’s figures beside those of other areas, with rates and verdicts, as CSV.',
  },
  place: {
    title: 'Your area',
    titleOf: (ward: string) => `Your area: ${ward}`,
    recorded: (count: string, ward: string, year: string) => `${count} crimes and incidents were recorded in ${ward} in ${year}`,
    withheld: (ward: string, year: string) =>
      `How many crimes and incidents were recorded in ${ward} in ${year} is a small number, and not shown`,
    placeOf: (place: number, of: number) =>
      place === 1 ? `, the most of ${of} wards.` : `: number ${place} of ${of} wards, the most first.`,
    lede: (count: string, area: string, year: string, most: string, mostCount: string) =>
      `${count} crimes and incidents were recorded in ${area} in ${year}. The most were in ${most} (${mostCount}).`,
    counts:
      'These are counts: how many people live in each ward is not held here, and many who are counted in a town centre live elsewhere.',
    onHome: (year: string, areas: number, of: number) =>
      `A quarter of the crime and incidents recorded in ${year} was in ${areas} of ${of} small areas. See what was recorded where you live.`,
    mapAndTable: 'The map, and all wards in a table',
    besideNeighbours: (area: string) => `How ${area} compares with its neighbours`,
    /** Leads from the first page to the place where a ward is chosen. */
    yourWard: 'What is recorded in your ward',
    choose: 'Choose a ward',
    anotherWard: 'Another ward',
    show: 'Show',
    postcode: {
      empty: 'Type a postcode, or the name of a ward.',
      label: 'Your postcode, or the name of a ward',
      find: 'Find',
      notKept:
        'What you type is answered here: it is passed on to nobody and not kept. It stands in the address of the answer, in your browser.',
      needsServer: 'Postcodes are found on the partnership’s own site. Here, without a server, choose a ward by its name.',
      found: (ward: string) => `By the lookup of postcodes it lies in ${ward}.`,
      ended: (since: string, ward: string) => `This postcode is no longer in use since ${since}. It lay in ${ward}.`,
      unknown: (area: string) =>
        `This postcode is not among those of ${area}, though others begin as it does. It may lie just outside, be newer than the lookup, or hold a mistake.`,
      outside: (area: string) => `No postcode of ${area} begins like this, so by the lookup it lies outside the area.`,
      partial: 'This is the beginning of a postcode. Type all of it: one beginning can belong to several wards.',
      neither: 'This is neither a postcode nor the name of a ward here. A postcode looks like AB1 2CD.',
      several: 'The names of several wards hold this:',
      searchPlan: 'Search the plan for it',
      otherBorders: (code: string) => `By the lookup it lies in the ward with the code ${code}, which is not among those shown here.`,
      source: (source: string, date: string, licence: string, area: string) =>
        `Postcodes of ${area}: ${source}, as of ${date} (${licence}). A postcode whose homes lie on both sides of a border is given one side.`,
    },
    mapTitle: (year: string, outlines: string) => `Crimes and anti-social behaviour recorded in ${year}, by ward (${outlines})`,
    mapDescription: 'Each ward in one of five classes, with its place in the table below.',
    enlarged: 'The town, enlarged',
    classFrom: (from: string) => `${from} or more`,
    classBetween: (from: string, to: string) => `${from} to ${to}`,
    classBelow: (to: string) => `under ${to}`,
    notShownClass: 'not shown',
    /** `outside` is null where records were counted by ward alone. */
    mapNote: (outside: string | null, total: string) =>
      `Numbers on the map: place in the table. Police move each record to the nearest of a list of places, so that some may stand in the ward next to theirs; ${outside === null ? 'what stands in none is not counted here.' : `${outside} of ${total} stand in none.`}`,
    concentration: (areas: number, of: number) => `A quarter of recorded crime was in ${areas} of ${of} areas`,
    concentrationNote: (half: number) =>
      `Small areas of the census in order, the most recorded crime first; they have about 1,600 people each. Half of it was in ${half}.`,
    chartOf: (areas: number) => `Recorded crime of ${areas} small areas in order, the most first`,
    most: 'most',
    least: 'least',
    firstAlone: (name: string, percent: string) => `The first alone, ${name}, has ${percent}% of it.`,
    recordedIn: (ward: string, year: string) => `Recorded in ${ward}, ${year}`,
    kind: 'Kind',
    count: 'Recorded',
    all: 'All',
    fewerThan: 'not shown',
    smallFirst: 'Small numbers are not shown.',
    small: (threshold: number) =>
      `Below ${threshold} we say only that. Where one alone would be hidden, the next smallest is hidden too, so that it cannot be worked out from the total.`,
    whatPlanDoes: 'What the plan does here',
    naming: (ward: string, count: number) =>
      count === 0
        ? `No action of this plan names ${ward}.`
        : count === 1
          ? `One action of this plan names ${ward}:`
          : `${count} actions of this plan name ${ward}:`,
    allWards: (count: number) => `All ${count} wards`,
    captionWards: (year: string) => `Recorded in ${year}, most first`,
    ward: 'Ward',
    eachWard: 'Each ward by kind of crime',
    dataText: 'Recorded crime by ward and kind, and by small area, as CSV. Small numbers are not in it.',
    searchText: 'Recorded crime by ward and small area, as a map and a table. Where I live, my area, my ward.',
  },
  slides: {
    heading: 'Pictures for slides',
    text: 'Each in the shape of a screen (1920 by 1080), with its title, its source and the edition: as PNG for any program, and as SVG, which stays sharp at any size.',
    scorecard: 'Progress on one page',
  },
  scorecardText: 'Every measure with its newest figure, its age, what its chart says, its target and whether that will be met, as CSV.',
};
export type BesideWords = typeof besideEn;
