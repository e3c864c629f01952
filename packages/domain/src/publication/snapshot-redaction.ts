import { z } from 'zod';

/** What a redacted form says of itself: the stored publication that it was made of, and each text that was taken out of it. */
export const SnapshotRedaction = z.strictObject({
  of: z.string().describe('SHA-256, in hexadecimal, of the publication as it was published; its bytes are kept, and not served'),
  texts: z
    .array(
      z.strictObject({
        path: z.string().describe('A JSON pointer (RFC 6901) to the text'),
        on: z.string().describe('When it was withdrawn (ISO 8601, UTC)'),
        by: z.string().describe('In which roles it was decided'),
        reason: z.string(),
      }),
    )
    .min(1),
});
export type SnapshotRedaction = z.infer<typeof SnapshotRedaction>;
