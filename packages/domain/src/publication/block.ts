import { z } from 'zod';
import { isLink, isOwnPath } from '../shared/link.ts';
import { SnapshotSlug } from './snapshot-series.ts';
import { coded } from '../shared/value-fault.ts';

/** Inline in a line; `href` makes them a link: a whole address, or one within the plan's own site that begins with `/`. */
export const Inline = z.strictObject({
  text: z.string().min(1),
  strong: z.boolean().optional(),
  href: z
    .string()
    .refine((href) => isLink(href) || isOwnPath(href), { error: coded('not-link-in-text') })
    .optional(),
});
export type Inline = z.infer<typeof Inline>;

const line = z.array(Inline).min(1);

/**
 * A part of a page or document that somebody else than Saferplan has made: closed, so that it can be shown on the public pages,
 * in PDF and in Word, is never read as HTML, and cannot break headings, contrast or tables for those who use assistive technology.
 */
export const Block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), level: z.union([z.literal(2), z.literal(3)]), text: z.string().min(1) }),
  z.strictObject({ kind: z.literal('paragraph'), words: line }),
  z.strictObject({ kind: z.literal('list'), ordered: z.boolean(), items: z.array(line).min(1) }),
  z
    .strictObject({
      kind: z.literal('table'),
      caption: z.string().min(1),
      head: z.array(z.string()).min(1),
      rows: z.array(z.array(z.string())),
    })
    .refine(({ head, rows }) => rows.every((row) => row.length === head.length), { error: coded('uneven-row') }),
  /** The control chart of a public series, by its slug. */
  z.strictObject({ kind: z.literal('trend'), series: SnapshotSlug }),
]);
export type Block = z.infer<typeof Block>;
export const Blocks = z.array(Block).max(500);
