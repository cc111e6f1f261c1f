import { expect, test } from 'vitest'
import { findIdentifiers } from '#analysis/deidentify/find.ts'
import { dutchDictionary } from '#analysis/deidentify/lists/dutch-dictionary.ts'

/** A name in small letters after a word that says that one comes; `*` around the name. Written for this test. */
const SENTENCES = `
mijn zoon *joris* slaapt slecht sinds de scheiding
ik ging met mijn zusje *fenna* naar papa
juf *carolien* vroeg wat er was
meester *wout* snapte het meteen
mijn dochter heet *isabel* en ze is stil geworden
zijn nieuwe vriendin *natasja* kookt voor ons
mevrouw *hesselink* van het wijkteam belde terug
onze hond *max* ging mee naar mama
tante *riet* ving ons op
oom *gerrit* kwam helpen met verhuizen
mijn broertje *yusuf* moest huilen
mijn ex *dennis* kwam nooit op tijd
opa *henk* haalde mij van school
ze heet *zeynep* en haar moeder heet *emine*
mijn beste vriendin *lotte* luisterde
haar broer *mark* koos partij voor hem
meneer *wissink* van school vond het niet nodig
mijn stiefvader *rob* is wel aardig
mijn dochtertje *roos* wilde niet mee
oma *truus* breit voor mij
mijn zoontje *bilal* mist zijn vader
de vriend van mama heet *patrick*
`

test('at least nine of ten names in small letters after a trigger word are proposed', () => {
  const missed: string[] = []
  let all = 0
  for (const line of SENTENCES.trim().split('\n')) {
    const text = line.replaceAll('*', '')
    const { identifiers } = findIdentifiers(text, dutchDictionary())
    for (const [, name = ''] of line.matchAll(/\*(\S+?)\*/g)) {
      all++
      const start = text.indexOf(name)
      const isFound = identifiers.some(
        (find) => find.start <= start && start + name.length <= find.end,
      )
      if (!isFound) missed.push(line)
    }
  }
  expect(1 - missed.length / all, missed.join('\n')).toBeGreaterThanOrEqual(0.9)
})

test.each([
  ['Gisteren kwam Bergkamp. Bergkamp zei niets.', 2],
  ['Willem van de Voorde belde.', 1],
  ['Aangezien dat zo was, ging ik. Hoogtepunten waren er ook. Terugkeerkaarten niet.', 0],
  ["'s Avonds droeg hij een T-shirt.", 0],
  ['Frans Verbergt belde.', 1],
  ['Peter-Jan wachtte.', 1],
])('the dictionary tells names from words: %s has %i', (text, expected) => {
  const { identifiers, hints } = findIdentifiers(text, dutchDictionary())
  expect([...identifiers, ...hints]).toHaveLength(expected)
})
