/** Answers of fewer people than this are told to nobody, their own college included (domain.md, Publishing figures). */
export const FEWEST_ANSWERS = 5;
