import { useWords } from '#app/components/language.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'
import type { DraftState } from './draft-store.ts'
import type { Design } from './use-design.ts'

/** Whether everything is saved, what was just done, and who else is at work where: in words. */
export function SaveState({
  state,
  said,
  definition,
}: {
  state: DraftState
  said: Design['said']
  definition: SurveyDefinition
}) {
  const { design } = useWords()
  const { saving, waiting, refused, present } = state
  const text =
    saving === 'offline' ? design.state.offline(Math.max(1, waiting)) : design.state[saving]
  return (
    <>
      <p
        className={saving === 'offline' || saving === 'lost' ? 'note note-danger' : 'small soft'}
        role="status"
        data-saving={saving}
      >
        {text}{' '}
        {saving === 'lost' && (
          <button type="button" className="button button-small" onClick={() => location.reload()}>
            {design.reload}
          </button>
        )}
      </p>
      <p className="small" role="status">
        {refused ? design.refused[refused.code] : said.text}
      </p>
      {present.length > 0 && (
        <ul className="design-present small">
          {present.map(({ name, place }) => (
            <li key={`${name} ${place}`}>
              {design.present(name, whereIs(definition, place, design))}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function whereIs(
  definition: SurveyDefinition,
  place: string,
  words: ReturnType<typeof useWords>['design'],
): string {
  const page = definition.pages.findIndex(({ name }) => name === place)
  if (page >= 0) return words.presentPage(page + 1)
  const all = definition.pages.flatMap(({ elements }) => elements)
  const question = all.findIndex(({ name }) => name === place)
  return question >= 0 ? words.presentQuestion(question + 1) : words.presentSurvey
}
