import administrators from '../../../docs/guides/administrators.md?raw';
import besideItsNeighbours from '../../../docs/guides/beside-its-neighbours.md?raw';
import figures from '../../../docs/guides/figures-as-they-come.md?raw';

/** The chapters of the manual that are for those who keep a plan, as they stand in the repository. */
export const GUIDES = {
  plan: { name: 'Keeping the plan', text: administrators },
  figures: { name: 'Figures as they come', text: figures },
  neighbours: { name: 'Beside its neighbours', text: besideItsNeighbours },
} as const;
