import { sameName } from '@saferplan/domain/peers';

/** A district by its official code and its name. */
interface District {
  readonly code: string;
  readonly name: string;
}

/** Districts that became one, or one that was given another name or code, with no ground lost or won that matters to a rate. */
export interface AreaChange extends District {
  /** Its first day. */
  readonly at: string;
  readonly of: readonly District[];
  readonly source: string;
}

const district = (code: string, name: string): District => ({ code, name });

/**
 * Changes of districts in England since 2012 in which whole districts became one, were renamed or were given another code; newest first. Codes are
 * those of the Office for National Statistics, as programs in public repositories list them.
 */
export const AREA_CHANGES: readonly AreaChange[] = [
  {
    ...district('E08000038', 'Barnsley'),
    at: '2025-04-01',
    of: [district('E08000016', 'Barnsley')],
    source: 'S.I. 2024/1328, which moves part of its boundary with Sheffield',
  },
  {
    ...district('E08000039', 'Sheffield'),
    at: '2025-04-01',
    of: [district('E08000019', 'Sheffield')],
    source: 'S.I. 2024/1328, which moves part of its boundary with Barnsley',
  },
  {
    ...district('E06000063', 'Cumberland'),
    at: '2023-04-01',
    of: [district('E07000026', 'Allerdale'), district('E07000028', 'Carlisle'), district('E07000029', 'Copeland')],
    source: 'S.I. 2022/331',
  },
  {
    ...district('E06000064', 'Westmorland and Furness'),
    at: '2023-04-01',
    of: [district('E07000027', 'Barrow-in-Furness'), district('E07000030', 'Eden'), district('E07000031', 'South Lakeland')],
    source: 'S.I. 2022/331',
  },
  {
    ...district('E06000065', 'North Yorkshire'),
    at: '2023-04-01',
    of: [
      district('E07000163', 'Craven'),
      district('E07000164', 'Hambleton'),
      district('E07000165', 'Harrogate'),
      district('E07000166', 'Richmondshire'),
      district('E07000167', 'Ryedale'),
      district('E07000168', 'Scarborough'),
      district('E07000169', 'Selby'),
    ],
    source: 'S.I. 2022/328',
  },
  {
    ...district('E06000066', 'Somerset'),
    at: '2023-04-01',
    of: [
      district('E07000187', 'Mendip'),
      district('E07000188', 'Sedgemoor'),
      district('E07000246', 'Somerset West and Taunton'),
      district('E07000189', 'South Somerset'),
    ],
    source: 'S.I. 2022/329',
  },
  {
    ...district('E06000061', 'North Northamptonshire'),
    at: '2021-04-01',
    of: [
      district('E07000150', 'Corby'),
      district('E07000152', 'East Northamptonshire'),
      district('E07000153', 'Kettering'),
      district('E07000156', 'Wellingborough'),
    ],
    source: 'S.I. 2020/156',
  },
  {
    ...district('E06000062', 'West Northamptonshire'),
    at: '2021-04-01',
    of: [district('E07000151', 'Daventry'), district('E07000154', 'Northampton'), district('E07000155', 'South Northamptonshire')],
    source: 'S.I. 2020/156',
  },
  {
    ...district('E06000060', 'Buckinghamshire'),
    at: '2020-04-01',
    of: [
      district('E07000004', 'Aylesbury Vale'),
      district('E07000005', 'Chiltern'),
      district('E07000006', 'South Bucks'),
      district('E07000007', 'Wycombe'),
    ],
    source: 'S.I. 2019/957',
  },
  {
    ...district('E06000058', 'Bournemouth, Christchurch and Poole'),
    at: '2019-04-01',
    of: [district('E06000028', 'Bournemouth'), district('E07000048', 'Christchurch'), district('E06000029', 'Poole')],
    source: 'S.I. 2018/648',
  },
  {
    ...district('E06000059', 'Dorset'),
    at: '2019-04-01',
    of: [
      district('E07000049', 'East Dorset'),
      district('E07000050', 'North Dorset'),
      district('E07000051', 'Purbeck'),
      district('E07000052', 'West Dorset'),
      district('E07000053', 'Weymouth and Portland'),
    ],
    source: 'S.I. 2018/648',
  },
  {
    ...district('E07000244', 'East Suffolk'),
    at: '2019-04-01',
    of: [district('E07000205', 'Suffolk Coastal'), district('E07000206', 'Waveney')],
    source: 'S.I. 2018/640',
  },
  {
    ...district('E07000245', 'West Suffolk'),
    at: '2019-04-01',
    of: [district('E07000201', 'Forest Heath'), district('E07000204', 'St Edmundsbury')],
    source: 'S.I. 2018/639',
  },
  {
    ...district('E07000246', 'Somerset West and Taunton'),
    at: '2019-04-01',
    of: [district('E07000190', 'Taunton Deane'), district('E07000191', 'West Somerset')],
    source: 'S.I. 2018/649',
  },
  {
    ...district('E07000112', 'Folkestone and Hythe'),
    at: '2018-04-01',
    of: [district('E07000112', 'Shepway')],
    source: 'the council’s resolution of January 2018, as in the press',
  },
  ...[
    { code: 'E06000057', was: 'E06000048', name: 'Northumberland', at: '2013-04-01' },
    { code: 'E08000037', was: 'E08000020', name: 'Gateshead', at: '2013-04-01' },
    { code: 'E07000242', was: 'E07000097', name: 'East Hertfordshire', at: '2013-04-01' },
    { code: 'E07000243', was: 'E07000101', name: 'Stevenage', at: '2013-04-01' },
    { code: 'E07000240', was: 'E07000100', name: 'St Albans', at: '2012-04-01' },
    { code: 'E07000241', was: 'E07000104', name: 'Welwyn Hatfield', at: '2012-04-01' },
  ].map(({ code, was, name, at }) => ({
    ...district(code, name),
    at,
    of: [district(was, name)],
    source: 'Office for National Statistics, Code History Database',
  })),
];

/** What an area was made of before, by names, the newest first: of North Yorkshire, its seven districts; none where it has not changed. */
export function formerAreas(name: string): readonly (readonly string[])[] {
  const made: (readonly string[])[] = [];
  let parts: readonly string[] = [name];
  for (const change of AREA_CHANGES) {
    const at = parts.findIndex((part) => sameName(part) === sameName(change.name));
    const of = change.of.map((one) => one.name);
    if (at === -1 || of.every((one) => sameName(one) === sameName(change.name))) continue;
    parts = [...parts.slice(0, at), ...of, ...parts.slice(at + 1)];
    made.push(parts);
  }
  return made;
}

/** An estimate of people, or anything else that is counted of an area by its code at a time. */
interface OfArea extends District {
  readonly at: string;
  readonly people: number;
}

/**
 * The same with each area under the code that it has had since, and each that was made of several as their sum, where the list has them all and
 * not itself. Areas under the codes that they had stay.
 */
export function withChangedAreas<Counted extends OfArea>(counted: readonly Counted[]): readonly Counted[] {
  const known = new Map(counted.map((one) => [`${one.code} ${one.at}`, one]));
  const add = (at: string, { code, name }: District, parts: readonly District[]): void => {
    if (known.has(`${code} ${at}`)) return;
    const own = parts.flatMap((part) => known.get(`${part.code} ${at}`) ?? []);
    const [first] = own;
    if (first === undefined || own.length < parts.length) return;
    known.set(`${code} ${at}`, { ...first, code, name, people: own.reduce((sum, { people }) => sum + people, 0) });
  };
  const times = new Set(counted.map(({ at }) => at));
  // The oldest first: what became one may have become part of another since.
  for (const change of AREA_CHANGES.toReversed())
    for (const at of times) {
      add(at, change, change.of);
      const [only] = change.of;
      if (change.of.length === 1 && only !== undefined) add(at, only, [change]);
    }
  return [...known.values()];
}
