import type { TaskState } from '#analysis/insights/pilot-work.ts'
import type { PilotWorkWords } from './nl-pilot-work.ts'

/** Why something with a task, a decision or the story point of a pilot was refused, in English. */
export const enPilotWorkProblems = {
  'task-empty': 'Write down what has to be done.',
  'task-day-wrong': 'This day does not exist. Write it as year-month-day, or leave it empty.',
  'task-unknown': 'This task is gone.',
  'task-changed-by-other':
    'Somebody else just changed this task. You now see how it stands. Look, and choose again.',
  'pilot-text-long': 'This text is too long. Make it shorter. Nothing was saved.',
  'decision-not-whole': 'Write down what you decided, why, and on which day.',
  'decision-day-wrong': 'Choose a day that exists and is not in the future.',
  'decision-unknown': 'The decision that you want to replace is not there.',
  'decision-replaced':
    'This decision was replaced already. Look at the new one, and replace that if you need to.',
  'pilot-point-wrong': 'You cannot choose this story point. Choose another one from the list.',
}

/** A sentence that ends, also where it was typed without a full stop. */
const whole = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`)
const tasks = (n: number) => (n === 1 ? '1 task' : `${n} tasks`)

/** The work at a pilot, in English. */
export const enPilotWork: PilotWorkWords = {
  pilotWork: {
    tasks: 'Tasks',
    tasksIntro: 'What has to be done, and who does it? Everybody in the project sees this.',
    noTasks: 'There are no tasks yet.',
    states: {
      open: 'open',
      done: 'done',
      dropped: 'let go',
    } satisfies Record<TaskState, string> as Record<TaskState, string>,
    overdue: 'overdue',
    nobody: 'nobody yet',
    by: (who) => `Who: ${who}`,
    before: (day) => `By ${day}`,
    changed: (day, who) => (who ? `Changed on ${day} by ${who}` : `Changed on ${day}`),
    mark: {
      open: 'Open again',
      done: 'Done',
      dropped: 'Let go',
    } satisfies Record<TaskState, string> as Record<TaskState, string>,
    ofTask: (act, what) => `${act}: ${what}`,
    changeTask: 'Change',
    newTask: 'New task',
    what: 'What has to be done?',
    who: 'Who does it?',
    whoHint: 'An organisation or a name. Do not name tellers here.',
    dueOn: 'By which day? You can leave this empty.',
    add: 'Add task',
    save: 'Save this task',
    closed: (n) => `Done or let go (${n})`,
    openCount: (open, overdue) =>
      overdue > 0 ? `${tasks(open)} open, ${overdue} of them overdue` : `${tasks(open)} open`,

    decisions: 'Decisions',
    decisionsIntro:
      'A decision does not change any more. Do you think otherwise later? Then record a new decision that replaces the old one.',
    noDecisions: 'There are no decisions yet.',
    decision: (number) => `Decision ${number}`,
    because: (why) => `Why: ${why}`,
    decidedOn: (day) => `Decided on ${day}`,
    recorded: (day, who) => (who ? `Recorded on ${day} by ${who}` : `Recorded on ${day}`),
    replaces: (number) => `Replaces decision ${number}`,
    replacedBy: (number) => `Replaced by decision ${number}`,
    newDecision: 'New decision',
    decided: 'What did you decide?',
    whyDecided: 'Why did you decide that?',
    whyHint: 'Write no names of tellers here, and nothing that somebody could be recognised by.',
    day: 'On which day?',
    instead: 'Does this replace an earlier decision?',
    nothing: 'No',
    numbered: (number, what) => `Decision ${number}: ${what}`,
    record: 'Record this decision',
    recordHint: 'Read it once more. It does not change after this.',

    point: 'Story point of this pilot',
    pointIntro: 'New stories about this pilot come in here.',
    noPoint: 'This pilot has no story point of its own yet.',
    pointLink: 'Address for tellers',
    pointOpen: 'Open for new stories.',
    pointClosed: 'Not open for new stories now.',
    pointNoAddress: 'This is a trial. That is why there is no address for tellers.',
    pointStories: (n, day) =>
      n === 1
        ? `Since the start on ${day}, 1 story was released here.`
        : `Since the start on ${day}, ${n} stories were released here.`,
    pointNotRunning: 'As soon as the pilot runs, you see here how many stories came.',
    compare: 'Compare with stories of this story point alone',
    compareAll: 'Compare with all stories since the start',
    compareText:
      'Of the time since the start, only stories of the story point of this pilot count here. Of the time before, all stories count. They may come from other people.',
    choosePoint: 'Choose a story point',
    none: 'No story point',
    named: (name, slug) => `${name} (/${slug})`,
    keepPoint: 'Save this choice',
    makePoint: 'Make a new story point in the designer',
    savedTasks: 'The task is saved.',
    savedDecisions: 'The decision is recorded.',
    savedPoint: 'The choice is saved.',

    report: {
      tasks: 'Tasks',
      task: (what, who, day, state) =>
        `${what} (${[who, day && `by ${day}`, state].filter(Boolean).join(', ')})`,
      decisions: 'Decisions',
      decision: (number, day, what, why, replacedBy) =>
        `Decision ${number}, ${day}${replacedBy === undefined ? '' : `, replaced by decision ${replacedBy}`}: ${whole(what)} Why: ${whole(why)}`,
      point: 'Story point',
      pointAt: (name, address) =>
        address
          ? `New stories about this pilot come in at “${name}”: ${address}`
          : `New stories about this pilot come in at “${name}”.`,
    },
  },
}
