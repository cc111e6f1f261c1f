import type { TaskState } from '#analysis/insights/pilot-work.ts'

/** Why something with a task, a decision or the story point of a pilot was refused, in Dutch. */
export const nlPilotWorkProblems = {
  'task-empty': 'Schrijf op wat er moet gebeuren.',
  'task-day-wrong': 'Deze dag bestaat niet. Schrijf de dag als jaar-maand-dag, of laat hem leeg.',
  'task-unknown': 'Deze taak is er niet meer.',
  'task-changed-by-other':
    'Iemand anders veranderde deze taak net. Je ziet nu hoe de taak is. Kijk en kies opnieuw.',
  'pilot-text-long': 'Deze tekst is te lang. Maak hem korter. Er is niets bewaard.',
  'decision-not-whole': 'Schrijf op wat jullie besloten, waarom, en op welke dag.',
  'decision-day-wrong': 'Kies een dag die bestaat en die niet in de toekomst ligt.',
  'decision-unknown': 'Het besluit dat je wilt vervangen, is er niet.',
  'decision-replaced':
    'Dit besluit is al vervangen. Kijk naar het nieuwe besluit, en vervang dat als het nodig is.',
  'pilot-point-wrong': 'Dit vertelpunt kun je niet kiezen. Kies een ander uit de lijst.',
}

/** A sentence that ends, also where it was typed without a full stop. */
const whole = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`)
const tasks = (n: number) => (n === 1 ? '1 taak' : `${n} taken`)

/** The work at a pilot, in Dutch. */
export const nlPilotWork = {
  pilotWork: {
    tasks: 'Taken',
    tasksIntro: 'Wat moet er gebeuren, en wie doet het? Iedereen in het project ziet dit.',
    noTasks: 'Er zijn nog geen taken.',
    states: {
      open: 'open',
      done: 'gedaan',
      dropped: 'losgelaten',
    } satisfies Record<TaskState, string> as Record<TaskState, string>,
    overdue: 'te laat',
    nobody: 'nog niemand',
    by: (who: string) => `Wie: ${who}`,
    before: (day: string) => `Uiterlijk ${day}`,
    changed: (day: string, who: string | undefined) =>
      who ? `Veranderd op ${day} door ${who}` : `Veranderd op ${day}`,
    mark: {
      open: 'Weer open',
      done: 'Gedaan',
      dropped: 'Laat los',
    } satisfies Record<TaskState, string> as Record<TaskState, string>,
    ofTask: (act: string, what: string) => `${act}: ${what}`,
    changeTask: 'Verander',
    newTask: 'Nieuwe taak',
    what: 'Wat moet er gebeuren?',
    who: 'Wie doet het?',
    whoHint: 'Een organisatie of een naam. Noem hier geen vertellers.',
    dueOn: 'Uiterlijk op welke dag? Dit mag leeg blijven.',
    add: 'Voeg taak toe',
    save: 'Bewaar deze taak',
    closed: (n: number) => `Klaar of losgelaten (${n})`,
    openCount: (open: number, overdue: number) =>
      overdue > 0 ? `${tasks(open)} open, waarvan ${overdue} te laat` : `${tasks(open)} open`,

    decisions: 'Besluiten',
    decisionsIntro:
      'Een besluit verandert niet meer. Denken jullie er later anders over? Leg dan een nieuw besluit vast dat het oude vervangt.',
    noDecisions: 'Er zijn nog geen besluiten.',
    decision: (number: number) => `Besluit ${number}`,
    because: (why: string) => `Waarom: ${why}`,
    decidedOn: (day: string) => `Besloten op ${day}`,
    recorded: (day: string, who: string | undefined) =>
      who ? `Vastgelegd op ${day} door ${who}` : `Vastgelegd op ${day}`,
    replaces: (number: number) => `Vervangt besluit ${number}`,
    replacedBy: (number: number) => `Vervangen door besluit ${number}`,
    newDecision: 'Nieuw besluit',
    decided: 'Wat besloten jullie?',
    whyDecided: 'Waarom besloten jullie dat?',
    whyHint: 'Schrijf hier geen namen van vertellers en niets waaraan je iemand herkent.',
    day: 'Op welke dag?',
    instead: 'Vervangt dit een eerder besluit?',
    nothing: 'Nee',
    numbered: (number: number, what: string) => `Besluit ${number}: ${what}`,
    record: 'Leg dit besluit vast',
    recordHint: 'Lees het nog één keer na. Daarna verandert het niet meer.',

    point: 'Vertelpunt van deze pilot',
    pointIntro: 'Hier komen nieuwe verhalen over deze pilot binnen.',
    noPoint: 'Deze pilot heeft nog geen eigen vertelpunt.',
    pointLink: 'Adres voor vertellers',
    pointOpen: 'Open voor nieuwe verhalen.',
    pointClosed: 'Nu niet open voor nieuwe verhalen.',
    pointNoAddress: 'Dit is een proef. Daarom is er geen adres voor vertellers.',
    pointStories: (n: number, day: string) =>
      n === 1
        ? `Sinds de start op ${day} is hier 1 verhaal vrijgegeven.`
        : `Sinds de start op ${day} zijn hier ${n} verhalen vrijgegeven.`,
    pointNotRunning: 'Zodra de pilot loopt, zie je hier hoeveel verhalen er kwamen.',
    compare: 'Vergelijk alleen met verhalen van dit vertelpunt',
    compareAll: 'Vergelijk met alle verhalen sinds de start',
    compareText:
      'Van na de start tellen hier alleen de verhalen van het vertelpunt van deze pilot. Van ervoor tellen alle verhalen. Die kunnen van andere mensen komen.',
    choosePoint: 'Kies een vertelpunt',
    none: 'Geen vertelpunt',
    named: (name: string, slug: string) => `${name} (/${slug})`,
    keepPoint: 'Bewaar deze keuze',
    makePoint: 'Maak een nieuw vertelpunt in het ontwerp',
    savedTasks: 'De taak is bewaard.',
    savedDecisions: 'Het besluit ligt vast.',
    savedPoint: 'De keuze is bewaard.',

    report: {
      tasks: 'Taken',
      task: (what: string, who: string, day: string | undefined, state: string) =>
        `${what} (${[who, day && `uiterlijk ${day}`, state].filter(Boolean).join(', ')})`,
      decisions: 'Besluiten',
      decision: (
        number: number,
        day: string,
        what: string,
        why: string,
        replacedBy: number | undefined,
      ) =>
        `Besluit ${number}, ${day}${replacedBy === undefined ? '' : `, vervangen door besluit ${replacedBy}`}: ${whole(what)} Waarom: ${whole(why)}`,
      point: 'Vertelpunt',
      pointAt: (name: string, address: string | undefined) =>
        address
          ? `Nieuwe verhalen over deze pilot komen binnen bij “${name}”: ${address}`
          : `Nieuwe verhalen over deze pilot komen binnen bij “${name}”.`,
    },
  },
}

export type PilotWorkWords = typeof nlPilotWork
