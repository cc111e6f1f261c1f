import type { Role } from '#analysis/dashboard/facts.ts'
import type { ReportWords } from './nl-report.ts'

const PEOPLE: Record<Role, string> = {
  ouder: 'parents',
  jongere: 'young people',
  kind: 'children',
  professional: 'professionals',
  ander: 'others',
}

const times = (n: number, one: string, more: string) => `${n} ${n === 1 ? one : more}`

/** The report of a project, in English. */
export const enReport: ReportWords = {
  trace: {
    title: 'Trace: what rests on what?',
    intro:
      'Of each pilot you see which insights it is built on, and on which passages those rest. With the number of a story you see what that story is part of.',
    ofStory: 'Number of a story',
    ofThis: 'Where is this story?',
    look: 'Look',
    all: 'Show all',
    csv: 'Save as CSV',
    none: 'There are no pilots and insights yet.',
    noStory: 'This story is in no insight.',
    loose: 'Insights without a pilot',
    columns: [
      'Pilot',
      'Step',
      'Insight',
      'How far',
      'Support taken back',
      'Side',
      'Teller',
      'Number',
      'Passage',
    ],
  },
  report: {
    title: (name) => `${name}: what stories taught us`,
    page: 'Report',
    intro:
      'This report is made anew each time from the newest release, the insights that are ready, and the pilots. Nothing is in it that a reader outside the team may not know.',
    print: 'Print the report, or save it as PDF',
    docx: 'Save for a word processor (DOCX)',
    noRelease: 'There is no release yet. The report uses numbers of a release alone.',
    foot: (day, release, codebook, version) =>
      `Made on ${day} · ${release === undefined ? 'without a release' : `release ${release}`} · codebook ${codebook} · Vertelpunt ${version}`,
    method: 'How it went',
    methodText: (points, readers) => [
      `People told their story at ${points} story points. They wrote or spoke themselves, and explained their own story with sliders, triangles and choices. We did not ask who they are.`,
      readers === 2
        ? 'Two people read every story and took out what could tell who it is. Then the team gave it themes.'
        : 'Somebody read every story and took out what could tell who it is. Then the team gave it themes.',
      'Who tells chooses to. This is no sample: the numbers say something about these stories, not about all people in the region.',
    ],
    response: 'Who told',
    responseText: (n) => `About ${n} tellers count in the release.`,
    rounded: 'Numbers are rounded to five. A dash is a number too small to show.',
    who: 'Who',
    tellers: 'Tellers',
    all: 'All',
    people: (role) => PEOPLE[role],
    missing: (roles) => `Of these groups we heard too little to say anything: ${roles.join(', ')}.`,
    answers: 'How tellers look at their story',
    themesByRole: 'Themes by teller',
    alt: (title, sentence) => `${title}. ${sentence} The numbers stand in the table below.`,
    patterns: 'Patterns',
    patternsText: (names) =>
      names.length === 0
        ? 'No theme comes up often enough to show yet.'
        : `Most often it is about: ${names.join(', ')}.`,
    themesTable: 'Themes in the stories, and whether it helped or hindered',
    theme: 'Theme',
    doubts: 'What we doubt',
    doubtList: (hidden, all) => [
      `Of ${hidden} of the ${all} themes we show no number, because too few tellers told about it.`,
      'A theme that comes up often need not be what matters most. Who tells little is not heard in numbers.',
      'People gave the themes. Somebody else would sometimes have chosen otherwise.',
    ],
    insights: 'Insights',
    noInsights: 'No insight is ready yet.',
    readings: 'What else could it mean?',
    rests: 'What does this rest on?',
    restsOn: (people) =>
      people.length === 0
        ? 'Stories support this. Of whom is not shown: they are too few.'
        : `Stories of ${people.join(', ')} support this.`,
    otherwise: 'There are stories that say otherwise.',
    noOtherwise: 'We found no story that says otherwise.',
    pilots: 'Pilots',
    noPilots: 'There are no pilots yet.',
    step: (step) => `Now: ${step}.`,
    steps: 'Steps so far',
    stepLine: (step, day, reason) => `${step}, ${day}: ${reason}`,
    builtOn: 'Built on',
    year: {
      title: (name, year) => `${name}: yearly report ${year}`,
      intro:
        'This yearly report is for councils and who pays. Tellers are counted only as they stand in a release. Nothing is in it that a reader outside the team may not know.',
      which: 'Which report?',
      whole: 'The whole project',
      of: (year) => `Year ${year}`,
      short: 'In short',
      shortList: (work) => [
        `${times(work.releases, 'release', 'releases')} with stories of tellers.`,
        `${times(work.insights, 'insight', 'insights')} ready, each with support from stories and with what else it can mean.`,
        `${times(work.begun, 'pilot', 'pilots')} begun, ${work.adopted} adopted, ${work.stopped} stopped.`,
        `Tellers were told back what happened with their story ${times(work.told, 'time', 'times')}.`,
      ],
      work: 'What we did',
      noReleases: 'No release was made in this year.',
      releases: 'Releases of this year',
      release: 'Release',
      madeOn: 'Made on',
      workList: (work) => [
        `${times(work.sessions, 'session', 'sessions')} in which people read stories together.`,
        `${times(work.tasks, 'task', 'tasks')} of pilots done.`,
        `${times(work.decisions, 'decision', 'decisions')} taken.`,
      ],
      effects: 'What it brought',
      noEffects: 'No pilot ran in this year yet.',
      runsSince: (day) => `Runs since ${day}.`,
      noCompare: 'This pilot rests on no insight that can be compared with new stories.',
      tooFew: (claim) => `“${claim}”: there are too few stories yet to compare before and after.`,
      since: (claim, sign, isClear) =>
        `“${claim}”: since the start we hear that ${sign > 0 ? 'more often' : sign < 0 ? 'less often' : 'as often'}. ${isClear ? 'That is probably no chance, but it does not prove that the pilot did it.' : 'That can be chance.'}`,
      figure: (figure) => `Hopes to move (no measurement of ours): ${figure}`,
      grow: 'What can grow',
      nothingGrew: 'No pilot was adopted in this year.',
      stopped: 'What stopped, and why',
      nothingStopped: 'No pilot was stopped in this year.',
      told: 'What tellers heard back',
      nothingTold: 'Nothing was told back to tellers in this year yet.',
      unknown: 'What we do not know',
      lost: (claim) => `The insight “${claim}” lost support: a story was withdrawn.`,
      always: [
        'Who tells, chooses to. These stories say nothing about all people in the region.',
        'People tell when they want to. A difference between then and now is a reason to read, no proof.',
      ],
    },
    annex: 'Annex: themes and what they mean',
    hidden: '–',
  },
}
