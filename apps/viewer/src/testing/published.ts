import type { Snapshot } from '@saferplan/domain/publication';
import type { PublishedEdition, Site } from '../view.ts';

/** A snapshot as an edition that was published on a day in 2026, in the format of `storedAs`. */
export const published = (snapshot: Snapshot, storedAs = 4): PublishedEdition => ({
  snapshot,
  sha256: 'a'.repeat(64),
  publishedAt: '2026-11-23T10:00:00.000Z',
  storedAs,
});

/** A site of one partnership at its own root, whose pages no test has looked at. */
export const SITE: Site = { origin: 'https://plan.example.org', root: '', accessibility: {} };
