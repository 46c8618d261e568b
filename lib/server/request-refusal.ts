export interface IncomingRequest {
  method: string
  host: string | null
  origin: string | null
}

/**
 * Why a request is not answered, or null. Only this computer's own names are taken as host: a page elsewhere that has
 * its name point here (DNS rebinding) gets nothing. A change must come from a page of ours.
 */
export function requestRefusal({ method, host, origin }: IncomingRequest): string | null {
  if (host === null || !/^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/i.test(host))
    return 'Open the workbench as localhost, 127.0.0.1 or [::1].'
  if (method === 'GET' || method === 'HEAD') return null
  const same = origin !== null && origin.toLowerCase() === `http://${host.toLowerCase()}`
  return same ? null : 'Changes are taken from the pages of the workbench only.'
}
