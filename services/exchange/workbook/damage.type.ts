/**
 * Why a cell's value can't be trusted: a formula that was never calculated, or one that failed; a column too narrow for
 * what was copied from it; letters that the encoding of the file lost; a quote that is never closed.
 */
export type Damage = 'formula' | 'error' | 'narrow' | 'letters' | 'quote';
