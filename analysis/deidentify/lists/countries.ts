const split = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' '))

/** Countries: where somebody is from is a clue, not a name. Lower case. */
export const COUNTRIES: ReadonlySet<string> = new Set(
  split(`
nederland belgië duitsland frankrijk engeland schotland ierland wales spanje portugal italië oostenrijk zwitserland luxemburg denemarken
zweden noorwegen finland ijsland polen tsjechië slowakije hongarije roemenië bulgarije griekenland turkije servië kroatië
bosnië albanië kosovo macedonië oekraïne rusland estland letland litouwen syrië irak iran libanon israël palestina jordanië
egypte marokko algerije tunesië libië eritrea ethiopië somalië soedan kenia ghana nigeria angola congo rwanda burundi togo kameroen
suriname curaçao aruba bonaire indonesië china japan vietnam thailand india pakistan afghanistan bangladesh filipijnen amerika
canada mexico brazilië colombia venezuela argentinië chili peru cuba australië nieuw-zeeland zuid-afrika armenië azerbeidzjan georgië
koerdistan
`),
)
