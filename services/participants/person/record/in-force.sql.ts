/** The day a person `p` comes of age. */
const ADULT_ON = 'participants.adult_on(p.birth_date, p.birth_year)';

/** Whether a person `p` is a minor on a day. */
export const minorOn = (day: string): string => `coalesce(${ADULT_ON} > ${day}, false)`;

/**
 * Whether a consent of a person `p` is in force on a day. A text and not a function of the database: PostgreSQL takes no
 * function that looks for rows into the statement that calls it, and would plan and call it for each person.
 */
export const consentInForceOn = (day: string): string => `exists (select from participants.consent
                 where (consent.college_id, consent.person_id) = (p.college_id, p.id)
                   and participants.consent_holds(consent, ${ADULT_ON}, ${day}))`;
