import type { User, UserManager } from 'oidc-client-ts';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import { listenForRefusals } from './refusals';
import { currentLanguage } from '../i18n';
import { placeToReturnTo, wayBack } from './back.policy';
import { linkSession, renewalIn, type LinkSession } from './link-session';
import { createManager } from './manager';
import { forgetOnDevice } from './on-device';
import type { Settings } from './settings';

export type Notice = 'expired' | 'failed' | 'denied';

export interface Session {
  readonly settings: Settings;
  /** Subject of the token; null when nobody is signed in. Parts what one account has loaded from another's. */
  readonly account: string | null;
  /** Whether the reader came by a personal link, which signs in nobody else. */
  readonly byLink: boolean;
  /** How the provider calls the account, for its owner to recognise. */
  readonly name: string | null;
  readonly token: string | undefined;
  /** Why the reader is signed out, until they have closed the message. */
  readonly notice: Notice | null;
  readonly dismissNotice: () => void;
  /** Leaves for the provider; afterwards the reader is back where they were. */
  readonly signIn: () => void;
  readonly signOut: () => void;
  /** Takes the answer of the provider; says where the reader was before. */
  readonly finishSignIn: () => Promise<string>;
  /** The hub refused this token: it is forgotten, unless another has come since. */
  readonly refuse: (token: string) => void;
}

const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside of SessionProvider');
  return session;
}

export interface Beginning {
  readonly settings: Settings;
  readonly manager: UserManager | null;
  readonly user: User | null;
  readonly notice: Notice | null;
  /** How the reader came, where it was by a personal link. */
  readonly link: LinkSession | null;
}

/**
 * Who the reader is as the page opens: whoever a personal link is of, before the account that is signed in besides. A
 * token past its term is renewed first; where that fails they are signed out.
 */
export async function beginSession(settings: Settings, address: Location): Promise<Beginning> {
  const link = await linkSession(address);
  if (link) return { settings, manager: null, user: link.user, notice: null, link };
  const manager = settings.signIn && createManager(settings.signIn);
  const kept = (await manager?.getUser()) ?? null;
  if (kept) forgetOnDevice(kept.profile.sub);
  if (!manager || !kept?.expired) return { settings, manager, user: kept, notice: null, link };
  try {
    return { settings, manager, user: await manager.signinSilent(), notice: null, link };
  } catch {
    // Without a network nothing is known of the term: it is asked again when there is one.
    if (!navigator.onLine) return { settings, manager, user: null, notice: null, link };
    await manager.removeUser();
    return { settings, manager, user: null, notice: 'expired', link };
  }
}

export function SessionProvider({ beginning, children }: { beginning: Beginning; children: ReactNode }) {
  const { settings, manager, link } = beginning;
  const [user, setUser] = useState(beginning.user);
  const [notice, setNotice] = useState(beginning.notice);

  const end = useCallback(
    (why: Notice | null) => {
      setUser(null);
      setNotice(why);
      void manager?.removeUser();
    },
    [manager],
  );

  useEffect(() => {
    if (!manager) return;
    const removers = [
      manager.events.addUserLoaded(setUser),
      manager.events.addAccessTokenExpired(() => end('expired')),
    ];
    return () => removers.forEach((remove) => remove());
  }, [manager, end]);

  useEffect(() => {
    if (!link || !user) return;
    const renewing = setTimeout(() => {
      link.renew().then(setUser, () => end('expired'));
    }, renewalIn(user));
    return () => clearTimeout(renewing);
  }, [link, user, end]);

  const held = user?.access_token;
  const refuse = useCallback(
    (token: string) => {
      if (token === held) end('expired');
    },
    [held, end],
  );
  useEffect(() => listenForRefusals(refuse), [refuse]);

  const session = useMemo<Session>(
    () => ({
      settings,
      account: user?.profile.sub ?? null,
      byLink: link !== null,
      // A link has no name of its own: the page says whose it is.
      name: user && !link ? (user.profile.name ?? user.profile.preferred_username ?? user.profile.sub) : null,
      token: user?.access_token,
      notice,
      dismissNotice: () => setNotice(null),
      signIn() {
        const back = wayBack(`${location.pathname}${location.search}`, history.state);
        manager?.signinRedirect({ ui_locales: currentLanguage(), state: { back } }).catch(() => setNotice('failed'));
      },
      signOut() {
        forgetOnDevice();
        // The provider may not know how to end a session; the page forgets its tokens all the same.
        manager?.signoutRedirect({ extraQueryParams: { ui_locales: currentLanguage() } }).catch(() => end(null));
      },
      async finishSignIn() {
        if (!manager) return '/';
        try {
          const signedIn = await callbackOnce(manager);
          forgetOnDevice(signedIn.profile.sub);
          setUser(signedIn);
          setNotice(null);
          return placeToReturnTo(signedIn.state);
        } catch (error) {
          const denied = error instanceof Error && 'error' in error && error.error === 'access_denied';
          end(denied ? 'denied' : 'failed');
          return '/';
        }
      },
      refuse,
    }),
    [settings, manager, link, user, notice, end, refuse],
  );

  return <SessionContext value={session}>{children}</SessionContext>;
}

const callbacks = new WeakMap<UserManager, Promise<User>>();

/** A code is good once, while React may run an effect twice. */
function callbackOnce(manager: UserManager): Promise<User> {
  const running = callbacks.get(manager) ?? manager.signinRedirectCallback();
  callbacks.set(manager, running);
  return running;
}
