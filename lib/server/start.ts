import 'server-only'
import { context } from './context'
import { sendPagesWhole } from './whole-pages'

/** Makes the context; a broken content file or database stops the server, with one line that says why. */
export async function start(): Promise<void> {
  sendPagesWhole()
  try {
    await context()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    console.error(`The workbench cannot start: ${message.replaceAll(/\s+/g, ' ').trim()}`)
    process.exit(1)
  }
}
