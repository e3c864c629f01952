/** The kit and the packages that it stands on, by the names of their folders under `packages/`: what `pnpm pack-kit` packs. */
export const PACKED_PACKAGES = ['domain', 'messages', 'partnership-kit'] as const;
