import { type NextRequest, NextResponse } from 'next/server'
import { requestRefusal } from '@/lib/server/request-refusal'
import { tooLarge } from '@/lib/server/too-large'

/**
 * Refuses what does not come from this computer and its own pages, and gives every page its content security policy:
 * only scripts that carry this answer's nonce run.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const refusal = requestRefusal({
    method: request.method,
    host: request.headers.get('host'),
    origin: request.headers.get('origin'),
  })
  if (refusal !== null) return new NextResponse(`${refusal}\n`, { status: 403 })
  const large = await tooLarge(request)
  if (large !== null) return new NextResponse(`${large}\n`, { status: 413 })
  const nonce = btoa(crypto.randomUUID())
  const development = process.env.NODE_ENV === 'development'
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

export const config = {
  matcher: [{ source: '/((?!_next/static|icon.svg).*)' }],
}
