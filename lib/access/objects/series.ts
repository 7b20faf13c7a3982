import { series, seriesPauses } from '@/db/schema'
import { makeOneOnOne } from '@/lib/demo/make'
import { newId } from '@/lib/ids'
import { datesOf } from '@/lib/series/queries'
import { mayReadOneOnOne, readableOneOnOnes } from '../one-on-ones'
import { mayReadSeries, readableSeries } from '../series'
import type { Viewer } from '../viewer'
import { carries, type Objects, type Scene } from './scene'

/** A series of the manager that rests for a while, one of the former manager, and dates of both. */
export async function seriesObjects(scene: Scene): Promise<Objects> {
  const { tx, home, ties, holds } = scene
  const now = await begun(scene, home.manager, '2026-01-05', null)
  const then = await begun(scene, home.former, '2024-01-01', '2025-01-01')
  const row = (managerId: string, seriesId: string, onDay: string, heldAt: number | null) =>
    makeOneOnOne(tx, { managerId, reportId: home.subject, seriesId, onDay, occursOn: onDay, heldAt })
  const page = (viewer: Viewer, word: string) =>
    datesOf(viewer, home.subject).then(dates => carries(dates ?? null, [word]))
  const date = (id: string, managerId: string, isHeld: boolean) => async (viewer: Viewer) => ({
    check: mayReadOneOnOne(viewer, await ties(viewer), { managerId, reportId: home.subject, isHeld, handedTo: null }),
    condition: await holds('one_on_ones', id, readableOneOnOnes(viewer)),
    page: await page(viewer, id),
  })
  const ahead = await row(home.manager, now, '2026-06-22', null)
  const held = await row(home.former, then, '2024-06-03', 1)
  const unheld = await row(home.former, then, '2024-06-10', null)
  return {
    'series, with its rests': async viewer => ({
      check: mayReadSeries(viewer, await ties(viewer), { managerId: home.manager, reportId: home.subject }),
      condition: await holds('series', now, readableSeries(viewer)),
      page: await page(viewer, '"cadence":"every two weeks"'),
      rest: await page(viewer, '2026-08-03'),
    }),
    'series of a former manager': async viewer => ({
      check: mayReadSeries(viewer, await ties(viewer), { managerId: home.former, reportId: home.subject }),
      condition: await holds('series', then, readableSeries(viewer)),
    }),
    'date of a series of the manager': date(ahead, home.manager, false),
    'date that the former manager held': date(held, home.former, true),
    'date that the former manager never held': date(unheld, home.former, false),
  }
}

async function begun({ tx, home }: Scene, managerId: string, startsOn: string, endsOn: string | null): Promise<string> {
  const id = newId()
  const by = { createdBy: managerId, createdAt: 0 }
  const when = { cadence: 'every two weeks' as const, startsOn, endsOn, time: '10:00', minutes: 30 }
  await tx.insert(series).values({ id, managerId, reportId: home.subject, ...when, timeZone: 'Europe/Warsaw', ...by })
  await tx
    .insert(seriesPauses)
    .values({ id: newId(), seriesId: id, startsOn: '2026-08-03', endsOn: '2026-08-17', ...by })
  return id
}
