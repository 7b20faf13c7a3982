import type { PersonKey } from './people'

/** Why a whole week fell out, as people say it when they skip one: somebody was away. */
export const away = [
  'Holiday',
  'On holiday, back next week',
  'Away this week',
  'Ill, nothing serious',
  'Out with a cold',
  'Visiting a port all week',
  'School holidays',
  'Moving house',
  'Family visiting',
  'Course in Rotterdam',
  'Time off after the release',
  'Resting a knee',
]

/** Why one was skipped though both were there. */
export const skips = [
  'Release day',
  'We spoke on the train instead',
  'Dentist',
  'Child ill at home',
  'Train cancelled',
  'Fire drill, and then it was too late',
  'Budget meeting ran over',
  'Interview at the same hour',
  'Nothing that cannot wait a week',
  'Customer on site',
  'Talked for an hour on Monday already',
  'Too full a week; the next one for sure',
  'Quarter close',
  'Lost my voice',
]

/** A series rested, in days before today: no date falls in between. */
export const pauses: { manager: PersonKey; report: PersonKey; ago: number; days: number }[] = [
  // The three weeks before Jun's exam.
  { manager: 'marta', report: 'jun', ago: 168, days: 21 },
]

/** From some day on it was another time: one series ended and the next began. */
export const changesFromHereOn: { manager: PersonKey; report: PersonKey; ago: number; timeBefore: string }[] = [
  // Ruth reads in the mornings and would rather talk after lunch than at the end of the day.
  { manager: 'marta', report: 'ruth', ago: 150, timeBefore: '16:00' },
]

/** The time of those that were moved by a day. */
export const movedTime = '17:00'
