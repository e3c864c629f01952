import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLink, isOwnPath, Link, OptionalLink } from './link.ts';

const ALLOWED = [
  'https://example.gov.uk',
  'http://example.org/a?b=c#d',
  'HTTPS://EXAMPLE.ORG',
  'https://maidstone.gov.uk:8443/a%20b',
  'https://example.org?x=javascript:alert(1)',
  'mailto:someone@example.org',
  'mailto:someone@example.org?subject=Plan',
  'tel:+441622602000',
  'tel:101',
];
const REFUSED = [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript://example.org/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:https://example.org/1',
  'ftp://example.org',
  'https:example.org',
  'https://',
  'https://exa mple.org',
  'https://example.org/"onmouseover="x',
  'https:\\\\example.org',
  '//example.org',
  'example.org',
  'mailto:',
  'tel:alert(1)',
  'intent://x',
];

describe('an address becomes a link', () => {
  it.each(ALLOWED)('where it is %s', (text) => {
    expect(isLink(text)).toBe(true);
    expect(Link.safeParse(text).success).toBe(true);
  });

  it.each(REFUSED)('and not where it is %j', (text) => {
    expect(isLink(text)).toBe(false);
    // Spaces around an address are typed by accident, and taken off before it is looked at.
    expect(Link.safeParse(text).success).toBe(isLink(text.trim()));
  });

  it('by no other scheme, whatever it is called', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (scheme, rest) => {
        const text = `${scheme}:${rest}`;
        if (isLink(text)) expect(text).toMatch(/^(?:https?:\/\/|mailto:|tel:)/iu);
      }),
    );
    fc.assert(fc.property(fc.webUrl(), (address) => isLink(address) || /["'<>]/u.test(address)));
  });

  it('may be left out where a field is optional', () => {
    expect(OptionalLink.safeParse('').success).toBe(true);
    expect(OptionalLink.safeParse('javascript:alert(1)').success).toBe(false);
  });

  it('within the site only by a path that cannot leave it', () => {
    for (const path of ['/', '/contacts', '/priorities/x?y=z#a', '#place']) expect(isOwnPath(path), path).toBe(true);
    for (const path of ['//evil.example', '/\\evil.example', 'contacts', '/a b', 'javascript:alert(1)', '/"x'])
      expect(isOwnPath(path), path).toBe(false);
  });
});
