/** Writes a fault with its cause to the server's output; the officer sees the number only. */
export function logFault(error: unknown): string {
  const number = crypto.randomUUID().slice(0, 8)
  console.error(`fault ${number}:`, error)
  return number
}
