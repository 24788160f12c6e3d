const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Markup that is safe to send. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = string | Markup | readonly Markup[];

/** Writes markup: whatever is put into it as a string is text, never markup. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...parts.map(written)));
}

function written(part: Part): string {
  if (typeof part === 'string') return part.replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
  return part instanceof Markup ? part.text : part.map(({ text }) => text).join('');
}
