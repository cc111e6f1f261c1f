import type { LanguageCues } from '../cue.ts'

/** A first list of cues in English, written by us and not read by a native speaker. */
export const enCues: LanguageCues = {
  groups: {
    child: 'child children kid kids son sons daughter daughters boy girl baby',
    me: 'me us him her them @child mum mom mother dad father wife husband sister brother',
    hit: 'hit hits hitting beat beats beaten beating slap slaps slapped punch punches punched kick kicks kicked kicking shoved shoves smack smacked strangled strangles strangling choked chokes choking',
  },
  cues: [
    {
      voice: 'any',
      signals: ['GEWELD'],
      lines: `
        @hit + @me ~6 - chess|game|cards|ball|football|race|record|drums|habit|jackpot
        threat*|threaten* + kill|hurt|harm|me|us|knife|gun|take ~9
        kill|kills|killed|murder|murdered + me|us|her|him|them|children ~4 - laugh*|joke|time
        knife|gun|weapon + me|us|throat|held|pulled|threw|threat* ~8 - bread|butter
        afraid|scared|frightened|terrified of him|her|dad|mum|mom|father|mother|husband|ex|stepdad|stepfather - heights|dark
        domestic violence|abuse
        violent|violence|abusive - film|movie|game
        stalks|stalked|stalking|stalker
        locked me|us|her|him|them in|up|out
        wont|doesnt|didnt|never let|lets me|us leave|out|go_out
      `,
    },
    {
      voice: 'any',
      signals: ['MISHANDELING'],
      lines: `
        @hit + @child ~6 - chess|game|cards|ball|football|race|record|drums
        child|emotional|physical abuse
      `,
    },
    {
      voice: 'any',
      signals: ['MISBRUIK'],
      lines: `
        rape|raped|rapes|molest*
        sexual*|sexually abuse|abused|assault|assaulted|harass*
        forced|forces + sex ~6
        touched|touches|touching + private|naked|bed|underwear|uncomfortable ~8
      `,
    },
    {
      voice: 'any',
      signals: ['SUICIDE'],
      lines: `
        suicide|suicidal
        kill|killing|hang myself|himself|herself - laugh*
        want|wants|wanted to die
        wish|wished i was|were dead
        dont|didnt|doesnt|not|no want|wants|longer to live|exist|wake_up - with|here|there|at|house|flat|city|town|village
        end|ending|take|took my|his|her life
        end it all
        better off without me|dead
        cut|cuts|cutting|hurt|harm|hurting|harming myself|herself|himself
        selfharm
        no reason|point to|in live|living
      `,
    },
    {
      voice: 'any',
      signals: ['ACUUT'],
      lines: `
        please help me|us
        help me|us please
        not|isnt|arent safe + here|home|tonight|now|house ~7
        unsafe + here|home|tonight|now|house ~7
        now|tonight|outside + kill|knife|gun|banging|breaking ~10
        banging|kicking|breaking + door ~5
        call|called|calling police|999|112|911
      `,
    },
  ],
}
