import { describe, expect, it } from 'vitest';
import { isDuring } from './publisher-notes.ts';
import { timesOfNote } from './times-of-note.ts';

const EVERY_QUARTER = ['2025-01', '2025-04', '2025-07', '2025-10', '2026-01'];

describe('the times for which a note says that figures cannot be used', () => {
  it.each([
    // The months before and after a month do not have it.
    ['Kent: figures for Maidstone before April 2025 cannot be used.', ['2025-01']],
    ['Kent: figures for Maidstone before 1 April 2025 cannot be used.', ['2025-01']],
    ['Kent: figures for Maidstone before 2 April 2025 cannot be used.', ['2025-01', '2025-04']],
    ['Kent: figures for Maidstone after December 2025 cannot be used.', ['2026-01']],
    ['Kent: figures for Maidstone after 31 December 2025 cannot be used.', ['2026-01']],
    ['Kent: figures for Maidstone after 30 December 2025 cannot be used.', ['2025-10', '2026-01']],
    ['Kent: figures for Maidstone until Q1 2025/26 cannot be used.', ['2025-01', '2025-04']],
    ['Kent: figures for Maidstone from Q4 2025/26 onwards cannot be used.', ['2026-01']],
    // A year, and the years and quarters, that end in any month.
    ['Kent: figures for Maidstone in the year ending June 2025 are incomplete.', ['2025-01', '2025-04']],
    ['Kent: figures for Maidstone in the 12 months to 30 September 2025 are incomplete.', ['2025-01', '2025-04', '2025-07']],
    ['Kent: figures for Maidstone in years ending March 2025 and March 2026 are incomplete.', EVERY_QUARTER],
    ['Kent: figures for Maidstone in the quarter ending September 2025 are incomplete.', ['2025-07']],
    ['Kent: figures for Maidstone between 2024/25 and 2025/26 are incomplete.', EVERY_QUARTER],
    ['Kent: figures for Maidstone for 2026 are incomplete.', ['2026-01']],
    ['Kent: figures for Maidstone from 1 April 2025 to 30 June 2025 are incomplete.', ['2025-04']],
    // Times of something else: nothing says which figures are meant.
    ['Kent: figures for Maidstone are incomplete and will be supplied again in October 2026.', EVERY_QUARTER],
    ['Kent: figures for Maidstone are incomplete and will be supplied again in Q1 2025/26.', EVERY_QUARTER],
    ['Kent: figures for Maidstone are incomplete. This table was last updated on 23 July 2025.', EVERY_QUARTER],
    ['Kent: figures for Maidstone are incomplete (revised July 2025).', EVERY_QUARTER],
    ['Kent: after a new system was introduced in October 2025, figures for Maidstone are incomplete.', EVERY_QUARTER],
    ['Kent: In July 2025 the force will supply again the figures of Maidstone, which are incomplete.', EVERY_QUARTER],
    ['Kent: figures for Maidstone are not available until July 2025.', EVERY_QUARTER],
    ['Kent: figures for Maidstone are not yet available, and are hoped for in July 2030.', EVERY_QUARTER],
    ['Kent: figures for Maidstone are incomplete, not to be compared with the year ending March 2025.', EVERY_QUARTER],
    // Both in one note: the time of the figures is meant.
    ['Kent: figures for Maidstone for April to June 2025 are incomplete and will be supplied again in January 2026.', ['2025-04']],
    ['Kent was unable to supply the figures of Maidstone for October 2025, and will do so in March 2026.', ['2025-10']],
    ['Kent has a new system. From October 2025 the figures of Maidstone should not be used.', ['2025-10', '2026-01']],
    ['Figures of Maidstone are incomplete for some offences. This affects the figures for July to September 2025.', ['2025-07']],
    ['Kent: figures for Maidstone for the year 2025 are not usable.', EVERY_QUARTER.slice(0, 4)],
    ['Kent: Due to the introduction of a new system, from October 2025 Maidstone’s figures are incomplete.', ['2025-10', '2026-01']],
    ['Kent: the October 2025 figures of Maidstone are incomplete.', ['2025-10']],
    ['Kent: the October 2025 migration left figures of Maidstone incomplete.', EVERY_QUARTER],
    ['Kent: figures for Maidstone are incomplete. Figures for the year ending March 2025 were published late.', EVERY_QUARTER],
    ['Kent: data for Maidstone will not be available for the quarter ending June 2025.', ['2025-04']],
    ['Kent will supply again the figures for Maidstone for April to June 2025, which are incomplete.', ['2025-04']],
  ])('%s', (note, quarters) => {
    const times = timesOfNote(note, '2026-03');
    // Without a time, all are meant.
    expect(EVERY_QUARTER.filter((quarter) => times.length === 0 || isDuring(times, quarter))).toEqual(quarters);
  });
});
