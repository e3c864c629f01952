/** Signs out and begins again; what signs people in and out is fetched only then, which keeps the app's first load small. */
export async function signOut(): Promise<void> {
  const { authClient } = await import('./auth-client.ts');
  await authClient.signOut();
  location.assign('/admin/');
}
