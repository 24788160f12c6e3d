/** A block of a document between lines of three backticks. */
export interface Fence {
  readonly language: string;
  readonly text: string;
}

const FENCE = /^```(\w*)\n([\s\S]*?)^```$/gm;

export const fencesOf = (markdown: string): Fence[] =>
  [...markdown.matchAll(FENCE)].map(([, language, text]) => ({ language: language!, text: text! }));

const prose = (markdown: string): string => markdown.replaceAll(FENCE, '');

/** Where links and pictures lead to. */
export const linksOf = (markdown: string): string[] =>
  [...prose(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);

/** What stands between single backticks, on one line. */
export const codeOf = (markdown: string): string[] =>
  [...prose(markdown).matchAll(/`([^`]+)`/g)].map(([, code]) => code!.replaceAll(/\s+/g, ' '));

/** What a link may name behind `#`: the headings, as GitHub spells them. */
export function anchorsOf(markdown: string): string[] {
  const seen = new Map<string, number>();
  return [...prose(markdown).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => {
    const anchor = heading!
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-');
    const before = seen.get(anchor) ?? 0;
    seen.set(anchor, before + 1);
    return before === 0 ? anchor : `${anchor}-${before}`;
  });
}
