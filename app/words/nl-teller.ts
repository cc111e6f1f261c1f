import { nlBusy } from './nl-busy.ts'
import { nlCodebookProblems } from './nl-codebook.ts'
import { nlContact } from './nl-contact.ts'
import { nlInsightProblems } from './nl-insights.ts'
import { nlLater } from './nl-later.ts'
import { nlPilotWorkProblems } from './nl-pilot-work.ts'
import { nlReceipt } from './nl-receipt.ts'
import { nlRecognise } from './nl-recognise.ts'
import { nlSafe } from './nl-safe.ts'
import { nlSignifiers } from './nl-signifiers.ts'
import type { AnswerProblemCode, ProblemCode } from './problems.ts'

/** What tellers read, and the refusals that everybody can meet, in Dutch at B1. */
export const nlTeller = {
  product: 'Vertelpunt',
  neutralTitle: 'Formulier',
  skip: 'Naar de inhoud',
  language: 'Taal',
  languageUnread:
    'Deze taal is nog niet nagelezen door iemand die ermee is opgegroeid. Er kunnen fouten in staan.',
  questionsInDutch: 'De vragen zijn in het Nederlands.',
  example: 'Voorbeeld',
  exampleNote:
    'De verhalen in dit project zijn verzonnen. Ze laten zien hoe Vertelpunt werkt. Er staat geen verhaal van een echt persoon tussen.',

  safe: nlSafe,

  help: {
    title: 'Hulp nodig?',
    notAHelpLine:
      'Dit is geen hulplijn. We lezen je verhaal, maar niet meteen. We weten niet wie je bent. Daarom kunnen we je niet bellen.',
    lines: {
      emergency: 'Ben je nu in gevaar?',
      'safe-home': 'Geweld of onveilig thuis. Gratis, dag en nacht.',
      suicide: 'Denk je aan zelfdoding? Gratis, dag en nacht.',
      'child-line': 'Voor kinderen en jongeren tot 18 jaar. Gratis.',
      'young-buddies': 'Voor kinderen en jongeren met gescheiden ouders.',
      'local-desk': 'Vragen over uit elkaar gaan in Almelo.',
    } as Record<string, string>,
    page: {
      title: 'Waar kun je terecht',
      newTab: 'opent in een nieuw tabblad',
      lead: 'Hier vind je mensen die met je meedenken of je helpen. Bel of kijk op hun site.',
      national: 'In heel Nederland',
      local: 'Bij jou in de buurt',
      none: 'Nog geen plekken in de buurt. De landelijke hulp hierboven is er voor iedereen.',
      back: 'Terug naar het begin',
    },
    call: 'Bel',
    visit: 'Ga naar',
  },

  start: {
    title: 'Vertel wat je meemaakte',
    lead: 'Gaan ouders uit elkaar, dan verandert er veel. Jouw verhaal helpt om het voor anderen beter te maken.',
    listTitle: 'Projecten',
    none: 'Er is nog geen project.',
  },
  project: {
    whyTitle: 'Waarom dit vertelpunt?',
    readTitle: 'Wie leest mijn verhaal?',
    readByTwo:
      'Twee mensen van het project lezen je verhaal. Zij halen weg waaraan iemand je kan herkennen. Daarna leest het ontwikkelteam het.',
    readByOne:
      'Iemand van het project leest je verhaal en haalt weg waaraan iemand je kan herkennen. Daarna leest het ontwikkelteam het.',
    notWho: 'Wij vragen niet wie je bent. We bewaren niet vanaf welk apparaat je schrijft.',
    takes: 'Het duurt ongeveer 10 minuten. Je mag vragen overslaan en je mag altijd stoppen.',
    chooseTitle: 'Wie ben jij?',
    chooseHint: 'Kies wat het beste past. Dan krijg je vragen die bij je passen.',
    closed: 'Nu gesloten',
    needsTitle: 'Vragenlijst: wat heb jij nodig?',
    needsHint:
      'Hier vertel je geen verhaal. Je kiest wat je belangrijk vindt. Dat duurt ongeveer 8 minuten.',
    needs: {
      ouder: { title: 'Voor ouders', text: 'Ook voor familie en vrienden.' },
      professional: { title: 'Voor professionals', text: 'Wat heb jij nodig in je werk?' },
    } as Record<string, { readonly title: string; readonly text: string }>,
    codeLink: 'Heb je al een verhaal verteld? Kijk met je code.',
    roles: {
      ouder: {
        title: 'Ouder of verzorger',
        text: 'Je gaat of ging uit elkaar en je hebt kinderen.',
      },
      jongere: { title: 'Jongere, 12 tot 18 jaar', text: 'Je ouders gaan of gingen uit elkaar.' },
      kind: { title: 'Kind, 8 tot 12 jaar', text: 'Doe dit samen met een volwassene.' },
      professional: { title: 'Professional', text: 'Je werkt met gezinnen die uit elkaar gaan.' },
      ander: { title: 'Iemand anders', text: 'Familie, vriend of nieuwe partner.' },
    },
  },
  form: {
    page: (number: number, count: number) => `Stap ${number} van ${count}`,
    next: 'Verder',
    back: 'Vorige',
    send: 'Verstuur mijn verhaal',
    sendNeeds: 'Verstuur mijn antwoorden',
    stop: 'Stoppen',
    errorsTitle: (count: number) =>
      count === 1 ? 'Er is nog iets niet goed' : `Er zijn nog ${count} dingen niet goed`,
    optional: 'Je mag dit overslaan.',
    max: (count: number) => `Kies er hoogstens ${count}.`,
    required: 'Dit is nodig.',
    notApplicable: 'Past niet bij mijn verhaal',
    choose: 'Maak een keuze',
    noScriptNote:
      'Je antwoorden reizen versleuteld mee in deze pagina. Wij krijgen ze pas als je ze verstuurt.',
    ...nlSignifiers,
    story: {
      hint: 'Vijf tot zeven zinnen is genoeg. Noem geen namen, straten of scholen. Schrijf bijvoorbeeld “mijn zoon” of “de juf”.',
    },
    sentences: {
      required: 'Hier is een antwoord nodig.',
      'not-a-choice': 'Kies een van de antwoorden die er staan.',
      'too-many': 'Je koos te veel antwoorden.',
      'out-of-range': 'Dit getal kan hier niet.',
      'not-whole': 'Gebruik een heel getal.',
      'triad-sum': 'Verdeel precies 10 muntjes.',
      'rank-places': 'Gebruik elke plaats één keer. Begin bij 1.',
      'not-a-number': 'Schrijf een getal, bijvoorbeeld 12.',
      'too-precise': 'Dit getal heeft te veel cijfers achter de komma.',
      'too-long': 'Dit is te lang. Maak het korter. Er is nog niets weg.',
      'wrong-kind': 'Dit antwoord past niet bij de vraag.',
      'unknown-question': 'Deze vraag staat niet in het formulier.',
      'consent-needed': 'Wij mogen je verhaal alleen lezen als je dat goedvindt.',
      'file-kind': 'Dit is geen foto die we kunnen lezen. Kies een JPEG of PNG.',
      'file-size': 'Deze foto is te groot. Hoogstens 8 MB. Kies een andere.',
    } satisfies Record<AnswerProblemCode, string>,
  },
  thanks: {
    title: 'Dank je wel voor je verhaal',
    stored: 'Je verhaal is veilig bewaard.',
    codeTitle: 'Dit is jouw code',
    codeText:
      'Bewaar deze code goed: schrijf hem op of maak een foto. We laten hem maar één keer zien. Met de code kun je later zien wat er met je verhaal gebeurt. Je kunt het er ook mee weghalen.',
    shared:
      'Kan iemand anders op dit apparaat meekijken? Schrijf de code dan op een briefje en sluit deze pagina.',
    next: 'Wat gebeurt er nu?',
    steps: {
      two: [
        'Twee mensen lezen je verhaal.',
        'Zij halen namen en plaatsen weg.',
        'Daarna leest het ontwikkelteam het.',
      ],
      one: [
        'Iemand leest je verhaal.',
        'Die haalt namen en plaatsen weg.',
        'Daarna leest het ontwikkelteam het.',
      ],
    },
    needs: {
      title: 'Dank je wel voor je antwoorden',
      stored: 'Je antwoorden zijn veilig bewaard.',
      codeText:
        'Bewaar deze code goed: schrijf hem op of maak een foto. We laten hem maar één keer zien. Met de code kun je je antwoorden later weghalen.',
      steps: [
        'Wat je koos, tellen we bij de antwoorden van anderen.',
        'Schreef je zelf iets? Dan lezen wij dat eerst en halen we weg waaraan iemand je kan herkennen.',
        'Het project kijkt wat het meest nodig is.',
      ],
      story: 'Ook een verhaal vertellen',
    },
    another: 'Nog een verhaal vertellen',
    home: 'Terug naar het begin',
  },
  code: {
    title: 'Kijk met je code',
    text: 'Vul de 20 cijfers in. Die kreeg je na het versturen, of om later verder te gaan.',
    label: 'Jouw code',
    look: 'Bekijk',
    state: {
      received: 'We hebben je verhaal. Er heeft nog niemand in gelezen.',
      proposed: 'We hebben je verhaal. Het wacht op de mensen die het lezen.',
      prepared: 'Eén persoon heeft je verhaal gelezen. De volgende stap is nog een keer lezen.',
      released: 'Je verhaal is gelezen. Namen zijn weggehaald. Het ontwikkelteam kan het nu lezen.',
      counted: 'Je antwoorden tellen mee.',
      withdrawn: 'Dit verhaal is weggehaald. Niemand kan het nog lezen.',
    },
    needsState: {
      received: 'We hebben je antwoorden. Wat je schreef, is nog niet gelezen.',
      proposed: 'We hebben je antwoorden. Wat je schreef, wacht op de mensen die het lezen.',
      prepared: 'Eén persoon heeft gelezen wat je schreef. De volgende stap is nog een keer lezen.',
      released: 'Je antwoorden tellen mee. Uit wat je schreef zijn namen weggehaald.',
      counted: 'Je antwoorden tellen mee.',
      withdrawn: 'Deze antwoorden zijn weggehaald.',
    },
    toldOn: (day: string) => `Verteld op ${day}.`,
    withdrawTitle: 'Je verhaal weghalen',
    withdrawText: 'Daarna kan niemand het meer lezen, wij ook niet. Dit kun je niet terugdraaien.',
    withdrawCheck: 'Ja, haal mijn verhaal weg',
    needsWithdraw: {
      title: 'Je antwoorden weghalen',
      text: 'Daarna tellen ze nergens meer mee. Dit kun je niet terugdraaien.',
      check: 'Ja, haal mijn antwoorden weg',
    },
    withdraw: 'Weghalen',
  },
  later: nlLater,
  receipt: nlReceipt,
  recognise: nlRecognise,
  busy: nlBusy,
  contact: nlContact,
  faults: {
    notFoundTitle: 'Deze pagina is er niet',
    notFound: 'Misschien is de link oud, of zit er een typefout in.',
    forbiddenTitle: 'Dit mag je niet openen',
    forbidden: 'Je bent ingelogd, maar je rol mag dit niet. Vraag het aan de projectleider.',
    closedTitle: 'Dit vertelpunt is gesloten',
    closed: 'Je kunt hier nu geen verhaal vertellen.',
    brokenTitle: 'Er ging iets mis bij ons',
    broken:
      'Het ligt niet aan jou. Probeer het nog een keer. Met Vorige in je browser kom je terug bij wat je schreef.',
    id: (id: string) => `Nummer van deze storing: ${id}`,
    home: 'Naar het begin',
  },
  problems: {
    answers: 'Kijk nog even naar je antwoorden.',
    'story-point-unknown': 'Dit vertelpunt bestaat niet.',
    'story-point-closed': 'Dit vertelpunt is gesloten. Je verhaal is niet verstuurd.',
    'story-point-full': 'Hier zijn genoeg verhalen binnen. Dank je wel dat je wilde vertellen.',
    'help-lines-unchecked':
      'Dit vertelpunt is nog niet open. Het project kijkt eerst de hulplijnen na.',
    'form-broken':
      'Deze pagina is beschadigd of te oud om te versturen. Wat je op deze pagina schreef, staat er nog. Begin opnieuw en plak het daar.',
    'sent-with-other-content':
      'Dit verhaal was al verstuurd. Het eerste is bewaard. Wil je iets anders vertellen? Begin dan een nieuw verhaal.',
    'wait-asked':
      'Er komen nu te veel verhalen tegelijk. Wacht even en verstuur je verhaal dan nog een keer.',
    'too-busy':
      'Het is nu heel druk. Je verhaal staat hier nog. Verstuur het over een paar minuten nog een keer.',
    'story-unknown': 'Dit verhaal is er niet (meer).',
    'story-not-waiting': 'Dit verhaal wacht niet meer op nakijken.',
    'changed-by-other':
      'Iemand anders heeft dit verhaal net veranderd. Kijk opnieuw en probeer het nog een keer.',
    'mark-outside-text': 'Deze woorden staan niet in de tekst. Typ ze precies over.',
    'answer-unread': 'De verteller schreef een antwoord. Lees dat eerst.',
    'message-empty': 'Schrijf iets op, met hoogstens 2000 tekens.',
    'not-prepared': 'Dit verhaal moet eerst door één persoon zijn nagekeken.',
    'needs-another-person': 'Jij hebt dit verhaal nagekeken. Iemand anders moet het vrijgeven.',
    'needs-a-lead':
      'Bij verhalen van jongeren en kinderen, en bij een veiligheidssignaal, geeft een projectleider vrij.',
    'coding-unknown': 'Dit thema staat niet meer bij het verhaal.',
    'too-few-new-tellers':
      'Er zijn te weinig nieuwe verhalen voor een nieuwe uitgave. Zo kan niemand uitrekenen wat één verteller zei.',
    'no-release': 'Er is nog geen uitgave. Een projectleider maakt die.',
    'receipt-typo': 'Deze code klopt niet. Kijk de cijfers na. Waarschijnlijk is er één verkeerd.',
    'receipt-unknown': 'We vinden geen verhaal bij deze code.',
    'too-late-to-correct':
      'Je verhaal is al gelezen en vrijgegeven. Verbeteren kan niet meer. Je kunt het nog wel weghalen.',
    'log-in-refused': 'E-mailadres of wachtwoord klopt niet.',
    'help-place-wrong':
      'Vul een naam en een gemeente in. Vul ook een telefoonnummer in, of een site met https://.',
    'setting-unknown': 'Dit is er niet meer. Ververs de pagina.',
    'channel-wrong':
      'Geef het kanaal een naam van hoogstens 80 tekens. Kies een vertelpunt uit de lijst.',
    'code-wrong': 'Deze code klopt niet. Typ de code die je nu ziet.',
    'code-used': 'Deze code is al gebruikt. Wacht op de volgende code.',
    'passkey-refused': 'De passkey klopt niet. Probeer het nog een keer.',
    'password-wrong': 'Je huidige wachtwoord klopt niet.',
    'password-weak':
      'Dit wachtwoord is te makkelijk te raden. Neem er een van 12 tekens of meer. Drie of vier losse woorden is goed.',
    'last-factor': 'Dit is je laatste tweede stap. Voeg eerst een andere toe.',
    'invitation-unknown': 'Deze uitnodiging werkt niet meer. Vraag om een nieuwe.',
    'invitation-other':
      'Deze uitnodiging is voor iemand met een account. Log eerst in met dat e-mailadres.',
    'name-missing': 'Vul je naam in.',
    'person-wrong': 'Dit kan niet. Kijk of het adres klopt, en of deze persoon al meedoet.',
    'role-not-yours': 'Deze rol kan alleen een beheerder geven of wegnemen.',
    'not-yourself': 'Je eigen plek kun je niet veranderen. Vraag het een collega.',
    'log-in-later': 'Te veel pogingen. Wacht een minuut en probeer het dan weer.',
    'recording-not-allowed': 'Inspreken kan vanaf 16 jaar. Typ je verhaal, of haal de opname weg.',
    'recording-wrong':
      'Deze opname kunnen we niet bewaren. Neem hem opnieuw op, of typ je verhaal.',
    'not-transcribed': 'Dit verhaal is ingesproken. Typ eerst uit wat je hoort.',
    'transcript-empty': 'Typ uit wat je hoort. Hoogstens 20.000 tekens.',
    'contact-not-offered': 'Gegevens achterlaten kan hier nu niet.',
    'contact-wrong': 'Kijk nog even naar je gegevens.',
    'survey-unknown': 'Deze vragenlijst is er niet.',
    'survey-wrong': 'Vul een titel in en kies voor wie het is.',
    'edit-wrong': 'Deze wijziging is niet te lezen.',
    'project-wrong': 'Vul de naam, het waarom en de lezers in het Nederlands in.',
    'not-publishable': 'Er is nog iets te herstellen voor je kunt publiceren.',
    'nothing-new': 'Er is niets veranderd sinds de laatste versie.',
    'sandbox-there': 'Deze vragenlijst staat al in de proef. Haal de proef eerst weg.',
    'lineage-wrong': 'Deze koppeling van vragen kan niet. Kies elke oude vraag één keer.',
    'point-wrong': 'Dit is niet bewaard. Kijk de datum en de getallen na.',
    'breach-wrong':
      'Schrijf op wat er gebeurde. Kies om welke gegevens het gaat. Het moment moet voorbij zijn.',
    'search-wrong': 'Geef de zoekvraag een naam van hoogstens 80 letters.',
    'round-unknown': 'Deze ronde of dit verhaal is er niet voor jou.',
    'round-wrong':
      'Dat lukte niet. Kies twee of meer mensen en 1 tot 200 verhalen. Of kies een thema en een zin.',
    'round-no-stories': 'Er is geen verhaal meer dat nog niemand thema’s gaf.',
    'round-finished': 'Hier is al over besloten. Er kan niets meer veranderen.',
    'organisation-there': 'Deze organisatie staat al in de lijst.',
    'organisation-used': 'Bij deze organisatie horen mensen. Voeg haar samen met een andere.',
    ...nlCodebookProblems,
    ...nlInsightProblems,
    ...nlPilotWorkProblems,
    'coding-changed': 'Dit voorstel is net veranderd. Kijk opnieuw en kies dan.',
    'theme-missing': 'Kies een thema uit de lijst.',
    'passage-empty': 'Kies een zin, of selecteer woorden in het verhaal.',
    'note-long': 'De notitie is te lang. Gebruik hoogstens 1000 tekens.',
    'nothing-to-undo': 'Er is geen stap van jou om terug te nemen.',
    'undo-changed-by-other':
      'Iemand anders heeft dit daarna veranderd. Je stap blijft daarom staan.',
    'words-not-found': 'Deze woorden staan niet in het verhaal.',
  } satisfies Record<ProblemCode, string>,
}

export type TellerWords = typeof nlTeller
