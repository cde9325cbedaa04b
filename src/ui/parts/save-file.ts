/**
 * A file for the reader's disk, by way of the browser's own downloads. Nothing is asked of any server.
 *
 * In:       its name and what is in it.
 */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
