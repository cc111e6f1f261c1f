import { enAdvice } from './en-advice.ts'
import { enAudit } from './en-audit.ts'
import { enCodebook } from './en-codebook.ts'
import { enCoding } from './en-coding.ts'
import { enCollecting } from './en-collecting.ts'
import { enDesign } from './en-design.ts'
import { enDesk } from './en-desk.ts'
import { enDouble } from './en-double.ts'
import { enDoubt } from './en-doubt.ts'
import { enExchange } from './en-exchange.ts'
import { enExplore } from './en-explore.ts'
import { enGuard } from './en-guard.ts'
import { enInsights } from './en-insights.ts'
import { enJudged } from './en-judged.ts'
import { enManage } from './en-manage.ts'
import { enNeeds } from './en-needs.ts'
import { enOrganisations } from './en-organisations.ts'
import { enPeople } from './en-people.ts'
import { enPictures } from './en-pictures.ts'
import { enPilotWork } from './en-pilot-work.ts'
import { enPublish } from './en-publish.ts'
import { enReading } from './en-reading.ts'
import { enRelease } from './en-release.ts'
import { enReport } from './en-report.ts'
import { enReview } from './en-review.ts'
import { enSandbox } from './en-sandbox.ts'
import { enSearch } from './en-search.ts'
import { enSense } from './en-sense.ts'
import { enStaff } from './en-staff.ts'
import { enTeller } from './en-teller.ts'
import { enVersions } from './en-versions.ts'
import { enListening, enVoice } from './en-voice.ts'
import { enWalls } from './en-walls.ts'
import { enWatch } from './en-watch.ts'
import { enWays } from './en-ways.ts'
import { enWorkroom } from './en-workroom.ts'
import type { Words } from './nl.ts'

/** Every sentence of the interface in English. */
export const en: Words = {
  ...enTeller,
  ...enStaff,
  ...enReview,
  ...enCoding,
  ...enWorkroom,
  ...enRelease,
  ...enPictures,
  ...enNeeds,
  ...enVersions,
  ...enAudit,
  ...enManage,
  ...enWays,
  ...enPeople,
  ...enWalls,
  ...enDoubt,
  ...enGuard,
  ...enDesk,
  ...enDouble,
  ...enSearch,
  ...enWatch,
  ...enOrganisations,
  ...enAdvice,
  ...enExchange,
  ...enExplore,
  ...enInsights,
  ...enPilotWork,
  ...enReading,
  ...enSense,
  ...enReport,
  ...enDesign,
  ...enJudged,
  codebook: enCodebook,
  ...enPublish,
  ...enCollecting,
  voice: enVoice,
  listening: enListening,
  sandbox: enSandbox,
}
