import type { PeersWords } from '../peers.ts';

/** What the screens of peers say, in Welsh, which no speaker has read yet. */
export const peers: PeersWords = {
  besideNeighbours: {
    to: 'Hyd at',
    besideItsNeighbours: 'Ochr yn ochr â’i chymdogion',
    onlyFiguresThatAPolice:
      'Dim ond ffigurau sy’n dod o ffeil yr heddlu neu’r tablau swyddogol y gellir eu rhoi ochr yn ochr ag ardaloedd eraill: mae’r ffeiliau hynny’n eu cyfrif hwythau hefyd.',
    noFileThatCountsOther:
      'Ni fewnforiwyd eto ffeil sy’n cyfrif ardaloedd eraill hefyd. Mewnforiwch ffeil yr heddlu: cedwir dosbarthau eraill yr heddlu gyda hi.',
    noAreasHaveBeenChosen: 'Ni ddewiswyd ardaloedd i gymharu â nhw eto. Dewiswch rai sy’n debyg i hon, a dywedwch pam.',
    change: (title) => `Newid “${title}”`,
    chooseOtherAreas: 'Dewis ardaloedd eraill',
    comparedWith: 'O gymharu â',
    from: 'O',
    people: 'Pobl',
  },
  comparedWithPeers: {
    thisAreaIsNotOn: 'Nid yw’r ardal hon ar y siart.',
    perPeople: (unit, per, comparedTime) => `${unit} fesul ${per.toLocaleString('en-GB')} o bobl ${comparedTime}`,
    inBeside: (title, area, title2) => `${title} yn “${area}”, ochr yn ochr â “${title2}”`,
    aDotIsAnArea:
      'Ardal yw dot. Y tu mewn i’r band nid yw’n wahanol i’r hyn y mae ardaloedd yma fel arfer; llai o bobl, band lletach. Y tu hwnt i’r llinell ddotiog mae cyfradd yn anarferol iawn.',
    theAreasThatAreCompared: 'Yr ardaloedd a gymherir',
    asAnAnalystReadsIt: 'Fel y mae dadansoddwr yn ei ddarllen',
    peoplePerZ: (population, rateIn, per, replace, en) =>
      `Pobl ${population}: ${rateIn} fesul ${per.toLocaleString('en-GB')}, z ${replace}. ${en}.`,
    figures: (source) => ` Ffigurau: ${source}.`,
    whyTheseAreasPeople: (reason, source, population, populationSource, source2) =>
      `Pam yr ardaloedd hyn: ${reason}${source} Pobl: ${population}${populationSource}.${source2}`,
    onlyOfTheseAreasHas: (count) =>
      `Dim ond ${count} o’r ardaloedd hyn sydd â ffigur ar gyfer pob mis o’r amser hwn a nifer hysbys o bobl. Dewiswch amser arall, neu ardaloedd eraill.`,
    nothingWasCountedInAny: 'Ni chyfrifwyd dim yn yr un o’r ardaloedd hyn yn yr amser hwn, felly nid oes cyfradd i gymharu â hi.',
    anAreaIsHereTwice: (list) => `Mae ardal yma ddwywaith: ${list}.`,
  },
  peerGroupForm: {
    whatThisChoiceOfAreas: 'Yr hyn y gelwir y dewis hwn o ardaloedd',
    districtsOfKentAndMedway: 'Dosbarthau Caint a Medway',
    areas: 'Ardaloedd',
    asTheImportedFiguresSpell: 'Fel y mae’r ffigurau a fewnforiwyd yn eu sillafu. Gyda llai na phump arall ni ellir dweud dim.',
    chooseAll: (size) => `Dewis pob un o’r ${size}`,
    officialCodeOf: (name) => `Cod swyddogol ${name}`,
    suchAsE07000110SeveralFor:
      'Megis E07000110; sawl un ar gyfer ardal y mae cynghorau’n ei rhannu. Hebddo nid oes nifer o bobl, na chyfradd.',
    whyTheseAreas: 'Pam yr ardaloedd hyn?',
    whoseListItIsIf: 'Rhestr pwy ydyw (os nad eich dewis chi ydyw)',
    thisWasNotSaved: 'Ni chadwyd hwn',
    save: 'Cadw',
  },
};
