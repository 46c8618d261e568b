import { Refusal } from '../refusal'

/** The refusal that a call ends in; a call that succeeds fails the test. */
export async function refused(call: Promise<unknown>): Promise<Refusal> {
  try {
    await call
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
  throw new Error('expected a refusal; the call succeeded')
}
