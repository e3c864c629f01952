import { createHash } from 'node:crypto';
import type { Database } from '@saferplan/database';
import { listNewestPublications, publicTablesOf } from '@saferplan/database/publication';
import { type PublishedValues, publishedValues, revisedSince, type RevisedValue } from '@saferplan/domain/publication';
import type { PublicationId } from '@saferplan/domain/shared';
import type { Observation } from '@saferplan/domain/spc';
import type { Kysely } from 'kysely';
import type { ServiceContext } from '../../platform/service-context.ts';

/** The newest publication of an edition with the values of its series, by slug. */
export interface NewestPublished {
  readonly publicationId: PublicationId;
  readonly label: string;
  readonly values: ReadonlyMap<string, PublishedValues>;
}

/** The newest publication of each edition with the values of its series, the newest year first. */
export const readNewestPublished = async (context: ServiceContext, db: Kysely<Database>): Promise<readonly NewestPublished[]> =>
  (await listNewestPublications(publicTablesOf(db), context.scope)).map(({ id, label, body }) => ({
    publicationId: id,
    label,
    values: valuesHeld(body),
  }));

type ValuesBySeries = ReturnType<typeof publishedValues>;

/** How many publications’ values are held: enough for the editions of several partnerships. */
const MOST_HELD = 30;
const held = new Map<string, ValuesBySeries>();

/** The values of a publication, by the hash of its bytes: they never change, and to read them takes long. The one used longest ago makes room. */
function valuesHeld(body: string): ValuesBySeries {
  const hash = createHash('sha256').update(body).digest('hex');
  const values = held.get(hash) ?? publishedValues(body);
  held.delete(hash);
  held.set(hash, values);
  const [oldest] = held.keys();
  if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest);
  return values;
}

/** Where values of a series are published that are kept otherwise by now. */
export interface PublishedOtherwise {
  readonly edition: string;
  /** The address of the page, within the partnership's site. */
  readonly page: string;
  readonly values: readonly RevisedValue[];
}

/** In which editions, and at which values, a series is published otherwise than it is kept by now. `published` has the newest year first. */
export const publishedOtherwise = (
  published: readonly NewestPublished[],
  slug: string,
  now: readonly Observation[],
): readonly PublishedOtherwise[] =>
  published.flatMap(({ label, values }, at) => {
    const revised = revisedSince(values.get(slug) ?? [], now);
    const page = at === 0 ? `/trends/${slug}` : `/editions/${label}/trends/${slug}`;
    return revised.length === 0 ? [] : [{ edition: label, page, values: revised }];
  });
