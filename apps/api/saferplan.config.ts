import type { Installation } from './src/features/install/installation.ts';

/**
 * The partnerships of this installation: packages by name, or folders by path. One alone stands at the top of the site; several
 * stand each under its own name, with a page of the county above them. SAFERPLAN_CONFIG names another file of this kind.
 */
export const installation: Installation = {
  partnerships: ['@saferplan/partnership-maidstone'],
  county: null,
};
