/** Days ahead within which an activity waits: what is due this fortnight. */
export const SOON_DAYS = 14;

/** Days for which a meeting waits for a side's feedback; behind them it is too late to remember. */
export const FEEDBACK_ASKED_DAYS = 28;
