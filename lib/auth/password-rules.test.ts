import { expect, test } from 'vitest'
import { whyRefused } from './password-rules'

const about = ['Priya Raman', 'priya.raman@harbour.example', 'Harbour']

test.each([
  'passwordpassword',
  'password1234',
  'P@ssw0rd2026!',
  'Welcome2026!!',
  'adminadmin123',
  'iloveyou123456',
  'qwertyuiop123',
  'abcdefghijkl',
  '123456789012',
  '210987654321',
  '1q2w3e4r5t6y',
  'aaaaaaaaaaaa',
  'abcabcabcabc',
  'abc123abc123',
  'gravelgravel',
  'CorrectHorseBatteryStaple',
  'dragonmonkeyfootball',
  'ＰａｓｓｗｏｒｄＰａｓｓｗｏｒｄ',
])('%s is common', password => {
  expect(whyRefused(password, about)).toMatch(/first that anybody would try/)
})

test.each(['priya.raman@harbour.example', 'PriyaRaman2026', 'harbour-priya-99'])('%s says who she is', password => {
  expect(whyRefused(password, about)).toMatch(/your own name or address/)
})

test.each([
  'plinth otter nine gravel',
  'the kettle hums at seven',
  'x7$kQ!p0vR2m',
  'Zażółć gęślą jaźń',
  '橋の下に静かな川が流れる',
  'priya keeps four spare oars',
])('%s is fine', password => {
  expect(whyRefused(password, about)).toBeNull()
})
