// `npm start`: installs, builds, migrates, serves on loopback. Built-ins only, any Node from 18 on.
import { spawn } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { install } from './install.mjs'
import { environment, nodeBinary, root } from './node-runtime.mjs'

const port = Number(process.env.PORT ?? 3000)
if (!Number.isInteger(port) || port < 1 || port > 65_535) {
  console.error(`PORT is "${process.env.PORT}": set it to a number from 1 to 65535.`)
  process.exit(2)
}
const data = resolve(root, process.env.DATA_DIR ?? 'data')

const free = await new Promise((answer) => {
  const probe = createServer()
  probe.once('error', () => answer(false))
  probe.listen(port, '127.0.0.1', () => probe.close(() => answer(true)))
})
if (!free) {
  console.error(
    `Port ${port} on 127.0.0.1 is in use: stop what uses it, or choose another with PORT=3001 npm start.`,
  )
  process.exit(1)
}
try {
  mkdirSync(data, { recursive: true })
} catch (error) {
  console.error(`DATA_DIR ${data} cannot be created: ${error.message}`)
  process.exit(1)
}

install()
const { build } = await import('./build.mjs')
build()

const server = spawn(nodeBinary(), [join(root, '.next', 'standalone', 'server.js')], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: environment({
    NODE_ENV: 'production',
    PORT: String(port),
    HOSTNAME: '127.0.0.1',
    DATA_DIR: data,
    WORKBENCH_CONTENT: process.env.WORKBENCH_CONTENT ?? join(root, 'content'),
  }),
})
server.stdout.on('data', () => {})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 0 : 1)))

const address = `http://localhost:${port}`
for (let tries = 0; tries < 200; tries += 1) {
  const up = await fetch(`http://127.0.0.1:${port}/`).then(
    (answer) => answer.status < 500,
    () => false,
  )
  if (up) {
    console.log(`\nThe procurement workbench is at ${address}\nData: ${data}   Stop with Ctrl+C`)
    break
  }
  await new Promise((later) => setTimeout(later, 150))
}
