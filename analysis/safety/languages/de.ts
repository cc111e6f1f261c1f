import type { LanguageCues } from '../cue.ts'

/** A first list of cues in German, written by us and not read by a native speaker. */
export const deCues: LanguageCues = {
  groups: {
    child: 'kind kinder kindern kindes sohn söhne tochter töchter baby jungen mädchen',
    me: 'mich mir uns ihn ihm ihr @child mama mutter papa vater frau mann bruder schwester',
    hit: 'schlägt schlug schlagen schlugen geschlagen prügelt prügelte prügel geprügelt verprügelt verprügelte würgt würgte gewürgt würgen ohrfeige ohrfeigen geohrfeigt tritt trat getreten geschubst schubst gestoßen',
  },
  cues: [
    {
      voice: 'any',
      signals: ['GEWELD'],
      lines: `
        @hit + @me ~7 - vor|ein|auf|schach|rekord|ball|fußball|sahne|kontakt|verbindung|herz
        droht|drohte|gedroht|bedroht|bedrohte|drohung|drohungen + mir|mich|uns|umbringen|töten|messer|kinder|wegnehmen ~9
        umbringen|umbringt|umgebracht|töten|tötet|ermorden|totschlagen + mich|uns|sie|ihn|kinder|dich|mir ~6 - zeit|langeweile
        messer|waffe|pistole + hals|mich|mir|uns|droh*|bedroh*|hand ~8 - brot|butter|küche|gabel
        angst vor ihm|ihr|papa|mama|vater|mutter|stiefvater|ex|mann - prüfung|zahnarzt|chef|lehrer
        gewalt|gewalttätig|häusliche_gewalt|handgreiflich - höhere
        stalkt|stalking|gestalkt|verfolgt mich|uns - gedanke|gedanken
        eingesperrt|einsperrt
      `,
    },
    {
      voice: 'any',
      signals: ['MISHANDELING'],
      lines: `
        @hit + @child ~7 - vor|ein|auf|schach|rekord|ball|fußball
        misshandel*|misshandlung
      `,
    },
    {
      voice: 'any',
      signals: ['MISBRUIK'],
      lines: `
        vergewaltig*
        missbraucht|missbrauch|missbrauchte - vertrauen
        sexuell* belästigt|genötigt|übergriff*|gewalt
        angefasst|fasst|fasste + intim*|unten|bett|nackt|wollte ~8
      `,
    },
    {
      voice: 'any',
      signals: ['SUICIDE'],
      lines: `
        selbstmord*|suizid*|selbsttötung
        umbringen + mich|sich + will|wollte ~6
        bringe|bringt mich|sich um - uhr|halb|schule|kita|ecke
        mich|sich selbst umbringen|töten|verletzen|verletzt
        will|wollte|möchte sterben|tot_sein
        will|wollte|möchte|mag nicht mehr|länger leben|aufwachen - mit|ihm|ihr|hier|dort|bei|so
        leben nehmen|beenden|genommen - zusammen
        ritze|ritzt|geritzt|ritzen + mich|sich|arme ~5
        ohne mich besser
        lebensmüde
      `,
    },
    {
      voice: 'any',
      signals: ['ACUUT'],
      lines: `
        bitte helft|hilf|helfen mir|uns|sie
        nicht sicher + zuhause|hause|hier|jetzt|heute ~7
        hämmert|trommelt|tritt|schlägt + tür ~5 - zu
        jetzt|heute_nacht|gleich|draußen + umbringen|messer|bedroht|schlägt ~10
        polizei rufen|gerufen|angerufen
      `,
    },
  ],
}
