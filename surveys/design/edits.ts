import type { Choice, Page, Question, SurveyDefinition } from '#surveys/definition.ts'
import type { ListName } from '#surveys/question-kinds.ts'
import type { Result } from '#surveys/result.ts'

/** What an edit is about: the survey as a whole, or a page, a question or an entry of one of its lists, by name. */
export type Target =
  | { readonly of: 'survey' }
  | { readonly of: 'page'; readonly page: string }
  | { readonly of: 'question'; readonly question: string }
  | {
      readonly of: 'entry'
      readonly question: string
      readonly list: ListName
      readonly value: string
    }

/**
 * One change of a definition. Everything is named and nothing is numbered, so that an edit keeps its meaning when somebody
 * else puts a page in front.
 *
 * `after` is the neighbour behind which something comes: null is the first place, and a neighbour that is gone means the last.
 * In `set` a value of null takes the property away; in `text` so does ''. A page must be empty before it can be removed.
 */
export type Edit =
  | { readonly do: 'add-page'; readonly page: Page; readonly after: string | null }
  | { readonly do: 'remove-page'; readonly page: string }
  | { readonly do: 'move-page'; readonly page: string; readonly after: string | null }
  | {
      readonly do: 'add-question'
      readonly page: string
      readonly after: string | null
      readonly question: Question
    }
  | { readonly do: 'remove-question'; readonly question: string }
  | {
      readonly do: 'move-question'
      readonly question: string
      readonly page: string
      readonly after: string | null
    }
  | {
      readonly do: 'add-entry'
      readonly question: string
      readonly list: ListName
      readonly after: string | null
      readonly entry: Choice
    }
  | {
      readonly do: 'remove-entry'
      readonly question: string
      readonly list: ListName
      readonly value: string
    }
  | {
      readonly do: 'move-entry'
      readonly question: string
      readonly list: ListName
      readonly value: string
      readonly after: string | null
    }
  | {
      readonly do: 'set'
      readonly at: Target
      readonly property: string
      readonly value: unknown
    }
  | {
      readonly do: 'text'
      readonly at: Target
      readonly property: string
      /** A language as in the definition: `default` is Dutch. */
      readonly language: string
      readonly text: string
    }
  | { readonly do: 'rename'; readonly at: Target; readonly to: string }
  | { readonly do: 'all'; readonly edits: readonly Edit[] }

/** Why an edit cannot be done, with the name of what is missing or in the way. */
export type EditProblem = {
  readonly code:
    | 'page-unknown'
    | 'question-unknown'
    | 'entry-unknown'
    | 'name-taken'
    | 'page-not-empty'
    | 'not-possible'
  readonly name: string
}

/** An edit that does nothing. */
export const NOTHING: Edit = { do: 'all', edits: [] }

/** A definition after an edit, and the edit that takes it back to the very same definition. */
export type Applied = { readonly definition: SurveyDefinition; readonly inverse: Edit }

/** What comes of an edit. */
export type Outcome = Result<Applied, EditProblem>
