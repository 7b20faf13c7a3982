import type { NextConfig } from 'next'

const config: NextConfig = {
  typedRoutes: true,
  reactCompiler: true,
  experimental: { turbopackRustReactCompiler: true, serverActions: { bodySizeLimit: '1mb' } },
  serverExternalPackages: ['better-sqlite3', '@node-rs/argon2', 'pino'],
  // Types are checked by a step of their own, before the build.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  compress: true,
  devIndicators: false,
}

export default config
