/** Opens the database when the server starts, not at the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') await (await import('@/lib/server/start')).start()
}
