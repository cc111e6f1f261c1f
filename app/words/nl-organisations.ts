/** The organisations that work together in a project, in Dutch. */
export const nlOrganisations = {
  organisations: {
    title: 'Organisaties',
    linkText: 'Welke organisaties werken samen in dit project?',
    link: 'Bekijk de organisaties',
    intro:
      'Deze organisaties werken samen in dit project. Bij elke persoon kun je kiezen voor welke organisatie die werkt.',
    addTitle: 'Organisatie toevoegen',
    name: 'Naam',
    add: 'Voeg toe',
    listTitle: (n: number) => (n === 1 ? '1 organisatie' : `${n} organisaties`),
    people: (people: number, invited: number) =>
      [
        people === 0 ? 'niemand' : people === 1 ? '1 persoon' : `${people} mensen`,
        invited > 0 && `${invited} uitgenodigd`,
      ]
        .filter(Boolean)
        .join(', '),
    change: 'Verander',
    rename: 'Bewaar naam',
    mergeText: 'Staat deze organisatie dubbel? Voeg haar dan samen met de andere.',
    mergeInto: 'Samenvoegen met',
    choose: 'Kies een organisatie',
    merge: 'Voeg samen',
    used: 'Er horen mensen bij deze organisatie. Daarom kun je haar niet weghalen.',
    remove: 'Haal weg',
  },
}

export type OrganisationsWords = typeof nlOrganisations
