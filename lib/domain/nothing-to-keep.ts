/** Why the tender as it stands is not kept again: for the page and for the service. */
export function nothingToKeep({ number, name }: { number: number; name: string }): string {
  return `Nothing has changed since version ${number}, ${name}.`
}
