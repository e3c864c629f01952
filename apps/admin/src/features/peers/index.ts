/* What other parts of the app may use of this feature; its screens are named by the router alone. */

export { BesideNeighbours } from './beside-neighbours.tsx';
export { VerdictsOfPeers } from './verdicts-of-peers.tsx';
