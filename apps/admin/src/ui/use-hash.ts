import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

/**
 * What the address names after `#`: another object each time that somebody goes somewhere. So a link to what the address names already is
 * followed as any other, and what it names opens again although the address stays the same.
 */
export function useHash(): { readonly hash: string } {
  const router = useRouter();
  const [named, setNamed] = useState({ hash: router.latestLocation.hash });
  useEffect(() => router.subscribe('onBeforeLoad', ({ toLocation: { hash } }) => setNamed({ hash })), [router]);
  return named;
}
