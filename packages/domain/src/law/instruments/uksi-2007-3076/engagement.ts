import type { Row } from '../../provision.ts';

/** Regulations 10 to 13: the community, the public and guidance. */
export const ENGAGEMENT: readonly Row[] = [
  {
    number: '10(1), (2)',
    kind: 'do',
    evidence: 'views-obtained',
    at: 'regulation/10',
    wordings: [
      {
        from: '2007-11-19',
        until: '2010-03-31',
        en: 'There are arrangements to obtain the views of those who live or work in the area on levels and patterns of crime and disorder, and on what should be prioritised. As far as reasonable they reach people who represent as many different groups in the area, and those likely to be particularly affected.',
        cy: 'Mae trefniadau i gael barn y rhai sy’n byw neu’n gweithio yn yr ardal am lefelau a phatrymau trosedd ac anhrefn, ac am yr hyn y dylid ei flaenoriaethu. Cyn belled ag y bo’n rhesymol maent yn cyrraedd pobl sy’n cynrychioli cynifer o wahanol grwpiau yn yr ardal, a’r rhai sy’n debygol o gael eu heffeithio’n arbennig.',
      },
      {
        from: '2010-04-01',
        en: 'There are arrangements to obtain the views of those who live or work in the area on levels and patterns of re-offending, crime and disorder, and on what should be prioritised. As far as reasonable they reach people who represent as many different groups in the area, and those likely to be particularly affected.',
        cy: 'Mae trefniadau i gael barn y rhai sy’n byw neu’n gweithio yn yr ardal am lefelau a phatrymau aildroseddu, trosedd ac anhrefn, ac am yr hyn y dylid ei flaenoriaethu. Cyn belled ag y bo’n rhesymol maent yn cyrraedd pobl sy’n cynrychioli cynifer o wahanol grwpiau yn yr ardal, a’r rhai sy’n debygol o gael eu heffeithio’n arbennig.',
      },
    ],
  },
  {
    number: '10(3)',
    kind: 'do',
    evidence: 'not-held',
    at: 'regulation/10',
    wordings: [
      {
        from: '2007-11-19',
        en: 'In making those arrangements the strategy group has regard to other consultation of people in the area by the responsible authorities on the same matters.',
        cy: 'Wrth wneud y trefniadau hynny mae’r grŵp strategaeth yn rhoi sylw i ymgynghori arall â phobl yr ardal gan yr awdurdodau cyfrifol ar yr un materion.',
      },
    ],
  },
  {
    number: '10(4)',
    kind: 'meet',
    evidence: 'public-meeting',
    at: 'regulation/10',
    wordings: [
      {
        from: '2007-11-19',
        en: 'In each year the strategy group holds one or more public meetings. People in a senior position of each responsible authority attend. It makes known, as it sees fit, when they are held and what was discussed.',
        cy: 'Ym mhob blwyddyn mae’r grŵp strategaeth yn cynnal un neu ragor o gyfarfodydd cyhoeddus. Mae pobl mewn swydd uwch o bob awdurdod cyfrifol yn bresennol. Mae’n rhoi gwybod, fel y gwêl yn dda, pryd y cânt eu cynnal a beth a drafodwyd.',
      },
    ],
  },
  {
    number: '11',
    kind: 'do',
    evidence: 'not-held',
    at: 'regulation/11',
    wordings: [
      {
        from: '2007-11-19',
        until: '2010-03-31',
        en: 'In preparing the plan the strategy group considers how far people who live or work in the area might help to reduce crime and disorder.',
        cy: 'Wrth baratoi’r cynllun mae’r grŵp strategaeth yn ystyried i ba raddau y gallai pobl sy’n byw neu’n gweithio yn yr ardal helpu i leihau drosedd ac anhrefn.',
      },
      {
        from: '2010-04-01',
        en: 'In preparing the plan the strategy group considers how far people who live or work in the area might help to reduce re-offending, crime and disorder.',
        cy: 'Wrth baratoi’r cynllun mae’r grŵp strategaeth yn ystyried i ba raddau y gallai pobl sy’n byw neu’n gweithio yn yr ardal helpu i leihau aildroseddu, trosedd ac anhrefn.',
      },
    ],
  },
  {
    number: '12',
    kind: 'publish',
    evidence: 'summary-published',
    at: 'regulation/12',
    wordings: [
      {
        from: '2007-11-19',
        en: 'The strategy group publishes a summary of the plan in the area, in such form as it sees fit, having regard to the need to bring it to as many different groups as is reasonable.',
        cy: 'Mae’r grŵp strategaeth yn cyhoeddi crynodeb o’r cynllun yn yr ardal, ar y ffurf a wêl yn dda, gan roi sylw i’r angen i’w ddwyn i sylw cynifer o wahanol grwpiau ag sy’n rhesymol.',
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
        from: '2007-11-19',
        en: 'The responsible authorities have regard to any guidance that the Secretary of State and the Welsh Ministers give together.',
        cy: 'Mae’r awdurdodau cyfrifol yn rhoi sylw i unrhyw ganllawiau a roddir gan yr Ysgrifennydd Gwladol a Gweinidogion Cymru ar y cyd.',
      },
    ],
  },
];
