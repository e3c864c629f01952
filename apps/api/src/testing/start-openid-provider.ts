import { createServer, type Server } from 'node:http';
import { Provider } from 'oidc-provider';
import { ORIGIN } from './open-api.ts';

/** A real provider of OpenID Connect on this machine. Its own pages for signing in let `login` in at once. */
export async function startOpenIdProvider(login: { sub: string; email: string }): Promise<{ issuer: string; server: Server }> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it listens on a port');
  const issuer = `http://127.0.0.1:${address.port.toString()}`;
  const provider = new Provider(issuer, {
    clients: [{ client_id: 'saferplan', client_secret: 'a shared secret', redirect_uris: [`${ORIGIN}/auth/callback/openid`] }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => ({ sub, email: login.email, email_verified: true, name: 'Lee of the Council' }),
    }),
    interactions: { url: (_context, interaction) => `/sign-in/${interaction.uid}` },
  });
  const handle = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/sign-in/') !== true) return void handle(request, response);
    return void (async () => {
      const { prompt, params, session } = await provider.interactionDetails(request, response);
      if (prompt.name === 'login') return provider.interactionFinished(request, response, { login: { accountId: login.sub } });
      const grant = new provider.Grant({ accountId: session?.accountId ?? '', clientId: String(params['client_id']) });
      grant.addOIDCScope('openid profile email');
      return provider.interactionFinished(
        request,
        response,
        { consent: { grantId: await grant.save() } },
        { mergeWithLastSubmission: true },
      );
    })();
  });
  return { issuer, server };
}
