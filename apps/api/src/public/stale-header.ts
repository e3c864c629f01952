import type { PublishedEditionsReader } from './published-editions.ts';

/**
 * What an answer says of its age while the database does not answer in time: `Cache-Status` with a lifetime below zero (RFC 9211,
 * section 2.4), in seconds. Empty where it is as fresh as it should be.
 */
export function staleHeader(publishedEditions: PublishedEditionsReader): Readonly<Record<string, string>> {
  const seconds = publishedEditions.staleForSeconds();
  return seconds === null ? {} : { 'cache-status': `Saferplan; hit; ttl=-${Math.max(1, seconds).toString()}` };
}
