/** Number of a certificate: the region, the calendar year that the academic year starts in, and its place that year. */
export function certificateNumber(regionCode: string, year: number, place: number): string {
  return `${regionCode}-${year}-${String(place).padStart(6, '0')}`;
}
