interface Member {
  readonly name: string;
  readonly position: string;
}

/** A working group as it is typed: somebody a line, with the position behind a comma. */
export function groupText(members: readonly Member[]): string {
  return members.map(({ name, position }) => `${name}, ${position}`).join('\n');
}

/** The group that was typed; null where a line names no position. */
export function groupFrom(text: string): Member[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const members = lines.map((line) => {
    const [name = '', ...rest] = line.split(',');
    return { name: name.trim(), position: rest.join(',').trim() };
  });
  return members.every(({ name, position }) => name !== '' && position !== '') ? members : null;
}
