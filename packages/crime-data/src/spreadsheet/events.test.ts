import { describe, expect, it } from 'vitest';
import type { SheetReading } from './reading/read-sheet.ts';
import { askedWithCells, measuresIn, readRows } from './testing/read-rows.ts';

const read = (reading: SheetReading): string =>
  measuresIn(reading)
    .join('; ')
    .replaceAll(' ({"code":"no-row-of-list"})', '')
    .replaceAll(/ \(\{"code":"events-without-date","count":(\d)\}\)/g, '?$1');

describe('a list of events is asked about, and nothing of it becomes a figure', () => {
  it.each([
    ['cases by month', 'Case,Month,Risk|1,Apr-24,High|2,Apr-24,Standard|3,May-24,High', 'B2 B3 B4'],
    ['numbers of cases', 'Case number,Month|17,Apr-24|23,May-24|24,Jun-24', 'B2 B3 B4'],
    ['clients right of their months', 'Month,Client,Risk|Apr-24,101,High|Apr-24,102,Standard|May-24,103,High', 'A2 A3 A4'],
    ['incidents with gaps', 'Incident,Month|7,Apr-24|9,Apr-24|12,Sep-24', 'B2 B3 B4'],
    ['rows with a number', 'No.,Month,Risk|1,Apr-24,High|2,Apr-24,Low|3,May-24,High', 'B2 B3 B4'],
    ['months and years in two columns', 'Case,Month,Year,Risk|1,Apr,2024,High|2,Apr,2024,Low|3,May,2024,High', 'B2 B3 B4'],
    ['years', 'Licence,Year granted,Premises|1,2021,Bar|2,2022,Club|3,2024,Pub', 'B2 B3 B4'],
    ['in Welsh', 'Cyf,Dyddiad,Math|1,13/04/2024,Lladrad|2,14/04/2024,Difrod|3,03/06/2024,Lladrad', 'B2 B3 B4'],
    ['in Welsh by month', 'Rhif,Mis,Risg|1,Ebrill 2024,Uchel|2,Ebrill 2024,Isel|3,Mai 2024,Uchel', 'B2 B3 B4'],
    ['with a name of two words', 'Rhif y digwyddiad,Dyddiad|17,13/01/2024|18,14/02/2024|19,13/03/2024', 'B2 B3 B4'],
    ['collisions', 'accident_index,date,severity|201601,13/04/2016,2|201602,15/05/2016,3|201603,20/06/2016,3', 'B2 B3 B4'],
    ['collisions on one day', 'accident_index,date,severity|201601,13/04/2016,2|201602,13/04/2016,3|201603,20/06/2016,3', 'B2 B3 B4'],
    ['ages by month', 'Month,Victim age,Gender|Apr-24,34,F|Apr-24,21,M|May-24,45,F', 'A2 A3 A4'],
    ['ages by day', 'Date,Age,Sex|13/01/2024,34,F|15/02/2024,21,M|16/03/2024,44,F', 'A2 A3 A4'],
    ['with the year of something else', 'DHR ref,Date of death,Published|DHR1,March 2019,2021|DHR2,June 2020,2023', 'B2 B3'],
    ['with coordinates', 'Date,Easting,Northing|13/01/2024,512345,112345|14/03/2024,512346,112347', 'A2 A3'],
    ['with a bad date', 'Incident,Date,Category|1,13/01/2024,A|2,31/02/2024,A|3,05/03/2024,B|4,06/03/2024,B', 'B2 B4 B5'],
    ['with a blank date', 'Incident,Date|1,13/01/2024|2,|3,05/03/2024|4,06/03/2024', 'B2 B4 B5'],
    ['with an empty row', 'Incident,Date|A1,13/01/2024|A2,14/02/2024|,|A3,15/02/2024', 'B2 B3 B5'],
    ['with its headings again', 'Ref,Date|1,13/01/2024|2,14/02/2024|Ref,Date|3,15/02/2024', 'B2 B3 B5'],
    ['with a page break', 'Ref,Date|1,13/01/2024|2,14/02/2024|,|Ref,Date|3,15/02/2024', 'B2 B3 B6'],
    ['with numbers of officers', 'Incident date,Collar no,Age|05/04/2024,112,24|09/04/2024,98,31|13/05/2024,112,45', 'A2 A3 A4'],
    ['with scores', 'Date of inspection,Premises,Score|05/04/2024,A,3|09/04/2024,B,5|14/05/2024,C,4', 'A2 A3 A4'],
    ['with scores, the place first', 'Premises,Date of inspection,Score|A,05/04/2024,3|A,09/04/2024,5|B,14/05/2024,4', 'B2 B3 B4'],
    ['with sums of money', 'Date of offence,Beat,Value stolen|05/04/2024,A1,300|09/04/2024,A2,500|14/05/2024,A1,314', 'A2 A3 A4'],
    ['one in each month', 'Date,Grant,Amount|13/04/2019,A,400|20/05/2019,B,500|21/06/2019,A,600', 'A2 A3 A4'],
    [
      'at times of day',
      'Date,Time,Street,Officer|05/04/2024,21:10,High St,7|05/04/2024,23:40,Quay,9|11/04/2024,02:15,Quay,7|13/05/2024,19:05,Quay,7',
      'A2 A3 A4 A5',
    ],
    [
      'by chance on one day of the week',
      'Date,Ward,Group size|05/04/2024,Castle,4|05/04/2024,Abbey,6|12/04/2024,Castle,3|03/05/2024,Abbey,8',
      'A2 A3 A4 A5',
    ],
    ['of what was issued', 'Date issued,Fine|05/04/2024,100|15/04/2024,100|21/05/2024,100|28/05/2024,60', 'A2 A3 A4 A5'],
    ['that begins and ends on one day', 'Incident,Start,End|A,03/04/2024,03/04/2024|B,15/05/2024,15/05/2024', 'B2 B3'],
  ])('%s', (_name, table, cells) => {
    const reading = readRows(table);
    expect([read(reading), askedWithCells(reading)]).toEqual(['', [`events: ${cells}`]]);
  });

  it('with titles above it and a source below it, beside a table of figures', () => {
    const reading = readRows(
      'Register,,,,,|Incident no.,Date,Type,,Month,Burglary|17,13/01/2024,A,,Apr-24,10|18,14/02/2024,B,,May-24,12|19,15/02/2024,A,,Jun-24,13|Source: us,,,,,',
    );
    expect([read(reading), askedWithCells(reading)]).toEqual(['Burglary month: 2024-04=10, 2024-05=12, 2024-06=13', ['events: B3 B4 B5']]);
  });

  it('an event without a date is left out with the reason', () => {
    const { leftOut } = readRows('Incident,Date,Category|1,13/01/2024,A|2,31/02/2024,A|3,,B|4,06/03/2024,B');
    expect(leftOut).toContainEqual({ cells: ['A3', 'B3', 'C3', 'A4', 'C4'], why: { code: 'event-without-date', name: 'Date' } });
  });

  it('and one of which only the month is known, with that reason', () => {
    const { leftOut } = readRows('Ref,Date,Type|1,13/04/2019,A|2,Apr 2019,B|3,21/06/2019,A');
    expect(leftOut).toContainEqual({ cells: ['A3', 'B3', 'C3'], why: { code: 'event-without-day', name: 'Date' } });
  });

  it('and so is one whose date is in the other order', () => {
    const table = 'Incident,Date|1,13/01/2024|2,02/05/2024|3,02/28/2024';
    expect(askedWithCells(readRows(table)).map((one) => one.split(':')[0])).toEqual(['events', 'date-order']);
    const reading = readRows(table, { events: 'dates', 'date-order': 'day-first' });
    expect([read(reading), reading.leftOut.map(({ why }) => why.code)]).toEqual([
      'Data day: 2024-01-13=1, 2024-05-02=1',
      ['event-without-date'],
    ]);
    expect(read(readRows(table, { events: 'dates', 'date-order': 'month-first' }))).toBe('Data day: 2024-02-05=1, 2024-02-28=1');
  });
});

describe('a table of figures below a list is read', () => {
  it.each([
    ['of months, after an empty row', 'Date,Type|13/04/2019,A|20/05/2019,B|21/06/2019,A|,|Apr 2019,40|May 2019,50|Jun 2019,60'],
    ['of months', 'Date,Type|13/04/2019,A|20/05/2019,B|21/06/2019,A|Apr 2019,40|May 2019,50|Jun 2019,60'],
    ['of the same unit', 'Month,Type|Apr 2019,A|Apr 2019,B|May 2019,A|,|Apr 2019,40|May 2019,50|Jun 2019,60'],
    ['with headings', 'Date,Type|13/04/2019,A|20/05/2019,B|21/06/2019,A|,|Month,Column B|Apr 2019,40|May 2019,50|Jun 2019,60'],
  ])('%s', (_name, table) => {
    const reading = readRows(table);
    expect([read(reading), askedWithCells(reading)]).toEqual(['Column B month: 2019-04=40, 2019-05=50, 2019-06=60', ['events: A2 A3 A4']]);
  });
});

describe('months are the periods of figures, and not the loose days beside them', () => {
  it.each([
    'Published,Month,Burglary|13/05/2019,Apr-19,40|14/06/2019,May-19,50|15/07/2019,Jun-19,60',
    'Received,Month,Burglary|13/05/2019,Apr-19,40|14/05/2019,May-19,50|15/07/2019,Jun-19,60',
    'Published,Month,Burglary|14/05/2019,Apr-19,40|14/06/2019,May-19,50|14/07/2019,Jun-19,60',
    'Published,Month,Burglary|01/05/2019,Apr-19,40|01/06/2019,May-19,50|01/07/2019,Jun-19,60',
    'Published,Month,Area,Burglary|13/05/2019,Apr-19,N,40|14/06/2019,May-19,N,50|15/07/2019,Jun-19,S,60',
    'Publication month,Month,Burglary|May-19,Apr-19,40|Jun-19,May-19,50|Jul-19,Jun-19,60',
    'Month,Published,Burglary|Apr-19,13/05/2019,40|May-19,14/06/2019,50|Jun-19,15/07/2019,60',
  ])('%s', (table) => {
    const reading = readRows(table);
    expect([read(reading).replaceAll(/ \(.*?\)/g, ''), askedWithCells(reading)]).toEqual([
      'Burglary month: 2019-04=40, 2019-05=50, 2019-06=60',
      [],
    ]);
  });
});

describe('by the answer events', () => {
  const list = 'Ref,Date,Type|1,13/01/2024,A|2,13/01/2024,B|Ref,Date,Type|3,15/03/2024,A|4,unknown,B|5,16/03/2024,A';
  it.each([
    [list, 'by-month', 'Data month: 2024-01=2?1, 2024-02=missing?1, 2024-03=2?1'],
    [list, 'by-month:Type', 'A month: 2024-01=1, 2024-02=0, 2024-03=2; B month: 2024-01=1?1, 2024-02=missing?1, 2024-03=missing?1'],
    [
      'Ref,Date,Type|1,13/01/2024,A|2,,|3,15/02/2024,B|4,15/02/2024,A',
      'by-month:Type',
      'A month: 2024-01=1?1, 2024-02=1?1; B month: 2024-01=missing?1, 2024-02=1?1',
    ],
    ['Ref,Date|1,13/01/2024|2,15/03/2024|Total 2,', 'by-month', 'Data month: 2024-01=1, 2024-02=0, 2024-03=1'],
    ['Date,Type|13/01/2024,A|15/03/2024,B|Total,2', 'by-month', 'Data month: 2024-01=1, 2024-02=0, 2024-03=1'],
    [list, 'dates', 'Data day: 2024-01-13=1, 2024-01-13=1, 2024-03-15=1, 2024-03-16=1'],
    [list, 'leave-out', ''],
    [
      'Case,Month,Risk|1,Apr-24,High|2,Apr-24,Low|3,May-24,High',
      'by-month:Risk',
      'High month: 2024-04=1, 2024-05=1; Low month: 2024-04=1, 2024-05=0',
    ],
    ['Case,Month,Year|1,4,2024|2,4,2024|3,5,2024', 'by-month', 'Data month: 2024-04=2, 2024-05=1'],
    ['Permit,Year granted,Kind|1,2021,A|2,2021,B|3,2023,A', 'by-month', 'Data year from 1: 2021-01=2, 2022-01=0, 2023-01=1'],
    [
      'Permit,Year granted,Kind|1,2021,A|2,2021,B|3,2023,A',
      'by-month:Kind',
      'A year from 1: 2021-01=1, 2022-01=0, 2023-01=1; B year from 1: 2021-01=1, 2022-01=0, 2023-01=0',
    ],
    [
      'ID,Date,Loss|1,13/01/2024,200|2,14/02/2024,300|3,15/02/2024,200',
      'figures',
      'Loss day: 2024-01-13=200, 2024-02-14=300, 2024-02-15=200',
    ],
    ['Date issued,Fine|05/04/2024,100|15/04/2024,100|28/05/2024,60', 'figures', 'Fine day: 2024-04-05=100, 2024-04-15=100, 2024-05-28=60'],
  ])('%s are %s', (table, answer, expected) => {
    const reading = readRows(table, { events: answer });
    expect([read(reading), reading.questions.map((question) => [question.id, question.answer])]).toEqual([expected, [['events', answer]]]);
  });
});

describe('which of several dates is that of an event is asked, and nothing counted before', () => {
  it.each([
    ['Victim DOB,Offence date,Offence|02/01/1990,15/02/2024,Theft|09/05/1985,20/03/2024,Theft', 'Offence date', 'Victim DOB'],
    ['Date received,Date closed,Type|02/01/2024,15/02/2024,A|09/02/2024,20/03/2024,A', 'Date received', 'Date closed'],
    ['From,To,Reason|02/01/2024,15/02/2024,Closure|09/02/2024,20/03/2024,Closure', 'From', 'To'],
    ['Incident,Start,End|A,03/01/2024,15/02/2024|B,15/02/2024,20/03/2024', 'Start', 'End'],
    ['Incident,Start,End|A,03/01/2024 10:00,15/02/2024 11:00|B,15/02/2024 23:00,20/03/2024 01:00', 'Start', 'End'],
    ['Notice,Issued,Expires|1,03/01/2024,15/02/2024|2,13/02/2024,20/03/2024', 'Issued', 'Expires'],
    ['Ref,Date,Date|1,13/01/2024,15/02/2024|2,14/02/2024,17/03/2024', 'Date (B)', 'Date (C)'],
  ])('%s', (table, ...names) => {
    const open = readRows(table, { events: 'by-month' });
    expect([read(open), open.questions.map(({ id, options }) => [id, options.map((option) => option.id)])[0]]).toEqual([
      '',
      ['event-date', names],
    ]);
    const months = names.map((name) => readRows(table, { events: 'by-month', 'event-date': name }).measures[0]?.values[0]?.period);
    expect(new Set(months).size).toBe(2);
  });

  it('an event that has no such date is left out', () => {
    const table = 'Ref,Opened,Closed|1,13/01/2024,15/02/2024|2,14/01/2024,|3,15/01/2024,17/02/2024';
    const reading = readRows(table, { events: 'by-month', 'event-date': 'Closed' });
    expect([read(reading), reading.leftOut.at(-1)]).toEqual([
      'Data month: 2024-02=2?1',
      { cells: ['A3'], why: { code: 'event-without-date', name: 'Closed' } },
    ]);
  });

  it('and the month beside a day is no other date', () => {
    expect(askedWithCells(readRows('Case,Date,Month|1,13/01/2024,Jan-24|2,14/02/2024,Feb-24|3,15/02/2024,Feb-24'))).toEqual([
      'events: B2 B3 B4',
    ]);
  });
});

describe('codes, ages and years of origin are no figures', () => {
  it.each([
    ['Month,LACode,Burglary|Apr-24,888,5|May-24,888,6|Jun-24,888,7', 'Burglary month: 2024-04=5, 2024-05=6, 2024-06=7'],
    ['la_code,Month,Burglary|888,Apr-24,5|888,May-24,6|888,Jun-24,7', 'Burglary month: 2024-04=5, 2024-05=6, 2024-06=7'],
    ['Date,Week no,Burglary|13/04/2024,15,3|14/04/2024,15,5|15/04/2024,16,7', 'Burglary day: 2024-04-13=3, 2024-04-14=5, 2024-04-15=7'],
    [
      'Year,Age,Residents|2021,0,500|2021,1,480|2022,0,510|2022,1,490',
      '0 · Residents year from 1: 2021-01=500, 2022-01=510; 1 · Residents year from 1: 2021-01=480, 2022-01=490',
    ],
    ['Street,Year built,Burglaries|High St,1990,5|Low St,1991,7|Mid St,1992,9', ''],
    ['Offender ID,Year of birth,Offences|1,1990,5|2,1991,7|3,1992,9', ''],
    ['Name,Date of birth,Postcode|Jo,13/01/1990,ME1|Al,14/02/1985,ME2', ''],
    ['Person ID,DOB,Gender|1,13/01/1990,F|2,14/02/1985,M|3,14/05/1981,M', ''],
    [
      'Month,Opened,Age of oldest case|Apr-24,5,40|May-24,6,50',
      'Opened month: 2024-04=5, 2024-05=6; Age of oldest case month: 2024-04=40, 2024-05=50',
    ],
    [
      'Client,Date,Hours|101,13/01/2024,2|101,20/01/2024,3|102,21/01/2024,2.5',
      'Hours day: 2024-01-13=2 (101), 2024-01-20=3 (101), 2024-01-21=2.5 (102)',
    ],
  ])('%s', (table, expected) => {
    const reading = readRows(table);
    expect([read(reading), askedWithCells(reading)]).toEqual([expected, []]);
  });
});

describe('a table of figures is no list', () => {
  it.each([
    'Month,Incidents|Apr-24,1|May-24,2|Jun-24,3',
    'Month,Incident|Apr-24,1|May-24,2|Jun-24,3',
    'Month,Cases,Risk|Apr-24,12,High|May-24,13,Low|Jun-24,11,High',
    'Rank,Month,Burglary|1,Apr-24,5|2,May-24,6|3,Jun-24,7',
    'Month,Rank,Burglary|Apr-24,1,50|May-24,2,40|Jun-24,3,30',
    'Month,Index|Apr-24,100|May-24,101|Jun-24,99',
    'Date,Index|01/04/2024,100|01/05/2024,101|01/06/2024,99',
    'No,Month,Count|1,Apr-24,12|2,May-24,13|3,Jun-24,15',
    'Ref,Month,Count|1,Apr-24,12|2,May-24,13|3,Jun-24,15',
    'ID,Ward,Month,Burglary|1,Castle,Apr-24,5|2,High,Apr-24,6|3,Castle,May-24,7|4,High,May-24,9|5,Castle,Jun-24,1|6,High,Jun-24,8',
    'Row,Ward,Month,Burglary|1,Castle,Apr-24,5|2,High,Apr-24,6|3,Castle,May-24,7|4,High,May-24,9',
    'Offence,Month,Count|Burglary,Apr-24,5|Robbery,Apr-24,6|Burglary,May-24,7|Robbery,May-24,8',
    'Offence,Month,Number|Burglary,Apr-24,5|Robbery,Apr-24,6',
    'Offence code,Month,Number|8N,Apr-24,5|5D,Apr-24,6|8N,May-24,7|5D,May-24,8',
    'Area code,Month,Count|E07000110,Apr-24,5|E07000111,Apr-24,6|E07000110,May-24,7|E07000111,May-24,9',
    'Month,Average age,Clients|Apr-24,34,10|May-24,35,11|Jun-24,33,12',
    'From,To,Crimes|01/04/2024,30/04/2024,5|01/05/2024,31/05/2024,6|01/06/2024,30/06/2024,7',
    'Date,Incidents|01/04/2024,1|09/04/2024,2|30/04/2024,3',
    'Date,Calls,Weather|13/04/2024,5,Wet|14/04/2024,6,Dry|15/04/2024,7,Dry',
    'Quarter,Case,Count|Q1 2023/24,A,5|Q2 2023/24,A,6|Q3 2023/24,A,7',
    'Month,Ward,Risk score|Apr-24,Castle,5|Apr-24,High,6|May-24,Castle,7|May-24,High,8',
    'Year,Number|2021,5|2022,6|2023,7',
    'Month,Number of incidents,Number of victims|Apr-24,5,6|May-24,6,7|Jun-24,7,9',
    'Month,Calls,Target|Apr-24,5,6|May-24,6,6|Jun-24,7,6',
    'Month,Crime,Detections|Apr-24,5,1|May-24,6,2|Jun-24,7,3',
    'Date,Report,Duration|01/04/2024,5,1|01/05/2024,6,2|01/06/2024,7,3',
    'Year,Licence,Permit|2021,5,1|2022,6,2|2023,8,3',
    'Item,Month,Spend|CCTV,Apr-24,500|Youth,Apr-24,700|CCTV,May-24,400|Youth,May-24,800',
    'KPI ref,Indicator,Apr-24,May-24,Jun-24|K1,Burglary,1,2,3|K2,Robbery,4,5,6',
    'Ref,Indicator,Period,Value|1,Burglary,2023/24,10|2,Robbery,2023/24,12|3,Burglary,2022/23,9|4,Robbery,2022/23,8',
    'Month,Age 0-17,Age 18-24|Apr-24,5,6|May-24,6,7|Jun-24,7,9',
    'Month,Severity score|Apr-24,5.5|May-24,6.1|Jun-24,7.2',
    'Month,Priority|Apr-24,5|May-24,6|Jun-24,7',
    'Case,Month,Spend|7,Apr-24,10|7,May-24,12|9,Apr-24,11|9,May-24,15',
    'id,date,value|1,2024-01-01,5|2,2024-01-02,7|3,2024-01-05,8|4,2024-01-09,9|5,2024-01-11,9',
    'index,date,temperature|0,2024-01-01,5.5|1,2024-01-02,7|2,2024-01-05,8',
    'Case ID,Date,Cost|1,01/04/2024,200|2,01/05/2024,300|3,01/06/2024,200',
    'indicator_id,date,value|1,2024-01,5|1,2024-02,7|2,2024-01,8|2,2024-02,9',
    'Ward,Date surveyed,Score|W1,13/01/2024,5|W2,14/02/2024,6|W3,14/03/2024,7',
    'Date,Area,Caseload|02/04/2024,N,5|02/04/2024,S,6|03/05/2024,N,7|03/05/2024,S,8|05/06/2024,N,7|05/06/2024,S,8',
    'Date,Caseload,Notes|02/04/2024,5,x|03/05/2024,6,y|05/06/2024,7,z',
    'Date,Site,Visits|14/04/2024,N,5|19/04/2024,S,6|23/05/2024,N,7',
    'Date,Day,Taken|14/04/2024,Sun,5|16/04/2024,Tue,6|25/04/2024,Thu,9|29/04/2024,Mon,7',
    'Date,Burglary,Weather|14/04/2024,5,wet|16/04/2024,6,dry|25/04/2024,7,dry|29/04/2024,7,wet',
    'Survey date,Method,Feel safe %|14/04/2024,online,51%|23/05/2024,phone,56%|15/08/2024,paper,57%',
    'Date,Shift,Calls|29/03/2024,A,5|28/04/2024,B,6|30/05/2024,A,9|29/06/2024,B,7',
    'Date,Location,Incidents|13/01/2024,High St,2|20/01/2024,Low St,3|25/02/2024,High St,1',
  ])('%s', (table) => {
    const reading = readRows(table);
    expect([reading.questions, reading.measures.length > 0]).toEqual([[], true]);
  });
});
