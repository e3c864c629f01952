import type { PartnershipSource } from '@saferplan/partnership-kit';

export const sourcesPage: NonNullable<PartnershipSource['pages']>[number] = {
  title: 'Where this example comes from',
  slug: 'where-this-comes-from',
  summary: 'Which public papers it was made from, and what they do not say.',
  body: `This is **not the partnership’s own site**. It was made from public papers, to show how a plan lives through a reorganisation.

## Papers

| What it says | Paper |
| --- | --- |
| Priorities of 2022-23, the chair and the vice chair | Community Safety Update, March 2023 |
| Priorities of 2023-24 | Community Safety Partnership Update, March 2024 |
| Objectives of partnership development and of the hubs | Performance data beside that update |
| Reports of hate crime | Minutes of the same meeting |
| The merger of six partnerships | Decision notice 013/2014 of the Police and Crime Commissioner |

The papers of the council are at [edemocracy.northyorks.gov.uk](https://edemocracy.northyorks.gov.uk/).

## What they do not say

- Who leads each priority, and by when what is done: it stands here as not recorded.
- Why a priority has another name than a year before.
- Indicators and their targets.`,
};
