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
    values: publishedValues(body),
  }));

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
