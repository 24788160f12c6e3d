/** What is said of a setting that is something else. */
export function integerExpected(least: number, most: number) {
  return { ru: `целое число от ${least} до ${most}`, en: `should be a whole number from ${least} to ${most}` };
}

export function httpUrlExpected() {
  return { ru: 'адрес http:// или https://', en: 'should be an http:// or https:// address' };
}

export function postgresUrlExpected() {
  const example = 'postgresql://user:password@host:5432/database';
  return { ru: `строка подключения вида ${example}`, en: `should be a connection string such as ${example}` };
}
