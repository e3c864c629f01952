import type { Row } from '../../provision.ts';

/** Regulations 3 and 4: the strategy group, its money and the sharing of information. Regulation 3 was put anew on 1 June 2011. */
export const GROUPS: readonly Row[] = [
  {
    number: '3(1), (2)',
    kind: 'meet',
    evidence: 'not-held',
    at: 'regulation/3',
    wordings: [
      {
        from: '2007-08-01',
        until: '2011-05-31',
        en: 'There is a strategy group, which prepares the assessments and prepares and carries out the plan. Each responsible authority appoints one or more people to it, one of whom holds a senior position there.',
        cy: 'Mae grŵp strategaeth, sy’n paratoi’r asesiadau ac yn paratoi a gweithredu’r cynllun. Mae pob awdurdod cyfrifol yn penodi un neu ragor o bobl iddo, ac un ohonynt mewn swydd uwch yno.',
      },
      {
        from: '2011-06-01',
        en: 'There is a strategy group, which prepares the assessments and prepares and carries out the plan. It has two or more people, appointed by one or more of the responsible authorities.',
        cy: 'Mae grŵp strategaeth, sy’n paratoi’r asesiadau ac yn paratoi a gweithredu’r cynllun. Mae ynddo ddau neu ragor o bobl, wedi’u penodi gan un neu ragor o’r awdurdodau cyfrifol.',
      },
    ],
  },
  {
    number: '3(3)',
    kind: 'meet',
    evidence: 'not-held',
    at: 'regulation/3',
    wordings: [
      {
        from: '2007-08-01',
        until: '2011-05-31',
        en: 'Where the district or unitary council has an elected member responsible for community safety, that member is in the strategy group.',
        cy: 'Lle mae gan y cyngor dosbarth neu unedol aelod etholedig sy’n gyfrifol am ddiogelwch cymunedol, mae’r aelod hwnnw yn y grŵp strategaeth.',
      },
    ],
  },
  {
    number: '3(3A)',
    kind: 'meet',
    evidence: 'several-probation-providers',
    at: 'regulation/3',
    wordings: [
      {
        from: '2010-04-01',
        until: '2011-05-31',
        en: 'Where there are several providers of probation services, they appoint one or more people to the strategy group together.',
        cy: 'Lle mae sawl darparwr gwasanaethau prawf, maent yn penodi un neu ragor o bobl i’r grŵp strategaeth ar y cyd.',
      },
    ],
  },
  {
    number: '3(3), (4)',
    kind: 'meet',
    evidence: 'several-probation-providers',
    at: 'regulation/3',
    wordings: [
      {
        from: '2011-06-01',
        en: 'Where there are several providers of probation services, they appoint one or more people to the strategy group together. Those who represent co-operating and participating bodies, and others whom the group invites, may attend.',
        cy: 'Lle mae sawl darparwr gwasanaethau prawf, maent yn penodi un neu ragor o bobl i’r grŵp strategaeth ar y cyd. Caiff y rhai sy’n cynrychioli cyrff sy’n cydweithredu ac yn cymryd rhan, ac eraill y mae’r grŵp yn eu gwahodd, fod yn bresennol.',
      },
    ],
  },
  {
    number: '3(4)-(6)',
    kind: 'meet',
    evidence: 'not-held',
    at: 'regulation/3',
    wordings: [
      {
        from: '2007-08-01',
        until: '2011-05-31',
        en: 'The strategy group has arrangements for its chair: how one is appointed, for how long, and on what grounds one may be removed. It meets through the year as it sees fit, and others may attend.',
        cy: 'Mae gan y grŵp strategaeth drefniadau ar gyfer ei gadeirydd: sut y penodir, am ba hyd, ac ar ba sail y gellir ei ddiswyddo. Mae’n cyfarfod drwy’r flwyddyn fel y gwêl yn dda, a chaiff eraill fod yn bresennol.',
      },
    ],
  },
  {
    number: '3(7)',
    kind: 'do',
    evidence: 'not-held',
    at: 'regulation/3',
    wordings: [
      {
        from: '2007-08-01',
        until: '2011-05-31',
        en: 'Once in each year the strategy group considers whether it, and those who work with it, have the knowledge and skills that they need.',
        cy: 'Unwaith ym mhob blwyddyn mae’r grŵp strategaeth yn ystyried a oes ganddo ef, a’r rhai sy’n gweithio gydag ef, yr wybodaeth a’r sgiliau sydd eu hangen.',
      },
    ],
  },
  {
    number: '3(8)',
    kind: 'do',
    evidence: 'spending-review',
    at: 'regulation/3',
    wordings: [
      {
        from: '2007-08-01',
        until: '2011-05-31',
        en: 'The strategy group has arrangements to review how partnership money is spent, and to assess economy, efficiency and effectiveness.',
        cy: 'Mae gan y grŵp strategaeth drefniadau i adolygu sut y caiff arian partneriaeth ei wario, ac i asesu darbodaeth, effeithlonrwydd ac effeithiolrwydd.',
      },
    ],
  },
  {
    number: '3(5)',
    kind: 'do',
    evidence: 'spending-review',
    at: 'regulation/3',
    wordings: [
      {
        from: '2011-06-01',
        en: 'The strategy group has arrangements to review how partnership money is spent, and to assess economy, efficiency and effectiveness.',
        cy: 'Mae gan y grŵp strategaeth drefniadau i adolygu sut y caiff arian partneriaeth ei wario, ac i asesu darbodaeth, effeithlonrwydd ac effeithiolrwydd.',
      },
    ],
  },
  {
    number: '4',
    kind: 'do',
    evidence: 'not-held',
    at: 'regulation/4',
    wordings: [
      {
        from: '2007-08-01',
        en: 'The strategy group has arrangements for sharing information between responsible authorities, set out in a protocol. Each authority follows it, and names a person who makes sharing easier.',
        cy: 'Mae gan y grŵp strategaeth drefniadau ar gyfer rhannu gwybodaeth rhwng awdurdodau cyfrifol, wedi’u nodi mewn protocol. Mae pob awdurdod yn ei ddilyn, ac yn enwi person sy’n hwyluso’r rhannu.',
      },
    ],
  },
];
