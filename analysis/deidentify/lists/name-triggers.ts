const set = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

/** People and animals that a name may follow: "mijn zoon X", "juf X", "onze hond X". Lower case. */
export const KIN: ReadonlySet<string> = set(
  'zoon zoontje dochter dochtertje kind kindje jongen meisje broer broertje zus zusje tweelingbroer tweelingzus halfbroer halfbroertje halfzus halfzusje stiefbroer stiefbroertje stiefzus stiefzusje ' +
    'vader moeder stiefvader stiefmoeder pleegvader pleegmoeder schoonmoeder schoonvader schoonzus zwager bonusmoeder bonusvader bonuszoon bonusdochter stiefzoon stiefdochter pleegzoon pleegdochter ' +
    'opa oma oom ome tante neef neefje nicht nichtje kleinzoon kleindochter man vrouw ex exman ex-man exvrouw ex-vrouw partner expartner vriend vriendin vriendje vriendinnetje beste maat maatje matties bestie ' +
    'buurman buurvrouw buurmeisje buurjongen oppas oppasmoeder collega baas mentor coach kindercoach trainer wijkcoach gezinscoach buddy hond hondje puppy kat poes kater konijn cavia hamster pony paard knuffel beer ' +
    'oudste jongste middelste papa mama pap mam pa ma tweeling leerling cliënt peuter kleuter puber kapper dokter huisarts therapeut therapeute psycholoog begeleider begeleidster gezinsvoogd voogd advocaat advocate mediator agent wijkagent jeugdbeschermer rechter kinderrechter',
)

/** Titles: what follows is a name, whatever it looks like. Lower case. */
export const TITLES: ReadonlySet<string> = set(
  'meneer mevrouw mevr mw dhr mijnheer juf juffrouw meester meneertje dr drs mr familie fam heer ds pastoor dominee zuster broeder',
)

/** Words that say that a name comes. Lower case. */
export const NAMING: ReadonlySet<string> = set(
  'heet heette heten heetten genaamd noem noemen noemde noemden naam bijnaam roepnaam achternaam voornaam hallo hoi lieve beste hey dag groetjes groeten liefs gr',
)

/** What people do and things do not: before it, a capital at the start of a sentence is a name. Lower case. */
export const HUMAN_VERBS: ReadonlySet<string> = set(
  'zei zegt vroeg vraagt vertelde vertelt riep roept belde belt appte appt mailde mailt huilde huilt lachte lacht dacht denkt wilde wou mocht durft durfde snapt snapte begrijpt begreep luistert luisterde schreeuwde schreeuwt zweeg slaapt sliep ' +
    'woont woonde speelt speelde tekent tekende knikte wist weet hoorde hoort zag voelt voelde schrok belooft beloofde bleef ging gaat kwam komt kreeg krijgt nam neemt hielp helpt haalde haalt bracht brengt keek kijkt liep loopt stuurde stuurt probeerde probeert fluisterde plaste koos kiest mist miste moest heeft had',
)

/** Before these words a name stands in the same breath: "met Sanne", "en Daan". Lower case. */
export const WITH: ReadonlySet<string> = set(
  'en met van voor bij aan door over tegen naar door naast zonder tussen om dan of',
)
