/** Every word of the workbook's own. The Welsh is to be read by a Welsh speaker before a partnership relies on it. */
interface WorkbookWords {
  readonly sheets: Readonly<Record<'scorecard' | 'actions' | 'indicators' | 'series' | 'values', string>>;
  readonly columns: Readonly<
    Record<
      | 'priority'
      | 'measure'
      | 'newest'
      | 'unit'
      | 'period'
      | 'age'
      | 'change'
      | 'assurance'
      | 'target'
      | 'targetValue'
      | 'by'
      | 'owner'
      | 'reported'
      | 'action'
      | 'who'
      | 'due'
      | 'state'
      | 'done'
      | 'next'
      | 'frequency'
      | 'baseline'
      | 'baselineValue'
      | 'area'
      | 'says'
      | 'source'
      | 'licence'
      | 'count'
      | 'outOf'
      | 'value'
      | 'average'
      | 'lower'
      | 'upper'
      | 'note',
      string
    >
  >;
  readonly frequencies: Readonly<Record<'monthly' | 'quarterly' | 'annually' | 'not-agreed', string>>;
}

const en: WorkbookWords = {
  sheets: { scorecard: 'Scorecard', actions: 'Actions', indicators: 'Indicators', series: 'Series', values: 'Values' },
  columns: {
    priority: 'Priority',
    measure: 'Measure',
    newest: 'Newest figure',
    unit: 'Unit',
    period: 'Period',
    age: 'Age in months',
    change: 'Change',
    assurance: 'Will it meet the target?',
    target: 'Target',
    targetValue: 'Target as a number',
    by: 'By',
    owner: 'Who leads, or source',
    reported: 'Last reported',
    action: 'Action',
    who: 'Who',
    due: 'Due',
    state: 'State',
    done: 'Done',
    next: 'Next',
    frequency: 'How often',
    baseline: 'Baseline',
    baselineValue: 'Baseline as a number',
    area: 'Area',
    says: 'What the chart says',
    source: 'Source',
    licence: 'Licence',
    count: 'Counted',
    outOf: 'Out of',
    value: 'Value plotted',
    average: 'Average',
    lower: 'Lower limit',
    upper: 'Upper limit',
    note: 'Note',
  },
  frequencies: { monthly: 'Monthly', quarterly: 'Quarterly', annually: 'Annually', 'not-agreed': 'Not yet agreed' },
};

const cy: WorkbookWords = {
  sheets: { scorecard: 'Cerdyn sgorio', actions: 'Camau', indicators: 'Dangosyddion', series: 'Cyfresi', values: 'Gwerthoedd' },
  columns: {
    priority: 'Blaenoriaeth',
    measure: 'Mesur',
    newest: 'Ffigur diweddaraf',
    unit: 'Uned',
    period: 'Cyfnod',
    age: 'Oed mewn misoedd',
    change: 'Newid',
    assurance: 'A gyrhaeddir y targed?',
    target: 'Targed',
    targetValue: 'Targed fel rhif',
    by: 'Erbyn',
    owner: 'Pwy sy’n arwain, neu ffynhonnell',
    reported: 'Adroddwyd ddiwethaf',
    action: 'Cam',
    who: 'Pwy',
    due: 'Erbyn pryd',
    state: 'Cyflwr',
    done: 'Wedi’i wneud',
    next: 'Nesaf',
    frequency: 'Pa mor aml',
    baseline: 'Llinell sylfaen',
    baselineValue: 'Llinell sylfaen fel rhif',
    area: 'Ardal',
    says: 'Beth mae’r siart yn ei ddweud',
    source: 'Ffynhonnell',
    licence: 'Trwydded',
    count: 'Cyfrifwyd',
    outOf: 'Allan o',
    value: 'Gwerth a blotiwyd',
    average: 'Cyfartaledd',
    lower: 'Terfyn isaf',
    upper: 'Terfyn uchaf',
    note: 'Nodyn',
  },
  frequencies: { monthly: 'Bob mis', quarterly: 'Bob chwarter', annually: 'Bob blwyddyn', 'not-agreed': 'Heb ei gytuno eto' },
};

export const WORKBOOK_WORDS: Readonly<Record<'en' | 'cy', WorkbookWords>> = { en, cy };
