'use server'

import { revalidatePath } from 'next/cache'
import { formAction } from '@/lib/auth/action'
import type { Outcome } from '@/lib/auth/outcome'
import { changeSeries } from './change'
import { moveDate, skip, skipDate } from './dates'
import { endSeries } from './end'
import {
  changeSeriesInput,
  endSeriesInput,
  moveDateInput,
  pauseInput,
  resumeInput,
  skipDateInput,
  skipInput,
  takeBackChangeInput,
} from './input'
import { pause, resume } from './pause'
import { takeBackChange } from './take-back-change'

export const moveSeriesDate = formAction('move one-on-one', moveDateInput, async (input, viewer) =>
  shown(await moveDate(viewer, input)),
)

export const skipSeriesDate = formAction('skip one-on-one', skipDateInput, async (input, viewer) =>
  shown(await skipDate(viewer, input)),
)

export const skipOneOnOne = formAction('skip one-on-one', skipInput, async (input, viewer) =>
  shown(await skip(viewer, input)),
)

export const pauseSeries = formAction('pause series', pauseInput, async (input, viewer) =>
  shown(await pause(viewer, input)),
)

export const resumeSeries = formAction('resume series', resumeInput, async (input, viewer) =>
  shown(await resume(viewer, input)),
)

export const changeSeriesForm = formAction('change series', changeSeriesInput, async (input, viewer) =>
  shown(await changeSeries(viewer, input)),
)

export const takeBackSeriesChange = formAction(
  'take back change of series',
  takeBackChangeInput,
  async (input, viewer) => shown(await takeBackChange(viewer, input)),
)

export const endSeriesForm = formAction('end series', endSeriesInput, async (input, viewer) =>
  shown(await endSeries(viewer, input)),
)

/** Dates stand on the page of a person, of their dates and of each one-on-one. */
function shown<D>(outcome: Outcome<D>): Outcome<D> {
  if ('done' in outcome) revalidatePath('/(desk)/people/[personId]', 'layout')
  return outcome
}
