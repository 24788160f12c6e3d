/** Whoever has an account or a personal link: a session says where its webinar is joined. */
export const KNOWN = `(select cardinality(contracts.session_colleges()) + cardinality(contracts.session_regions())
  + cardinality(contracts.session_persons()) > 0)`;
