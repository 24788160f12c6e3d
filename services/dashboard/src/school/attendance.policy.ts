export const STATUSES = ['PRESENT', 'ABSENT', 'EXCUSED'] as const;
export type Status = (typeof STATUSES)[number];

/** What was tapped of a listener at a session, and the hub does not have yet; null takes back what it has. */
export interface Tap {
  readonly sessionId: string;
  readonly enrolmentId: string;
  readonly status: Status | null;
  readonly reason: string | null;
}

const isOf = (one: Tap, other: Tap): boolean =>
  one.sessionId === other.sessionId && one.enrolmentId === other.enrolmentId;

/** What a device keeps; nothing where it keeps something else. */
export function readTaps(kept: string | null): Tap[] {
  try {
    const taps: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(taps) ? taps.filter(isTap) : [];
  } catch {
    return [];
  }
}

function isTap(value: unknown): value is Tap {
  if (typeof value !== 'object' || value === null) return false;
  const { sessionId, enrolmentId, status } = value as Partial<Record<keyof Tap, unknown>>;
  const isKnown = status === null || STATUSES.some((each) => each === status);
  return typeof sessionId === 'string' && typeof enrolmentId === 'string' && isKnown;
}

/** What waits after more was tapped: of a listener at a session the last word. */
export const withTaps = (waiting: readonly Tap[], tapped: readonly Tap[]): Tap[] => [
  ...waiting.filter((one) => !tapped.some((other) => isOf(one, other))),
  ...tapped,
];

/** What still waits when some has been answered: a tap that was changed meanwhile stays. */
export const withoutSent = (waiting: readonly Tap[], sent: readonly Tap[]): Tap[] =>
  waiting.filter(
    (one) => !sent.some((other) => isOf(one, other) && one.status === other.status && one.reason === other.reason),
  );

/** How a listener stands at a session: as was tapped last, or as the hub has it. */
export function standing(
  waiting: readonly Tap[],
  of: Pick<Tap, 'sessionId' | 'enrolmentId'>,
  known: { readonly status: Status; readonly reason: string | null } | undefined,
): { readonly status: Status | null; readonly reason: string | null; readonly waits: boolean } {
  const tap = waiting.find((one) => one.sessionId === of.sessionId && one.enrolmentId === of.enrolmentId);
  if (tap) return { status: tap.status, reason: tap.reason, waits: true };
  return { status: known?.status ?? null, reason: known?.reason ?? null, waits: false };
}

interface Enrolled {
  readonly enrolledOn: string;
  readonly withdrawnOn: string | null;
  readonly completedOn: string | null;
}

/** Whether the attendance of somebody can be recorded: a listener of that day whose results no order has fixed. */
export const isOpen = ({ enrolledOn, withdrawnOn, completedOn }: Enrolled, day: string): boolean =>
  completedOn === null && enrolledOn <= day && (withdrawnOn === null || day < withdrawnOn);
