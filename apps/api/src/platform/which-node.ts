/**
 * What is said to whoever runs the built server or commands with a Node that is too old for them; null where it is not. The Node that is
 * installed with Saferplan runs TypeScript as it is, which configurations and packages are. Nothing else may be imported here: what is
 * imported is loaded first, and an older Node ends at what it does not know.
 */
export function whichNode({ versions, features }: Pick<NodeJS.Process, 'versions'> & { readonly features: object }): string | null {
  const runsTypeScript = 'typescript' in features && features.typescript !== false;
  return runsTypeScript
    ? null
    : `Saferplan needs Node 26, and this is Node ${versions.node}: start with “pnpm start”, and run commands with “pnpm saferplan”, which use the Node that is installed with Saferplan.`;
}
