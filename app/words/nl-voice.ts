/** Speaking a story, hearing questions and adding a drawing, as tellers read it in Dutch. */
export const nlVoice = {
  speak: {
    title: 'Liever vertellen dan typen?',
    intro:
      'Je mag je verhaal ook inspreken. Hoogstens vijf minuten. Noem geen namen, straten of scholen.',
    promise:
      'Iemand die je verhaal leest, luistert en typt het uit. Daarna wissen we de opname. Je stem gaat naar niemand anders.',
    open: 'Inspreken',
    start: 'Start de opname',
    stop: 'Stop de opname',
    left: 'Nog te gaan:',
    running: 'De opname loopt.',
    ready: 'Je opname is klaar. Luister terug, of maak hem opnieuw.',
    full: 'De vijf minuten zijn om. De opname is gestopt.',
    player: 'Je opname',
    redo: 'Opnieuw opnemen',
    remove: 'Opname weghalen',
    removed: 'De opname is weg.',
    onScreen: 'De opname staat alleen op deze pagina, tot je verstuurt. Sluit de pagina dus niet.',
    onDevice: 'De opname staat versleuteld op dit apparaat, tot je verstuurt.',
    notKept: 'Bewaren op dit apparaat lukt niet. Sluit deze pagina niet voor je verstuurt.',
    denied: 'Je browser mag de microfoon niet gebruiken. Typen kan wel.',
    failed: 'Opnemen lukt hier niet. Typen kan wel.',
  },
  read: { start: 'Lees voor', stop: 'Stop met voorlezen' },
  drawing: {
    hint: 'Een foto van het papier, zonder gezicht en zonder naam. Een JPEG of PNG van hoogstens 8 MB.',
    again: 'Komt er een foutmelding? Kies de foto dan opnieuw.',
    preview: 'Hier voegt een verhaalophaler een foto toe. Anderen zien dit niet.',
  },
}

export type VoiceWords = typeof nlVoice

/** Hearing and seeing what came with a story, as its readers see it in Dutch. */
export const nlListening = {
  audioTitle: 'Ingesproken verhaal',
  audioText: 'Luister en typ uit wat je hoort. Elke keer luisteren staat in het logboek.',
  audioGoes: 'De opname wordt gewist zodra het verhaal is vrijgegeven.',
  waits: 'Dit verhaal is ingesproken en nog niet uitgetypt.',
  player: 'Opname van dit verhaal',
  transcript: 'Wat je hoort',
  transcriptHint: 'Staat er al tekst? Die typte de verteller. Laat hem staan en typ eronder.',
  save: 'Bewaar deze tekst',
  saved: 'De tekst is bewaard. Het programma heeft er opnieuw in gezocht.',
  drawingTitle: 'Tekening',
  drawingText: 'De tekening blijft in dit scherm. Elke keer bekijken staat in het logboek.',
  drawingOpen: 'Bekijk de tekening',
  drawingAlt: 'Foto van de tekening bij dit verhaal',
  files: (count: number) =>
    count === 1
      ? 'Daarbij hoort 1 opname of tekening.'
      : `Daarbij horen ${count} opnamen of tekeningen.`,
}

export type ListeningWords = typeof nlListening
