/** An enrolment as whoever records what was learnt on it looks at it. */
export interface Listener {
  readonly enrolledOn: string;
  readonly withdrawnOn: string | null;
  readonly completedOn: string | null;
}

/** Whether somebody was a listener on a day: from the day of enrolment on, to the last one before they left. */
export const wasListener = ({ enrolledOn, withdrawnOn }: Listener, day: string): boolean =>
  enrolledOn <= day && (withdrawnOn === null || day < withdrawnOn);
