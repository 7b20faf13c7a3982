/** Whether the server listens to its own machine alone; only there may the demo year run (PRODUCT.md). */
export function isLoopback(host = process.env.HOST): boolean {
  return !host || host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}
