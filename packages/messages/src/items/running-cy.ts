import type { ItemWords } from './item-words.ts';

/** In Welsh, which no Welsh speaker has read yet: the kinds of how an edition is decided on, how it goes and what it costs. */
export const running = {
  meeting: {
    name: 'cyfarfod',
    heading: 'Cyfarfodydd',
    add: 'Cyfarfod newydd: am beth yr oedd',
    fields: {
      body: 'Corff',
      heldOn: 'Dyddiad',
      item: 'Am beth y mae',
      agendaItem: 'Rhif ar yr agenda',
      recommendation: 'Yr hyn y gofynnir i’r cyfarfod ei benderfynu',
      outcome: 'Canlyniad',
      decision: 'Penderfyniad',
      votes: 'Pleidleisiau (gwag os na fu rhai)',
      minute: 'Cofnodwyd fel',
      documentId: 'Adroddiad neu gofnodion',
    },
  },
  reading: {
    name: 'darlleniad',
    heading: 'Darlleniadau',
    add: 'Darlleniad newydd: y mis, megis Awst 2017',
    fields: { indicatorId: 'Dangosydd', when: 'Mis neu ddyddiad', value: 'Gwerth', note: 'Nodyn' },
  },
  consultation: {
    name: 'ymgynghoriad',
    heading: 'Ymgynghoriadau',
    add: 'Ymgynghoriad newydd: ei deitl',
    fields: {
      title: 'Teitl',
      startsOn: 'Diwrnod cyntaf',
      endsOn: 'Diwrnod olaf',
      audiences: 'I bwy y gofynnir',
      questions: 'Yr hyn a ofynnir iddynt',
      summary: 'Yr hyn a ddaeth yn ôl, yn gryno',
    },
  },
  response: {
    name: 'ymateb',
    heading: 'Ymatebion',
    add: 'Ymateb newydd: pwy atebodd',
    fields: {
      consultationId: 'Ymgynghoriad',
      respondent: 'Pwy atebodd, fel y’i cyhoeddir',
      summary: 'Yr hyn a ddywedasant',
      whatChanged: 'Yr hyn a newidiodd o’i herwydd',
    },
  },
  implication: {
    name: 'llinell o’r goblygiadau',
    heading: 'Goblygiadau i’r cyngor',
    add: 'Llinell newydd: yr hyn y mae’r cynllun yn ei olygu',
    fields: {
      aspect: 'Ynghylch',
      text: 'Yr hyn y mae’r cynllun yn ei olygu iddo',
      officer: 'Atebir drosto gan',
      signedOff: 'Wedi’i gymeradwyo',
    },
  },
  'action-update': {
    name: 'diweddariad',
    heading: 'Diweddariadau',
    add: 'Diweddariad newydd: yr hyn a wnaed',
    fields: {
      actionId: 'Cam gweithredu',
      on: 'Dyddiad',
      status: 'Statws',
      done: 'Yr hyn a wnaed',
      next: 'Yr hyn sydd nesaf',
      evidence: 'Lle gellir ei weld (cyfeiriad gwe)',
      override: 'Lliw gwahanol i’r un a rydd y rheolau, gyda’i reswm',
    },
  },
  grant: {
    name: 'grant',
    heading: 'Grantiau',
    add: 'Grant newydd: ei enw',
    fields: { name: 'Enw', funder: 'Gan', amount: 'Swm mewn punnoedd', about: 'Amdano' },
  },
  bid: {
    name: 'cais',
    heading: 'Ceisiadau',
    add: 'Cais newydd: pwy sy’n gofyn',
    fields: {
      grantId: 'Grant',
      applicant: 'Pwy sy’n gofyn',
      purpose: 'At ba ddiben',
      amount: 'Y swm y gofynnwyd amdano, mewn punnoedd',
      priorityIds: 'Yn gwasanaethu',
      decision: 'Penderfyniad',
      awarded: 'Dyfarnwyd, mewn punnoedd',
      note: 'Nodyn',
    },
  },
} satisfies Partial<ItemWords>;
