import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { environment, nodeBinary, root } from './node-runtime.mjs'

const SERVER = join(root, '.next', 'standalone', 'server.js')

/**
 * Serves the build on loopback with the data of a folder, and answers once it does.
 * @throws where there is no build, or where it does not answer within 20 seconds
 */
export async function serveBuilt(
  port: number,
  dataDir: string,
  more: Record<string, string> = {},
): Promise<{ base: string; stop(): void }> {
  if (!existsSync(SERVER)) throw new Error('There is no build: run `npm run build` first.')
  const base = `http://127.0.0.1:${port}`
  const server = spawn(nodeBinary(), [SERVER], {
    cwd: root,
    stdio: 'ignore',
    env: environment({
      NODE_ENV: 'production',
      PORT: String(port),
      HOSTNAME: '127.0.0.1',
      DATA_DIR: dataDir,
      WORKBENCH_CONTENT: join(root, 'content'),
      ...more,
    }),
  })
  const stop = () => {
    server.kill()
  }
  for (let tries = 0; tries < 200; tries += 1) {
    const answers = await fetch(base).then(
      ({ ok }) => ok,
      () => false,
    )
    if (answers) return { base, stop }
    await new Promise((later) => setTimeout(later, 100))
  }
  stop()
  throw new Error(`The build does not answer on ${base}.`)
}
