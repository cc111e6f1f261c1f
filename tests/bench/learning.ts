import { seeded } from '#analysis/chance.ts'
import { pactCodebook } from '#analysis/codebooks/pact.ts'
import { suggestThemes } from '#analysis/coding/suggest.ts'
import { type CodedStory, trainerOf } from '#analysis/learning/learner.ts'
import parents from '#db/example/stories-parents.json' with { type: 'json' }
import professionals from '#db/example/stories-professionals.json' with { type: 'json' }
import youngsters from '#db/example/stories-youngsters.json' with { type: 'json' }

const THEMES = 20
const MANY = 5000
const SOME = 500
const WORDS = 300
/** What scikit-learn 1.2.1 took for 5,000 stories and 20 themes (words and pieces of letters, logistic regression). */
const SCIKIT_SECONDS = 89

const codebook = { ...pactCodebook, themes: pactCodebook.themes.slice(0, THEMES) }
const sources = [...parents, ...professionals, ...youngsters]

/** Stories of about 300 words, put together from pieces of the example stories, with the passages those were coded for. */
function makeStories(count: number): readonly CodedStory[] {
  const random = seeded(7)
  return Array.from({ length: count }, (_, number) => {
    const parts = [`Verhaal ${number}.`]
    const themes: CodedStory['themes'][number][] = []
    while (parts.join(' ').split(' ').length < WORDS) {
      const source = sources[Math.floor(random() * sources.length)]
      if (!source) continue
      parts.push(source.text)
      for (const { code, evidence } of source.themes)
        if (themes.length < 5 && !themes.some((one) => one.code === code))
          themes.push({ code, evidence })
    }
    return { role: 'ouder', title: '', text: parts.join(' '), themes }
  })
}

const seconds = (work: () => unknown) => {
  const [began, cpu] = [performance.now(), process.cpuUsage()]
  work()
  const used = process.cpuUsage(cpu)
  return {
    wall: (performance.now() - began) / 1000,
    cpu: (used.user + used.system) / 1_000_000,
  }
}

/** Training from nothing, a correction after training, and suggesting with what was learned; with the memory it took. */
export function benchLearning(say: (line: string) => void): void {
  suggestThemes({ role: 'ouder', title: '', text: 'Een zin.' }, codebook)
  const line = (name: string, { wall, cpu }: { wall: number; cpu: number }, more = '') =>
    say(`${name.padEnd(46)} ${wall.toFixed(1).padStart(6)} s  ${cpu.toFixed(1)} s CPU  ${more}`)
  say('')
  say(`Learning ${THEMES} themes from stories of ${WORDS} words`)
  const some = makeStories(SOME)
  const train = trainerOf(codebook)
  line(
    `${SOME} stories, from nothing`,
    seconds(() => train(some)),
  )
  const corrected = some.map((story, at) => (at === 0 ? { ...story, themes: [] } : story))
  line(
    `${SOME} stories again, one of them corrected`,
    seconds(() => train(corrected)),
  )
  const many = makeStories(MANY)
  const whole = seconds(() => trainerOf(codebook)(many))
  const memory = Math.round(process.resourceUsage().maxRSS / 1024)
  line(
    `${MANY} stories, from nothing`,
    whole,
    `${(whole.wall / SCIKIT_SECONDS).toFixed(2)} of scikit-learn, at most ${memory} MB`,
  )
}
