import { hash, verify } from '@node-rs/argon2'

/** Argon2id as OWASP advises it: 19 MiB, two passes, some 10 ms on one core (QUALITY.md S11). */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

/** Of a password that nobody has. Checked in place of a hash that is missing, so that an unknown address costs the same. */
export const dummyHash =
  '$argon2id$v=19$m=19456,t=2,p=1$wlNkeq1nDXllTx8SX9scCw$2UsF5G0nFM+jAOLC8pnb21DcP6lpzX+kevWuQreFLH0'

// The same letters come in several encodings from different keyboards.
const asOne = (password: string) => password.normalize('NFKC')

/** A password as it is kept. */
export const hashPassword = (password: string): Promise<string> => hash(asOne(password), cost)

/** Whether a password is the one that a hash was made of. */
export const passwordMatches = (kept: string, password: string): Promise<boolean> => verify(kept, asOne(password))
