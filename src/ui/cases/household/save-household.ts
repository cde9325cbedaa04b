/**
 * A household onto the reader's disk, by way of the browser's own downloads.
 *
 * Ignores:  what is in it. Nothing is asked of any server, and nothing is kept here.
 */

export function saveHousehold(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
