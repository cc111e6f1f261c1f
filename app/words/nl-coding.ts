/** The themes of one story, in Dutch. */
export const nlCoding = {
  coding: {
    title: 'Thema’s bij dit verhaal',
    intro: 'Het programma stelt thema’s voor. Een thema telt pas mee als iemand het goedkeurt.',
    none: 'Het programma herkent geen thema in dit verhaal.',
    tellerTitle: 'Dit zei de verteller zelf',
    tellerNote:
      'De verteller koos deze thema’s voor het versturen. Ze tellen pas mee als iemand van het team ze goedkeurt.',
    because: 'Omdat er staat',
    accept: 'Klopt',
    reject: 'Klopt niet',
    undo: 'Draai terug',
    state: { suggested: 'voorstel', confirmed: 'goedgekeurd', rejected: 'afgewezen' },
    saidBy: { program: 'door het programma', team: 'door het team', teller: 'door de verteller' },
    direction: 'Wat deed het?',
    score: (percent: number) => `sterkte ${percent} van 100`,
    next: 'Volgend verhaal met voorstellen',
    waiting: (n: number) =>
      n === 0
        ? 'Alle voorstellen bij dit verhaal zijn beoordeeld.'
        : n === 1
          ? 'Nog 1 voorstel te beoordelen.'
          : `Nog ${n} voorstellen te beoordelen.`,
  },
}

export type CodingWords = typeof nlCoding
