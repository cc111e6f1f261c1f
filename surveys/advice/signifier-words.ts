/** Words that stand against each other; two of them on two corners make a line and no triangle. */
export const OPPOSITES: readonly (readonly [string, string])[] = [
  ['wel', 'niet'],
  ['ja', 'nee'],
  ['goed', 'slecht'],
  ['veel', 'weinig'],
  ['meer', 'minder'],
  ['snel', 'langzaam'],
  ['vroeg', 'laat'],
  ['voor', 'tegen'],
  ['open', 'gesloten'],
  ['samen', 'alleen'],
  ['hoog', 'laag'],
  ['sterk', 'zwak'],
  ['rijk', 'arm'],
  ['altijd', 'nooit'],
  ['iedereen', 'niemand'],
  ['alles', 'niets'],
  ['blij', 'verdrietig'],
  ['boos', 'blij'],
  ['rust', 'onrust'],
  ['ruzie', 'vrede'],
  ['makkelijk', 'moeilijk'],
  ['eens', 'oneens'],
  ['zeker', 'onzeker'],
  ['winst', 'verlies'],
  ['begin', 'einde'],
  ['nieuw', 'oud'],
  ['yes', 'no'],
  ['good', 'bad'],
  ['many', 'few'],
  ['more', 'less'],
  ['fast', 'slow'],
  ['early', 'late'],
  ['for', 'against'],
  ['open', 'closed'],
  ['together', 'alone'],
  ['high', 'low'],
  ['strong', 'weak'],
  ['always', 'never'],
  ['everybody', 'nobody'],
  ['everything', 'nothing'],
  ['happy', 'sad'],
  ['easy', 'difficult'],
]

/** Words that make a corner something that nobody wants to choose. */
export const UNPLEASANT: Readonly<Record<'nl' | 'en', ReadonlySet<string>>> = {
  nl: new Set(
    'geen niet niets nooit niemand zonder slecht slechte angst bang boos boosheid ruzie strijd straf gevaar geweld pijn verdriet verdrietig eenzaam eenzaamheid schuld schaamte haat wraak mislukt mislukking verlies fout fouten dom lui egoïsme egoïstisch liegen leugens wantrouwen onmacht chaos stress dwang onveilig oneerlijk onduidelijk negeren falen'.split(
      ' ',
    ),
  ),
  en: new Set(
    'no not nothing never nobody without bad fear afraid angry anger quarrel fight punishment danger violence pain grief sad lonely loneliness guilt shame hate revenge failed failure loss stupid lazy selfish lies lying distrust chaos stress force unsafe unfair unclear ignoring'.split(
      ' ',
    ),
  ),
}

const sides = (good: string, bad: string): ReadonlyMap<string, 'good' | 'bad'> =>
  new Map([
    ...good.split(' ').map((word) => [word, 'good'] as const),
    ...bad.split(' ').map((word) => [word, 'bad'] as const),
  ])

/** Words that judge, by side: a line from one to the other tells people which end they ought to choose. */
export const VALUED: Readonly<Record<'nl' | 'en', ReadonlyMap<string, 'good' | 'bad'>>> = {
  nl: sides(
    'goed goede beter best fijn prettig tevreden blij veilig eerlijk nuttig geweldig prima leuk vriendelijk gelukkig mooi',
    'slecht slechte slechter naar onprettig ontevreden verdrietig onveilig oneerlijk nutteloos verschrikkelijk stom onvriendelijk ongelukkig vreselijk lelijk',
  ),
  en: sides(
    'good better best nice pleasant satisfied happy safe honest fair useful great friendly beautiful',
    'bad worse worst awful unpleasant dissatisfied sad unsafe dishonest unfair useless terrible unfriendly ugly',
  ),
}
