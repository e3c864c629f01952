import type { CodedOf, ModelFaults } from '@saferplan/domain/shared';
import { expect, it } from 'vitest';
import { describeFault } from './describe-fault.ts';

it.each<readonly [CodedOf<ModelFaults>, string]>([
  [{ code: 'two-groups-of-id', id: 'harm' }, 'There are two groups called harm.'],
  [{ code: 'two-criteria-of-id', id: 'trend' }, 'There are two criteria called trend.'],
  [{ code: 'two-levels-of-id', id: 'low', criterion: 'Trend' }, 'There are two levels of “Trend” called low.'],
  [{ code: 'levels-out-of-order', criterion: 'Trend' }, 'Put the levels of “Trend” in the order of their values, the least first.'],
  [{ code: 'group-not-used', group: 'Likelihood' }, 'The formula does not use the group “Likelihood”: add it, or remove the group.'],
  [{ code: 'group-not-there', id: 'luck' }, 'The formula uses a group luck that the model does not have.'],
  [{ code: 'product-of-negative', group: 'Harm', criterion: 'Pain' }, '“Harm” multiplies, so the levels of “Pain” cannot be below 0.'],
  [
    { code: 'zero-in-group', group: 'Harm', criterion: 'Pain' },
    'A 0 in “Pain” makes all of “Harm” 0, whatever else was answered. Begin its levels above 0 if that is not meant.',
  ],
  [
    { code: 'zero-in-formula', group: 'Harm' },
    'A 0 in “Harm” makes that part of the score 0, whatever else was answered. Begin its levels above 0 if that is not meant.',
  ],
  [
    { code: 'zero-in-formula', group: null },
    'A 0 in “a part of the formula” makes that part of the score 0, whatever else was answered. Begin its levels above 0 if that is not meant.',
  ],
  [
    { code: 'formula-multiplies-negative', group: 'Harm' },
    'The formula multiplies by “Harm”, which can be below 0. Scale it to a range from 0 up first.',
  ],
  [{ code: 'scales-constant' }, 'The formula scales something that always has the same value.'],
  [{ code: 'group-works-both-ways', group: 'Harm' }, '“Harm” raises the score in one place of the formula and lowers it in another.'],
  [
    { code: 'criterion-against-direction', criterion: 'Reputation', said: 'raises', does: 'lowers' },
    '“Reputation” is said to raise the score, but in this formula a greater value lowers it.',
  ],
  [{ code: 'bands-out-of-order' }, 'Put the bands in order: each must begin above the one before.'],
  [{ code: 'no-band-at-lowest', lowest: 0.5 }, 'The lowest score is 0.5, so the first band must begin there or below.'],
  [{ code: 'band-out-of-reach', band: 'Very high', highest: 1200 }, 'No score can reach “Very high”: the highest is 1200.'],
  [
    { code: 'file-lacks-columns', file: 'matrix', columns: ['level', 'value'], needed: ['group', 'criterion', 'level', 'value'] },
    'matrix lacks the columns level, value. Give a line for each level, with the columns group, criterion, level, value.',
  ],
  [
    { code: 'file-lacks-columns', file: 'matrix', columns: ['value'], needed: ['group', 'criterion', 'level', 'value'] },
    'matrix lacks the column value. Give a line for each level, with the columns group, criterion, level, value.',
  ],
  [{ code: 'line-without-value', file: 'matrix', line: 7 }, 'Line 7 of matrix has no number as its value.'],
])('%o', (fault, english) => {
  expect(describeFault(fault)).toBe(english);
});
