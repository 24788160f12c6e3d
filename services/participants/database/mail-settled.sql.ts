/**
 * Whether a mail that is sent at most once may come to the state `p_state`. SENT is the server's word, and holds for one
 * that was given up as uncertain too; what was refused before it was accepted is PREPARED again, or FAILED.
 */
export const mayBecome = (state: string): string => `case p_state
         when 'SENT' then ${state} in ('HANDED_OVER', 'UNCERTAIN')
         when 'UNCERTAIN' then ${state} = 'HANDED_OVER'
         when 'FAILED' then ${state} in ('PREPARED', 'HANDED_OVER')
         when 'PREPARED' then ${state} = 'HANDED_OVER' else false end`;
