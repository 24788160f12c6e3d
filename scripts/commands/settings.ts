import { hideFromLibraries, loadConfig, withEnvFile, type Config } from '#kernel/config/config.js';

/** Settings that a command takes as options, too, so that a line that was printed works wherever it is pasted. */
export interface GivenSettings {
  /** `--data`: the data folder, `HUB_DATA`. */
  readonly data?: string;
  /** `--hub`: where the running hub is, `HUB_URL`. */
  readonly hub?: string;
  /** `--audience`: whom tokens are for, `OIDC_AUDIENCE`. */
  readonly audience?: string;
}

/** The settings of a command: its options, else the environment, else the `.env` file of the folder it runs in. */
export function settingsOf({ data, hub, audience }: GivenSettings = {}): Config {
  const given = { HUB_DATA: data, HUB_URL: hub, OIDC_AUDIENCE: audience };
  const config = loadConfig({ ...withEnvFile(), ...onlyDefined(given) });
  hideFromLibraries();
  return config;
}

function onlyDefined(values: Record<string, string | undefined>): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
