import type { FieldsWords } from '../fields.ts';

/** What the screens of fields say, in Welsh, which no speaker has read yet. */
export const fields: FieldsWords = {
  actionPlanField: {
    agreedOutcomesActionsAndIndicators: 'Wedi’i gytuno: mae’r canlyniadau, y camau gweithredu a’r dangosyddion yma',
    stillToCome: 'Eto i ddod',
    notRecordedPastEditions: 'Heb ei gofnodi (rhifynnau’r gorffennol)',
    stateOfTheActionPlan: 'Cyflwr y cynllun gweithredu',
    whatThePublicReads: 'Yr hyn a ddywedir wrth y cyhoedd',
  },
  documentField: {
    theFileCouldNotBe: 'Ni ellid atodi’r ffeil.',
    isAttached: (name) => `Atodwyd ${name}.`,
    noneAttached: 'dim wedi’i atodi',
    theAttachedFile: 'y ffeil a atodwyd',
    attachAFile: 'Atodi ffeil',
    attachAnother: 'Atodi un arall',
    to: (item) => `at “${item}”`,
    detach: 'Datgysylltu',
    from: (item) => `oddi wrth “${item}”`,
  },
  extraFields: {
    none: 'Dim',
  },
  feedField: {
    nothingValuesAreTypedIn: 'dim: teipir y gwerthoedd',
    policeFiles: 'ffeiliau’r heddlu',
    officialFigures: 'ffigurau swyddogol',
    aPartnersSpreadsheet: 'taenlen partner',
    districtAsThePoliceFiles: 'Dosbarth, fel y mae ffeiliau’r heddlu yn ei enwi',
    crimeTypesSeparatedBySemicolons: 'Mathau o drosedd, wedi’u gwahanu gan hanner colonau',
    areaAsTheOfficialTables: 'Ardal, fel y mae’r tablau swyddogol yn ei henwi',
    offenceGroupOrAllRecorded: 'Grŵp troseddau, neu “All recorded crime”',
    theMeasuresNameInThe: 'Enw’r mesur yn y daenlen',
  },
  itemsField: {
    none: 'Dim',
  },
  leadAgencyField: {
    andPartners: 'a phartneriaid',
    thePartnersInIt: 'y partneriaid ynddo',
  },
  leadField: {
    notDecidedYet: 'Heb benderfynu eto',
    toBeConfirmed: 'I’w gadarnhau',
    named: 'Wedi’i enwi',
    notRecordedPastEditions: 'Heb ei gofnodi (rhifynnau’r gorffennol)',
    stateOfTheLead: 'Cyflwr yr arweinydd',
    person: (count) => `Person ${count}`,
    emptyForTheAgencyAs: 'Yn wag am yr asiantaeth fel y cyfryw',
    agency: 'Asiantaeth',
    removeLead: (person) => `Dileu’r arweinydd ${person}`,
    remove: 'Dileu',
    agencyOfTheNextLead: (count) => (count === 0 ? 'Asiantaeth yr arweinydd' : 'Asiantaeth yr arweinydd nesaf'),
    choose: 'Dewiswch…',
    addAnotherLead: 'Ychwanegu arweinydd arall',
  },
  leadPicker: {
    subgroup: 'is-grŵp',
    takeOut: (name) => `Tynnu ${name} allan`,
    notAgreed: 'Heb ei gytuno',
    typeAName: 'Teipiwch enw…',
    noAgencyOrSubgroupIs: 'Nid oes asiantaeth nac is-grŵp o’r enw hwn. Ychwanegwch asiantaethau dan Gosodiadau.',
    typeToFindTheOthers: 'Teipiwch i ganfod y lleill.',
  },
  partsField: {
    none: 'Dim',
  },
  runsThroughField: {
    runsThroughAllPrioritiesAlso:
      'Yn rhedeg drwy bob blaenoriaeth, hefyd y rhai a ychwanegir yn ddiweddarach (fel arall ticiwch nhw yn y matrics)',
  },
  targetField: {
    noTargetSet: 'Dim targed wedi’i osod',
    belowANumber: 'O dan rif',
    atLeastANumber: 'O leiaf rhif',
    aChangeFromABaseline: 'Newid o linell sylfaen',
    number: 'Rhif',
    measuredFrom: 'Mesurir o',
    suchAsTheYearBefore: 'Megis: y flwyddyn flaenorol',
    perCentEmptyWhileOpen: 'Y cant (gwag tra bydd ar agor)',
  },
};
