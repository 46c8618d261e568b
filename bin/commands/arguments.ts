import { parseArgs } from 'node:util'
import { UsageError } from './usage-error'

type Options = Record<string, 'string' | 'boolean'>
type Values<O extends Options> = { [K in keyof O]?: O[K] extends 'string' ? string : boolean }

/**
 * The positional words and options of a call.
 * @throws UsageError for an unknown or repeated option, a missing value, or the wrong number of words.
 */
export function readArguments<O extends Options>(
  args: string[],
  usage: string,
  words: number,
  options: O,
): { words: string[]; values: Values<O> } {
  try {
    const parsed = parseArgs({
      args,
      allowPositionals: true,
      strict: true,
      tokens: true,
      options: Object.fromEntries(Object.entries(options).map(([name, type]) => [name, { type }])),
    })
    const given = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
    const twice = given.find((name, index) => given.indexOf(name) !== index)
    if (twice) throw new UsageError(`option --${twice} is given twice; usage: ${usage}`)
    if (parsed.positionals.length !== words) throw new UsageError(`usage: ${usage}`)
    // parseArgs gives each option the type that `options` names.
    return { words: parsed.positionals, values: parsed.values as Values<O> }
  } catch (error) {
    if (error instanceof UsageError) throw error
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error)
    throw new UsageError(`${reason}; usage: ${usage}`)
  }
}
