import { eq, sql } from 'drizzle-orm'
import { privateTextVersions } from '@/db/schema'
import { transact } from '@/db/transact'
import { newId } from '@/lib/ids'
import { type PrivateKind, readPrivateTexts, writePrivateText } from '@/lib/private-text/texts'
import { mayReadPrivateText, readablePrivateTexts } from '../private-texts'
import type { Viewer } from '../viewer'
import { carries, type Objects, type Scene } from './scene'

export async function privateObjects({ tx, author, actors, holds }: Scene): Promise<Objects> {
  const aboutId = newId()
  const write = async (kind: PrivateKind, text: string, version?: number) => {
    const change = { aboutId, kind, text, version }
    const outcome = await transact(db => writePrivateText(db, actors.author, change))
    if (outcome === 'not there' || 'theirs' in outcome) throw new Error(`the ${kind} was not written`)
    return outcome.saved.id
  }
  await write('note', 'a note before')
  const ids = {
    note: await write('note', 'a private note', 1),
    point: await write('point', 'a private point'),
    'note to self': await write('note to self', 'a private note to self'),
  }
  const text = (kind: PrivateKind) => async (viewer: Viewer) => ({
    check: mayReadPrivateText(viewer, { authorId: author }),
    condition: await holds('private_texts', ids[kind], readablePrivateTexts(viewer)),
    read: carries(await readPrivateTexts(viewer, aboutId, kind), [`a private ${kind}`]),
  })
  const [before] = await tx
    .select({ id: privateTextVersions.id })
    .from(privateTextVersions)
    .where(eq(privateTextVersions.text, 'a note before'))
  // No screen shows earlier private notes yet: whoever builds one joins them to the text, as here.
  const ofReadable = (viewer: Viewer) => sql`exists (select 1 from private_texts
    where private_texts.id = private_text_versions.private_text_id and ${readablePrivateTexts(viewer)})`
  return {
    'private note': text('note'),
    'private agenda point': text('point'),
    'note to self': text('note to self'),
    'a version of a private note': async viewer => ({
      check: mayReadPrivateText(viewer, { authorId: author }),
      condition: await holds('private_text_versions', before?.id ?? '', ofReadable(viewer)),
    }),
  }
}
