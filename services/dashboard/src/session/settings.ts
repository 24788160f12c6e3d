/** What the page is told by the hub that serves it. */
export interface Settings {
  /** Made-up data, and anybody on this machine may sign in as anybody. */
  readonly demo: boolean;
  /** Whether the hub sends digests by e-mail. */
  readonly mail: boolean;
  /** Whether there is somewhere to sign in. */
  readonly signIn: boolean;
}

/** Asks for the settings; the document has asked for them already, so the browser answers from what it preloaded. */
export async function loadSettings(): Promise<Settings> {
  const response = await fetch('/config.json');
  if (!response.ok) throw new Error(`The settings answered ${response.status}`);
  return (await response.json()) as Settings;
}
