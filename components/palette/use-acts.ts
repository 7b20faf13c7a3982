'use client'

import { useCaptureOpener } from '@/components/capture/capture-context'
import { useUndo } from '@/components/keys/undo'
import { useCurtain } from '@/components/private/curtain'
import { changeDisplay } from '@/lib/settings/actions'
import type { FinderViewer, Mode } from './finder'

type Theme = FinderViewer['theme']

export type ActName = 'capture' | 'search' | 'private' | 'keys' | 'system' | 'light' | 'dark' | 'leave' | 'undo'

/** What can be done from anywhere, in place, by its name. */
export function useActs(
  { theme, singleKeys }: FinderViewer,
  onOpen: (mode: Mode) => void,
): Record<ActName, () => void> {
  const capture = useCaptureOpener()
  const curtain = useCurtain()
  const { offer, undo } = useUndo()
  const change = async (to: Theme) => {
    const form = new FormData()
    form.set('theme', to ?? '')
    if (singleKeys) form.set('singleKeys', 'on')
    const outcome = await changeDisplay({}, form)
    if (!outcome.done) throw new Error('not changed')
  }
  const turn = (to: Theme, said: string) =>
    change(to).then(
      () => offer(said, () => change(theme)),
      () => offer('The theme could not be changed. The server did not answer.', () => change(theme)),
    )
  return {
    capture: () => capture.open(),
    search: () => onOpen('search'),
    private: curtain.toggle,
    keys: () => onOpen('keys'),
    system: () => turn(null, 'The theme is as the system’s.'),
    light: () => turn('light', 'The theme is light.'),
    dark: () => turn('dark', 'The theme is dark.'),
    leave: () => onOpen('leave'),
    undo,
  }
}
