import type { LineageWords } from '../lineage.ts';

/** So many decisions: the noun mutates after two (soft), and after three and six (aspirate). */
const decisions = (count: number): string =>
  `${count} ${count === 2 ? 'benderfyniad' : count === 3 || count === 6 ? 'phenderfyniad' : 'penderfyniad'}`;

/** What the screens of lineage say, in Welsh, which no speaker has read yet. */
export const lineage: LineageWords = {
  changesScreen: {
    thisIsTheFirstEdition: 'Dyma’r rhifyn cyntaf, felly nid oedd dim o’i flaen.',
    whatBecameOfIn: (label, label2) => `Beth ddaeth o ${label} yn ${label2}`,
    stillToDecideOrCorrect: (count, withoutReason) =>
      count === 0 && withoutReason === 0
        ? 'Mae pob blaenoriaeth a thema wedi’i phenderfynu, gyda’i rheswm.'
        : [
            ...(count === 0
              ? []
              : [count === 1 ? 'Mae un eto i’w phenderfynu neu ei chywiro.' : `Mae ${count} eto i’w penderfynu neu eu cywiro.`]),
            ...(withoutReason === 0 ? [] : [`Mae ${withoutReason === 1 ? 'un penderfyniad' : decisions(withoutReason)} heb reswm eto.`]),
          ].join(' '),
    ofDecided: (decided, count) => `Penderfynwyd ${decided} o ${count}`,
    chooseOneAtTheLeft:
      'Dewiswch un ar y chwith, yna’r hyn y mae’n arwain ato ar y dde, neu llusgwch ef yno. Mae llinell yn agor ei phenderfyniad.',
    theme: '(thema)',
    mergedWithSeeThere: (title) => `Unwyd â “${title}”: gweler yno.`,
    oneReasonForAllDecisions: (count) => `Un rheswm dros bob un o’r ${decisions(count)} sydd heb un eto`,
    giveThisReason: 'Rhoi’r rheswm hwn',
  },
  decisionCard: {
    notDecided: 'Heb benderfynu.',
    decisionOn: (title) => `Penderfyniad ar “${title}”`,
    decide: 'Penderfynwch…',
    mergedFrom: 'Unwyd o',
    splitIntoTwoOrMore: 'Rhannwyd yn (dwy neu fwy)',
    carriedOnAs: 'Parhaodd fel',
    asAPriorityItLeft: ' Fel blaenoriaeth gadawodd y cynllun, gyda’i chanlyniadau, ei chamau gweithredu a’i dangosyddion.',
    isNowAWithIts: (title, kind, left) => `Mae “${title}” bellach yn ${kind}, gyda’i thestun.${left} Mae Dadwneud yn ei dynnu’n ôl.`,
    addAThemeThatIt: 'Ychwanegu thema y mae’n dod yn',
    addAPriorityThatIt: 'Ychwanegu blaenoriaeth y mae’n arwain ati',
  },
  matrixGrid: {
    whichThemesRunThroughWhich: 'Pa themâu sy’n rhedeg drwy ba flaenoriaethau',
    matrixOfThemesAndPriorities: 'Matrics o themâu a blaenoriaethau',
    theme: 'Thema',
    runsThrough: (title, title2) => `Mae “${title}” yn rhedeg drwy “${title2}”`,
  },
  decisionsInWords: {
    dayNotRecorded: 'diwrnod heb ei gofnodi',
    theDecisionsInWords: 'Y penderfyniadau mewn geiriau',
    became: 'Daeth yn',
    ofWhat: 'O beth',
    why: 'Pam',
    recommendedAndDecided: 'Argymhellwyd a phenderfynwyd',
    sayWhy: 'Dywedwch pam',
    recommended: (recommended) => `Argymhellwyd: ${recommended}`,
    decided: (decided) => `Penderfynwyd: ${decided}`,
  },
  lineagePicture: {
    leadsTo: (title, title2) => `Mae “${title}” yn arwain at “${title2}”.`,
    notDecided: 'heb benderfynu',
    theme: 'Thema',
    priority: 'Blaenoriaeth',
    of: (type, label, became) => `${type} ${label}: ${became}`,
    of2: (type, label) => `${type} ${label}`,
    decisionOn: (title) => `Penderfyniad ar “${title}”`,
    close: 'Cau',
    chooseAtTheRightWhat: 'Dewiswch ar y dde yr hyn y mae’n arwain ato.',
  },
  originCard: {
    itIsNotNew: 'Nid yw’n newydd',
    itIsNewThisYear: 'Mae’n newydd yn y rhifyn hwn',
    takeItOutOf: (label) => `Ei dynnu allan o ${label}`,
  },
};
