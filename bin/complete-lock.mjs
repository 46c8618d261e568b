// Adds to package-lock.json the optional platform packages that a registry view left out (darwin, win32, musl, ...), so that
// `npm ci` passes here and the same lock installs natively elsewhere. Names and exact versions come from the parents own
// optionalDependencies; os, cpu and libc are read off the name. Entries added have no integrity. Usage: node complete-lock.mjs [lock]
import fs from 'node:fs'

const f = process.argv[2] ?? 'package-lock.json'
const lock = JSON.parse(fs.readFileSync(f, 'utf8'))
const P = lock.packages
let n = 0
const OS = {
  darwin: 'darwin',
  win32: 'win32',
  linux: 'linux',
  linuxmusl: 'linux',
  android: 'android',
  freebsd: 'freebsd',
  openbsd: 'openbsd',
  netbsd: 'netbsd',
  sunos: 'sunos',
  aix: 'aix',
  openharmony: 'openharmony',
}
const CPU = {
  x64: 'x64',
  arm64: 'arm64',
  arm: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  s390x: 's390x',
  riscv64: 'riscv64',
  loong64: 'loong64',
  mips64el: 'mips64el',
  wasm32: 'wasm32',
}
for (const [path, p] of Object.entries({ ...P }))
  for (const [name, v] of Object.entries(p.optionalDependencies ?? {})) {
    let base = path,
      found = false
    while (true) {
      if (P[`${base ? `${base}/` : ''}node_modules/${name}`]) {
        found = true
        break
      }
      if (!base) break
      const i = base.lastIndexOf('/node_modules/')
      base = i < 0 ? '' : base.slice(0, i)
    }
    if (found || !/^\d/.test(v)) {
      if (!found) console.error('range, not added:', name, v)
      continue
    }
    const t = name.split(/[/-]/)
    const os = t.map((x) => OS[x]).find(Boolean),
      cpu = t.map((x) => CPU[x]).find(Boolean) ?? (t.some((x) => x.startsWith('arm')) ? 'arm' : undefined)
    const libc = t.some((x) => /musl/.test(x))
      ? ['musl']
      : t.some((x) => x === 'gnu' || x === 'glibc' || x === 'gnueabihf')
        ? ['glibc']
        : undefined
    P[`node_modules/${name}`] = {
      version: v,
      ...(p.dev ? { dev: true } : {}),
      optional: true,
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(libc ? { libc } : {}),
      ...(os ? { os: [os] } : {}),
      engines: undefined,
    }
    n++
  }
lock.packages = Object.fromEntries(
  Object.entries(P).sort(([a], [b]) => (a === '' ? -1 : b === '' ? 1 : a.localeCompare(b, 'en'))),
)
fs.writeFileSync(f, `${JSON.stringify(lock, null, 2)}\n`)
console.log('added', n)
