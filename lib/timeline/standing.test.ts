import { expect, test } from 'vitest'
import { sayManagers, sayStanding } from './standing'

const line = (id: string, name: string, startsOn: string, endsOn: string | null = null) => ({
  id,
  name,
  startsOn,
  endsOn,
})
const marta = line('m', 'Marta Kowalska', '2024-03-01')
const ines = line('i', 'Ines Roth', '2023-01-01', '2024-03-01')
const priya = (more = {}) => ({
  id: 'p',
  jobTitle: 'Staff engineer',
  isDeactivated: false,
  managers: [marta, ines],
  ...more,
})

test.each([
  ['m', {}, 'Staff engineer. Reports to you since March 2024.', 'You; before, Ines Roth'],
  ['i', {}, 'Staff engineer. Reports to Marta Kowalska since March 2024.', 'Marta Kowalska; before, you'],
  ['p', {}, 'Staff engineer. You report to Marta Kowalska since March 2024.', 'Marta Kowalska; before, Ines Roth'],
  ['m', { managers: [ines] }, 'Staff engineer.', 'Nobody; before, Ines Roth'],
  ['m', { managers: [], jobTitle: null }, '', null],
  ['m', { isDeactivated: true, managers: [] }, 'Staff engineer. No longer here.', null],
  [
    'm',
    { managers: [line('m', 'Marta Kowalska', '2027-01-01'), ines] },
    'Staff engineer.',
    'Nobody; before, Ines Roth',
  ],
  [
    'm',
    { managers: [{ ...marta, openedBy: { id: 'm', name: 'Marta Kowalska' } }, ines] },
    'Staff engineer. Reports to you since March 2024.',
    'You, who opened the line as the only admin; before, Ines Roth',
  ],
  [
    'p',
    {
      managers: [
        marta,
        { ...ines, openedBy: { id: 'i', name: 'Ines Roth' } },
        line('o', 'Otto Lind', '2022-01-01', '2023-01-01'),
      ],
    },
    'Staff engineer. You report to Marta Kowalska since March 2024.',
    'Marta Kowalska; before, Otto Lind; Ines Roth, who opened the line as the only admin',
  ],
  [
    'a',
    { managers: [{ ...line('o', 'Otto Lind', '2024-01-01', '2024-01-01'), openedBy: { id: 'a', name: 'Ada Berg' } }] },
    'Staff engineer.',
    'Nobody; before, Otto Lind, whose line you opened as the only admin',
  ],
  [
    'p',
    {
      managers: [
        marta,
        { ...line('m', 'Marta Kowalska', '2023-01-01', '2023-02-01'), openedBy: { id: 'm', name: 'Marta Kowalska' } },
      ],
    },
    'Staff engineer. You report to Marta Kowalska since March 2024.',
    'Marta Kowalska; before, Marta Kowalska, who opened the line as the only admin',
  ],
])('to %s, with %j: %s', (personId, more, standing, managers) => {
  const reader = { personId, today: '2026-06-15' }
  expect(sayStanding(priya(more), reader)).toBe(standing)
  expect(sayManagers(priya(more), reader)).toBe(managers)
})
