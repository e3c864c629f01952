import { type Kysely } from 'kysely';

/** How a partnership's public site looks and speaks. */
/* oxlint-disable-next-line typescript/no-explicit-any -- a migration does not depend on today's tables */
export async function up(db: Kysely<any>): Promise<void> {
  const site = JSON.stringify({
    brandColour: '#0b5351',
    languages: ['en'],
    licence: {
      name: 'Open Government Licence v3.0',
      address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    },
    logo: null,
  });
  await db.schema
    .alterTable('partnership')
    .addColumn('site', 'text', (column) => column.notNull().defaultTo(site))
    .execute();
}
