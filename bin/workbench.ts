import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { UsageError } from './commands/usage-error'

type Command = (args: string[]) => Promise<number> | number

/** One entry a verb of `formats.md`; each returns its exit code. Only the one that is called is loaded. */
const commands: Record<string, () => Promise<Command>> = {
  assemble: async () => (await import('./commands/assemble')).assemble,
  check: async () => (await import('./commands/check')).check,
  annex: async () => (await import('./commands/annex')).annex,
  matrix: async () => (await import('./commands/matrix')).matrix,
  response: async () => (await import('./commands/response')).response,
  'read-response': async () => (await import('./commands/read-response')).readResponse,
  catalogue: async () => (await import('./commands/catalogue')).catalogue,
  schema: async () => (await import('./commands/schema')).schema,
  score: async () => (await import('./commands/score')).score,
}

const usage = `usage: workbench ${Object.keys(commands).join('|')} …, see README.md, "Command line"`

/** Runs one command; a mistake in the call or in a file is one line on standard error and exit 2. */
async function main(name: string | undefined, args: string[]): Promise<number> {
  const load = name === undefined || !Object.hasOwn(commands, name) ? undefined : commands[name]
  if (!load) throw new UsageError(name === undefined ? usage : `unknown command ${name}; ${usage}`)
  const command = await load()
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
