const LONGEST_LINK = 2000;

/** Whether a text is an address of https that a page may show as a link, and that hands nobody a name and password. */
export function isPublicLink(text: string): boolean {
  if (text.length > LONGEST_LINK || !/^https:\/\/\S+$/.test(text) || !URL.canParse(text)) return false;
  const { username, password } = new URL(text);
  return username === '' && password === '';
}
