import type { Role } from '#analysis/dashboard/facts.ts'
import type { SenseStep } from '#analysis/sense/board.ts'

const cards = (n: number) => (n === 1 ? '1 kaart' : `${n} kaarten`)
const votes = (n: number) => (n === 1 ? '1 stem' : `${n} stemmen`)

/** Sessions in which people make sense of stories together, in Dutch. */
export const nlSense = {
  sense: {
    title: 'Duidingssessies',
    intro:
      'In een sessie lezen mensen samen verhalen. Zij leggen bij elkaar wat bij elkaar hoort en geven het een naam. Iedereen doet mee op de eigen telefoon, met een code en zonder account.',
    newTitle: 'Nieuwe sessie',
    name: 'Naam van de sessie',
    nameHint: 'Bijvoorbeeld: Bewoners en school, 12 december',
    cards: 'Hoeveel verhalen op tafel?',
    minutes: (step: SenseStep) =>
      ({
        read: 'Minuten om te lezen',
        sort: 'Minuten om te sorteren',
        vote: 'Minuten om te stemmen',
        done: 'Minuten om af te sluiten',
      })[step],
    onlyShared:
      'Alleen verhalen die de verteller wil delen komen op tafel. Van de verteller staat er alleen de rol bij.',
    about: 'Over het inzicht',
    aboutText:
      'Eerst komen de verhalen op tafel die het aanhaalt, ook die het anders zeggen. Daarna andere verhalen van dezelfde keuze.',
    discuss: 'Bespreek dit in een sessie',
    start: 'Maak de sessie',
    none: 'Er zijn nog geen sessies.',
    closed: 'afgesloten',
    open: 'open',
    back: 'Alle sessies',
    steps: {
      read: 'Lezen',
      sort: 'Sorteren',
      vote: 'Stemmen',
      done: 'Klaar',
    } satisfies Record<SenseStep, string> as Record<SenseStep, string>,
    stepsTitle: 'Waar zijn we?',
    goTo: (step: string) => `Naar: ${step}`,
    joinTitle: 'Meedoen',
    joinAt: 'Ga op je telefoon naar dit adres, of scan het vierkant:',
    code: (code: string) => `Code: ${code}`,
    qr: 'Vierkant om te scannen',
    screen: 'Groot scherm',
    paper: 'Kaarten om te printen',
    paperHow:
      'Print deze pagina en knip de kaarten uit. Lees ze samen, leg bij elkaar wat bij elkaar hoort, en typ de groepen daarna over in de sessie.',
    close: 'Sluit de sessie af',
    reopen: 'Open de sessie weer',
    resultTitle: 'Uitkomst',
    csv: 'Bewaar de uitkomst (CSV)',
    columns: ['Groep', 'Stemmen', 'Kaart', 'Titel', 'Raakt mensen'],
    makeInsight: (name: string) => `Maak een inzicht van “${name}”`,
    noGroups: 'Er zijn nog geen groepen.',
    people: (n: number) => (n === 1 ? '1 telefoon doet mee' : `${n} telefoons doen mee`),
    left: (minutes: number) => (minutes > 0 ? `Nog ongeveer ${minutes} min.` : 'De tijd is om.'),
    offline: 'Geen verbinding. Wat je doet bewaren we hier, en sturen we straks.',
    gone: 'Deze sessie is afgesloten. Dank je wel voor het meedenken.',
    needsScripts: 'Voor deze pagina moeten scripts aan staan in je browser.',
    readTitle: 'Lees deze kaarten',
    readText: 'Lees rustig. Raakt een verhaal je? Zeg dat dan.',
    card: (n: number) => `Kaart ${n}`,
    role: (role: Role) =>
      ({
        ouder: 'een ouder',
        jongere: 'een jongere',
        kind: 'een kind',
        professional: 'een professional',
        ander: 'iemand uit de omgeving',
      })[role],
    touch: 'Dit raakt mij',
    touches: (n: number) => (n === 1 ? 'raakt 1 mens' : `raakt ${n} mensen`),
    sortTitle: 'Wat hoort bij elkaar?',
    sortText: 'Maak groepen, geef ze een naam en leg elke kaart in een groep.',
    newGroup: 'Naam van een nieuwe groep',
    addGroup: 'Maak deze groep',
    rename: 'Andere naam',
    renameDo: 'Geef deze naam',
    table: 'Nog op tafel',
    moveTo: (n: number) => `Leg kaart ${n} in`,
    countCards: cards,
    readCard: 'Lees',
    voteTitle: 'Wat is het belangrijkst?',
    voteText: (most: number) => `Kies hoogstens ${most} groepen.`,
    vote: 'Kies',
    votes,
    votesLeft: (n: number) => (n === 0 ? 'Je hebt alles gekozen.' : `Je kunt er nog ${n} kiezen.`),
    doneTitle: 'Dit vonden jullie',
    doneText: 'Dank je wel. Het team werkt hiermee verder.',
  },
}

export type SenseWords = typeof nlSense
