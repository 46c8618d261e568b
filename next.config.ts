import type { NextConfig } from 'next'

/** What every answer carries; the policy on scripts needs a nonce per request and is set in `proxy.ts`. */
const headers = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=()' },
]

const config: NextConfig = {
  output: 'standalone',
  poweredByHeader: false,
  reactStrictMode: true,
  // Types are checked by `npm run check`, tests included; checking them again here would double the build.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['better-sqlite3'],
  outputFileTracingRoot: import.meta.dirname,
  // Content is read from disk at run time, so nothing imports it and tracing alone would leave it behind.
  // The worker that reads uploads is started as a file, with the library that it imports.
  outputFileTracingIncludes: {
    '/**': [
      './content/**/*',
      './db/migrations/**/*',
      './lib/documents/read-workbook/parse-worker.mjs',
      './node_modules/hucre/package.json',
      './node_modules/hucre/dist/**/*.mjs',
    ],
  },
  outputFileTracingExcludes: {
    '/**': ['./data/**/*', './docs/**/*', './e2e/**/*', './bench/**/*', './node_modules/node-*/**/*'],
  },
  // A tender file of 4 MB and the form around it; `lib/server/too-large.ts` refuses more in a sentence before.
  experimental: { serverActions: { bodySizeLimit: '5mb' } },
  headers: async () => [{ source: '/:path*', headers }],
}

export default config
