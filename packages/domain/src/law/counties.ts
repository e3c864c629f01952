/** A county of England with a county council and district councils. */
interface County {
  readonly name: string;
  /** The last day on which it had both; null where no end is made by law. */
  readonly until: string | null;
  /** Its districts under the names that they have, or had last. */
  readonly districts: readonly string[];
}

const county = (name: string, until: string | null, districts: string): County => ({ name, until, districts: districts.split(', ') });

/**
 * The counties of England with two tiers of councils since 2010, by the districts of the Office for National Statistics. Those
 * that ended on 1 April 2009 are not listed, so that an area of theirs is told by its code alone. Ends are those of the orders
 * that made the councils new; Kent's reorganisation, expected for 1 April 2028, had no order when this was written.
 */
const COUNTIES: readonly County[] = [
  county('Buckinghamshire', '2020-03-31', 'Aylesbury Vale, Chiltern, South Bucks, Wycombe'),
  county('Cambridgeshire', null, 'Cambridge, East Cambridgeshire, Fenland, Huntingdonshire, South Cambridgeshire'),
  county('Cumbria', '2023-03-31', 'Allerdale, Barrow-in-Furness, Carlisle, Copeland, Eden, South Lakeland'),
  county(
    'Derbyshire',
    null,
    'Amber Valley, Bolsover, Chesterfield, Derbyshire Dales, Erewash, High Peak, North East Derbyshire, South Derbyshire',
  ),
  county('Devon', null, 'East Devon, Exeter, Mid Devon, North Devon, South Hams, Teignbridge, Torridge, West Devon'),
  county('Dorset', '2019-03-31', 'Christchurch, East Dorset, North Dorset, Purbeck, West Dorset, Weymouth and Portland'),
  county('East Sussex', null, 'Eastbourne, Hastings, Lewes, Rother, Wealden'),
  county(
    'Essex',
    null,
    'Basildon, Braintree, Brentwood, Castle Point, Chelmsford, Colchester, Epping Forest, Harlow, Maldon, Rochford, Tendring, Uttlesford',
  ),
  county('Gloucestershire', null, 'Cheltenham, Cotswold, Forest of Dean, Gloucester, Stroud, Tewkesbury'),
  county(
    'Hampshire',
    null,
    'Basingstoke and Deane, East Hampshire, Eastleigh, Fareham, Gosport, Hart, Havant, New Forest, Rushmoor, Test Valley, Winchester',
  ),
  county(
    'Hertfordshire',
    null,
    'Broxbourne, Dacorum, East Hertfordshire, Hertsmere, North Hertfordshire, St Albans, Stevenage, Three Rivers, Watford, Welwyn Hatfield',
  ),
  county(
    'Kent',
    null,
    'Ashford, Canterbury, Dartford, Dover, Folkestone and Hythe, Gravesham, Maidstone, Sevenoaks, Swale, Thanet, Tonbridge and Malling, Tunbridge Wells',
  ),
  county(
    'Lancashire',
    null,
    'Burnley, Chorley, Fylde, Hyndburn, Lancaster, Pendle, Preston, Ribble Valley, Rossendale, South Ribble, West Lancashire, Wyre',
  ),
  county(
    'Leicestershire',
    null,
    'Blaby, Charnwood, Harborough, Hinckley and Bosworth, Melton, North West Leicestershire, Oadby and Wigston',
  ),
  county('Lincolnshire', null, 'Boston, East Lindsey, Lincoln, North Kesteven, South Holland, South Kesteven, West Lindsey'),
  county('Norfolk', null, "Breckland, Broadland, Great Yarmouth, King's Lynn and West Norfolk, North Norfolk, Norwich, South Norfolk"),
  county(
    'Northamptonshire',
    '2021-03-31',
    'Corby, Daventry, East Northamptonshire, Kettering, Northampton, South Northamptonshire, Wellingborough',
  ),
  county('North Yorkshire', '2023-03-31', 'Craven, Hambleton, Harrogate, Richmondshire, Ryedale, Scarborough, Selby'),
  county('Nottinghamshire', null, 'Ashfield, Bassetlaw, Broxtowe, Gedling, Mansfield, Newark and Sherwood, Rushcliffe'),
  county('Oxfordshire', null, 'Cherwell, Oxford, South Oxfordshire, Vale of White Horse, West Oxfordshire'),
  county('Somerset', '2023-03-31', 'Mendip, Sedgemoor, Somerset West and Taunton, South Somerset'),
  county(
    'Staffordshire',
    null,
    'Cannock Chase, East Staffordshire, Lichfield, Newcastle-under-Lyme, South Staffordshire, Stafford, Staffordshire Moorlands, Tamworth',
  ),
  county('Suffolk', null, 'Babergh, East Suffolk, Ipswich, Mid Suffolk, West Suffolk'),
  county(
    'Surrey',
    '2027-03-31',
    'Elmbridge, Epsom and Ewell, Guildford, Mole Valley, Reigate and Banstead, Runnymede, Spelthorne, Surrey Heath, Tandridge, Waverley, Woking',
  ),
  county('Warwickshire', null, 'North Warwickshire, Nuneaton and Bedworth, Rugby, Stratford-on-Avon, Warwick'),
  county('West Sussex', null, 'Adur, Arun, Chichester, Crawley, Horsham, Mid Sussex, Worthing'),
  county('Worcestershire', null, 'Bromsgrove, Malvern Hills, Redditch, Worcester, Wychavon, Wyre Forest'),
];

/** Names that a district had before the one in the list, and those of districts that were merged within their county. */
const FORMERLY: Readonly<Record<string, string>> = {
  Shepway: 'Folkestone and Hythe',
  'Forest Heath': 'West Suffolk',
  'St Edmundsbury': 'West Suffolk',
  'Suffolk Coastal': 'East Suffolk',
  Waveney: 'East Suffolk',
  'Taunton Deane': 'Somerset West and Taunton',
  'West Somerset': 'Somerset West and Taunton',
};

/** A name as it is compared: without case, hyphens and what kind of council it has ('Borough Council'), and with 'and' in full. */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replaceAll('’', "'")
    .replaceAll('.', '')
    .replaceAll(/[\s-]+/gu, ' ')
    .trim()
    .replace(/(?<!^)(?: (?:city|borough|district))?(?: council)?$/u, '')
    .replace(/^(?:royal )?(?:borough|district|city) of (?=.)/u, '');

const BY_DISTRICT = new Map(
  COUNTIES.flatMap((found) => found.districts.map((name) => [plainName(name), { county: found, name }] as const)),
);
for (const [before, now] of Object.entries(FORMERLY)) {
  const found = BY_DISTRICT.get(plainName(now));
  if (found !== undefined) BY_DISTRICT.set(plainName(before), found);
}

/** The county that a district of this name is or was in, and the district's newest name; null where the list has none. */
export const countyOf = (district: string): { readonly county: County; readonly name: string } | null =>
  BY_DISTRICT.get(plainName(district)) ?? null;
