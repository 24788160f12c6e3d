/** Whether the caller has what the tag is of (RFC 9110, 13.1.2). */
export function isHeld(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === tag) return true;
  const held = ifNoneMatch.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return held.includes('*') || held.includes(tag);
}
