import base from './playwright.config'
export default {
  ...base,
  webServer: { ...(Array.isArray(base.webServer) ? base.webServer[0] : base.webServer), command: 'node /tmp/e2e-app-3321/server.js' },
}
