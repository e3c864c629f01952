import { plainName } from './counties.ts';

const names = (listed: string): ReadonlySet<string> => new Set(listed.split(', ').map(plainName));

/** Districts of England that have one council and lie outside London, by the names of the Office for National Statistics of 2023. */
const ONE_COUNCIL = names(
  'Hartlepool, Middlesbrough, Redcar and Cleveland, Stockton-on-Tees, Darlington, Halton, Warrington, Blackburn with Darwen, Blackpool, Hull, Kingston upon Hull, East Riding of Yorkshire, North East Lincolnshire, North Lincolnshire, York, Derby, Leicester, Rutland, Nottingham, Herefordshire, Telford and Wrekin, Stoke-on-Trent, Bath and North East Somerset, Bristol, North Somerset, South Gloucestershire, Plymouth, Torbay, Swindon, Peterborough, Luton, Southend-on-Sea, Thurrock, Medway, Bracknell Forest, West Berkshire, Reading, Slough, Windsor and Maidenhead, Wokingham, Milton Keynes, Brighton and Hove, Portsmouth, Southampton, Isle of Wight, County Durham, Cheshire East, Cheshire West and Chester, Shropshire, Cornwall, Isles of Scilly, Wiltshire, Bedford, Central Bedfordshire, Northumberland, Bournemouth Christchurch and Poole, Dorset, Buckinghamshire, North Northamptonshire, West Northamptonshire, Cumberland, Westmorland and Furness, North Yorkshire, Somerset, Bolton, Bury, Manchester, Oldham, Rochdale, Salford, Stockport, Tameside, Trafford, Wigan, Knowsley, Liverpool, St Helens, Sefton, Wirral, Barnsley, Doncaster, Rotherham, Sheffield, Newcastle upon Tyne, North Tyneside, South Tyneside, Sunderland, Birmingham, Coventry, Dudley, Sandwell, Solihull, Walsall, Wolverhampton, Bradford, Calderdale, Kirklees, Leeds, Wakefield, Gateshead',
);

/** The boroughs of London. */
const LONDON = names(
  'Barking and Dagenham, Barnet, Bexley, Brent, Bromley, Camden, Croydon, Ealing, Enfield, Greenwich, Hackney, Hammersmith and Fulham, Haringey, Harrow, Havering, Hillingdon, Hounslow, Islington, Kensington and Chelsea, Kingston upon Thames, Lambeth, Lewisham, Merton, Newham, Redbridge, Richmond upon Thames, Southwark, Sutton, Tower Hamlets, Waltham Forest, Wandsworth, Westminster',
);

/** Whether a name is of a district with one council, in London or outside; null where it is of neither. */
export function singleCouncil(name: string): 'one-tier' | 'london' | null {
  const found = plainName(name.replaceAll(',', ''));
  if (LONDON.has(found)) return 'london';
  return ONE_COUNCIL.has(found) ? 'one-tier' : null;
}
