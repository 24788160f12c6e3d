/** A mentor and a mentee: the mark of the hub. */
export function Brand() {
  return (
    <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden>
      <rect width="32" height="32" rx="9" fill="var(--mantine-color-accent-7)" />
      <circle cx="12" cy="13" r="4.5" fill="#fff" />
      <circle cx="21.5" cy="20" r="3.25" fill="var(--mantine-color-accent-2)" />
    </svg>
  );
}
