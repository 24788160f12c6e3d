import { useState } from 'react';

/** Which rows of a list are chosen, by id. */
export function useChosen() {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return {
    chosen,
    toggle: (id: string) =>
      setChosen((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id])),
    clear: () => setChosen([]),
  };
}
