import type { Visitor } from './visitor.js';

/** Says at the check of an import that the college attests all of it, by an order, and has it checked so. */
export async function attestByOrder({ page }: Visitor, number: string, date: string): Promise<void> {
  await page.getByRole('radio', { name: /^По приказу/ }).check();
  await page.getByLabel('Номер приказа').fill(number);
  await page.getByLabel('Дата приказа').fill(date);
  await page.getByLabel('Подтверждаю это от имени колледжа').check();
  await page.getByRole('button', { name: 'Проверить с этим выбором', exact: true }).click();
  await page.getByText(new RegExp(`приказ № ${number} от`)).waitFor();
}
