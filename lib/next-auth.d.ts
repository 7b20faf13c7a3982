import 'next-auth/jwt'

declare module 'next-auth/jwt' {
  interface JWT {
    /** The id of a session row. */
    sid?: string
  }
}
