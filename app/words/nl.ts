import { type AdviceWords, nlAdvice } from './nl-advice.ts'
import { type AuditWords, nlAudit } from './nl-audit.ts'
import { type CodebookWords, nlCodebook } from './nl-codebook.ts'
import { type CodingWords, nlCoding } from './nl-coding.ts'
import { type CollectingWords, nlCollecting } from './nl-collecting.ts'
import { type DesignWords, nlDesign } from './nl-design.ts'
import { type DeskWords, nlDesk } from './nl-desk.ts'
import { type DoubleWords, nlDouble } from './nl-double.ts'
import { type DoubtWords, nlDoubt } from './nl-doubt.ts'
import { type ExchangeWords, nlExchange } from './nl-exchange.ts'
import { type ExploreWords, nlExplore } from './nl-explore.ts'
import { type GuardWords, nlGuard } from './nl-guard.ts'
import { type InsightsWords, nlInsights } from './nl-insights.ts'
import { type JudgedWords, nlJudged } from './nl-judged.ts'
import { type ManageWords, nlManage } from './nl-manage.ts'
import { type NeedsWords, nlNeeds } from './nl-needs.ts'
import { nlOrganisations, type OrganisationsWords } from './nl-organisations.ts'
import { nlPeople, type PeopleWords } from './nl-people.ts'
import { nlPictures, type PictureWords } from './nl-pictures.ts'
import { nlPilotWork, type PilotWorkWords } from './nl-pilot-work.ts'
import { nlPublish, type PublishWords } from './nl-publish.ts'
import { nlReading, type ReadingWords } from './nl-reading.ts'
import { nlRelease, type ReleaseWords } from './nl-release.ts'
import { nlReport, type ReportWords } from './nl-report.ts'
import { nlReview, type ReviewWords } from './nl-review.ts'
import { nlSandbox, type SandboxWords } from './nl-sandbox.ts'
import { nlSearch, type SearchWords } from './nl-search.ts'
import { nlSense, type SenseWords } from './nl-sense.ts'
import { nlStaff, type StaffWords } from './nl-staff.ts'
import { nlTeller, type TellerWords } from './nl-teller.ts'
import { nlVersions, type VersionsWords } from './nl-versions.ts'
import { type ListeningWords, nlListening, nlVoice, type VoiceWords } from './nl-voice.ts'
import { nlWalls, type WallsWords } from './nl-walls.ts'
import { nlWatch, type WatchWords } from './nl-watch.ts'
import { nlWays, type WaysWords } from './nl-ways.ts'
import { nlWorkroom, type WorkroomWords } from './nl-workroom.ts'

/** Every sentence of the interface. Dutch is the type that other languages follow. */
export type Words = TellerWords &
  StaffWords &
  ReviewWords &
  CodingWords &
  WorkroomWords &
  ReleaseWords &
  PictureWords &
  NeedsWords &
  VersionsWords &
  AuditWords &
  ManageWords &
  WaysWords &
  PeopleWords &
  DoubtWords &
  GuardWords &
  DeskWords &
  DoubleWords &
  SearchWords &
  WatchWords &
  OrganisationsWords &
  DesignWords &
  JudgedWords &
  PublishWords &
  CollectingWords &
  AdviceWords &
  ExchangeWords &
  ExploreWords &
  InsightsWords &
  PilotWorkWords &
  ReadingWords &
  SenseWords &
  ReportWords &
  WallsWords & {
    readonly codebook: CodebookWords
    readonly voice: VoiceWords
    readonly listening: ListeningWords
    readonly sandbox: SandboxWords
  }

export const nl: Words = {
  ...nlTeller,
  ...nlStaff,
  ...nlReview,
  ...nlCoding,
  ...nlWorkroom,
  ...nlRelease,
  ...nlPictures,
  ...nlNeeds,
  ...nlVersions,
  ...nlAudit,
  ...nlManage,
  ...nlWays,
  ...nlPeople,
  ...nlWalls,
  ...nlDoubt,
  ...nlGuard,
  ...nlDesk,
  ...nlDouble,
  ...nlSearch,
  ...nlWatch,
  ...nlOrganisations,
  ...nlAdvice,
  ...nlExchange,
  ...nlExplore,
  ...nlInsights,
  ...nlPilotWork,
  ...nlReading,
  ...nlSense,
  ...nlReport,
  ...nlDesign,
  ...nlJudged,
  codebook: nlCodebook,
  ...nlPublish,
  ...nlCollecting,
  voice: nlVoice,
  listening: nlListening,
  sandbox: nlSandbox,
}
