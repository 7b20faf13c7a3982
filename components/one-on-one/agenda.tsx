'use client'

import type { ReactNode } from 'react'
import {
  addAgendaItem,
  addAgendaItems,
  editAgendaItem,
  moveAgendaItem,
  removeAgendaItem,
  tickAgendaItem,
} from '@/lib/one-on-ones/actions/change-agenda'
import type { ShownPoint } from './point-changes'
import { type PointActs, Points } from './points'

const acts: PointActs = {
  labels: { point: 'The point', note: 'A note under it', several: 'One point a line' },
  add: addAgendaItem,
  addSeveral: addAgendaItems,
  keeps: 'point',
  edit: editAgendaItem,
  tick: tickAgendaItem,
  remove: removeAgendaItem,
  move: moveAgendaItem,
}

/** The agenda from both sides. */
export function Agenda(props: {
  oneOnOneId: string
  points: ShownPoint[]
  canWrite: boolean
  formKey: string
  /** What stands under the points of the two, above the line for a new one. */
  before?: ReactNode
}) {
  return <Points {...props} acts={acts} label="To talk about" placeholder="Add a point" />
}
