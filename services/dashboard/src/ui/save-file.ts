/** Has the browser save a file that the page made or got, under a name. */
export function saveFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Browsers begin the download after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
