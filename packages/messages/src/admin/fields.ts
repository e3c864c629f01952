/** What the screens of fields say, by the file that says it. */
export const fields = {
  actionPlanField: {
    agreedOutcomesActionsAndIndicators: 'Agreed: outcomes, actions and indicators are here',
    stillToCome: 'Still to come',
    notRecordedPastEditions: 'Not recorded (past editions)',
    stateOfTheActionPlan: 'State of the action plan',
    whatThePublicReads: 'What the public is told',
  },
  documentField: {
    theFileCouldNotBe: 'The file could not be attached.',
    isAttached: (name: string) => `${name} is attached.`,
    noneAttached: 'none attached',
    theAttachedFile: 'the attached file',
    attachAFile: 'Attach a file',
    attachAnother: 'Attach another',
    to: (item: string) => `to ${item}`,
    detach: 'Detach',
    from: (item: string) => `from ${item}`,
  },
  extraFields: {
    none: 'None',
  },
  feedField: {
    nothingValuesAreTypedIn: 'nothing: values are typed in',
    policeFiles: 'police files',
    officialFigures: 'official figures',
    aPartnersSpreadsheet: 'a partner’s spreadsheet',
    districtAsThePoliceFiles: 'District, as the police files name it',
    crimeTypesSeparatedBySemicolons: 'Crime types, separated by semicolons',
    areaAsTheOfficialTables: 'Area, as the official tables name it',
    offenceGroupOrAllRecorded: 'Offence group, or “All recorded crime”',
    theMeasuresNameInThe: 'The measure’s name in the spreadsheet',
  },
  itemsField: {
    none: 'None',
  },
  leadAgencyField: {
    andPartners: 'and partners',
    thePartnersInIt: 'the partners in it',
  },
  leadField: {
    notDecidedYet: 'Not decided yet',
    toBeConfirmed: 'To be confirmed',
    named: 'Named',
    notRecordedPastEditions: 'Not recorded (past editions)',
    stateOfTheLead: 'State of the lead',
    person: (count: number) => `Person ${count}`,
    emptyForTheAgencyAs: 'Empty for the agency as such',
    agency: 'Agency',
    removeLead: (person: string) => `Remove lead ${person}`,
    remove: 'Remove',
    agencyOfTheNextLead: (count: number): string => (count === 0 ? 'Agency of the lead' : 'Agency of the next lead'),
    choose: 'Choose…',
    addAnotherLead: 'Add another lead',
  },
  leadPicker: {
    subgroup: 'subgroup',
    takeOut: (name: string) => `Take out ${name}`,
    notAgreed: 'Not agreed',
    typeAName: 'Type a name…',
    noAgencyOrSubgroupIs: 'No agency or subgroup is called this. Add agencies under Settings.',
    typeToFindTheOthers: 'Type to find the others.',
  },
  partsField: {
    none: 'None',
  },
  runsThroughField: {
    runsThroughAllPrioritiesAlso: 'Runs through all priorities, also those added later (else tick them in the matrix)',
  },
  targetField: {
    noTargetSet: 'No target set',
    belowANumber: 'Below a number',
    atLeastANumber: 'At least a number',
    aChangeFromABaseline: 'A change from a baseline',
    number: 'Number',
    measuredFrom: 'Measured from',
    suchAsTheYearBefore: 'Such as: the year before',
    perCentEmptyWhileOpen: 'Per cent (empty while open)',
  },
};

export type FieldsWords = typeof fields;
