import { useMemo } from 'react'
import { AdviceItems } from '#app/components/exchange/advice-list.tsx'
import { type AdviceContext, adviseOnDefinition } from '#surveys/advice/advice.ts'
import { estimateMinutes } from '#surveys/advice/length.ts'
import type { SurveyDefinition } from '#surveys/definition.ts'

type AdvicePanelProps = {
  readonly definition: SurveyDefinition
  readonly role: AdviceContext['role']
  readonly onGo: (question: string) => void
}

/** What could be asked better, found on the lead's own machine while nobody types. */
export default function AdvicePanel({ definition, role, onGo }: AdvicePanelProps) {
  const found = useMemo(() => {
    const context = { role, locale: 'nl' } as const
    return {
      advice: adviseOnDefinition(definition, context),
      minutes: estimateMinutes(definition, context),
    }
  }, [definition, role])
  return <AdviceItems {...found} onGo={onGo} />
}
