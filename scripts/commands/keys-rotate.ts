import { rotateKey } from '#kernel/session/rotate-keys.js';
import { inLanguage } from '../command-error.js';
import { settingsOf, type GivenSettings } from './settings.js';

interface RotateOptions extends GivenSettings {
  readonly atOnce?: boolean;
}

/** `hub keys rotate`: a new key for the hub's own tokens; prints its id. Hubs that run take it with their next token. */
export async function keysRotate({ atOnce = false, ...settings }: RotateOptions): Promise<void> {
  const { kid, until } = await rotateKey(settingsOf(settings).dataFolder, { atOnce });
  console.log(kid);
  console.error(inLanguage(until === null ? VOID : goodUntil(until)));
}

const goodUntil = (until: Date) => ({
  ru: `Новый ключ уже подписывает токены; прежний только проверяет их, до ${until.toISOString()}.`,
  en: `The new key signs from now on; the former one verifies alone, until ${until.toISOString()}.`,
});

const VOID = {
  ru: 'Новый ключ уже подписывает токены; подписанные прежними ключами перестанут действовать не позже чем через две минуты.',
  en: 'The new key signs from now on; what former keys have signed is void within two minutes.',
};
