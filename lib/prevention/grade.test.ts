import { expect, test } from 'vitest'
import { type GradeFacts, gradeOf, isLikely, sayGrade } from './grade'

const facts = (more: Partial<GradeFacts>): GradeFacts => ({
  actedOn: '2026-03-02',
  writtenOn: '2026-03-02',
  evidence: 0,
  measures: 0,
  verdicts: [],
  ...more,
})

test.each([
  ['written on the day', {}, 'written at the time'],
  ['written 14 days later', { writtenOn: '2026-03-16' }, 'written at the time'],
  ['written 15 days later', { writtenOn: '2026-03-17' }, 'told'],
  ['a link', { writtenOn: '2026-06-01', evidence: 1 }, 'with evidence'],
  ['somebody agrees', { evidence: 2, verdicts: ['agrees'] }, 'confirmed'],
  ['partly raises nothing', { verdicts: ['partly'] }, 'written at the time'],
  ['a doubt raises nothing', { verdicts: ['doubts'] }, 'written at the time'],
  ['an agreement beside a doubt', { verdicts: ['doubts', 'agrees'] }, 'confirmed'],
  ['a measure', { evidence: 1, measures: 1 }, 'measured'],
  ['a measure and a doubt', { evidence: 1, measures: 1, verdicts: ['doubts'] }, 'measured'],
] as const)('%s', (_, more, grade) => {
  expect(gradeOf(facts(more as Partial<GradeFacts>))).toBe(grade)
})

test.each([
  ['told', false, [], true],
  ['written at the time', false, [], true],
  ['with evidence', false, [], false],
  ['confirmed', false, ['agrees'], false],
  ['confirmed', false, ['agrees', 'doubts'], true],
  ['measured', false, [], false],
  ['measured', true, [], true],
  ['measured', false, ['doubts'], true],
] as const)('%s, softened %s, %s: likely %s', (grade, softened, verdicts, likely) => {
  expect(isLikely(grade, softened, verdicts)).toBe(likely)
})

test('it is said in words', () => {
  expect(sayGrade('written at the time')).toBe('Written at the time')
  expect(sayGrade('confirmed', 'Ruth Adeyemi')).toBe('Confirmed by Ruth Adeyemi')
  expect(sayGrade('measured', 'Ruth Adeyemi')).toBe('Measured')
})
