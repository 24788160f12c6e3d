interface Problem {
  readonly message: string;
  readonly path: readonly string[];
}

/** Problems of a form with lists, found by their places in it. */
export interface PlacedProblems {
  /** What is said of exactly this place, such as `modules.0.hours`. */
  readonly at: (place: string) => string | undefined;
  /** What is said of the place or of anything in it. */
  readonly within: (place: string) => string | undefined;
  /** What is said of no field that the form has, so that nothing is lost. */
  readonly whole: string | undefined;
}

/** `fields` are the first steps of places that the form shows; `below` so many steps lead to the form itself. */
export function placedProblems(problems: readonly Problem[], fields: readonly string[], below = 0): PlacedProblems {
  const placed = problems.map(({ message, path }) => ({ message, place: path.slice(below).join('.') }));
  const said = (is: (place: string) => boolean): string | undefined => {
    const messages = placed.filter(({ place }) => is(place)).map(({ message }) => message);
    return messages.length > 0 ? [...new Set(messages)].join(' ') : undefined;
  };
  return {
    at: (place) => said((each) => each === place),
    within: (place) => said((each) => each === place || each.startsWith(`${place}.`)),
    whole: said((place) => !fields.includes(place.split('.')[0]!)),
  };
}
