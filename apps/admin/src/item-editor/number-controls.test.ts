import { expect, it } from 'vitest';
import { moneyToEdit, NUMBERS } from './number-controls.ts';

it('shows money in pounds, with two figures of pence or none, and what was refused as it was typed', () => {
  expect([3_710_400, 125_050, 5, 0].map((pence) => moneyToEdit({ pence }))).toEqual(['37104', '1250.50', '0.05', '0']);
  expect([moneyToEdit('many'), moneyToEdit(null), moneyToEdit({ pence: -100 })]).toEqual(['many', '', '-1']);
});

it('reads back what it shows, in every control of a number', () => {
  const { money, ...numbers } = NUMBERS;
  for (let pence = 0; pence < 200_000; pence += 37) {
    expect(money.read(money.show({ pence }))).toEqual({ pence });
    for (const { show, read } of Object.values(numbers)) expect(read(show(pence / 100))).toBe(pence / 100);
  }
});

it('takes for money what people write, and leaves what is none to be refused', () => {
  expect(['£37,104', '37104', '1,250.5'].map(NUMBERS.money.read)).toEqual([{ pence: 3_710_400 }, { pence: 3_710_400 }, { pence: 125_050 }]);
  expect(['12k', '10.005'].map(NUMBERS.money.read)).toEqual(['12k', '10.005']);
});
