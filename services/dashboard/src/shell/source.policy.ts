export type Source = 'LIVE' | 'PUBLISHED';

/** Whether the address asks for published figures; a period is always of them. Else who may see live ones gets those. */
export function asksForPublished(params: URLSearchParams): boolean {
  return params.get('source') === 'published' || params.has('period');
}

/** The source to name in a question: where nothing is asked for, what the reader may see is left to the hub. */
export function sourceVariable(params: URLSearchParams): { source?: Source } {
  return asksForPublished(params) ? { source: 'PUBLISHED' } : {};
}
