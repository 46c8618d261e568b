import * as z from 'zod/mini'
import { cleanText } from '@/lib/domain/inputs/clean-text'
import { problems } from '@/lib/domain/problems'
import { Refusal } from './refusal'

/** The input of a verb, parsed; a problem inside `values` has the path that the form's own schema gives it. */
export function parseInput<Output>(schema: z.ZodMiniType<Output>, given: unknown): Output {
  const input = cleanText(given)
  const parsed = z.safeParse(schema, input)
  if (parsed.success) return parsed.data
  const found = problems(parsed.error, input).map(({ path, message }) => ({
    path: path.replace(/^values\.?/, ''),
    message,
  }))
  throw new Refusal('invalid', problemSummary(found), found)
}

/** One sentence for a list of problems. */
export function problemSummary(found: { path: string; message: string }[]): string {
  const [first] = found
  if (!first) return 'Something in this request is not as expected.'
  const said = first.path ? `${first.path}: ${first.message}` : first.message
  return found.length > 1 ? `${said} (and ${found.length - 1} more)` : said
}
