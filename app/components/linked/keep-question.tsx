import { ZONES, type Zone } from '#analysis/dashboard/signifiers.ts'
import { drawTernary } from '#analysis/drawing/ternary.ts'
import { drawTileMap } from '#analysis/drawing/tile-map.ts'
import { localText } from '#surveys/definition.ts'
import { MUNICIPALITIES, type Municipality } from '#surveys/municipalities.ts'
import { useValueText } from '../explore/value-text.ts'
import { useStaffLocale, useWords } from '../language.ts'
import { drawnValues, type QuestionCardProps, rolesIn } from './choice.ts'
import { KeepBars, KeepUpright } from './keep-bars.tsx'
import { KeepDrawn } from './keep-drawn.tsx'
import { isMunicipalities, isOnMap } from './municipality-map.tsx'

type Props = Pick<QuestionCardProps, 'variable' | 'question' | 'filter'> & {
  readonly title: string
  readonly sentence: string
}

/** Saves the chart of one question, as it is drawn: a triangle, places on a line, a map, or bars. */
export function KeepQuestion(props: Props) {
  const { variable, question, filter, title, sentence } = props
  const { charts } = useWords()
  const text = useValueText(variable)
  const file = variable.name.replace(/[^\w-]/g, '-')
  if (question.kind === 'triad') return <KeepTriangle {...props} />
  if (isMunicipalities(variable)) return <KeepMap {...props} />
  if (question.kind === 'dyad')
    return (
      <KeepUpright
        file={file}
        title={title}
        sentence={sentence}
        head={charts.place}
        bins={(question.bins ?? []).map(({ from, to, stories }) => ({
          label: charts.bin(from, to),
          stories,
        }))}
        ends={[text('low'), text('middle'), text('high')]}
      />
    )
  return (
    <KeepBars
      file={file}
      title={title}
      sentence={sentence}
      head={charts.answer}
      bars={drawnValues(question, filter).map(({ value, stories, byRole }) => ({
        label: text(value),
        stories,
        byRole,
      }))}
      roles={rolesIn(filter)}
      of={question.answered}
    />
  )
}

function KeepTriangle({ variable, question, title, sentence }: Props) {
  const { charts, pictures: say, workroom } = useWords()
  const locale = useStaffLocale()
  const text = useValueText(variable)
  const countOf = (value: string) =>
    question.values.find((one) => one.value === value)?.stories ?? 0
  const [top = '', left = '', right = ''] = variable.values.map((one) =>
    localText(one.text, locale),
  )
  const perZone = <T,>(of: (zone: Zone) => T) =>
    Object.fromEntries(ZONES.map((zone) => [zone, of(zone)])) as Record<Zone, T>
  const outside = countOf('na')
  return (
    <KeepDrawn
      file={variable.name.replace(/[^\w-]/g, '-')}
      title={title}
      sentence={sentence}
      draw={(sheet) =>
        drawTernary(sheet, {
          corners: [top, left, right],
          zones: perZone(countOf),
          zoneNames: perZone(text),
          density: question.density,
          note: outside > 0 ? workroom.na(outside) : undefined,
        })
      }
      heads={[charts.zone, say.stories]}
      rows={() => [...ZONES, 'na'].map((value) => [text(value), countOf(value)])}
    />
  )
}

function KeepMap({ variable, question, filter, title, sentence }: Props) {
  const { charts, pairs, pictures: say } = useWords()
  const text = useValueText(variable)
  const roles = rolesIn(filter)
  const rows = drawnValues(question, filter)
  const countOf = (value: string) =>
    question.values.find((one) => one.value === value)?.stories ?? 0
  const shareOf = (stories: number) =>
    question.answered > 0 ? pairs.percent(stories / question.answered) : ''
  return (
    <KeepDrawn
      file={variable.name.replace(/[^\w-]/g, '-')}
      title={title}
      sentence={sentence}
      draw={(sheet) =>
        drawTileMap(sheet, {
          counts: Object.fromEntries(
            MUNICIPALITIES.map(({ value }) => [value, countOf(value)]),
          ) as Record<Municipality, number>,
          besides: rows
            .filter(({ value }) => !isOnMap(value))
            .map(({ value, stories }) => ({ label: text(value), count: stories })),
          key: charts.tiles,
        })
      }
      heads={[charts.answer, say.stories, pairs.share, ...roles.map((role) => charts.roles[role])]}
      rows={() =>
        rows.map(({ value, stories, byRole }) => [
          text(value),
          stories,
          shareOf(stories),
          ...roles.map((role) => byRole[role]),
        ])
      }
    />
  )
}
