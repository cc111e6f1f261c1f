import { z } from 'zod'
import { MUNICIPALITIES } from '#surveys/municipalities.ts'
import { DIRECTIONS, ROLES } from './facts.ts'
import { ZONES } from './signifiers.ts'

const published = z.number().int().nonnegative().multipleOf(5).nullable()
const byRole = z.partialRecord(z.enum(ROLES), published)

/** What an uitgave stores and everything that reads it uses: page, chart, file and print alike. */
const releaseContent = z.strictObject({
  format: z.literal(1),
  minimum: z.number().int(),
  minimumSensitive: z.number().int(),
  roles: z.array(z.enum(ROLES)),
  tellers: published,
  byRole,
  themes: z.array(
    z.strictObject({
      code: z.string(),
      group: z.string(),
      isSensitive: z.boolean(),
      tellers: published,
      byRole,
      byDirection: z.record(z.enum(DIRECTIONS), published),
    }),
  ),
  groups: z.array(z.strictObject({ code: z.string(), tellers: published, byRole })),
  dyad: z.strictObject({
    bins: z.array(z.strictObject({ from: z.number(), to: z.number(), tellers: published })),
    classes: z.array(
      z.strictObject({
        name: z.enum(['low', 'middle', 'high', 'none', 'na', 'unanswered']),
        tellers: published,
        byRole,
      }),
    ),
  }),
  triad: z.strictObject({
    zones: z.array(
      z.strictObject({
        zone: z.enum(ZONES),
        tellers: published,
        nearCorner: published.optional(),
        fartherOff: published.optional(),
      }),
    ),
    na: published,
    unanswered: published,
  }),
  municipalities: z
    .strictObject({
      places: z.array(
        z.strictObject({
          code: z.enum(MUNICIPALITIES.map(({ value }) => value)),
          tellers: published,
        }),
      ),
      outside: published,
      unanswered: published,
    })
    .optional(),
})

/**
 * An uitgave: the numbers that teams and the public see, protected and rounded; `null` is hidden.
 *
 * Themes and groups stand in the order of the codebook, never in the order of their true counts. `dyad.bins` are five and
 * hold those who answered with a slider; `dyad.classes` hold everybody. The bins are what the slider says while it moves:
 * wholly at one side, more to it, in the middle. A corner zone is split: `nearCorner` gave it eight tenths or more.
 * `municipalities`, in the order of the alphabet, is absent from releases of before it was counted, and while too few said where they
 * live or work.
 */
export type Release = z.infer<typeof releaseContent>

/** A stored release; throws on anything else, because nothing else is ever stored. */
export function parseRelease(content: unknown): Release {
  return releaseContent.parse(content)
}
