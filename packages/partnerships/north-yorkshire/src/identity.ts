import { OPEN_GOVERNMENT_LICENCE } from '@saferplan/domain/plan';
import type { PartnershipSource } from '@saferplan/partnership-kit';
import { NAME } from './areas.ts';

export const identity: PartnershipSource['identity'] = {
  slug: 'north-yorkshire',
  name: NAME,
  shortName: 'NYCSP',
  area: 'North Yorkshire',
  force: 'North Yorkshire Police',
  chair: '',
  about:
    'An example made from public reports by people who do not belong to the partnership: this is not its own site. What the reports do not say stands here as not recorded.',
  brandColour: '#274a2c',
  numbering: 'none',
  licence: OPEN_GOVERNMENT_LICENCE,
  features: [],
  dataSources: [
    {
      name: 'North Yorkshire Council, committee papers',
      address: 'https://edemocracy.northyorks.gov.uk/',
      licence: '',
      about: 'The reports that this example is made from.',
    },
  ],
};

export const plan: PartnershipSource['plan'] = {
  title: 'Community safety strategy 2022–24',
  motto: '',
  startYear: 2022,
  endYear: 2024,
};
