import type { PartnershipSource } from '@saferplan/partnership-kit';

export const wellbeingPage: NonNullable<PartnershipSource['pages']>[number] = {
  title: { en: 'The law in Wales', cy: 'Y gyfraith yng Nghymru' },
  slug: 'the-law-in-wales',
  summary: {
    en: 'What a partnership in Wales must consider besides crime.',
    cy: 'Yr hyn y mae’n rhaid i bartneriaeth yng Nghymru ei ystyried heblaw am drosedd.',
  },
  body: {
    en: `## Future generations

The [Well-being of Future Generations (Wales) Act 2015](https://www.legislation.gov.uk/anaw/2015/2) asks public bodies to consider
the needs of future generations. **This page is an example**, written in Markdown.

## Goals and objectives

| Goal of the Act | Where this plan serves it |
| --- | --- |
| A resilient Wales | Fires set on purpose |
| A Wales of cohesive communities | Abuse at home and in the street |

- Goals are named beside each objective.
- The [open data](/data) names them too.`,
    cy: `## Cenedlaethau’r dyfodol

Mae [Deddf Llesiant Cenedlaethau’r Dyfodol (Cymru) 2015](https://www.legislation.gov.uk/anaw/2015/2/contents/enacted/welsh) yn gofyn i
gyrff cyhoeddus ystyried anghenion cenedlaethau’r dyfodol. **Enghraifft yw’r dudalen hon**, a ysgrifennwyd mewn Markdown.

## Nodau ac amcanion

| Nod y Ddeddf | Lle mae’r cynllun hwn yn ei wasanaethu |
| --- | --- |
| Cymru gydnerth | Tanau bwriadol |
| Cymru o gymunedau cydlynus | Cam-drin gartref ac ar y stryd |

- Enwir y nodau wrth ochr pob amcan.
- Mae’r [data agored](/cy/data) yn eu henwi hefyd.`,
  },
};
