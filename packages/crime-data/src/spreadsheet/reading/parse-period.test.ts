import { expect, it } from 'vitest';
import { periodsInText } from './parse-period.ts';

/** The names of the months and their short forms, in English and in Welsh. */
const NAMES = [
  ['January', 'Jan', 'Ionawr', 'Ion'],
  ['February', 'Feb', 'Chwefror', 'Chwef', 'Chwe'],
  ['March', 'Mar', 'Mawrth', 'Maw'],
  ['April', 'Apr', 'Ebrill', 'Ebr'],
  ['May', 'Mai'],
  ['June', 'Jun', 'Mehefin', 'Meh'],
  ['July', 'Jul', 'Gorffennaf', 'Gorff', 'Gor'],
  ['August', 'Aug', 'Awst'],
  ['September', 'Sept', 'Sep', 'Medi', 'Med'],
  ['October', 'Oct', 'Hydref', 'Hyd'],
  ['November', 'Nov', 'Tachwedd', 'Tach'],
  ['December', 'Dec', 'Rhagfyr', 'Rhag'],
] as const;
const cases = NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const));
const two = (number: number): string => number.toString().padStart(2, '0');

it.each(cases)('%s is month %i in every way in which months are written', (name, number) => {
  const startsOf = (text: string) => periodsInText(text).map(({ unit, start }) => `${unit} ${start}`);
  const month = `month 2016-${two(number)}`;
  for (const text of [`${name} 2016`, `${name}-16`, `${name}. 2016`, `2016 ${name}`, `16-${name}`, `${name.toUpperCase()} 2016`])
    expect([text, startsOf(text)]).toEqual([text, [month]]);
  for (const text of [`5 ${name} 2016`, `${name} 5, 2016`, `As at 5 ${name} 2016`])
    expect([text, startsOf(text)]).toEqual([text, [`day 2016-${two(number)}-05`]]);
  expect(startsOf(`5 - 11 ${name} 2016`)).toEqual([`week 2016-${two(number)}-05`]);
  expect(startsOf(`5 ${name} to 11 ${name} 2016`)).toEqual([`week 2016-${two(number)}-05`]);
  expect(startsOf(`${name} 2016/17`)).toEqual([`month ${number < 4 ? '2017' : '2016'}-${two(number)}`]);
  expect(periodsInText(name)).toMatchObject([{ unit: 'month-of-year', number }]);
  for (const last of NAMES[(number + 1) % 12] ?? []) {
    expect(startsOf(`${name} 2016 to ${last} ${number > 10 ? '2017' : '2016'}`)).toEqual([`quarter 2016-${two(number)}`]);
    expect(periodsInText(`${name}-${last}`)).toMatchObject([{ unit: 'quarter-of-year', number: number * 10 }]);
  }
});

it.each([
  ['Ym Mawrth 2016', 'month 2016-03'],
  ['In March 2016', 'month 2016-03'],
  ['yng Ngorffennaf 2016', 'month 2016-07'],
  ['Yn Nhachwedd 2016', 'month 2016-11'],
  ['Mis Mai 2016', 'month 2016-05'],
  ['Ym mis Medi 2016', 'month 2016-09'],
  ['Fehefin 2016', 'month 2016-06'],
  ['Ionawr i Fawrth 2016', 'quarter 2016-01'],
  ['Ebrill 2016 hyd Mawrth 2017', 'year 2016-04'],
  ['Ebrill 2016 hyd at Fawrth 2017', 'year 2016-04'],
  ['Hyd-Rhag 2016', 'quarter 2016-10'],
  ['Hyd 2016', 'month 2016-10'],
])('%s is read as a table in Welsh means it', (text, meant) => {
  expect(periodsInText(text).map(({ unit, start }) => `${unit} ${start}`)).toEqual([meant]);
});
