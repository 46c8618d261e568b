import type { ActionAnswer } from '@/lib/domain/action-answer'
import { Refusal } from '@/lib/services/refusal'
import { logFault } from './log-fault'

/** The result of a verb as a page gets it: a refusal with its sentence, a fault of ours with a number and no more. */
export async function actionAnswer<Given extends object>(
  work: () => Promise<Given>,
): Promise<ActionAnswer<Given>> {
  try {
    return { ok: true, ...(await work()) }
  } catch (error) {
    if (error instanceof Refusal) {
      return { ok: false, message: error.message, problems: error.problems }
    }
    return {
      ok: false,
      fault: true,
      message: `Something went wrong (number ${logFault(error)}). What you typed is kept; try again.`,
    }
  }
}
