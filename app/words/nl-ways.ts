import { nlInvitations } from './nl-invitations.ts'
import { nlPaper } from './nl-paper.ts'

/** The ways in besides the public page, in Dutch: channels, posters, a shared tablet, a collector of stories, paper. */
export const nlWays = {
  spread: {
    title: 'Verspreiden',
    intro:
      'Maak voor elke plek een eigen kort adres. Zo zie je welke plek werkt. We tellen alleen aantallen per week. Van een getal naar een verhaal gaat geen weg.',
    newTitle: 'Nieuw kanaal',
    name: 'Naam van de plek',
    nameHint: 'Bijvoorbeeld: wachtkamer huisarts',
    point: 'Leidt naar',
    everything: 'de openbare pagina',
    make: 'Maak kanaal',
    made: (code: string) => `Het kanaal is er. De code is ${code}.`,
    listTitle: 'Kanalen',
    none: 'Er is nog geen kanaal.',
    address: 'Adres',
    opened: 'Geopend',
    begun: 'Begonnen',
    sent: 'Verstuurd',
    few: 'minder dan 5',
    weeks: 'Per week',
    week: 'Week vanaf',
    poster: 'Poster',
    cards: 'Kaartjes',
    plain: 'Neutraal',
    plainHint: 'Op de neutrale versie staat niet waar het over gaat. Voor thuis op de koelkast.',
    print: 'Afdrukken',
    sheets: 'Wat wil je afdrukken?',
    back: 'Terug naar Verspreiden',
    tabletTitle: 'Op een tablet die veel mensen gebruiken',
    tabletText:
      'Open dit adres op de tablet en zet hem op volledig scherm. Na elk verhaal, of na 3 minuten zonder aanraking, begint de pagina opnieuw. Er blijft niets op de tablet staan.',
    collectorTitle: 'Voor verhaalophalers',
    collectorText:
      'Een verhaalophaler schrijft op wat een ander vertelt, bijvoorbeeld een kind. Eerst komt er een korte uitleg, dan het gewone formulier.',
    paperTitle: 'Op papier',
    paperText:
      'Elke vragenlijst is af te drukken. Papier typ je daarna zelf over: dan loopt het mee met de andere verhalen.',
    paperLink: 'Vragenlijsten afdrukken',
    invitationsTitle: 'Teksten om te kopiëren',
    invitationsText: (place: string) =>
      `Zet op de plek van ${place} het adres van je kanaal. Kies bovenaan English voor de Engelse teksten.`,
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    invitations: nlInvitations,
  },
  poster: {
    title: 'Ging jij uit elkaar? Of je ouders?',
    lead: 'Vertel één moment. Jouw verhaal helpt om het voor anderen beter te maken.',
    cardTitle: 'Vertel wat je meemaakte',
    noName: 'Je naam is niet nodig.',
    takes: 'Ongeveer 10 minuten, op je telefoon.',
    readers: {
      two: 'Twee mensen van het project lezen je verhaal. Zij halen weg waaraan iemand je kan herkennen.',
      one: 'Iemand van het project leest je verhaal en haalt weg waaraan iemand je kan herkennen.',
    },
    scan: 'Scan de code of typ het adres',
    letters: 'letter voor letter',
    help: 'Dit is geen hulplijn. Hulp nodig?',
    plainTitle: 'Formulier',
    plainLead: 'Vul het in op je telefoon.',
    plainHelp: 'Vragen of hulp nodig? Kijk onderaan het formulier.',
    qr: (address: string) => `QR-code die leidt naar ${address}`,
  },
  kiosk: {
    idleTitle: 'Ben je er nog?',
    idle: 'Over',
    idleAfter: 'seconden begint deze pagina opnieuw. Wat je invulde, is dan weg.',
    stay: 'Ja, ik ga verder',
    end: 'Deze pagina verdwijnt over',
    endAfter: 'seconden. Schrijf je code op.',
    more: 'Meer tijd',
    done: 'Klaar',
  },
  collector: {
    title: 'Je schrijft op wat een ander vertelt',
    lead: 'Fijn dat je dit doet. Lees dit eerst, het duurt één minuut.',
    rules: [
      {
        title: 'Vraag open',
        text: 'Vraag: “Wat gebeurde er?” en “En toen?” Vul niets in voor de ander.',
      },
      {
        title: 'Schrijf hun woorden op',
        text: 'Schrijf zoals de ander het zegt, ook als de zin niet klopt. Lees terug wat je schreef.',
      },
      {
        title: 'Stop als de ander wil stoppen',
        text: 'Niets hoeft. Elke vraag mag je overslaan. Is het verdrietig? Neem pauze, of stop.',
      },
      {
        title: 'Geen namen',
        text: 'Schrijf “mijn juf” of “mijn broer”. Geen namen, straten of scholen.',
      },
      {
        title: 'Over jou bewaren we niets',
        text: 'Niet je naam en niet wie je bent. Wel dat jullie samen schreven. Vraagt het formulier wie er hielp? Dat mag je overslaan.',
      },
      {
        title: 'De code is voor wie vertelt',
        text: 'Na het versturen komt er een code. Schrijf hem op een kaartje en geef dat aan wie vertelde. Bewaar hem zelf niet.',
      },
    ],
    worry: 'Hoor je iets waar je van schrikt? Volg de afspraken van je eigen organisatie.',
    begin: 'Wij beginnen',
    together: 'Wij schrijven samen',
    cardTitle: 'Kaartje voor wie vertelde',
    cardText:
      'Met deze code kun je later zien wat er met je verhaal gebeurt. Je kunt het er ook mee weghalen. Bewaar hem op een plek die van jou is.',
    print: 'Druk het kaartje af',
  },
  paper: nlPaper,
  entry: {
    title: 'Papier invoeren',
    intro:
      'Typ over wat er staat, met de fouten die erin zitten. Namen hoef je niet weg te halen: dat gebeurt bij het nakijken. De nummers zijn die van het papier.',
    keys: 'Met Tab ga je verder, met de pijltjes kies je, met Ctrl+Enter verstuur je.',
    send: 'Verstuur',
    choose: 'Welk formulier ligt er?',
    stored: 'Het verhaal is bewaard.',
    note: 'Schrijf deze code op de strook van het papier en geef die terug aan wie vertelde. We laten hem maar één keer zien. Vernietig daarna het papier.',
    next: 'Volgende',
    other: 'Ander formulier',
    link: 'Papieren formulieren invoeren',
  },
}

export type WaysWords = typeof nlWays
