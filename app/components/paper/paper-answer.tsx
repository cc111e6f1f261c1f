import type { ReactNode } from 'react'
import type { ChoiceView, QuestionView } from '#surveys/pages.ts'
import { useWords } from '../language.ts'
import { ChoicePicture } from '../survey/choice-picture.tsx'
import { Face } from '../survey/face.tsx'
import { isYesOrNo } from '../survey/yes-or-no.ts'

type Props = { readonly question: QuestionView }

const LINES = { story: 14, title: 1, other: 4 }
const LONG = 28

/** Where an answer is written, ticked, crossed or coloured on paper. */
export function PaperAnswer({ question }: Props): ReactNode {
  switch (question.kind) {
    case 'radiogroup':
    case 'dropdown':
    case 'period':
      return <Boxes question={question} isMany={false} />
    case 'checkbox':
    case 'feelings':
      return <Boxes question={question} isMany />
    case 'ranking':
      return <Places question={question} />
    case 'boolean':
      if (isYesOrNo(question)) return <YesOrNo question={question} />
      return (
        <p className="paper-box">
          <Box /> {question.choices[0]?.text || question.title}
        </p>
      )
    case 'text':
      return question.number ? <Amount question={question} /> : <Lines count={1} />
    case 'comment':
      return (
        <Lines
          count={
            question.purpose === 'story'
              ? LINES.story
              : question.purpose === 'title'
                ? LINES.title
                : LINES.other
          }
        />
      )
    case 'rating':
      return <Rating question={question} />
    case 'matrix':
      return <Rows question={question} />
    case 'dyad':
      return <Line question={question} />
    case 'triad':
      return <Circles question={question} things={question.corners} />
    case 'dividepoints':
      return <Circles question={question} things={question.items} />
    default:
      return null
  }
}

function Box({ isRound = false }: { isRound?: boolean }) {
  return <span className={isRound ? 'tick tick-round' : 'tick'} aria-hidden="true" />
}

function PassBy({ question, always }: Props & { always?: boolean }) {
  const { form } = useWords()
  const text = question.naText || (always ? form.notApplicable : '')
  return text ? (
    <p className="paper-box paper-pass">
      <Box /> {text}
    </p>
  ) : null
}

function Boxes({ question, isMany }: Props & { isMany: boolean }) {
  const { paper, form } = useWords()
  const isDrawn = question.kind === 'feelings' || question.hasPictures
  const isLong = question.choices.some(({ text }) => text.length > LONG)
  const most = question.maxSelectedChoices
  return (
    <>
      <p className="paper-hint">{!isMany ? paper.one : most ? form.max(most) : paper.many}</p>
      <ul className={isDrawn ? 'paper-faces' : isLong ? 'paper-list' : 'paper-columns'}>
        {question.choices.map((choice) => (
          <li key={choice.value} className="paper-box">
            {question.kind === 'feelings' && <Face feeling={choice.value} />}
            {question.hasPictures && <ChoicePicture choice={choice.value} />}
            <span>
              <Box isRound={!isMany} /> {choice.text}
            </span>
          </li>
        ))}
      </ul>
      {question.other && (
        <div className="paper-other">
          <span>
            <Box isRound={!isMany} /> {question.other.text || form.kinds.other}
          </span>
          <Lines count={1} />
        </div>
      )}
      <PassBy question={question} />
    </>
  )
}

function YesOrNo({ question }: Props) {
  const { kinds } = useWords().form
  const words = [kinds.yes, kinds.no]
  return (
    <>
      <p className="paper-rating">
        {question.choices.map((choice, index) => (
          <span key={choice.value} className="paper-box">
            <Box isRound /> {choice.text || words[index]}
          </span>
        ))}
      </p>
      <PassBy question={question} />
    </>
  )
}

/** A short line with the unit behind it. */
function Amount({ question }: Props) {
  const { form } = useWords()
  return (
    <>
      <p className="paper-hint">{form.kinds.range(question.least ?? 0, question.most ?? 0)}</p>
      <p className="paper-amount">
        <span className="paper-blank" aria-hidden="true" /> {question.number?.unit}
      </p>
      <PassBy question={question} />
    </>
  )
}

/** A box for a number before each thing. */
function Places({ question }: Props) {
  const { paper } = useWords()
  const most = question.maxSelectedChoices
  return (
    <>
      <p className="paper-hint">{most ? paper.firstOf(most) : paper.ranking}</p>
      <ul className="paper-list">
        {question.choices.map((choice) => (
          <li key={choice.value} className="paper-place">
            <span className="paper-square" aria-hidden="true" /> {choice.text}
          </li>
        ))}
      </ul>
      <PassBy question={question} />
    </>
  )
}

function Lines({ count }: { count: number }) {
  return (
    <div className="paper-lines" aria-hidden="true">
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
        <div key={line} />
      ))}
    </div>
  )
}

/** Eleven marks from one end to the other, the places that the form on a screen has too. */
function Line({ question }: Props) {
  const { paper } = useWords()
  return (
    <>
      <p className="paper-hint">{paper.line}</p>
      <div className="paper-ends">
        <span>{question.leftText}</span>
        <span>{question.middleText}</span>
        <span>{question.rightText}</span>
      </div>
      <svg className="paper-line" viewBox="0 0 1000 60" aria-hidden="true">
        <path d="M10 22H990" strokeWidth="3" />
        {Array.from({ length: 11 }, (_, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mark is its place
          <g key={place}>
            <path
              d={`M${10 + place * 98} ${place % 5 === 0 ? 6 : 12}v${place % 5 === 0 ? 32 : 20}`}
              strokeWidth="2.5"
            />
            <text x={10 + place * 98} y="56" textAnchor="middle" fontSize="15">
              {place}
            </text>
          </g>
        ))}
      </svg>
      <PassBy question={question} always />
    </>
  )
}

function Circles({ question, things }: Props & { things: readonly ChoiceView[] }) {
  const { paper } = useWords()
  const isTriad = question.kind === 'triad'
  const total = question.most ?? 10
  return (
    <>
      <p className="paper-hint">{isTriad ? paper.triad : paper.points(total)}</p>
      <ul className="paper-circles">
        {things.map((thing) => (
          <li key={thing.value}>
            <span>{thing.text}</span>
            <span className="circles" aria-hidden="true">
              {Array.from({ length: total }, (_, coin) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a circle is its number
                <Box key={coin} isRound />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <PassBy question={question} always={isTriad} />
    </>
  )
}

function Rating({ question }: Props) {
  const least = question.least ?? 1
  const places = Array.from({ length: (question.most ?? 5) - least + 1 }, (_, step) => least + step)
  return (
    <>
      <p className="paper-rating">
        <span>{question.leftText}</span>
        {places.map((place) => (
          <span key={place} className="paper-box">
            <Box isRound /> {place}
          </span>
        ))}
        <span>{question.rightText}</span>
      </p>
      <PassBy question={question} />
    </>
  )
}

function Rows({ question }: Props) {
  const { paper } = useWords()
  return (
    <>
      <p className="paper-hint">{paper.row}</p>
      <table className="paper-rows">
        <thead>
          <tr>
            <td />
            {question.columns.map((column) => (
              <th key={column.value} scope="col">
                {column.text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {question.rows.map((row) => (
            <tr key={row.value}>
              <th scope="row">{row.text}</th>
              {question.columns.map((column) => (
                <td key={column.value}>
                  <Box isRound />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <PassBy question={question} />
    </>
  )
}
