import type { PartnershipSource } from '@saferplan/partnership-kit';

export const wellbeingPage: NonNullable<PartnershipSource['pages']>[number] = {
  title: 'The law in Wales',
  slug: 'the-law-in-wales',
  summary: 'What a partnership in Wales must consider besides crime.',
  body: `## Future generations

The [Well-being of Future Generations (Wales) Act 2015](https://www.legislation.gov.uk/anaw/2015/2) asks public bodies to consider
the needs of future generations. **This page is an example**, written in Markdown.

## Goals and objectives

| Goal of the Act | Where this plan serves it |
| --- | --- |
| A resilient Wales | Fires set on purpose |
| A Wales of cohesive communities | Abuse at home and in the street |

- Goals are named beside each objective.
- The [open data](/data) names them too.`,
};
