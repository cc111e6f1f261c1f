import { expect, test } from 'vitest'
import { isWeakPassword } from '#app/services/passwords.server.ts'

const PERSON = { name: 'Femke de Boer', email: 'f.deboer@gemeente.example' }

test.each([
  ['eleven signs', 'xkjq8vwz2np'],
  ['one of the breached ones', '1qaz2wsx3edc'],
  ['a common word with a year', 'wachtwoord2026'],
  ['a common word with signs around it', '!!Password123!!'],
  ['a common word with digits for letters', 'W4chtw00rd!!'],
  ['a common word said twice', 'welkomwelkom'],
  ['the same few signs', 'aabbaabbaabbaabb'],
  ['a row of the keyboard', 'asdfghjklzxc'],
  ['the alphabet', 'abcdefghijklmnop'],
  ['digits in order', '123456789012'],
  ['the own name', 'Femke de Boer1'],
  ['the own address', 'f.deboer@gemeente.example'],
  ['a city with a year', 'Enschede2026!'],
])('%s is too easy', (_what, password) => {
  expect(isWeakPassword(password, PERSON)).toBe(true)
})

test.each([
  ['four loose words', 'paraplu kachel nijlpaard viool'],
  ['three loose words', 'drie losse woorden'],
  ['what a manager of passwords makes', 'Vq7!mD2x#Kf9pLz'],
  ['what the first run makes', 'zksk-xdq9-9265-59h6'],
  ['a sentence with the own name', 'Femke eet graag zure haring'],
  ['letters of another script', 'пароль из четырёх слов'],
])('%s is good', (_what, password) => {
  expect(isWeakPassword(password, PERSON)).toBe(false)
})
