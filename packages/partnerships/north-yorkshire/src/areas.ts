import type { PartnershipSource } from '@saferplan/partnership-kit';

/** Marked as an example wherever it stands, since these are not its own pages. */
export const NAME = 'North Yorkshire Community Safety Partnership (example)';

/** Seven districts, which became one on 1 April 2023; and six partnerships, which had become one before. */
export const areas = {
  craven: { name: 'Craven', code: 'E07000163' },
  hambleton: { name: 'Hambleton', code: 'E07000164' },
  harrogate: { name: 'Harrogate', code: 'E07000165' },
  richmondshire: { name: 'Richmondshire', code: 'E07000166' },
  ryedale: { name: 'Ryedale', code: 'E07000167' },
  scarborough: { name: 'Scarborough', code: 'E07000168' },
  selby: { name: 'Selby', code: 'E07000169' },
  'north-yorkshire': { name: 'North Yorkshire', code: 'E06000065' },
  'craven-csp': { kind: 'partnership', name: 'Craven Community Safety Partnership' },
  'hambleton-csp': { kind: 'partnership', name: 'Hambleton and Richmondshire Community Safety Partnership' },
  'harrogate-csp': { kind: 'partnership', name: 'Harrogate Community Safety Partnership' },
  'ryedale-csp': { kind: 'partnership', name: 'Ryedale Community Safety Partnership' },
  'scarborough-csp': { kind: 'partnership', name: 'Scarborough Community Safety Partnership' },
  'selby-csp': { kind: 'partnership', name: 'Selby Community Safety Partnership' },
  'north-yorkshire-csp': { kind: 'partnership', name: NAME },
} satisfies PartnershipSource['areas'];

export const areaChanges: NonNullable<PartnershipSource['areaChanges']> = [
  {
    kind: 'merged',
    // The day of the decision. The notice does not say when it took effect.
    on: '2014-09-09',
    from: ['craven-csp', 'hambleton-csp', 'harrogate-csp', 'ryedale-csp', 'scarborough-csp', 'selby-csp'],
    to: ['north-yorkshire-csp'],
    authority: 'Police and Crime Commissioner for North Yorkshire, decision notice 013/2014',
    reason: 'To spend less time and money on running six partnerships. Each area kept a local team.',
  },
  {
    kind: 'merged',
    on: '2023-04-01',
    from: ['craven', 'hambleton', 'harrogate', 'richmondshire', 'ryedale', 'scarborough', 'selby'],
    to: ['north-yorkshire'],
    authority: 'The North Yorkshire (Structural Changes) Order 2022 (SI 2022/328)',
    reason: 'One council took the place of the county council and seven district councils.',
  },
];
