import { LINE_ROLE_NAMES } from '../../files-read/line-roles.ts';
import type { TableWords } from '../tables.ts';

export const tables: TableWords = {
  row: (number) => `Rhes ${number}`,
  column: (letters) => `Colofn ${letters}`,
  holds: (line) => `Mae ${line} yn dal`,
  chooseLine: (line) => `${line}: dywedwch beth mae’n ei ddal`,
  asFound: 'Yr hyn y mae’r daflen yn ei awgrymu',
  roles: LINE_ROLE_NAMES.cy,
  kept: 'Cedwir yr hyn a ddywedwch ar gyfer y ffeil nesaf o’r un ffurf.',
};
