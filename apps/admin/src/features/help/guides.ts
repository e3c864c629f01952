import administrators from '../../../../docs/guides/administrators.md?raw';
import besideItsNeighbours from '../../../../docs/guides/beside-its-neighbours.md?raw';
import figures from '../../../../docs/guides/figures-as-they-come.md?raw';
import { help } from './help-texts.ts';

/** The chapters of the manual that are for those who keep a plan, as they stand in the repository. */
export const GUIDES = {
  plan: { name: help.guides.plan, text: administrators },
  figures: { name: help.guides.figures, text: figures },
  neighbours: { name: help.guides.neighbours, text: besideItsNeighbours },
} as const;
