import type { Role } from '#analysis/coding/role.ts'
import type { GoldStory } from '#analysis/evaluation/gold.ts'

/**
 * Stories written for the tests, before the cues that find them: a line with who tells and the themes with their direction,
 * then the text. `*` stands around the passage of the first theme, `_` around that of the second. Many name a theme without
 * its usual words.
 */
const STORIES = `
ouder T03-
Onze middelste werd op de basisschool al steeds stiller. Ik heb het twee keer bij het tienminutengesprek genoemd. Het zou wel overgaan. *Pas toen hij met een gebroken hand van het schoolplein kwam, zat er ineens een heel team om tafel.* Nu krijgt hij begeleiding. We rijden er elke donderdag heen.
jongere T03-
In de brugklas begon ik al met spijbelen. Mijn ouders hadden het druk met elkaar. *Drie jaar lang heeft geen mens gevraagd waar ik overdag uithing.* Ik zat in de bus, gewoon rondjes. Op mijn zestiende liep ik weg en toen wilde iedereen praten.
professional T03- T29-
Dit meisje kwam vorige maand op mijn spreekuur. In de map zaten vier briefjes van collega's uit de jaren ervoor. *Hadden we bij het eerste briefje gebeld, dan had ze haar jaar waarschijnlijk gehaald.* _Niemand had ze naast elkaar gelegd._ Ik schaam me daar wel voor.
ouder T03- T11-
Zij at al maanden nauwelijks. _Ze werd zo licht dat haar broeken afzakten._ De huisarts zei dat pubers zo zijn. *Er moest eerst een ambulance komen voordat ze serieus werd genomen.* In het ziekenhuis zei een arts dat het een jaar eerder veel makkelijker was geweest.
kind T13+
Op dinsdag ga ik na school naar de schuur van Geert. Daar staan twee ezels. *Ik mag ze borstelen en Geert zegt niks, hij wacht gewoon tot ik iets zeg.* Soms huil ik een beetje. De ezels vinden dat niet erg. Daarna eten we een boterham.
jongere T13+
Thuis ging het alleen maar over hen. *Bij de drumles was er een uur in de week dat het over mij ging.* Mijn leraar wist het van mijn ouders. Hij liet me eerst hard slaan en dan pas vroeg hij hoe het was. Meer had ik niet nodig.
ouder T13-
Voor mij was er een gespreksgroep en voor mijn ex een coach. *Voor onze dochter van acht was er niets.* Ik heb rondgebeld bij de bibliotheek en bij de sportclub. Ze zeiden dat ze nog te jong was. Ze tekent nu maar wat op haar kamer.
professional T13+
Elke woensdag sluit ik het lokaal een half uur later. *Er zitten dan vijf leerlingen die allemaal op twee adressen slapen, en ze kletsen met elkaar over hoe je je gymtas niet vergeet.* Ik zet de limonade klaar. Verder bemoei ik me er niet mee. Twee van hen bellen elkaar nu ook in het weekend.
kind T14-
Papa vraagt altijd of de nieuwe bank bij mama duur was. *Dan zeg ik dat ik het niet weet, maar ik weet het wel.* Mama vraagt ook dingen. Ik vertel liever over school. Dan kijkt niemand boos.
jongere T14-
Ik heb geleerd om mijn gezicht leeg te houden. *Als ik lach na een weekend bij mijn vader, gaat mijn moeder de afwas heel hard doen.* Dus ik loop eerst een blokje om. Bij de voordeur ben ik dan weer normaal. Dat doe ik al vier jaar.
ouder T14-
Bij het zwemfeest stonden wij aan twee kanten van het bad. *Mijn dochter gaf ons om en om een handdoek aan, en ze telde mee zodat het eerlijk bleef.* Ze is negen. Ik zag het en ik kon wel door de grond zakken. Thuis vroeg ze of papa het ook gezien had.
jongere T14-
Mijn moeder ligt veel op bed sinds hij weg is. *Ik doe de boodschappen, breng haar thee en zeg tegen mijn vader dat ze het druk heeft.* Hij hoeft dat niet te weten. Op vrijdag wil ik eigenlijk naar mijn vrienden. Maar dan is zij alleen.
ouder T16+
We wonen elk aan een kant van het park. Toen onze zoon zijn arm brak, belde zij mij vanuit de auto. *We hebben die nacht om de beurt op de stoel naast zijn bed gezeten.* Niemand hoefde iets te bewijzen. De volgende ochtend haalde ik voor ons beiden broodjes.
ouder T16-
Hij heeft onze dochter ingeschreven bij hockey zonder het mij te zeggen. Ik had haar al bij dansen opgegeven. *Zo gaat het met alles: ieder beslist in zijn eigen huis en het kind moet maar zien.* De trainer keek ons vreemd aan. Zij staat nu op twee lijsten.
kind T16+
Ik moest optreden met het koor. Papa had de camera en mama had bloemen. *Ze zaten op dezelfde rij en ze klapten tegelijk.* Daarna gingen we met z'n allen patat eten. Mama vroeg of papa ook mayo wilde.
professional T16+
Deze vader en moeder spreken elkaar een keer per maand bij mij op kantoor. Ze hebben een lijstje met drie punten. *Vorige keer zei zij dat hij het met het eten beter aanpakt, en toen schreef hij op hoe zij het slapen doet.* Het is geen liefde meer. Het is wel een soort collega zijn.
ouder T22+
De eerste zaterdag zonder kinderen wist ik niet waar ik moest blijven. *Mijn oude buurman klopte aan en vroeg of ik kon helpen met zijn heg.* Dat hebben we het hele voorjaar zo gedaan. We praatten amper. Ik denk dat die heg helemaal niet zo vaak geknipt moest worden.
ouder T22-
Vijftien jaar gingen we met dezelfde drie stellen kamperen. *Dit jaar hoorde ik via de foto's dat ze al geweest waren.* Met hem erbij. Niemand heeft mij iets uitgelegd. Ik heb mijn tent te koop gezet.
jongere T22+
Als het thuis weer losging, pakte ik mijn fiets. *Bij de ouders van mijn maat stond er altijd een bord extra.* Zijn vader vroeg nooit iets. Ik kreeg daar gewoon de afwas. Dat was eigenlijk het fijnste.
kind T22- T19-
Vroeger ging ik elke vakantie naar oma Zee. _Nu mag dat niet meer omdat zij de mama van papa is._ *Mijn tante zegt ook geen hoi meer tegen mama bij de bakker.* Ik zwaai stiekem. Oma Zee had altijd stroopwafels.
professional T28-
Vader zat tegenover mij en huilde. Moeder had me een uur eerder het omgekeerde verteld. *Ik hoorde mezelf zeggen dat we er volgende week op terugkomen, omdat ik geen idee had wat ik anders moest.* In de auto zat ik een kwartier stil. Ik ben gedragswetenschapper, ik hoor dit te kunnen.
ouder T28-
De mevrouw van de raad was jong en vriendelijk. *Ze had haar koffie al op bij mijn ex en bij mij keek ze na tien minuten op haar telefoon hoe laat het was.* In het verslag las ik dingen die ik nooit gezegd heb. Ik ben een vader, dus ik zal het wel gedaan hebben. Zo voelde het.
professional T28+
Beide ouders bellen mij na elke les. Ik heb met de directeur een zin afgesproken. *Tegen allebei zeg ik: ik ben er voor uw kind, en wat u over elkaar zegt blijft niet bij mij liggen.* Dat was eerst eng. Nu bellen ze minder, en als ze bellen gaat het over rekenen.
ouder T28- T26-
Ik had een map vol met berichten en data bij me. _De zitting duurde twintig minuten._ *De jeugdbeschermer schoof de map terug en zei dat ik eens moest leren loslaten.* Niemand heeft hem opengemaakt. Ik ging naar huis met dezelfde map.
ouder T30+
Het eerste jaar was ik alleen maar moe. Op een ochtend zag mijn zoon een egel in de tuin. *Sindsdien ontbijten we op zondag buiten, ook als het regent, met een paraplu boven de pindakaas.* Hij vertelt het aan iedereen. Het is ons ding geworden.
jongere T30+
Ik ben nu negentien. Vroeger schaamde ik me voor die twee adressen. *Nu denk ik: ik kan overal slapen, met iedereen praten en in tien minuten een tas inpakken.* Mijn vriendin lacht daar om. Voor wie er middenin zit: het blijft niet zo.
kind T30+
We hebben een lijst gemaakt met mama. Op de lijst staat wat we stom vinden en wat we wel fijn vinden. *Als er drie stomme dingen zijn mogen we op de bank springen.* Mama springt ook mee. Dan is het al minder stom.
professional T30+
Ik vroeg het gezin wat er anders was dan een jaar geleden. Het bleef lang stil. *Toen zei de oudste dat ze weer ruziemaakte met haar broertje over de afstandsbediening, en iedereen schoot in de lach.* Gewone ruzie, dat was hun geluk. Ik heb het dossier die middag gesloten.
ouder T20-
Wij praten alleen nog per mail. *Als ik om half negen vraag of hij de gymschoenen meegeeft, krijg ik drie kantjes terug over wat ik in 2019 gezegd heb.* Ik lees het al niet meer helemaal. De gymschoenen staan nog steeds bij hem.
ouder T10-
We kregen zes gesprekken over communicatie. De mevrouw had een flap-over met een ijsberg erop. *Ons kind sliep toen al niet meer thuis, en wij moesten oefenen met ik-boodschappen.* Het was vriendelijk bedoeld. Na de zesde keer kregen we een certificaat.
ouder T08-
In februari zeiden ze dat er snel iemand zou bellen. Het werd Pasen en het werd zomervakantie. *Mijn telefoon lag elke dag naast mijn bord.* In september kwam er een brief dat we nog steeds op de lijst stonden. Mijn zoon was toen al een kop groter.
jongere T11-
Op school zeggen ze dat ik lui ben. *Ik zit in de klas en dan is het opeens een half uur later en heb ik niks gehoord.* 's Nachts lig ik te luisteren of er iemand praat. Overdag ben ik op. Vroeger was ik goed in wiskunde.
`

const DIRECTIONS = { '+': 'helped', '-': 'hindered', '~': 'mixed' } as const

/** The stories in the shape of a gold file, in the order in which they were written. */
export const ownStories: readonly GoldStory[] = STORIES.trim()
  .split('\n')
  .flatMap((line, at, all) => (at % 2 === 0 ? [storyOf(line, all[at + 1] ?? '', at / 2)] : []))

function storyOf(head: string, marked: string, number: number): GoldStory {
  const [role = '', ...codes] = head.split(' ')
  const text = marked.replace(/[*_]/g, '')
  const passages = [/\*([^*]+)\*/, /_([^_]+)_/].map((mark) => mark.exec(marked)?.[1])
  return {
    id: `own-${number + 1}`,
    role: role as Role,
    title: '',
    text,
    themes: codes.map((code, at) => ({
      code: code.slice(0, 3),
      direction: DIRECTIONS[code.slice(3) as keyof typeof DIRECTIONS],
      ...(passages[at] !== undefined && { evidence: passages[at] }),
    })),
    identifiers: [],
    safety: [],
  }
}
