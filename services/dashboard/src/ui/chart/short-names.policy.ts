/** Names for a narrow place: what stands in quotation marks, when that tells all apart. */
export function shortNames(names: readonly string[]): readonly string[] {
  const short = names.map((name) => /[«“"]([^«»“”"]+)[»”"]/.exec(name)?.[1] ?? name);
  return new Set(short).size === names.length ? short : names;
}
