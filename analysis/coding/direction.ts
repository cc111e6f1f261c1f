import { fold, stem } from '../text/dutch.ts'
import { type Span, sentences, tokens } from '../text/spans.ts'

/** Whether something helped, stood in the way, or did both. */
export type Direction = 'helped' | 'hindered' | 'mixed'

const HELPED = `
helpen fijn gelukkig gelukt lukken lukt rust opgelucht opluchting eindelijk lachen lach glimlach grap blij trots
veilig begrip begrijpen vertrouwen dankbaar bedankt dank steun steunen troost troosten luisteren warm prettig mooi
lief goed chill relaxed gezellig leuk samen duidelijk duidelijkheid meteen direct snel gratis gewoon makkelijk
simpel ruimte licht lucht ontspannen thuis knuffel knuffelen gerust gerustgesteld kracht sterk herstel opknappen
respect eerlijk handig passen klikken klik serieus gehoord gezien gunnen dragen vriendelijk geduld zorgzaam
ophelderen verbeteren verbetering vooruit groeien bloeien oplossen oplossing opgelost werkte scheelt verademing
cadeau geluk feest trakteren durven tof super nice top geweldig fantastisch hoopvol hoop eens afgesproken zeker kalm
`
const HINDERED = `
helaas moeilijk zwaar bang angst boos verdriet huilen tranen alleen eenzaam wachten wachtlijst kwijt verliezen
ruzie schreeuwen schelden dreigen slaan stress spanning gedoe chaos kapot moe uitgeput machteloos wanhoop schuld
schuldig schaamte schamen pijn buikpijn hoofdpijn ziek misselijk rot stom kut klote vreselijk verschrikkelijk erg
erger slecht fout mis laat jammer weigeren geweigerd afwijzen afgewezen negeren genegeerd vergeten zwijgen stil
doorgestuurd kastje muur onduidelijk verwarrend ingewikkeld snapte duur schulden tekort deurwaarder liegen leugen
partijdig oordelen veroordelen verwijten verwijt beschuldigen blokkeren geblokkeerd oneerlijk gemeen haten haat
vast vastlopen escaleren escalatie strijd oorlog vechten klem kiezen moeten wegsturen weggestuurd missen gemist
onveilig zorgen somber nachtmerrie klacht dossier gesloten leeg koud weg afhaken uitvallen opgegeven pas frustratie
teleurgesteld teleurstelling behoefte verbieden afpakken ontwijken weggehouden wegkijken piekeren slapeloos onmacht
`
const DENIALS = new Set(
  'niet geen nooit niemand nergens niks niets nauwelijks amper nie'.split(' '),
)
const CONTRASTS = new Set('maar toch alleen hoewel ondanks echter behalve helaas'.split(' '))
const TURNS = new Set(
  'sindsdien tegenwoordig nu gelukkig inmiddels uiteindelijk eindelijk sinds'.split(' '),
)

const tone = new Map<string, 1 | -1>()
for (const word of HELPED.trim().split(/\s+/)) tone.set(stem(word), 1)
for (const word of HINDERED.trim().split(/\s+/)) tone.set(stem(word), -1)

/** What speaks for either side in a stretch of text; `turns` counts words such as "maar" and "sindsdien". */
type Tone = { readonly helped: number; readonly hindered: number; readonly turns: number }

/**
 * Which way a passage tells that something worked, from words, denials ("niet", "geen") and contrast ("maar").
 * A word within three words after a denial counts for the other side; a denial of nothing in the lexicon
 * counts a little as hindered; what follows "maar" counts more than what came before. `start` is where the
 * judging begins, in words: positive when outside knowledge says helped. Without any sign: `mixed`.
 */
export function directionOf(passage: string, start = 0): Direction {
  return judge(toneOf(passage), start)
}

/**
 * Which way a theme worked in a story: its evidence counts fully, the sentences beside it half, the rest a
 * fifth. `start` as in `directionOf`.
 */
export function directionAt(text: string, evidence: readonly Span[], start = 0): Direction {
  const all = sentences(text)
  const touches = all.map((one) => evidence.some((e) => e.start < one.end && e.end > one.start))
  let sum: Tone = { helped: 0, hindered: 0, turns: 0 }
  all.forEach((one, at) => {
    const share = touches[at] ? 1 : touches[at - 1] || touches[at + 1] ? 0.5 : 0.2
    const here = toneOf(text.slice(one.start, one.end))
    sum = {
      helped: sum.helped + share * here.helped,
      hindered: sum.hindered + share * here.hindered,
      turns: sum.turns + share * here.turns,
    }
  })
  return judge(sum, start)
}

function toneOf(passage: string): Tone {
  let [helped, hindered, turns, sinceDenial] = [0, 0, 0, 99]
  for (const token of tokens(passage)) {
    const word = fold(token.text)
    sinceDenial++
    if (CONTRASTS.has(word) && (helped > 0 || hindered > 0)) {
      ;[helped, hindered, turns] = [helped * 0.7, hindered * 0.7, turns + 1]
      sinceDenial = 99
      continue
    }
    if (TURNS.has(word)) turns += 0.5
    if (DENIALS.has(word)) {
      hindered += 0.4
      sinceDenial = 0
      continue
    }
    const side = tone.get(stem(word))
    if (side === undefined) continue
    const denied = sinceDenial <= 3
    const weight = denied ? 0.8 : 1
    if ((side === 1) !== denied) helped += weight
    else hindered += weight
  }
  return { helped, hindered, turns }
}

function judge({ helped, hindered, turns }: Tone, start: number): Direction {
  const plus = helped + Math.max(0, start)
  const minus = hindered + Math.max(0, -start)
  if (plus === 0 && minus === 0) return 'mixed'
  const balance = (plus - minus) / (plus + minus)
  const width = Math.min(0.2, 0.05 + 0.05 * turns)
  if (Math.abs(balance) <= width) return 'mixed'
  return balance > 0 ? 'helped' : 'hindered'
}
