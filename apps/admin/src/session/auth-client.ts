import { createAuthClient } from 'better-auth/client';
import { twoFactorClient } from 'better-auth/client/plugins';

export const authClient = createAuthClient({ basePath: '/auth', plugins: [twoFactorClient()] });

/** The provider of OpenID Connect, as better-auth knows it. */
export const PROVIDER_ID = 'openid';
