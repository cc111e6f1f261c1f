import type { Direction, Role } from '#analysis/dashboard/facts.ts'
import type { InsightState } from '#analysis/insights/insight.ts'
import type { PilotStep, PlanPart } from '#analysis/insights/pilot.ts'
import type { InsightsWords } from './nl-insights.ts'

/** Why something with an insight or a pilot was refused, in English. */
export const enInsightProblems = {
  'insight-unknown': 'This insight is gone.',
  'insight-empty': 'Write a sentence first.',
  'insight-needs-readings':
    'Write down two other meanings first: what else could this pattern mean?',
  'insight-needs-support': 'Cite a passage first that supports this insight.',
  'insight-needs-otherwise':
    'There are stories that say otherwise. Cite one at least. Then the insight is fair.',
  'insight-full':
    'This insight has eight other readings already. First take away one that is like another.',
  'insight-not-ready': 'Make the insight ready first. Then you can tell it back.',
  'passage-unknown': 'This passage is no longer in the story like this.',
  'pilot-unknown': 'This pilot is gone.',
  'pilot-empty': 'Give the pilot a name and a question.',
  'step-not-now': 'This step cannot be taken now. Somebody may just have changed the pilot.',
  'step-needs-reason': 'Write down why you take this step.',
  'plan-not-whole':
    'Fill in the plan first: for whom, what you do, what you hope to hear, the first step, who leads it and when you look back.',
  'pilot-needs-insight': 'Choose an insight first that this pilot is built on.',
  'told-empty': 'Write the text for tellers first.',
  'composed-few-sources':
    'A composed story rests on at least three stories that support this insight.',
  'composed-borrowed':
    'There are still words of a teller in it. You see them below. Say it otherwise.',
  'figure-not-whole': 'Fill in everything: what it is, the figure, the source and the day.',
  'session-unknown': 'This session is no longer there.',
  'session-empty': 'Give the session a name.',
  'session-no-stories':
    'That makes fewer than three cards on the table. Choose more widely, or add other cards.',
}

const PEOPLE: Record<Role, string> = {
  ouder: 'parents',
  jongere: 'youngsters',
  kind: 'children',
  professional: 'professionals',
  ander: 'others',
}
const ONE: Record<Role, string> = {
  ouder: 'a parent',
  jongere: 'a young person',
  kind: 'a child',
  professional: 'a professional',
  ander: 'somebody close by',
}
const stories = (n: number) => (n === 1 ? '1 story' : `${n} stories`)
const list = (roles: readonly Role[]) =>
  new Intl.ListFormat('en', { type: 'conjunction' }).format(roles.map((role) => PEOPLE[role]))

/** Insights, pilots and what is told back, in English. */
export const enInsights: InsightsWords = {
  insights: {
    title: 'Insights',
    intro:
      'An insight is what the team reads in the stories. With each stands what else it could mean, and who says otherwise.',
    make: 'Make this an insight',
    newTitle: 'New insight',
    claim: 'What do you see? Write one sentence.',
    claimHint: 'For example: Children hear too late what is going to happen.',
    aboutAll: 'About all stories of now.',
    about: 'About this choice of stories',
    start: 'Start this insight',
    none: 'There are no insights yet.',
    state: {
      draft: 'in the making',
      ready: 'ready',
      dropped: 'dropped',
    } satisfies Record<InsightState, string> as Record<InsightState, string>,
    told: 'told back to tellers',
    back: 'All insights',
    numbers: 'The numbers of that day',
    frozen: (day: string, n: number, all: number) =>
      `On ${day} this was about ${n} of ${all} stories.`,
    byRole: (counts: readonly string[]) => `Told by: ${counts.join(', ')}.`,
    roleCount: (role: Role, n: number) => `${PEOPLE[role]} ${n}`,
    byDirection: (theme: string, counts: Readonly<Record<Direction, number>>) =>
      `${theme}: ${counts.helped} helped, ${counts.hindered} hindered, ${counts.mixed} mixed.`,
    onTime: (low: number, middle: number, high: number) =>
      `Help came too late in ${low}, in time in ${middle} and too early in ${high} stories.`,
    weighed: (fits: number, against: number) =>
      `${stories(fits)} said it like this, ${stories(against)} said otherwise.`,
    nowAt: 'See this choice in the workroom of now',
    weightTitle: 'What does this rest on?',
    supports: (n: number, roles: readonly Role[]) =>
      n === 0
        ? 'No story supports this insight yet.'
        : `${stories(n)} ${n === 1 ? 'supports' : 'support'} this, of ${list(roles)}.`,
    few: 'That is little. Look further before you decide anything.',
    oneSide: 'It comes from one side. How do others see it?',
    missing: (roles: readonly Role[]) => `Not cited yet: ${list(roles)}.`,
    contradicts: (n: number) =>
      n === 0
        ? 'No story is cited yet that says otherwise.'
        : `${stories(n)} ${n === 1 ? 'says' : 'say'} otherwise.`,
    lost: (n: number) =>
      n === 1
        ? 'One support was taken back by its teller.'
        : `${n} supports were taken back by their tellers.`,
    change: 'Change the text',
    readings: 'What else could it mean?',
    readingsHint: 'Write down at least two other meanings, each on a line of its own.',
    save: 'Save',
    saved: 'Saved.',
    passages: 'Cited passages',
    noPassages: 'No passages yet. Look below.',
    side: { with: 'supports this', against: 'says otherwise' },
    from: (role: Role, caseNumber: string) => `${ONE[role]}, number ${caseNumber}`,
    uncite: 'Remove',
    findTitle: 'Find passages',
    findWith: 'Find support',
    findAgainst: 'Find who says otherwise',
    findNone: 'There are no stories here with an approved passage.',
    cite: 'Cite as support',
    citeAgainst: 'Cite: says otherwise',
    stateTitle: 'How far is it?',
    makeReady: 'This insight is ready',
    makeDraft: 'Back to in the making',
    drop: 'Drop',
    dropReason: 'Why do you drop it?',
    dropped: (reason: string) => `Dropped: ${reason}`,
    composeTitle: 'Composed story',
    composeText:
      'Write a story of your own that shows what you read in at least three stories. Use no sentence of a teller: the program checks that. It says with it that the story is composed.',
    composed: 'The story',
    composeSave: 'Save, do not show yet',
    composeShow: 'Show on “This we heard”',
    composeShown: (day) => `To be read since ${day}.`,
    borrowedTitle: 'Words of tellers that are still in it',
    tellTitle: 'Tell it back',
    tellText:
      'Tellers read this text with their receipt code, and everybody on the page “What we heard”. Write no numbers and nothing by which anyone can be recognised.',
    tellNl: 'In plain Dutch',
    tellEn: 'In English',
    tell: 'Tell it back to tellers',
    untell: 'Take off the public page',
    isTold: (day: string) => `Tellers can read it since ${day}.`,
  },
  outside: {
    title: 'Figures of others',
    intro:
      'Figures that others measured, such as waiting time or costs of care. They stand beside the stories. They are no measurements of ours, and a story does not prove them.',
    notOurs: 'not measured by us',
    none: 'There are no figures of others yet.',
    name: 'What is it?',
    nameHint: 'For example: Waiting time for youth care in Twente',
    value: 'The figure, with its unit',
    valueHint: 'For example: 14 weeks',
    source: 'Source',
    asOf: 'Of which day, or until which day?',
    add: 'Add',
    addTitle: 'New figure',
    remove: 'Remove',
    line: (source, day) => `${source}, ${day}`,
  },
  pilots: {
    title: 'Pilots',
    intro:
      'A pilot is something you try out together. Here you see how far each is, and on which insights it is built.',
    newTitle: 'New pilot',
    name: 'Name',
    question: 'How can we …?',
    questionHint: 'For example: How can we make sure that every child has somebody to talk to?',
    startOnInsight: 'Begin a pilot on this insight',
    onInsight: 'This pilot rests on the insight',
    toldStart: (tries, forWhom) =>
      `This is what we will try: ${tries}${forWhom && ` (for ${forWhom})`}. After that we would like to hear whether it helps.`,
    start: 'Start this pilot',
    steps: {
      idea: 'Idea',
      proposal: 'Proposal',
      running: 'Running',
      adopted: 'Adopted',
      stopped: 'Stopped',
    } satisfies Record<PilotStep, string> as Record<PilotStep, string>,
    noneHere: 'None yet.',
    builtOn: (n: number) =>
      n === 0
        ? 'Built on no insight yet'
        : n === 1
          ? 'Built on 1 insight'
          : `Built on ${n} insights`,
    owner: (name: string) => `Led by ${name}`,
    lookBack: (day: string) => `Look back on ${day}`,
    back: 'All pilots',
    plan: 'The plan',
    parts: {
      forWhom: 'Whom is it for?',
      tries: 'What do you try?',
      expects: 'What do you hope to hear in new stories?',
      firstStep: 'What is the first step?',
      owner: 'Which organisation leads it?',
      lookBackOn: 'When do you look back?',
      figure: 'Which outside figure do you hope to move? Write its source too.',
    } satisfies Record<PlanPart, string> as Record<PlanPart, string>,
    open: 'still open',
    evidence: 'Built on these insights',
    noEvidence: 'No insight chosen yet.',
    noInsights: 'There are no insights to choose from yet.',
    change: 'Change the pilot',
    save: 'Save',
    saved: 'Saved.',
    stepTitle: 'The next step',
    reason: 'Why?',
    takeStep: (step: PilotStep) =>
      ({
        idea: 'Back to an idea',
        proposal: 'Make it a proposal',
        running: 'Start trying it out',
        adopted: 'This stays',
        stopped: 'Stop this pilot',
      })[step],
    effectTitle: 'What do people tell since it began?',
    effectText: (day) =>
      `Stories from before ${day} beside stories from then on. People tell when they want to. A difference is a reason to read, no proof that the pilot works.`,
    effectNone:
      'Choose insights about a theme or an answer first. Then there is something to compare.',
    effectShares: (before, all, after, allAfter) =>
      `Before, ${before} of ${all} stories said it like this, after it ${after} of ${allAfter}.`,
    effectFew: 'There are too few stories to compare yet (fewer than 8 on a side).',
    effectMethod: (low, high, q) =>
      `Compared by Fisher’s test, two-sided, and corrected for all comparisons here (Benjamini and Hochberg): the chance of a false alarm is ${q}. The difference lies with 95 % certainty between ${low} and ${high}.`,
    history: 'What happened',
    took: (step, day) => `${step}, on ${day}`,
    tellTitle: 'Tell it back',
    tellText:
      'Tellers read this text with their receipt code, and everybody on the page “What we heard”.',
  },
  told: {
    title: 'What we heard, what we do',
    intro:
      'People told us what they went through. Here you read what we learned from it, and what we do with it.',
    heard: 'What we heard',
    doing: 'What we do',
    none: 'There is nothing here yet. We read all stories first.',
    quote: (role: Role) => ONE[role],
    composed: 'A composed story: the team wrote it from several stories. Nobody told it like this.',
    therefore: 'That is why we do:',
    step: {
      idea: 'We are thinking about this.',
      proposal: 'We are making a plan.',
      running: 'We are trying this out now.',
      adopted: 'We go on doing this.',
      stopped: 'We stopped this.',
    } satisfies Record<PilotStep, string> as Record<PilotStep, string>,
    link: 'What do we do with the stories?',
    code: 'Did you tell a story yourself? With your receipt code you see what happened with it.',
  },
}
