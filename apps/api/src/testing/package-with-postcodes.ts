import { itemsSourceOf, partnershipFromItems } from '@saferplan/partnership-kit';
import { partnership as maidstone } from '@saferplan/partnership-maidstone';

/** No postcode begins with ZZ: these are made up, and lead to a ward and a small area of Maidstone, and to ones that it has not. */
const CSV = `postcode,small_area,ward,ended
ZZ1 1AA,E01024385,E05005002,
ZZ1 1AB,E01024385,E05005002,2015-03
ZZ1 1AC,E01999999,E05999999,
`;

const source = itemsSourceOf(maidstone);

/** Maidstone's plan with a lookup of postcodes beside it, as a package of its own would define it. */
export const partnership = partnershipFromItems({
  ...source,
  beside: {
    ...source.beside,
    postcodes: { csv: CSV, source: 'A synthetic lookup of a test', datedOn: '2017-02-01', licence: 'None: it is made up' },
  },
});
