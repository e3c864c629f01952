import type { Row } from '../../provision.ts';

/** Regulations 12 to 15: the community, the policing body, the public and guidance. */
export const ENGAGEMENT: readonly Row[] = [
  {
    number: '12(1), (2)',
    kind: 'do',
    evidence: 'views-obtained',
    at: 'regulation/12',
    wordings: [
      {
        from: '2007-08-01',
        until: '2010-03-31',
        en: 'There are arrangements to obtain the views of those who live or work in the area on levels and patterns of crime and disorder and substance misuse, and on what should be prioritised. As far as reasonable they reach people who represent as many different groups as is reasonable, and those likely to be particularly affected.',
        cy: 'Mae trefniadau i gael barn y rhai sy’n byw neu’n gweithio yn yr ardal am lefelau a phatrymau trosedd ac anhrefn a chamddefnyddio sylweddau, ac am yr hyn y dylid ei flaenoriaethu. Cyn belled ag y bo’n rhesymol maent yn cyrraedd pobl sy’n cynrychioli cynifer o wahanol grwpiau ag sy’n rhesymol, a’r rhai sy’n debygol o gael eu heffeithio’n arbennig.',
      },
      {
        from: '2010-04-01',
        en: 'There are arrangements to obtain the views of those who live or work in the area on levels and patterns of re-offending, crime and disorder and substance misuse, and on what should be prioritised. As far as reasonable they reach people who represent as many different groups as is reasonable, and those likely to be particularly affected.',
        cy: 'Mae trefniadau i gael barn y rhai sy’n byw neu’n gweithio yn yr ardal am lefelau a phatrymau aildroseddu, trosedd ac anhrefn a chamddefnyddio sylweddau, ac am yr hyn y dylid ei flaenoriaethu. Cyn belled ag y bo’n rhesymol maent yn cyrraedd pobl sy’n cynrychioli cynifer o wahanol grwpiau ag sy’n rhesymol, a’r rhai sy’n debygol o gael eu heffeithio’n arbennig.',
      },
    ],
  },
  {
    number: '12(3)',
    kind: 'do',
    evidence: 'not-held',
    at: 'regulation/12',
    wordings: [
      {
        from: '2007-08-01',
        en: 'In making those arrangements the strategy group has regard to other consultation of people in the area by the responsible authorities on the same matters.',
        cy: 'Wrth wneud y trefniadau hynny mae’r grŵp strategaeth yn rhoi sylw i ymgynghori arall â phobl yr ardal gan yr awdurdodau cyfrifol ar yr un materion.',
      },
    ],
  },
  {
    number: '12(4)',
    kind: 'meet',
    evidence: 'public-meeting',
    at: 'regulation/12',
    wordings: [
      {
        from: '2007-08-01',
        en: 'In each year the strategy group holds one or more public meetings. People in a senior position of each responsible authority attend. It makes known, as it sees fit, when they are held and what was discussed.',
        cy: 'Ym mhob blwyddyn mae’r grŵp strategaeth yn cynnal un neu ragor o gyfarfodydd cyhoeddus. Mae pobl mewn swydd uwch o bob awdurdod cyfrifol yn bresennol. Mae’n rhoi gwybod, fel y gwêl yn dda, pryd y cânt eu cynnal a beth a drafodwyd.',
      },
    ],
  },
  {
    number: '13',
    kind: 'do',
    evidence: 'not-held',
    at: 'regulation/13',
    wordings: [
      {
        from: '2007-08-01',
        until: '2010-03-31',
        en: 'In preparing the plan the strategy group considers how far people who live or work in the area might help to reduce crime and disorder and substance misuse.',
        cy: 'Wrth baratoi’r cynllun mae’r grŵp strategaeth yn ystyried i ba raddau y gallai pobl sy’n byw neu’n gweithio yn yr ardal helpu i leihau trosedd ac anhrefn a chamddefnyddio sylweddau.',
      },
      {
        from: '2010-04-01',
        en: 'In preparing the plan the strategy group considers how far people who live or work in the area might help to reduce re-offending, crime and disorder and substance misuse.',
        cy: 'Wrth baratoi’r cynllun mae’r grŵp strategaeth yn ystyried i ba raddau y gallai pobl sy’n byw neu’n gweithio yn yr ardal helpu i leihau aildroseddu, trosedd ac anhrefn a chamddefnyddio sylweddau.',
      },
    ],
  },
  {
    number: '13A',
    kind: 'send',
    evidence: 'not-held',
    appliesWhen: 'has-commissioner',
    at: 'regulation/13A',
    wordings: [
      {
        from: '2012-11-22',
        until: '2028-05',
        announced: true,
        en: 'The strategy group sends a copy of the plan to the elected local policing body: outside London, the police and crime commissioner.',
        cy: 'Mae’r grŵp strategaeth yn anfon copi o’r cynllun at y corff plismona lleol etholedig: y tu allan i Lundain, y comisiynydd heddlu a throseddu.',
      },
    ],
  },
  {
    number: '13A',
    kind: 'send',
    evidence: 'not-held',
    appliesWhen: 'london',
    at: 'regulation/13A',
    wordings: [
      {
        from: '2012-11-22',
        en: 'The strategy group sends a copy of the plan to the elected local policing body: in London outside the City, the Mayor’s Office for Policing and Crime.',
        cy: 'Mae’r grŵp strategaeth yn anfon copi o’r cynllun at y corff plismona lleol etholedig: yn Llundain y tu allan i’r Ddinas, Swyddfa’r Maer dros Blismona a Throseddu.',
      },
    ],
  },
  {
    number: '14',
    kind: 'publish',
    evidence: 'summary-published',
    at: 'regulation/14',
    wordings: [
      {
        from: '2007-08-01',
        en: 'The strategy group publishes a summary of the plan in the area, in such form as it sees fit, having regard to the need to bring it to as many different groups as is reasonable.',
        cy: 'Mae’r grŵp strategaeth yn cyhoeddi crynodeb o’r cynllun yn yr ardal, ar y ffurf a wêl yn dda, gan roi sylw i’r angen i’w ddwyn i sylw cynifer o wahanol grwpiau ag sy’n rhesymol.',
      },
    ],
  },
  {
    number: '14A',
    kind: 'meet',
    evidence: 'power-of-others',
    appliesWhen: 'has-commissioner',
    at: 'regulation/14A',
    wordings: [
      {
        from: '2012-11-22',
        until: '2028-05',
        announced: true,
        en: 'The police and crime commissioner may require representatives of the responsible authorities to attend a meeting that helps to prepare or carry out strategies for the police area.',
        cy: 'Caiff y comisiynydd heddlu a throseddu ei gwneud yn ofynnol i gynrychiolwyr yr awdurdodau cyfrifol fod mewn cyfarfod sy’n helpu i baratoi neu weithredu strategaethau ar gyfer ardal yr heddlu.',
      },
    ],
  },
  {
    number: '15',
    kind: 'do',
    evidence: 'not-held',
    at: 'regulation/15',
    wordings: [
      {
        from: '2007-08-01',
        en: 'The responsible authorities have regard to any guidance that the Secretary of State gives.',
        cy: 'Mae’r awdurdodau cyfrifol yn rhoi sylw i unrhyw ganllawiau a roddir gan yr Ysgrifennydd Gwladol.',
      },
    ],
  },
];
