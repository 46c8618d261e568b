// Runs a program with the project's Node: `node bin/run-node.mjs ARGUMENTS…`.
import { spawn } from 'node:child_process'
import { environment, nodeBinary } from './node-runtime.mjs'

const child = spawn(nodeBinary(), process.argv.slice(2), { stdio: 'inherit', env: environment() })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('error', (error) => {
  console.error(`Cannot start ${process.argv[2]}: ${error.message}`)
  process.exit(1)
})
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
