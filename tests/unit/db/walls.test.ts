import { expect, test } from 'vitest'
import { verifierOf } from '#db/walls/log-in.ts'
import { readGrants } from '#db/walls/statements.ts'

// The worked example of RFC 7677: user "user", password "pencil". Its proofs follow from these keys.
test('a password is stored as PostgreSQL stores it, and nobody reads it from there', () => {
  const salt = Buffer.from('W22ZaJ0SNY7soEsUEjb6gQ==', 'base64')
  expect(verifierOf('pencil', salt)).toBe(
    'SCRAM-SHA-256$4096:W22ZaJ0SNY7soEsUEjb6gQ==$WG5d8oPm3OtcPnkdi4Uo7BkeZkBFzpcXkuLmtbsT4qY=:wfPLwcE6nTWhTAmQ7tl2KeoiWGPlZqQxSrmfPwDl2dU=',
  )
})

test('a cell of the walls reads as commands with their columns', () => {
  expect(readGrants('select(id name) insert')).toEqual([
    { command: 'select', columns: ['id', 'name'] },
    { command: 'insert', columns: undefined },
  ])
  expect(readGrants()).toEqual([])
})
