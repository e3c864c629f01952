import { type ComparisonCatalogue, toBoth } from './catalogue.ts';
import { localeTools } from '../locale/locale-tools.ts';
import type { ComparisonContext } from './context.ts';

const { list } = localeTools('cy');

type Rated = readonly { readonly name: string; readonly rate: number }[];

/** Areas with their rates, in as many lists; the rates are written alike in all of them. */
function rated(lists: readonly Rated[], { rates }: ComparisonContext): readonly string[] {
  const said = [...rates(lists.flatMap((areas) => areas.map(({ rate }) => rate)))];
  return lists.map((areas) => list(areas.map(({ name }) => `${name} (${said.shift() ?? ''})`)));
}

const reasons = { 'no-count': 'dim ffigur', 'not-a-count': 'nid yw’n gyfrif cyfan', 'no-people': 'dim nifer o bobl' } as const;

const VERDICTS = {
  'as-neighbours': { usual: 'fel yr ardaloedd cyfagos', unusual: 'fel yr ardaloedd cyfagos', 'very-unusual': 'fel yr ardaloedd cyfagos' },
  higher: {
    usual: 'yn uwch na’r disgwyl o edrych ar yr ardaloedd cyfagos',
    unusual: 'yn uwch na’r disgwyl o edrych ar yr ardaloedd cyfagos',
    'very-unusual': 'yn llawer uwch na’r disgwyl o edrych ar yr ardaloedd cyfagos',
  },
  lower: {
    usual: 'yn is na’r disgwyl o edrych ar yr ardaloedd cyfagos',
    unusual: 'yn is na’r disgwyl o edrych ar yr ardaloedd cyfagos',
    'very-unusual': 'yn llawer is na’r disgwyl o edrych ar yr ardaloedd cyfagos',
  },
} as const;

/** What is said of an area beside its neighbours, in Welsh. To be read by a Welsh speaker before a partnership relies on it. */
export const comparisonCy: ComparisonCatalogue = {
  'beside-neighbours': {
    resident: ({ state, strength, rate, pooledRate, per, areas }, { area, unit, during, population, rates, whole }) => {
      const [own = '', all = ''] = rates([rate, pooledRate]);
      return `Mae ${area} ${VERDICTS[state][strength]}: ${own} ${unit} fesul ${whole(per)} o bobl ${during}; ${all} yn y ${areas} ardal gyda’i gilydd (pobl: ${population}).`;
    },
    analyst: ({ state, strength, rate, pooledRate, per, areas, z }, { area, unit, during, population, rates, whole, fixed }) => {
      const [own = '', all = ''] = rates([rate, pooledRate]);
      return `Mae ${area} ${VERDICTS[state][strength]}: ${own} ${unit} fesul ${whole(per)} o bobl ${during}, cyfradd gyfun ${areas} ardal ${all} (pobl: ${population}); z ${fixed(z, 2)} gyda gorwasgariad.`;
    },
  },
  'cannot-tell': toBoth(({ why, rate, areas, needed, per }, { area, unit, during, rates, whole }) => {
    const own = rate === null ? '' : ` Ei gyfradd ei hun yw ${rates([rate])[0] ?? ''} ${unit} fesul ${whole(per)} o bobl ${during}.`;
    switch (why) {
      case 'too-few-areas':
        return `Ni ellir dweud sut y mae ${area} yn cymharu o ${areas} ardal: gyda llai na ${needed}, ni allai’r un sefyll allan pa mor wahanol bynnag y bo.${own}`;
      case 'too-large-a-share':
        return `Ni ellir dweud sut y mae ${area} yn cymharu: mae’n rhan mor fawr o’r ${areas} ardal fel na allai sefyll allan pa mor wahanol bynnag y bo.${own}`;
      default:
        return `Ni ellir dweud sut y mae ${area} yn cymharu ${during}: ${reasons[why]}.`;
    }
  }),
  'others-beyond': toBoth(({ higher, lower, others }, context) => {
    const beyond = higher.length + lower.length;
    if (beyond === 0) return `Nid oes yr un o’r ${others} arall yn sefyll allan.`;
    const [above = '', below = ''] = rated([higher, lower], context);
    const parts = [...(higher.length === 0 ? [] : [`yn uwch, ${above}`]), ...(lower.length === 0 ? [] : [`yn is, ${below}`])];
    return `O’r ${others} arall, mae ${beyond} yn sefyll allan: ${parts.join('; ')}.`;
  }),
  place: {
    resident: ({ place, tied, from, to, areas }) => {
      const own = `Yn nhrefn y cyfraddau, o’r uchaf, ei safle yw ${place} o ${areas}${tied === 0 ? '' : `, ar y cyd â ${tied} arall`}.`;
      if (from === 1 && to === areas)
        return `${own} Nid yw’r drefn honno’n dweud llawer: o ystyried yr hyn sy’n gwahaniaethu ardaloedd o’r fath, gallai fod mewn unrhyw safle.`;
      return `${own} O ystyried yr hyn sy’n gwahaniaethu ardaloedd o’r fath, gallai fod yn unrhyw le o safle ${from} i safle ${to}.`;
    },
    analyst: ({ place, tied, from, to, areas }) =>
      `Safle ${place} o ${areas}${tied === 0 ? '' : `, ar y cyd â ${tied}`}; cyfwng 95% ${from} i ${to} (cymariaethau fesul pâr gyda gorwasgariad, Bonferroni).`,
  },
  'plain-limits': {
    resident: ({ beyond, areas, thisOne }, { area }) =>
      beyond === 0
        ? null
        : `Byddai siart plaen, fel pe bai hap yn unig yn gwahaniaethu ardaloedd, yn galw ${beyond} o ${areas} yn anarferol${thisOne ? `, gan gynnwys ${area}` : ''}. Mae ardaloedd yn wahanol am lawer o resymau parhaol, a chaniateir ar gyfer hynny yma.`,
    analyst: ({ beyond, areas, plainZ }, { fixed }) =>
      `Byddai terfynau Poisson union o 3σ yn unig yn nodi ${beyond} o ${areas}; yma byddai z yn ${fixed(plainZ, 2)}.`,
  },
  dispersion: {
    resident: () => null,
    analyst: ({ phi, applied, tauSquared, tauSquaredWinsorised, additiveZ }, { fixed }) =>
      `Gorwasgariad φ = ${fixed(phi, 1)} (lluosol, z Pearson, heb ei winsoreiddio${applied > phi ? '; fe’i cymhwysir fel 1' : ''}). τ² adiol = ${fixed(tauSquared, 5)} (DerSimonian–Laird ar ail isradd y gymhareb; ${fixed(tauSquaredWinsorised, 5)} wedi’i winsoreiddio ar 10%), a byddai z yn ${fixed(additiveZ, 2)} yn ôl hwnnw.`,
  },
  'left-out': toBoth(({ areas }) => `Heb eu cymharu: ${areas.map(({ name, why }) => `${name} (${reasons[why]})`).join('; ')}.`),
};
