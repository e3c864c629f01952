import type { ModelFaults } from '@saferplan/domain/shared';
import type { WordsOf } from './say-coded.ts';

const named = (group: string | null): string => group ?? 'rhan o’r fformiwla';
const SAID = { raises: 'codi’r sgôr', lowers: 'gostwng y sgôr' } as const;
const DOES = { raises: 'ei chodi', lowers: 'ei gostwng' } as const;

// To be read by a Welsh speaker before a partnership relies on it.
export const modelFaultsCy: WordsOf<ModelFaults> = {
  'two-groups-of-id': ({ id }) => `Gelwir dau grŵp yn ${id}.`,
  'two-criteria-of-id': ({ id }) => `Gelwir dau faen prawf yn ${id}.`,
  'two-levels-of-id': ({ id, criterion }) => `Gelwir dwy lefel o “${criterion}” yn ${id}.`,
  'levels-out-of-order': ({ criterion }) => `Rhowch lefelau “${criterion}” yn nhrefn eu gwerthoedd, y lleiaf yn gyntaf.`,
  'group-not-used': ({ group }) => `Nid yw’r fformiwla’n defnyddio’r grŵp “${group}”: ychwanegwch ef, neu dilëwch y grŵp.`,
  'group-not-there': ({ id }) => `Mae’r fformiwla’n defnyddio grŵp ${id} nad yw yn y model.`,
  'product-of-negative': ({ group, criterion }) => `Mae “${group}” yn lluosi, felly ni all lefelau “${criterion}” fod yn is na 0.`,
  'zero-in-group': ({ group, criterion }) =>
    `Mae 0 yn “${criterion}” yn gwneud y cyfan o “${group}” yn 0, beth bynnag arall a atebwyd. Dechreuwch ei lefelau uwchlaw 0 os nad dyna’r bwriad.`,
  'zero-in-formula': ({ group }) =>
    `Mae 0 yn “${named(group)}” yn gwneud y rhan honno o’r sgôr yn 0, beth bynnag arall a atebwyd. Dechreuwch ei lefelau uwchlaw 0 os nad dyna’r bwriad.`,
  'formula-multiplies-negative': ({ group }) =>
    `Mae’r fformiwla’n lluosi â “${named(group)}”, a all fod yn is na 0. Graddiwch ef yn gyntaf i amrediad o 0 i fyny.`,
  'scales-constant': 'Mae’r fformiwla’n graddio rhywbeth sydd â’r un gwerth bob amser.',
  'group-works-both-ways': ({ group }) => `Mae “${group}” yn codi’r sgôr mewn un lle yn y fformiwla ac yn ei gostwng mewn lle arall.`,
  'criterion-against-direction': ({ criterion, said, does }) =>
    `Dywedir bod “${criterion}” yn ${SAID[said]}, ond yn y fformiwla hon mae gwerth uwch yn ${DOES[does]}.`,
  'bands-out-of-order': 'Rhowch y bandiau mewn trefn: rhaid i bob un ddechrau uwchlaw’r un o’i flaen.',
  'no-band-at-lowest': ({ lowest }) => `Y sgôr isaf yw ${String(lowest)}, felly rhaid i’r band cyntaf ddechrau yno neu’n is.`,
  'band-out-of-reach': ({ band, highest }) => `Ni all unrhyw sgôr gyrraedd “${band}”: yr uchaf yw ${String(highest)}.`,
  'file-lacks-columns': ({ file, columns, needed }) =>
    `Colofnau sydd ar goll yn “${file}”: ${columns.join(', ')}. Rhowch linell ar gyfer pob lefel, gyda’r colofnau ${needed.join(', ')}.`,
  'line-without-value': ({ file, line }) => `Nid oes rhif yn werth i linell ${String(line)} o “${file}”.`,
};
