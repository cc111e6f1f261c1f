/** What a lead manages, in Dutch. */
export const nlManage = {
  manage: {
    title: 'Beheer',
    releaseTitle: 'Nieuwe uitgave maken',
    releaseText: 'Het team ziet dan deze nieuwe getallen. De vorige uitgave blijft bewaard.',
    releaseMake: 'Maak uitgave',
    releaseMade: (number: number) => `Uitgave ${number} is gemaakt.`,
    examplesTitle: 'Voorbeeldverhalen verwijderen',
    examplesText: (n: number) =>
      `Er staan ${n} verzonnen verhalen in dit project. Verwijder ze voordat echte mensen gaan vertellen. De vragenlijsten blijven.`,
    examplesCheck: 'Ja, verwijder alle voorbeeldverhalen',
    examplesRemove: 'Verwijder voorbeelden',
    examplesGone: 'Er staan geen voorbeeldverhalen meer in dit project.',
    retentionTitle: 'Bewaartermijnen',
    retentionText: (adults: number, youth: number) =>
      `De tekst zoals iemand hem typte, wordt ${adults} dagen na het vrijgeven gewist. Bij jongeren en kinderen na ${youth} dagen. Wat vrijgegeven is, blijft.`,
    retentionNext: (count: number) =>
      count === 0
        ? 'Morgen wordt er niets gewist.'
        : `Morgen wordt van ${count} verhalen het origineel gewist.`,
    retentionOverdue: (count: number) =>
      `${count} verhalen wachten langer dan hun bewaartermijn. We wissen ze niet vanzelf. Kijk ze na.`,
    languagesTitle: 'Talen voor vertellers',
    languagesText:
      'Nederlands en Engels staan altijd aan. Een andere taal gaat aan als iemand die ermee is opgegroeid alle zinnen heeft gelezen. Vraag dat eerst, en zet hem dan aan.',
    languageOn: 'aan',
    languageOff: 'uit',
    languageExample: 'in dit voorbeeld te zien, met een opmerking erbij',
    languageOpen: (name: string) => `${name}: gelezen, zet aan`,
    languageClose: (name: string) => `${name}: zet uit`,
    linesTitle: 'Hulplijnen nakijken',
    linesText:
      'Bel elk nummer of kijk op de site, en vink het dan af. Doe dat elke drie maanden opnieuw. Zolang een lijn voor gevaar niet is nagekeken, kan niemand in een echt project een verhaal vertellen.',
    lineStates: {
      unchecked: 'niet nagekeken',
      old: 'langer dan 90 dagen geleden nagekeken',
      checked: 'nagekeken',
    },
    lineSafety: 'voor gevaar',
    lineChecked: (day: string, name: string) => `op ${day} door ${name}`,
    lineSource: (date: string) => `Bron, van ${date}`,
    lineCheck: (name: string) => `${name} klopt`,
    somebody: 'iemand',
    placesTitle: 'Plekken in de buurt',
    placesText:
      'Waar kunnen vertellers in de gemeente terecht? Dit staat op de pagina met hulp, voor iedereen te lezen.',
    placeName: 'Naam',
    placeWhatFor: 'Waarvoor',
    placePhone: 'Telefoon',
    placeSite: 'Site (https://…)',
    placeMunicipality: 'Gemeente',
    placeAdd: 'Voeg toe',
    placeRemove: (name: string) => `Haal ${name} weg`,
    saved: 'Bewaard.',
  },
}

export type ManageWords = typeof nlManage
