import type { EditionContent } from '../plan/edition-content.ts';

/**
 * The same edition with what is restricted to partners as if it were for everybody: series for partners, and the scores of licensed
 * models. A paper for members is built of it, and never a publication.
 */
export function withRestricted(content: EditionContent): EditionContent {
  const { shared } = content;
  return {
    ...content,
    shared: {
      ...shared,
      series: shared.series.map((series) => ({ ...series, audience: 'public' })),
      'scoring-model': shared['scoring-model'].map((model) => ({ ...model, definition: { ...model.definition, restricted: false } })),
    },
  };
}
