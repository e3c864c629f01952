import type { ClosureWords } from './closure-en.ts';

/** That a partnership ends, in Welsh. To be read by a first-language speaker before a partnership relies on it. */
export const closureCy: ClosureWords = {
  label: 'Mae’r bartneriaeth hon yn dod i ben',
  ended: (on) => `Daeth y bartneriaeth hon i ben ar ${on}.`,
  ends: (on) => `Daw’r bartneriaeth hon i ben ar ${on}.`,
  follows: 'Yn ei lle:',
  nothing: 'Nid oes dim yn cymryd ei lle.',
  by: 'Drwy:',
  stays: 'Mae’r hyn a gyhoeddodd yn aros yma fel yr oedd, ac ni chaiff dim ei ychwanegu.',
  carriedFrom: 'O ble y daw hyn',
  carriedHow: 'Wedi’i gario drosodd o’r hyn a gyhoeddwyd gan y partneriaethau y mae’r un hon yn cymryd eu lle:',
  dataText: 'Bod y bartneriaeth hon yn dod i ben, pryd, drwy ba gyfraith, a’r hyn sy’n cymryd ei lle',
};
