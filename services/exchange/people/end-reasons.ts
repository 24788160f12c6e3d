/** Why a pair ended, by the mark of the list; kept with the pair in the language of the list. */
export const END_REASONS = { completed: 'Программа пройдена', broken: 'Программа не пройдена до конца' } as const;
