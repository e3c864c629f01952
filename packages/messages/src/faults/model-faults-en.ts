import type { ModelFaults } from '@saferplan/domain/shared';
import type { WordsOf } from './say-coded.ts';

const named = (group: string | null): string => group ?? 'a part of the formula';

/** What is wrong with a scoring model, or to know about it. */
export const modelFaultsEn: WordsOf<ModelFaults> = {
  'two-groups-of-id': ({ id }) => `There are two groups called ${id}.`,
  'two-criteria-of-id': ({ id }) => `There are two criteria called ${id}.`,
  'two-levels-of-id': ({ id, criterion }) => `There are two levels of “${criterion}” called ${id}.`,
  'levels-out-of-order': ({ criterion }) => `Put the levels of “${criterion}” in the order of their values, the least first.`,
  'group-not-used': ({ group }) => `The formula does not use the group “${group}”: add it, or remove the group.`,
  'group-not-there': ({ id }) => `The formula uses a group ${id} that the model does not have.`,
  'product-of-negative': ({ group, criterion }) => `“${group}” multiplies, so the levels of “${criterion}” cannot be below 0.`,
  'zero-in-group': ({ group, criterion }) =>
    `A 0 in “${criterion}” makes all of “${group}” 0, whatever else was answered. Begin its levels above 0 if that is not meant.`,
  'zero-in-formula': ({ group }) =>
    `A 0 in “${named(group)}” makes that part of the score 0, whatever else was answered. Begin its levels above 0 if that is not meant.`,
  'formula-multiplies-negative': ({ group }) =>
    `The formula multiplies by “${named(group)}”, which can be below 0. Scale it to a range from 0 up first.`,
  'scales-constant': 'The formula scales something that always has the same value.',
  'group-works-both-ways': ({ group }) => `“${group}” raises the score in one place of the formula and lowers it in another.`,
  'criterion-against-direction': ({ criterion, said, does }) =>
    `“${criterion}” is said to ${said === 'raises' ? 'raise' : 'lower'} the score, but in this formula a greater value ${does} it.`,
  'bands-out-of-order': 'Put the bands in order: each must begin above the one before.',
  'no-band-at-lowest': ({ lowest }) => `The lowest score is ${String(lowest)}, so the first band must begin there or below.`,
  'band-out-of-reach': ({ band, highest }) => `No score can reach “${band}”: the highest is ${String(highest)}.`,
  'file-lacks-columns': ({ file, columns, needed }) =>
    `${file} lacks the column${columns.length > 1 ? 's' : ''} ${columns.join(', ')}. Give a line for each level, with the columns ${needed.join(', ')}.`,
  'line-without-value': ({ file, line }) => `Line ${String(line)} of ${file} has no number as its value.`,
};
