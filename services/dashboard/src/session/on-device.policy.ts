/** What an account has last been told, kept on the device for when there is no network. */
export interface OnDevice<Told> {
  readonly account: string;
  /** The moment at which it was told. */
  readonly at: string;
  readonly told: Told;
}

/** Days after which nothing of it is shown any more, nor kept. */
const KEPT_FOR_DAYS = 30;

/** What stands in the browser's storage; nothing of a text that is not understood, or that is too old. */
export function readOnDevice<Told>(text: string | null, now: Date): OnDevice<Told> | null {
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<OnDevice<Told>> | null;
    if (typeof kept?.account !== 'string' || typeof kept.at !== 'string' || typeof kept.told !== 'object') return null;
    const age = now.getTime() - Date.parse(kept.at);
    return age >= 0 && age <= KEPT_FOR_DAYS * 86_400_000 && kept.told ? (kept as OnDevice<Told>) : null;
  } catch {
    return null;
  }
}
