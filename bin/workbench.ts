import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { annex } from './commands/annex'
import { assemble } from './commands/assemble'
import { catalogue } from './commands/catalogue'
import { check } from './commands/check'
import { matrix } from './commands/matrix'
import { readResponse } from './commands/read-response'
import { response } from './commands/response'
import { schema } from './commands/schema'
import { score } from './commands/score'
import { UsageError } from './commands/usage-error'

/** One entry a verb of `formats.md`; each returns its exit code. */
const commands: Record<string, (args: string[]) => Promise<number> | number> = {
  assemble,
  check,
  annex,
  matrix,
  response,
  'read-response': readResponse,
  catalogue,
  schema,
  score,
}

const usage = `usage: workbench ${Object.keys(commands).join('|')} …, see README.md, "Command line"`

/** Runs one command; a mistake in the call or in a file is one line on standard error and exit 2. */
async function main(name: string | undefined, args: string[]): Promise<number> {
  const command = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name]
  if (!command) throw new UsageError(name === undefined ? usage : `unknown command ${name}; ${usage}`)
  return command(args)
}

/** One line, whatever the text holds. */
function oneLine(message: string): string {
  return message.replaceAll(/\s+/g, ' ').trim()
}

// A reader that stops early (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

// npm runs scripts in the project's folder; file names are meant from where the officer stands.
process.env.WORKBENCH_CONTENT ??= join(dirname(dirname(fileURLToPath(import.meta.url))), 'content')
if (process.env.npm_lifecycle_event === 'workbench' && process.env.INIT_CWD)
  process.chdir(process.env.INIT_CWD)

try {
  process.exitCode = await main(process.argv[2], process.argv.slice(3))
} catch (error) {
  const known = error instanceof UsageError || (error instanceof Error && error.name === 'ContentError')
  const message = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${oneLine(known ? message : `unexpected fault, please report it: ${message}`)}\n`)
  process.exitCode = 2
}
