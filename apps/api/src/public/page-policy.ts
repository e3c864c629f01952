import { createHash } from 'node:crypto';

/**
 * What a public page may load and do (Content Security Policy Level 3), without who may frame it, which a meta element cannot say:
 * its own style element is named by its hash.
 */
export function pagePolicy(style: string): readonly string[] {
  const own = style === '' ? '' : ` 'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self'${own}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
  ];
}
