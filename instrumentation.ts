/** Opens the database when the server starts: a broken content file or database stops it, with one line that says why. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { context } = await import('@/lib/server/context')
  try {
    await context()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    console.error(`The workbench cannot start: ${message.replaceAll(/\s+/g, ' ').trim()}`)
    process.exit(1)
  }
}
