/** What the screens of peers say, by the file that says it. */
export const peers = {
  besideNeighbours: {
    to: 'To',
    besideItsNeighbours: 'Beside its neighbours',
    onlyFiguresThatAPolice:
      'Only figures that a police file or the official tables feed can be put beside other areas: those files count them too.',
    noFileThatCountsOther:
      'No file that counts other areas too has been imported yet. Import a police file: the other districts of the force are kept with it.',
    noAreasHaveBeenChosen: 'No areas have been chosen to compare with yet. Choose some that are like this one, and say why.',
    change: (title: string) => `Change “${title}”`,
    chooseOtherAreas: 'Choose other areas',
    comparedWith: 'Compared with',
    from: 'From',
    people: 'People',
  },
  comparedWithPeers: {
    thisAreaIsNotOn: 'This area is not on the chart.',
    perPeople: (unit: string, per: number, comparedTime: string) => `${unit} per ${per.toLocaleString('en-GB')} people ${comparedTime}`,
    inBeside: (title: string, area: string, title2: string) => `${title} in ${area}, beside ${title2}`,
    aDotIsAnArea:
      'A dot is an area. Inside the band it differs no more than areas here usually do; fewer people, wider band. Beyond the dotted line a rate is very unusual.',
    theAreasThatAreCompared: 'The areas that are compared',
    asAnAnalystReadsIt: 'As an analyst reads it',
    peoplePerZ: (population: string, rateIn: string, per: number, replace: string, en: string) =>
      `People ${population}: ${rateIn} per ${per.toLocaleString('en-GB')}, z ${replace}. ${en}.`,
    figures: (source: string) => ` Figures: ${source}.`,
    whyTheseAreasPeople: (reason: string, source: string, population: string, populationSource: string, source2: string) =>
      `Why these areas: ${reason}${source} People: ${population}${populationSource}.${source2}`,
    onlyOfTheseAreasHas: (count: number) =>
      `Only ${count} of these areas has a figure for every month of this time and a known number of people. Choose another time, or other areas.`,
    nothingWasCountedInAny: 'Nothing was counted in any of these areas in this time, so that there is no rate to compare with.',
    anAreaIsHereTwice: (list: string) => `An area is here twice: ${list}.`,
  },
  peerGroupForm: {
    whatThisChoiceOfAreas: 'What this choice of areas is called',
    districtsOfKentAndMedway: 'Districts of Kent and Medway',
    areas: 'Areas',
    asTheImportedFiguresSpell: 'As the imported figures spell them. With fewer than five others nothing can be told.',
    chooseAll: (size: number) => `Choose all ${size}`,
    officialCodeOf: (name: string) => `Official code of ${name}`,
    suchAsE07000110SeveralFor:
      'Such as E07000110; several for an area that councils share. Without it there is no number of people, and no rate.',
    whyTheseAreas: 'Why these areas?',
    whoseListItIsIf: 'Whose list it is (if it is not your own choice)',
    thisWasNotSaved: 'This was not saved',
    save: 'Save',
  },
};

export type PeersWords = typeof peers;
