import { nlKinds } from './nl-kinds.ts'
import { byPlace } from './phrases.ts'

/** What lines, triangles and points say while they are filled in: apart, so that a phone fetches these words and no others. */
export const nlSignifiers = {
  dyad: {
    plainHint: 'Kies een getal tussen 0 en 10.',
    between: (left: string, right: string) => `0 betekent: ${left}. 10 betekent: ${right}.`,
    unset: 'Nog niets gekozen. Schuif of gebruik de knoppen.',
    towards: 'Meer naar',
    value: (left: string, right: string, value: number) =>
      byPlace(value, [
        `helemaal bij "${left}"`,
        `meer bij "${left}"`,
        'in het midden',
        `meer bij "${right}"`,
        `helemaal bij "${right}"`,
      ]),
    clear: 'Wis mijn keuze',
    scale: (low: string, lowText: string, high: string, highText: string) =>
      `${low} betekent: ${lowText}. ${high} betekent: ${highText}.`,
  },
  kinds: nlKinds,
  points: {
    points: 'punten',
    left: (left: number, total: number) =>
      left === 0
        ? `Alle ${total} punten zijn verdeeld.`
        : left > 0
          ? `Nog ${left} van de ${total} punten te verdelen.`
          : `Dat zijn er ${-left} te veel.`,
    more: (item: string) => `Eén punt meer voor ${item}`,
    fewer: (item: string) => `Eén punt minder voor ${item}`,
    clear: 'Begin opnieuw',
  },
  triad: {
    hint: 'Verdeel 10 muntjes. Geef de meeste aan wat het belangrijkst was.',
    coins: 'muntjes',
    left: (left: number) =>
      left === 0
        ? 'Alle 10 muntjes zijn verdeeld.'
        : left > 0
          ? `Nog ${left} te verdelen.`
          : `Dat zijn er ${-left} te veel.`,
    tap: 'Tik in de driehoek, gebruik de pijltjes, of tel met de knoppen.',
    keys: 'Of typ twee cijfers: muntjes voor boven, dan voor links.',
    picture: 'Driehoek om te kiezen',
    more: (corner: string) => `Eén meer voor ${corner}`,
    fewer: (corner: string) => `Eén minder voor ${corner}`,
    unset: 'Nog niets verdeeld.',
    summary: (parts: readonly { text: string; coins: number }[]) =>
      parts.map((part) => `${part.coins} voor ${part.text}`).join(', '),
    clear: 'Wis mijn keuze',
  },
}
