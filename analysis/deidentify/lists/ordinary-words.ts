/**
 * Nouns, adjectives, adverbs and verbs that may open a sentence in a story about a family that parts. Written down by us,
 * lower case, one form each: endings are taken off before a word is looked up here. With a capital they are no name.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  (
    'aandacht aanleiding aanmelding aangifte aanpak aanvraag advies advocaat advocaten afscheid afstand afspraak agent agressie alimentatie ambtenaar angst antwoord app arts arm auto avond ' +
    'baan baas baby balie band bed bedoeling bedrag begeleider begeleiding begrip behandeling belang belangen beleid bemiddelaar bericht beroep beschikking beschuldiging besluit bezoek bijstand bijzonder blik boek boodschap boosheid bord borst brand broek brood brug bus bureau buurt ' +
    'cadeau cel chat cirkel cliënt coach collega communicatie computer contact controle conflict consulent cursus ' +
    'dader dag dame deal deel dekbed deskundige deur dialoog dier ding directeur discussie dokter doel dood doos dorp draad drama dreiging drank drugs duidelijkheid duim dwang ' +
    'eenzaamheid echtscheiding echtgenoot eenheid eind einde emotie energie ervaring eten examen ex-man ex-vrouw expartner ' +
    'fase feest feit fiets film fles foto fout frustratie ' +
    'gat gebeurtenis gedoe gedrag geduld geheim geluid geluk geloof gemeente gemis generatie gerust geschreeuw gevecht gevolg geweld gewoonte gezag gezicht gezinsvoogd gordijn groei groep grond gymles ' +
    'haast hand hart hek hoek hoofd hond hoop huilen huisarts huiswerk humor huur hypotheek ' +
    'idee indruk initiatief instantie instelling intake interesse ' +
    'jas jeugd jeugdbeschermer jongen jongere jurist ' +
    'kaart kamer kans kant kast kat keer kennis kerk keuken keuze kiezen kilometer kinderarts klant klas kleding kleinkind kleren klok knuffel koffer koffie koffer kosten kracht kritiek kust kussen kwartier kwestie ' +
    'last leerkracht leerling leeftijd leiding les leugen lijn lijst list loket lucht luisteren lunch ' +
    'maaltijd maatregel macht man manier map matras mediation medewerker meid meisje mening mes minuut moed moment mond muur muziek ' +
    'naam nacht nieuws nood noodzaak norm nummer ' +
    'oefening omgang omgangsregeling omgeving omstandigheden onderzoek onderwerp ongeluk onmacht onrecht onrust onzekerheid oog oor oordeel oorzaak oplossing opluchting opvang opvoeder opvoeding ouderavond ouderschap overdracht overleg overlijden overzicht ' +
    'paniek papier partij partner pauze pijn plaats plan plek plezier politie poging positie praktijk prijs privacy probleem procedure proces protocol psycholoog psychiater puber punt puzzel ' +
    'raad raam rapport reactie recht reden regel regeling regie regio relatie respect resultaat richting rol rugzak ruimte rust ' +
    'samenwerking schaamte schade schoen schrik schuld schulden school scherm schema sfeer situatie slaap slaapkamer slachtoffer sleutel slot sms snoep spanning speelgoed spel spoed spreekuur spijt stap stilte stem steun stoel straf straat stress strijd stuk systeem ' +
    'taal taart taak tas tekening tekst telefoontje tent team teken therapie therapeut thee tijd tip titel toekomst toezicht toon tranen trap trein trots trouw tuin tv twijfel ' +
    'uitkering uitnodiging uitspraak uitje uitzondering uur ' +
    'vakantie veiligheid verandering verantwoordelijkheid verdriet vergadering verhaal verhuizing verleden vermoeden verschil vertrouwen vervolg verwachting verwijt verwijzing verjaardag verlies verlof verzoek vijand vinger vlucht vloer voetbal vogel volwassene voogd voordeel voorbeeld voorwaarde vorm vraag vrede vreugde vrijheid vrijwilliger vuur ' +
    'wacht wachtkamer wachtlijst wachttijd wandeling wantrouwen warmte wasmachine wasmand water week weekend weg wens wereld werker wet winkel winter woede woning woord wond wonen ' +
    'zaak zeggenschap ziekenhuis ziekte zin zitting zolder zomer zorg zondagavond zwemles ' +
    'aardig actief akkoord alert ander apart arm baan bekend belangrijk benauwd bereid beschikbaar best betrokken bewust bezorgd bijna blind boos bot breed compleet concreet constant correct dankbaar dapper deels definitief dezelfde dicht diep dom donker dood doodmoe doodsbang droog dubbel duidelijk duur eenzaam eerlijk eigen eindeloos enig enorm ernstig fout formeel gelijk gek gelukkig geschokt gescheiden gespannen getrouwd gewend goedkoop graag groot half hard heerlijk heftig hetzelfde hoog hopeloos huilend ieder intens jong juist kapot klaar klein klem koud kort kwaad kwetsbaar laat lang langer lastig leeg lekker lelijk licht los machteloos makkelijk meer meest minder minst moeilijk mogelijk momenteel natuurlijk netjes niemand nieuw nodig normaal nuttig onbegrijpelijk oneerlijk ongelooflijk onmogelijk onveilig onzeker open openlijk oud pijnlijk plots positief precies prettig prima puur ruim rustig samen scherp schuldig serieus simpel slim snel sommige speciaal steeds sterk stiekem streng strikt super teleurgesteld tevreden trots triest uitgeput vaag vast veilig verbaasd verbijsterd verboden verdacht verdrietig vergeefs verkeerd verloren verplicht verschrikkelijk verward vervelend vies vlak vol volgend voldoende volledig volwassen voorzichtig vreemd vreselijk vrij vrolijk waardevol waar wakker warm wekelijks wijs woedend zacht zeldzaam zelf zelfstandig ziek zielig zinloos zonde zorgelijk zuur zwaar zwanger ' +
    'achterin alsof allerlei anderhalf anderzijds bedoel behoorlijk beneden boven boos daarin daarop daarover daaronder daartegen daarvan daarnaast dagelijks daardoorheen desnoods desondanks destijds dichtbij dikwijls doorgaans ergens even eveneens evenals evengoed eenmaal eens eer eerlijkheidshalve eigenlijk enerzijds enkel gaandeweg gauw gedurende geleidelijk gezien grotendeels halverwege helemaal hem hier hieraan hierdoor hierna hiervoor hooguit hopelijk immers indien ineens ja keihard kennelijk laatst langzaamaan maandelijks meestal mits momenteel naarmate nauwelijks nergens nogal nooit omgekeerd onlangs onderhand onvoorstelbaar ooit opnieuw overal overdag overigens pas per prompt redelijk regelmatig rond ruim samengevat sindsdien slechts soort sowieso spijtig stel steevast telkens tenminste ten tenslotte terecht tevergeefs tevens tja toentertijd totaal trouwens tussendoor uitgerekend uiteraard vanaf vandaar vanwege vervolgens vlakbij volop vooraf voorafgaand vooral voorheen voorlopig vorig wederom weekend wegens weliswaar werkelijk wezenlijk zelden zodoende zodra zoiets zolang zover zowel zodanig ' +
    'aankomen accepteren afmaken antwoorden beloven bespreken betalen bewijzen bidden bijven bouwen breken delen draaien dreigen drinken duren dwingen eten fietsen gebeuren geloven gooien haten herkennen herinneren hopen horen huilen janken kennen kiezen kloppen knikken koken komen kopen lachen leggen leren leven liegen lijken lopen luisteren melden merken missen noemen omgaan ontkennen onthouden openen ophalen opgroeien opschrijven opstaan overleggen pakken passen praten proberen procederen raken reageren regelen rijden roepen ruziën scheiden schelden schreeuwen schrikken schuiven sla slaan slapen sluiten snappen spelen spreken springen staan starten steunen stoppen sturen tekenen tellen trekken trouwen uitleggen vallen vechten vergeten verhuizen verliezen vertrekken vertrouwen verwachten verzinnen vieren voelen volgen vluchten voorlezen wachten wandelen weggaan weigeren wennen werken willen winnen wisselen wonen worden zingen zitten zoeken zorgen zwijgen zwemmen ' +
    'aardappel appel bank beer berg bliksem boom bos brandweer broodje cavia chips computer dino douche draak drop ei egel eend fee friet gamen geit hamster hemel hut ijs ijsje juf kamp kaas kikker kip knikkers konijn krijt kuikens lamp lego limonade logeren maan melk monster mug muis muts neus olifant overblijf paard pannenkoek pan patat pen piano pizza poes pony poppen regen robot rommel school schommel slaapfeest slang sneeuw soep speeltuin spook spin ster step strand televisie toets toneel trampoline trommel vis vlinder voeten vuurwerk wolken wind worm zand zee zon zwembad zwarte'
  ).split(/\s+/),
)

const ENDINGS = [
  'en',
  's',
  'e',
  't',
  'n',
  'te',
  'de',
  'ten',
  'den',
  'tje',
  'je',
  'tjes',
  'jes',
  "'s",
  'd',
]
const SHAPE =
  /(?:heid|heden|ing|ingen|tie|ties|teit|isch|ische|lijk|lijke|loos|loze|baar|bare|zaam|zame|schap|schappen|ment|enden|ende|erij|achtig|eren|eerd|eerde|igen|iging|nis|nissen|sel|dom|aliteit|matig|gever|hulp|zorg|gesprek|plan|dag|avond|ochtend|middag|nacht|jaar|huis|werk|regeling|lijst|school|mail|brief|kamer|kind|kinderen|ouder|ouders|moeder|vader|broer|zus|man|vrouw|dochter|zoon|vriend|vriendin)$/
const COMPOUND_START = /^(?:ge|be|ver|ont|her)[a-z]{3,}(?:t|d|en|de|te)$/

/** Whether the word (lower case) is ordinary Dutch by our list or by its form. */
export function isOrdinary(lower: string): boolean {
  const known = answers.get(lower)
  if (known !== undefined) return known
  if (answers.size >= MOST_ANSWERS) answers.clear()
  const answer = looksOrdinary(lower)
  answers.set(lower, answer)
  return answer
}

/** Stories repeat their words; the answers are kept, and dropped when they grow too many. */
const answers = new Map<string, boolean>()
const MOST_ANSWERS = 20_000

function looksOrdinary(lower: string): boolean {
  if (ORDINARY_WORDS.has(lower)) return true
  for (const ending of ENDINGS) {
    if (lower.length > ending.length + 2 && lower.endsWith(ending)) {
      const rest = lower.slice(0, -ending.length)
      if (ORDINARY_WORDS.has(rest) || ORDINARY_WORDS.has(`${rest}en`) || hasDoubled(rest))
        return true
    }
  }
  return SHAPE.test(lower) || COMPOUND_START.test(lower)
}

/** `ruzi(e)s`, `kat(t)en`, `verhal(en)`: the spelling changes with the ending. */
function hasDoubled(rest: string): boolean {
  const single = rest.replace(/([b-df-hj-np-tv-z])\1$/, '$1')
  if (single !== rest && ORDINARY_WORDS.has(single)) return true
  return ORDINARY_WORDS.has(rest.replace(/([aeou])([b-df-hj-np-tv-z])$/, '$1$1$2'))
}
